<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk_KZ" sourcelanguage="en_GB">
    <context>
        <name>AboutSection</name>
        <message>
            <source>About</source>
            <translation>Бағдарлама туралы</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Нұсқасы</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>Лицензия</translation>
        </message>
        <message>
            <source>Qt and PySide</source>
            <translation>Qt және PySide</translation>
        </message>
        <message>
            <source>Python</source>
            <translation>Python</translation>
        </message>
        <message>
            <source>System</source>
            <translation>Жүйе</translation>
        </message>
        <message>
            <source>Folder of this office</source>
            <translation>Деректер қалтасы</translation>
        </message>
        <message>
            <source>What it is made of</source>
            <translation>Неден құралған</translation>
        </message>
        <message>
            <source>Free software under the MIT licence, without any warranty. Qt and PySide are used under the LGPL version 3; the licences of all parts lie beside the program.</source>
            <translation>MIT лицензиясымен таратылатын еркін бағдарлама, ешқандай кепілдіксіз. Qt және PySide LGPL 3-нұсқасының лицензиясы бойынша қолданылады; барлық бөліктердің лицензиялары бағдарламаның жанында жатыр.</translation>
        </message>
        <message>
            <source>When something goes wrong</source>
            <translation>Бірдеңе жұмыс істемесе</translation>
        </message>
        <message>
            <source>The bundle holds the log, versions and the state of the exchange. No names, IINs, phones or keys: what could tell of anybody is struck out.</source>
            <translation>Мұрағатта бағдарлама журналы, нұсқалар және алмасу күйі бар. Есім, ЖСН, телефон, кілт жоқ: адамды білдіруі мүмкін нәрсенің бәрі сызып тасталады.</translation>
        </message>
        <message>
            <source>Make a support bundle…</source>
            <translation>Қолдауға мұрағат жинау…</translation>
        </message>
        <message>
            <source>Open the log folder</source>
            <translation>Журнал қалтасын ашу</translation>
        </message>
        <message>
            <source>The folder could not be opened: {folder}</source>
            <translation>Қалта ашылмады: {folder}</translation>
        </message>
        <message>
            <source>Where to keep the support bundle</source>
            <translation>Қолдауға арналған мұрағатты қайда сақтау керек</translation>
        </message>
        <message>
            <source>ZIP archives (*.zip)</source>
            <translation>ZIP мұрағаттары (*.zip)</translation>
        </message>
        <message>
            <source>The support bundle is made: {name}</source>
            <translation>Қолдауға арналған мұрағат жиналды: {name}</translation>
        </message>
    </context>
    <context>
        <name>AbsenceDialog</name>
        <message>
            <source>Absence</source>
            <translation>Келмеу</translation>
        </message>
        <message>
            <source>Mark the days</source>
            <translation>Күндерді белгілеу</translation>
        </message>
        <message>
            <source>Choose a reason</source>
            <translation>Себебін таңдаңыз</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>Күндер</translation>
        </message>
        <message>
            <source>Children</source>
            <translation>Балалар</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Себебі</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Ескертпе</translation>
        </message>
        <message>
            <source>Add a paper</source>
            <translation>Құжат қосу</translation>
        </message>
        <message>
            <source>Choose a reason to see what would be marked.</source>
            <translation>Себебін таңдаңыз — не белгіленетіні осында көрінеді.</translation>
        </message>
        <message>
            <source>Nothing would be marked.</source>
            <translation>Ештеңе белгіленбейді.</translation>
        </message>
        <message>
            <source>Days off pass by: {count}.</source>
            <translation>Өткізілетін демалыс күні: {count}.</translation>
        </message>
        <message>
            <source>Days outside a child's stay pass by: {count}.</source>
            <translation>Бала тіркелмеген, өткізілетін күн: {count}.</translation>
        </message>
        <message>
            <source>Another mark gives way: {count}.</source>
            <translation>Ауыстырылатын басқа белгі: {count}.</translation>
        </message>
        <message>
            <source>Days the paper does not cover: {count}.</source>
            <translation>Құжат қамтымайтын күн: {count}.</translation>
        </message>
        <message>
            <source>There is no paper yet; it can be brought later, under Papers.</source>
            <translation>Құжат әзірге жоқ; оны кейін «Құжаттар» терезесінде енгізуге болады.</translation>
        </message>
        <message numerus="yes">
            <source>Marks to be set: %n</source>
            <translation>
                <numerusform>%n белгі қойылады</numerusform>
                <numerusform>%n белгі қойылады</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Absences</name>
        <message>
            <source>Absence…</source>
            <translation>Келмеу…</translation>
        </message>
        <message>
            <source>Papers…</source>
            <translation>Құжаттар…</translation>
        </message>
        <message>
            <source>Marks with another paper: {count}</source>
            <translation>Құжаты өзгерген белгі: {count}</translation>
        </message>
        <message>
            <source>Absence marked, days: {count}</source>
            <translation>Келмеу белгіленді, күн саны: {count}</translation>
        </message>
    </context>
    <context>
        <name>AcceptDialog</name>
        <message>
            <source>Accept into a group</source>
            <translation>Топқа қабылдау</translation>
        </message>
        <message>
            <source>Move to another group</source>
            <translation>Басқа топқа ауыстыру</translation>
        </message>
        <message>
            <source>Accept</source>
            <translation>Қабылдау</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>Ауыстыру</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Топ</translation>
        </message>
        <message>
            <source>The parent's wish stands first.</source>
            <translation>Ата-ана қалаған топ бірінші тұр.</translation>
        </message>
        <message>
            <source>Say why this group all the same; it is kept in the journal.</source>
            <translation>Неге дәл осы топ екенін жазыңыз; ол журналда сақталады.</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Себебі</translation>
        </message>
        <message>
            <source>The seventh digit of the IIN is 0, as some foreigners have. Compare it with the document.</source>
            <translation>ЖСН-нің жетінші цифры — 0, кейбір шетелдіктерде осылай болады. Құжатпен салыстырыңыз.</translation>
        </message>
        <message>
            <source>Why this IIN is right</source>
            <translation>Бұл ЖСН неге дұрыс</translation>
        </message>
        <message>
            <source>The request holds values that cannot be kept.</source>
            <translation>Өтінімде сақтауға болмайтын мәндер бар.</translation>
        </message>
        <message>
            <source>wished</source>
            <translation>қалаған тобы</translation>
        </message>
        <message>
            <source>Think twice</source>
            <translation>Назар аударыңыз</translation>
        </message>
    </context>
    <context>
        <name>AccountsSection</name>
        <message>
            <source>Accounts</source>
            <translation>Тіркелгілер</translation>
        </message>
        <message>
            <source>New account</source>
            <translation>Жаңа тіркелгі</translation>
        </message>
        <message>
            <source>Close the account…</source>
            <translation>Тіркелгіні жабу…</translation>
        </message>
        <message>
            <source>A methodist keeps groups, children and attendance; contracts and settings are the director's.</source>
            <translation>Әдіскер топтарды, балаларды және табельді жүргізеді; шарттар мен баптаулар — меңгерушінің ісі.</translation>
        </message>
        <message>
            <source>No accounts</source>
            <translation>Тіркелгілер жоқ</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Қосу</translation>
        </message>
        <message>
            <source>Full name</source>
            <translation>Тегі, аты, әкесінің аты</translation>
        </message>
        <message>
            <source>Sign-in name</source>
            <translation>Кіру аты</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Рөлі</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Құпиясөз</translation>
        </message>
        <message>
            <source>At least 8 signs.</source>
            <translation>Кемінде 8 таңба.</translation>
        </message>
        <message>
            <source>Password once more</source>
            <translation>Құпиясөз тағы бір рет</translation>
        </message>
        <message>
            <source>The account is added.</source>
            <translation>Тіркелгі қосылды.</translation>
        </message>
        <message>
            <source>Close the account</source>
            <translation>Тіркелгіні жабу</translation>
        </message>
        <message>
            <source>Close it</source>
            <translation>Жабу</translation>
        </message>
        <message>
            <source>{name} cannot sign in any more. What they did stays in the journal under their name.</source>
            <translation>{name} енді кіре алмайды. Жасаған істері журналда осы атпен қалады.</translation>
        </message>
        <message>
            <source>The account is closed.</source>
            <translation>Тіркелгі жабылды.</translation>
        </message>
    </context>
    <context>
        <name>AccountsTable</name>
        <message>
            <source>director</source>
            <translation>меңгеруші</translation>
        </message>
        <message>
            <source>methodist</source>
            <translation>әдіскер</translation>
        </message>
        <message>
            <source>open</source>
            <translation>ашық</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>жабық</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Аты-жөні</translation>
        </message>
        <message>
            <source>Sign-in name</source>
            <translation>Кіру аты</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Рөлі</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Күйі</translation>
        </message>
    </context>
    <context>
        <name>ActsTab</name>
        <message>
            <source>Who, what, whose</source>
            <translation>Кім, не істеді, кімге қатысты</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>Барлығы</translation>
        </message>
        <message>
            <source>Groups and children</source>
            <translation>Топтар мен балалар</translation>
        </message>
        <message>
            <source>Attendance</source>
            <translation>Табель</translation>
        </message>
        <message>
            <source>Requests and contracts</source>
            <translation>Өтінімдер мен шарттар</translation>
        </message>
        <message>
            <source>Kindergarten, accounts, settings</source>
            <translation>Балабақша, тіркелгілер, баптаулар</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>Бөлім</translation>
        </message>
        <message>
            <source>Verify the chain</source>
            <translation>Тізбекті тексеру</translation>
        </message>
        <message>
            <source>Each entry carries the hash of the one before it: a change in the past shows.</source>
            <translation>Әр жазбада алдыңғысының хеші бар: өткендегі өзгеріс бірден көрінеді.</translation>
        </message>
        <message>
            <source>Export CSV…</source>
            <translation>CSV-ге экспорттау…</translation>
        </message>
        <message>
            <source>Acts</source>
            <translation>Әрекеттер</translation>
        </message>
        <message>
            <source>Nothing has been done yet</source>
            <translation>Әзірге ештеңе істелмеді</translation>
        </message>
        <message>
            <source>Every change in this office is written down here.</source>
            <translation>Әр өзгеріс осында жазылады.</translation>
        </message>
        <message>
            <source>Show older</source>
            <translation>Ескілерін көрсету</translation>
        </message>
        <message>
            <source>After entry {number} it is not the journal the portal saw on {moment}. Tell support, keep the backups.</source>
            <translation>{number}-жазбадан кейін бұл — портал {moment} көрген журнал емес. Қолдау қызметіне хабарлаңыз, сақтық көшірмелерді сақтаңыз.</translation>
        </message>
        <message>
            <source>The journal was rewritten</source>
            <translation>Журнал қайта жазылған</translation>
        </message>
        <message numerus="yes">
            <source>Every one of %n entries follows from the one before it.</source>
            <translation>
                <numerusform>%n жазбаның әрқайсысы алдыңғысынан туындайды.</numerusform>
                <numerusform>%n жазбаның әрқайсысы алдыңғысынан туындайды.</numerusform>
            </translation>
        </message>
        <message>
            <source>The portal witnessed entry {number} on {moment}.</source>
            <translation>Портал {number}-жазбаны {moment} куәландырды.</translation>
        </message>
        <message>
            <source>A backup was restored after the portal's last look; the portal keeps what it saw before.</source>
            <translation>Порталмен соңғы салыстырудан кейін сақтық көшірме қалпына келтірілді; бұрынғысы порталда сақтаулы.</translation>
        </message>
        <message>
            <source>The journal is whole</source>
            <translation>Журнал бүтін</translation>
        </message>
        <message>
            <source>Entry {number} was changed or removed outside the program. Tell support and keep the backups.</source>
            <translation>{number}-жазба бағдарламадан тыс өзгертілген немесе жойылған. Қолдау қызметіне хабарлап, сақтық көшірмелерді сақтаңыз.</translation>
        </message>
        <message>
            <source>The journal is broken</source>
            <translation>Журнал бұзылған</translation>
        </message>
        <message>
            <source>The entry itself is gone.</source>
            <translation>Жазбаның өзі жоқ.</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Қашан</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Не</translation>
        </message>
        <message>
            <source>Whose</source>
            <translation>Кімге қатысты</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Кім</translation>
        </message>
        <message>
            <source>Computer</source>
            <translation>Компьютер</translation>
        </message>
        <message>
            <source>Export the journal</source>
            <translation>Журналды экспорттау</translation>
        </message>
        <message>
            <source>Written: {path}</source>
            <translation>Жазылды: {path}</translation>
        </message>
    </context>
    <context>
        <name>AllTimesheetsDialog</name>
        <message>
            <source>Timesheets of all groups</source>
            <translation>Барлық топтың табельдері</translation>
        </message>
        <message>
            <source>Write…</source>
            <translation>Жазу…</translation>
        </message>
        <message>
            <source>{first} and {second}, a file each</source>
            <translation>{first} және {second}, әрқайсысы бөлек файл</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Ай</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Табель тілі</translation>
        </message>
        <message>
            <source>PDF, a file for each group</source>
            <translation>PDF, әр топқа бөлек файл</translation>
        </message>
        <message>
            <source>One PDF of all groups, to print in one go</source>
            <translation>Барлық топтың бір PDF файлы, бірден басып шығаруға</translation>
        </message>
        <message>
            <source>Excel (XLSX), a file for each group</source>
            <translation>Excel (XLSX), әр топқа бөлек файл</translation>
        </message>
        <message>
            <source>CSV, one file of all groups</source>
            <translation>CSV, барлық топқа бір файл</translation>
        </message>
        <message>
            <source>What to write</source>
            <translation>Не жазылады</translation>
        </message>
        <message>
            <source>Into a folder</source>
            <translation>Қалтаға</translation>
        </message>
        <message>
            <source>Into one ZIP archive</source>
            <translation>Бір ZIP мұрағатқа</translation>
        </message>
        <message>
            <source>Files of the same name are replaced.</source>
            <translation>Аттас файлдар алмастырылады.</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Қайда</translation>
        </message>
        <message numerus="yes">
            <source>%n group(s)</source>
            <translation>
                <numerusform>%n топ</numerusform>
                <numerusform>%n топ</numerusform>
            </translation>
        </message>
        <message>
            <source>No group had children in this month</source>
            <translation>Бұл айда ешбір топта бала болмаған</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>және тағы %n</numerusform>
                <numerusform>және тағы %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Blank cells stay blank on paper.</source>
            <translation>Бос ұяшықтар қағазда да бос қалады.</translation>
        </message>
        <message numerus="yes">
            <source>Not filled: %n group(s)</source>
            <translation>
                <numerusform>Толтырылмаған: %n топ</numerusform>
                <numerusform>Толтырылмаған: %n топ</numerusform>
            </translation>
        </message>
        <message>
            <source>Timesheets {month}</source>
            <translation>Табельдер {month}</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Тоқтату</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Бас тарту</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) written</source>
            <translation>
                <numerusform>Жазылған файл: %n</numerusform>
                <numerusform>Жазылған файл: %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Whole files that stay: %n.</source>
            <translation>
                <numerusform>Дайын файлдар қалды: %n.</numerusform>
                <numerusform>Дайын файлдар қалды: %n.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing was written.</source>
            <translation>Ештеңе жазылмады.</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Тоқтатылды</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation>Тоқтатылуда…</translation>
        </message>
    </context>
    <context>
        <name>AmendContractDialog</name>
        <message>
            <source>Additional agreement to № {number}</source>
            <translation>№ {number} шартқа қосымша келісім</translation>
        </message>
        <message>
            <source>Prepare the agreement</source>
            <translation>Келісімді дайындау</translation>
        </message>
        <message>
            <source>Change what is to change; the rest stays as it is. Both sides sign the agreement like the contract.</source>
            <translation>Өзгеретінін өзгертіңіз; қалғаны бұрынғыдай қалады. Келісімге шарт сияқты екі тарап қол қояды.</translation>
        </message>
        <message>
            <source>In force from</source>
            <translation>Күшіне енетін күні</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Себебі</translation>
        </message>
        <message>
            <source>Stands in the agreement; may be left empty.</source>
            <translation>Келісімде жазылады; бос қалдыруға болады.</translation>
        </message>
    </context>
    <context>
        <name>AppearanceSection</name>
        <message>
            <source>Appearance</source>
            <translation>Көрінісі</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Жүйедегідей</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Ашық</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Күңгірт</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>Контрасты жоғары</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Тақырып</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Тіл</translation>
        </message>
        <message>
            <source>Both belong to this computer, not to the account.</source>
            <translation>Екеуі де тіркелгіге емес, осы компьютерге қатысты.</translation>
        </message>
    </context>
    <context>
        <name>AskedChoice</name>
        <message>
            <source>None of them: a certificate to be saved here</source>
            <translation>Сұратусыз: анықтама осында сақталады</translation>
        </message>
        <message>
            <source>Asked by {parent} on {day}.</source>
            <translation>Сұратқан: {parent}, {day}.</translation>
        </message>
    </context>
    <context>
        <name>AttendanceCard</name>
        <message>
            <source>Attendance</source>
            <translation>Келу</translation>
        </message>
        <message>
            <source>No working day of this month has been marked yet.</source>
            <translation>Бұл айда әлі бірде-бір жұмыс күні белгіленген жоқ.</translation>
        </message>
        <message>
            <source>{day}: {share} present, {count} of {children}</source>
            <translation>{day}: {share} келді, {children} баладан {count}</translation>
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
            <translation>Айды қайта ашу</translation>
        </message>
        <message>
            <source>Reopen</source>
            <translation>Қайта ашу</translation>
        </message>
        <message>
            <source>{group}, {month}. What parents have confirmed stays as history, and they are asked again.</source>
            <translation>{group}, {month}. Ата-аналардың растаулары тарихта қалады, олардан қайта сұралады.</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Себебі</translation>
        </message>
        <message>
            <source>It is kept in the journal.</source>
            <translation>Ол журналда сақталады.</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сақтау</translation>
        </message>
        <message>
            <source>Mark</source>
            <translation>Белгі</translation>
        </message>
        <message>
            <source>Choose a mark</source>
            <translation>Белгіні таңдаңыз</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Ескертпе</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Құжат</translation>
        </message>
        <message>
            <source>New papers are brought in the menu, under Papers.</source>
            <translation>Жаңа құжаттар «Тағы» → «Құжаттар» мәзірі арқылы енгізіледі.</translation>
        </message>
        <message>
            <source>No paper</source>
            <translation>Құжатсыз</translation>
        </message>
    </context>
    <context>
        <name>AttendanceScreen</name>
        <message>
            <source>Attendance</source>
            <translation>Табель</translation>
        </message>
        <message>
            <source>Sheet</source>
            <translation>Топ табелі</translation>
        </message>
        <message>
            <source>Whole kindergarten</source>
            <translation>Бүкіл балабақша</translation>
        </message>
        <message>
            <source>At risk</source>
            <translation>Қауіпте</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Өзгерістер тарихы</translation>
        </message>
        <message>
            <source>Ways to look at attendance</source>
            <translation>Табель көріністері</translation>
        </message>
    </context>
    <context>
        <name>AttendanceWords</name>
        <message>
            <source>not closed</source>
            <translation>жабылмаған</translation>
        </message>
        <message>
            <source>with the parent</source>
            <translation>ата-анада</translation>
        </message>
        <message>
            <source>confirmed</source>
            <translation>расталды</translation>
        </message>
        <message>
            <source>disputed</source>
            <translation>дау</translation>
        </message>
        <message>
            <source>not confirmed</source>
            <translation>расталмады</translation>
        </message>
        <message>
            <source>changed since</source>
            <translation>өзгертілді</translation>
        </message>
        <message>
            <source>cleared</source>
            <translation>тазартылды</translation>
        </message>
        <message>
            <source>everyone is here</source>
            <translation>бәрі келді</translation>
        </message>
        <message>
            <source>present where blank</source>
            <translation>бос ұяшықтарға «келді»</translation>
        </message>
        <message>
            <source>filled down</source>
            <translation>төмен қарай толтырылды</translation>
        </message>
        <message>
            <source>pasted</source>
            <translation>қойылды</translation>
        </message>
        <message>
            <source>cut out</source>
            <translation>қиып алынды</translation>
        </message>
        <message>
            <source>note</source>
            <translation>ескертпе</translation>
        </message>
        <message>
            <source>not marked</source>
            <translation>белгіленбеген</translation>
        </message>
        <message>
            <source>2nd month!</source>
            <translation>2-ші ай!</translation>
        </message>
        <message>
            <source>The second month in a row without an answer: the voucher is at risk.</source>
            <translation>Екінші ай қатарынан жауап жоқ: ваучерден айырылу қаупі бар.</translation>
        </message>
        <message>
            <source>(late)</source>
            <translation>(кешігіп)</translation>
        </message>
        <message>
            <source>{who}{late}: “{comment}”</source>
            <translation>{who}{late}: «{comment}»</translation>
        </message>
        <message>
            <source>{state}: {who}{late}</source>
            <translation>{state}: {who}{late}</translation>
        </message>
        <message>
            <source>{name}, IIN {iin}</source>
            <translation>{name}, ЖСН {iin}</translation>
        </message>
        <message>
            <source>planned</source>
            <translation>жоспарланған</translation>
        </message>
        <message>
            <source>another computer has a different mark here</source>
            <translation>басқа компьютерде мұнда басқа белгі тұр</translation>
        </message>
        <message>
            <source>with a document</source>
            <translation>құжаты бар</translation>
        </message>
        <message>
            <source>various marks</source>
            <translation>әртүрлі белгілер</translation>
        </message>
    </context>
    <context>
        <name>BackupFiles</name>
        <message>
            <source>daily</source>
            <translation>күнделікті</translation>
        </message>
        <message>
            <source>by hand</source>
            <translation>қолмен жасалған</translation>
        </message>
        <message>
            <source>before an upgrade</source>
            <translation>жаңарту алдында</translation>
        </message>
        <message>
            <source>{size} MB</source>
            <translation>{size} МБ</translation>
        </message>
    </context>
    <context>
        <name>BackupsSection</name>
        <message>
            <source>Backups</source>
            <translation>Сақтық көшірмелер</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>Қалтаны ашу</translation>
        </message>
        <message>
            <source>Back up now</source>
            <translation>Көшірме жасау</translation>
        </message>
        <message>
            <source>Encrypted copies; they open with the same passwords and the recovery code. Keep one, with office.vault, on another disk.</source>
            <translation>Шифрланған көшірмелер; сол құпиясөздермен және қалпына келтіру кодымен ашылады. Біреуін office.vault файлымен бірге басқа дискіде сақтаңыз.</translation>
        </message>
        <message>
            <source>Check the database</source>
            <translation>Дерекқорды тексеру</translation>
        </message>
        <message>
            <source>No backups yet</source>
            <translation>Көшірмелер әзірге жоқ</translation>
        </message>
        <message>
            <source>Make the first one now.</source>
            <translation>Біріншісін қазір жасаңыз.</translation>
        </message>
        <message>
            <source>Backing up…</source>
            <translation>Көшірілуде…</translation>
        </message>
        <message>
            <source>Checking… {percent} %</source>
            <translation>Тексерілуде… {percent} %</translation>
        </message>
        <message>
            <source>Every page, link and paper was looked at. This happens by itself once a week.</source>
            <translation>Әр бет, байланыс және құжат тексерілді. Бұл аптасына бір рет өздігінен жүреді.</translation>
        </message>
        <message>
            <source>The database is whole.</source>
            <translation>Дерекқор бүтін.</translation>
        </message>
        <message>
            <source>Sign out, sign in again and restore the latest backup: what was not sent is saved.</source>
            <translation>Шығып, қайта кіріп, соңғы көшірмені қалпына келтіріңіз: жіберілмегені сақталады.</translation>
        </message>
        <message>
            <source>The database is damaged.</source>
            <translation>Дерекқор зақымдалған.</translation>
        </message>
        <message>
            <source>Tell support and keep the backups: {parts}</source>
            <translation>Қолдау қызметіне хабарлап, сақтық көшірмелерді сақтаңыз: {parts}</translation>
        </message>
        <message>
            <source>Not everything is as it was written.</source>
            <translation>Бәрі жазылған күйінде емес.</translation>
        </message>
        <message>
            <source>The backup is made and checked.</source>
            <translation>Көшірме жасалып, тексерілді.</translation>
        </message>
    </context>
    <context>
        <name>BackupsTable</name>
        <message>
            <source>Made</source>
            <translation>Жасалған уақыты</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Себебі</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Көлемі</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Файл</translation>
        </message>
    </context>
    <context>
        <name>BatchContractLine</name>
        <message>
            <source>voucher until {day}</source>
            <translation>ваучер {day} дейін</translation>
        </message>
        <message>
            <source>signed</source>
            <translation>қол қойылды</translation>
        </message>
        <message>
            <source>left unsigned</source>
            <translation>қол қойылмады</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>қабылданбады</translation>
        </message>
    </context>
    <context>
        <name>BatchSigningDialog</name>
        <message>
            <source>Sign several contracts</source>
            <translation>Бірнеше шартқа қол қою</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Барлығы</translation>
        </message>
        <message>
            <source>Your key, once for all of them</source>
            <translation>Кілтіңіз — барлығына бір рет</translation>
        </message>
        <message>
            <source>Sign</source>
            <translation>Қол қою</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Жабу</translation>
        </message>
        <message numerus="yes">
            <source>%n chosen</source>
            <translation>
                <numerusform>%n таңдалды</numerusform>
                <numerusform>%n таңдалды</numerusform>
            </translation>
        </message>
        <message>
            <source>Tick the contracts to sign.</source>
            <translation>Қол қойылатын шарттарды белгілеңіз.</translation>
        </message>
        <message>
            <source>Signing…</source>
            <translation>Қол қойылуда…</translation>
        </message>
        <message numerus="yes">
            <source>%n contract(s) signed.</source>
            <translation>
                <numerusform>%n шартқа қол қойылды.</numerusform>
                <numerusform>%n шартқа қол қойылды.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n refused; the reason stands beside each.</source>
            <translation>
                <numerusform>%n қабылданбады; себебі қасында көрсетілген.</numerusform>
                <numerusform>%n қабылданбады; себебі әрқайсысының қасында көрсетілген.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CalendarSection</name>
        <message>
            <source>Calendar</source>
            <translation>Күнтізбе</translation>
        </message>
        <message>
            <source>Change a day</source>
            <translation>Күнді өзгерту</translation>
        </message>
        <message>
            <source>Weekends and public holidays are known already; here stand only the days that differ.</source>
            <translation>Демалыс және мереке күндері белгілі; мұнда тек өзгеше күндер тұрады.</translation>
        </message>
        <message>
            <source>No day differs from the public calendar</source>
            <translation>Ешбір күн жалпы күнтізбеден өзгеше емес</translation>
        </message>
        <message>
            <source>Enter a transferred day or a day on which the kindergarten is closed.</source>
            <translation>Ауыстырылған күнді немесе балабақша жабық болатын күнді енгізіңіз.</translation>
        </message>
        <message>
            <source>A day that differs</source>
            <translation>Ерекше күн</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сақтау</translation>
        </message>
        <message>
            <source>day off</source>
            <translation>демалыс күні</translation>
        </message>
        <message>
            <source>working day</source>
            <translation>жұмыс күні</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Күні</translation>
        </message>
        <message>
            <source>Becomes</source>
            <translation>Болады</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Себебі</translation>
        </message>
        <message>
            <source>For example: transferred from 4 January by government decree.</source>
            <translation>Мысалы: Үкімет қаулысымен 4 қаңтардан ауыстырылды.</translation>
        </message>
        <message>
            <source>The day is changed.</source>
            <translation>Күн өзгертілді.</translation>
        </message>
    </context>
    <context>
        <name>CalendarTable</name>
        <message>
            <source>working day</source>
            <translation>жұмыс күні</translation>
        </message>
        <message>
            <source>day off</source>
            <translation>демалыс күні</translation>
        </message>
        <message>
            <source>this kindergarten</source>
            <translation>осы балабақша</translation>
        </message>
        <message>
            <source>the portal</source>
            <translation>портал</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Күні</translation>
        </message>
        <message>
            <source>Becomes</source>
            <translation>Болады</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Себебі</translation>
        </message>
        <message>
            <source>Set by</source>
            <translation>Кім белгіледі</translation>
        </message>
    </context>
    <context>
        <name>CertificateDialog</name>
        <message>
            <source>Certificate of attendance</source>
            <translation>Келу туралы анықтама</translation>
        </message>
        <message>
            <source>Drawing the certificate…</source>
            <translation>Анықтама салынып жатыр…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Бас тарту</translation>
        </message>
        <message>
            <source>Decline…</source>
            <translation>Анықтама бермеу…</translation>
        </message>
        <message>
            <source>{first} and {second}</source>
            <translation>{first} және {second}</translation>
        </message>
        <message>
            <source>Asked by parents: {count}</source>
            <translation>Ата-аналар сұратқаны: {count}</translation>
        </message>
        <message>
            <source>Child</source>
            <translation>Бала</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Қай айдан</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Қай айға дейін</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Нөмірі</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Тілі</translation>
        </message>
        <message>
            <source>Given to, for what</source>
            <translation>Кімге, не үшін</translation>
        </message>
        <message>
            <source>Empty: to whom it may concern.</source>
            <translation>Бос болса: талап етілген жерге.</translation>
        </message>
        <message>
            <source>By hand, on paper</source>
            <translation>Қағазда, қолмен</translation>
        </message>
        <message>
            <source>With the director's electronic key</source>
            <translation>Директордың ЭЦҚ кілтімен</translation>
        </message>
        <message>
            <source>How it is signed</source>
            <translation>Қалай қол қойылады</translation>
        </message>
        <message>
            <source>Key file</source>
            <translation>Кілт файлы</translation>
        </message>
        <message>
            <source>It is used once and kept nowhere.</source>
            <translation>Бір рет қолданылады, еш жерде сақталмайды.</translation>
        </message>
        <message>
            <source>Password of the key</source>
            <translation>Кілттің құпиясөзі</translation>
        </message>
        <message>
            <source>The parent is told why: {child}</source>
            <translation>Анықтама берілмеу себебі ата-анаға айтылды: {child}</translation>
        </message>
        <message>
            <source>The certificate goes to the parent: {child}</source>
            <translation>Анықтама ата-анаға жіберіледі: {child}</translation>
        </message>
        <message>
            <source>Written to {folder}: {names}</source>
            <translation>{folder} қалтасына жазылды: {names}</translation>
        </message>
        <message>
            <source>Sign and save…</source>
            <translation>Қол қойып сақтау…</translation>
        </message>
        <message>
            <source>Save…</source>
            <translation>Сақтау…</translation>
        </message>
        <message>
            <source>Sign and send to the parent</source>
            <translation>Қол қойып, ата-анаға жіберу</translation>
        </message>
        <message>
            <source>Signing, checking and writing…</source>
            <translation>Қол қойылып, тексеріліп, жазылып жатыр…</translation>
        </message>
        <message>
            <source>Writing…</source>
            <translation>Жазылып жатыр…</translation>
        </message>
        <message>
            <source>Signing, checking and sending…</source>
            <translation>Қол қойылып, тексеріліп, жіберілуде…</translation>
        </message>
    </context>
    <context>
        <name>CertificateFileInput</name>
        <message>
            <source>Choose the file of certificates</source>
            <translation>Сертификаттар файлын таңдаңыз</translation>
        </message>
        <message>
            <source>Certificates (*.pem *.crt *.cer)</source>
            <translation>Сертификаттар (*.pem *.crt *.cer)</translation>
        </message>
    </context>
    <context>
        <name>Certificates</name>
        <message>
            <source>Certificate of attendance…</source>
            <translation>Келу туралы анықтама…</translation>
        </message>
        <message>
            <source>Certificate of attendance (%n asked for)…</source>
            <translation>Келу туралы анықтама (%n ата-ана сұрады)…</translation>
        </message>
    </context>
    <context>
        <name>CheckFileDialog</name>
        <message>
            <source>Check signatures</source>
            <translation>Қолтаңбаларды тексеру</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Барлық файлдар (*)</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Құжат</translation>
        </message>
        <message>
            <source>Not needed where the signature holds it inside</source>
            <translation>Қолтаңба файлының ішінде болса, қажет емес</translation>
        </message>
        <message>
            <source>Signatures (*.cms *.p7s *.p7m *.sig)</source>
            <translation>Қолтаңбалар (*.cms *.p7s *.p7m *.sig)</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>Қолтаңба</translation>
        </message>
        <message>
            <source>A .cms, .p7s or .p7m file</source>
            <translation>.cms, .p7s немесе .p7m файлы</translation>
        </message>
        <message>
            <source>Save the report…</source>
            <translation>Есепті сақтау…</translation>
        </message>
        <message>
            <source>Check again</source>
            <translation>Қайта тексеру</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Жабу</translation>
        </message>
        <message>
            <source>Drop a document and its signature here</source>
            <translation>Құжат пен оның қолтаңбасын осында сүйреп апарыңыз</translation>
        </message>
        <message>
            <source>Or a signature alone that holds its document inside.</source>
            <translation>Немесе ішінде құжаты бар қолтаңбаның өзін.</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Есеп</translation>
        </message>
        <message>
            <source>Nothing is kept. The authority is asked whether the keys are revoked; the document stays here.</source>
            <translation>Ештеңе сақталмайды. Орталықтан кілттердің кері қайтарылмағаны сұралады; құжат осында қалады.</translation>
        </message>
        <message>
            <source>Checking…</source>
            <translation>Тексерілуде…</translation>
        </message>
        <message>
            <source>{document} · checked {moment}</source>
            <translation>{document} · тексерілді {moment}</translation>
        </message>
        <message>
            <source>Test keys: no legal force.</source>
            <translation>Сынақ кілттері: заңды күші жоқ.</translation>
        </message>
        <message>
            <source>Text (*.txt)</source>
            <translation>Мәтін (*.txt)</translation>
        </message>
        <message>
            <source>JSON (*.json)</source>
            <translation>JSON (*.json)</translation>
        </message>
        <message>
            <source>Where to save the report</source>
            <translation>Есепті қайда сақтау керек</translation>
        </message>
        <message>
            <source>The report is saved: {name}</source>
            <translation>Есеп сақталды: {name}</translation>
        </message>
    </context>
    <context>
        <name>CheckTimesheetDialog</name>
        <message>
            <source>Check a printed timesheet</source>
            <translation>Басылған табельді тексеру</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Тексеру</translation>
        </message>
        <message>
            <source>What the code on the paper says</source>
            <translation>Қағаздағы кодта не жазылған</translation>
        </message>
        <message>
            <source>Scan the square code, or type the 16 characters printed after “check code”.</source>
            <translation>Шаршы кодты сканерлеңіз немесе «тексеру коды» сөзінен кейін басылған 16 таңбаны теріңіз.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Жабу</translation>
        </message>
        <message>
            <source>Closed {moment}, {who}.</source>
            <translation>Жабылды: {moment}, {who}.</translation>
        </message>
        <message>
            <source>The paper says what the program says now</source>
            <translation>Қағаздағы мен бағдарламадағы қазіргі белгілер бірдей</translation>
        </message>
        <message>
            <source>The month is open.</source>
            <translation>Ай ашық.</translation>
        </message>
        <message>
            <source>The paper is of an earlier closing; the marks have changed since</source>
            <translation>Бұл – ертерек жабылған табель; содан бері белгілер өзгерген</translation>
        </message>
        <message>
            <source>The paper agrees with neither the marks now nor any closing known here</source>
            <translation>Қағаз қазіргі белгілермен де, осында белгілі жабылулармен де сәйкес емес</translation>
        </message>
        <message>
            <source>It may have been printed while the month was open, or on another PC. Print it anew and compare.</source>
            <translation>Ол ай ашық кезде немесе басқа компьютерде басылған болуы мүмкін. Қайта басып шығарып, салыстырыңыз.</translation>
        </message>
        <message>
            <source>The paper is of another kindergarten</source>
            <translation>Бұл – басқа балабақшаның табелі</translation>
        </message>
        <message>
            <source>Its BIN is not ours.</source>
            <translation>Ондағы БСН біздікі емес.</translation>
        </message>
        <message>
            <source>Look at the sheet of its month first, then check again: open months are sought there.</source>
            <translation>Сол айдың табелін ашып, қайта тексеріңіз: ашық айлардан код тек сонда ізделеді.</translation>
        </message>
        <message>
            <source>No sheet here has this code</source>
            <translation>Мұндай коды бар табель жоқ</translation>
        </message>
    </context>
    <context>
        <name>ChildDialog</name>
        <message>
            <source>New child</source>
            <translation>Жаңа бала</translation>
        </message>
        <message>
            <source>Edit the child</source>
            <translation>Баланың деректерін өзгерту</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Қосу</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сақтау</translation>
        </message>
        <message>
            <source>Add another guardian</source>
            <translation>Тағы бір заңды өкіл қосу</translation>
        </message>
        <message>
            <source>IIN</source>
            <translation>ЖСН</translation>
        </message>
        <message>
            <source>Date of birth</source>
            <translation>Туған күні</translation>
        </message>
        <message>
            <source>Why this IIN is accepted</source>
            <translation>Бұл ЖСН неге қабылданады</translation>
        </message>
        <message>
            <source>Its seventh digit is 0, as some foreigners have. Name the paper you compared it with.</source>
            <translation>Жетінші цифры 0: кейбір шетелдіктерде солай болады. Қай құжатпен салыстырғаныңызды жазыңыз.</translation>
        </message>
        <message>
            <source>Surname</source>
            <translation>Тегі</translation>
        </message>
        <message>
            <source>Given name</source>
            <translation>Аты</translation>
        </message>
        <message>
            <source>Patronymic</source>
            <translation>Әкесінің аты</translation>
        </message>
        <message>
            <source>If there is one.</source>
            <translation>Бар болса.</translation>
        </message>
        <message>
            <source>no group yet</source>
            <translation>әзірге топсыз</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Топ</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Бірінші күні</translation>
        </message>
        <message>
            <source>Parent or guardian</source>
            <translation>Ата-анасы немесе заңды өкілі</translation>
        </message>
        <message>
            <source>Another guardian</source>
            <translation>Тағы бір заңды өкіл</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Алып тастау</translation>
        </message>
        <message>
            <source>Relation</source>
            <translation>Туыстығы</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Телефон</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Мекенжайы</translation>
        </message>
        <message>
            <source>Identity document</source>
            <translation>Жеке басын куәландыратын құжат</translation>
        </message>
    </context>
    <context>
        <name>ChildPage</name>
        <message>
            <source>Groups</source>
            <translation>Топтар</translation>
        </message>
        <message>
            <source>Child</source>
            <translation>Бала</translation>
        </message>
        <message>
            <source>History of groups</source>
            <translation>Топтар тарихы</translation>
        </message>
        <message>
            <source>In no group yet</source>
            <translation>Әзірге топта жоқ</translation>
        </message>
        <message>
            <source>Place the child in a group, or conclude a contract.</source>
            <translation>Баланы топқа орналастырыңыз немесе шарт жасасыңыз.</translation>
        </message>
        <message>
            <source>IIN</source>
            <translation>ЖСН</translation>
        </message>
        <message>
            <source>IIN accepted because</source>
            <translation>ЖСН қабылдану себебі</translation>
        </message>
        <message>
            <source>Date of birth</source>
            <translation>Туған күні</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Топ</translation>
        </message>
        <message>
            <source>none</source>
            <translation>жоқ</translation>
        </message>
        <message>
            <source>Take the leave back</source>
            <translation>Шығуды қайтарып алу</translation>
        </message>
        <message>
            <source>Leaves…</source>
            <translation>Топтан шығару…</translation>
        </message>
        <message>
            <source>Move…</source>
            <translation>Ауыстыру…</translation>
        </message>
        <message>
            <source>Place in a group…</source>
            <translation>Топқа орналастыру…</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Өзгерту</translation>
        </message>
        <message>
            <source>in no group yet</source>
            <translation>әзірге топсыз</translation>
        </message>
        <message>
            <source>left on {day}</source>
            <translation>{day} шықты</translation>
        </message>
        <message>
            <source>leaves on {day}</source>
            <translation>{day} шығады</translation>
        </message>
        <message>
            <source>Relation</source>
            <translation>Туыстығы</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Телефон</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Мекенжайы</translation>
        </message>
        <message>
            <source>Identity document</source>
            <translation>Жеке басын куәландыратын құжат</translation>
        </message>
    </context>
    <context>
        <name>ChildPapersCard</name>
        <message>
            <source>Papers</source>
            <translation>Құжаттар</translation>
        </message>
    </context>
    <context>
        <name>ChildRecord</name>
        <message>
            <source>Paper</source>
            <translation>Құжат</translation>
        </message>
        <message>
            <source>Number or file</source>
            <translation>Нөмірі не файлы</translation>
        </message>
        <message>
            <source>Valid</source>
            <translation>Мерзімі</translation>
        </message>
        <message>
            <source>ended {day}</source>
            <translation>{day} бітті</translation>
        </message>
        <message>
            <source>until {day}</source>
            <translation>{day} дейін</translation>
        </message>
    </context>
    <context>
        <name>ChildRequestsCard</name>
        <message>
            <source>Requests</source>
            <translation>Өтінімдер</translation>
        </message>
        <message>
            <source>№ {number} of {day}</source>
            <translation>№ {number}, {day}</translation>
        </message>
        <message>
            <source>for {child}</source>
            <translation>бала: {child}</translation>
        </message>
    </context>
    <context>
        <name>ChildrenInput</name>
        <message>
            <source>Everyone</source>
            <translation>Барлығы</translation>
        </message>
        <message>
            <source>Nobody</source>
            <translation>Ешкім</translation>
        </message>
        <message>
            <source>Chosen: {count} of {all}</source>
            <translation>Таңдалды: {all} ішінен {count}</translation>
        </message>
    </context>
    <context>
        <name>ChildrenTable</name>
        <message>
            <source>left {day}</source>
            <translation>{day} кетті</translation>
        </message>
        <message>
            <source>Child</source>
            <translation>Бала</translation>
        </message>
        <message>
            <source>Care</source>
            <translation>Назар</translation>
        </message>
        <message>
            <source>allergy</source>
            <translation>аллергия</translation>
        </message>
        <message>
            <source>Allergies are noted on the card</source>
            <translation>Карточкада аллергия жазылған</translation>
        </message>
        <message>
            <source>Age</source>
            <translation>Жасы</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Топ</translation>
        </message>
        <message>
            <source>Parent</source>
            <translation>Ата-ана</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Телефон</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Қай күннен</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Соңғы күні</translation>
        </message>
        <message>
            <source>Why it ended</source>
            <translation>Себебі</translation>
        </message>
    </context>
    <context>
        <name>ChoicesTab</name>
        <message>
            <source>Two values</source>
            <translation>Екі мән</translation>
        </message>
        <message>
            <source>This computer</source>
            <translation>Осы компьютер</translation>
        </message>
        <message>
            <source>Keep this one</source>
            <translation>Осыны қалдыру</translation>
        </message>
        <message>
            <source>Portal</source>
            <translation>Портал</translation>
        </message>
        <message>
            <source>Keep the portal's</source>
            <translation>Порталдікін қалдыру</translation>
        </message>
        <message>
            <source>Nothing to choose</source>
            <translation>Таңдайтын ештеңе жоқ</translation>
        </message>
        <message>
            <source>When two computers change the same value differently, both are shown here.</source>
            <translation>Екі компьютер бір мәнді әртүрлі өзгертсе, екеуі де осында көрсетіледі.</translation>
        </message>
        <message>
            <source>Choose by a rule…</source>
            <translation>Ереже бойынша таңдау…</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Не</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>Табылды</translation>
        </message>
        <message>
            <source>blank</source>
            <translation>бос</translation>
        </message>
        <message>
            <source>Chosen. The choice is in the journal.</source>
            <translation>Таңдалды. Таңдау журналда.</translation>
        </message>
    </context>
    <context>
        <name>ChosenFile</name>
        <message>
            <source>Browse…</source>
            <translation>Шолу…</translation>
        </message>
    </context>
    <context>
        <name>ClauseEditor</name>
        <message>
            <source>Insert a field</source>
            <translation>Өріс қою</translation>
        </message>
        <message>
            <source>Where it stands</source>
            <translation>Шарттағы орны</translation>
        </message>
    </context>
    <context>
        <name>ClauseVersions</name>
        <message>
            <source>Versions of the template</source>
            <translation>Үлгінің нұсқалары</translation>
        </message>
        <message>
            <source>What differs from the editor</source>
            <translation>Редактордағыдан айырмашылығы</translation>
        </message>
        <message>
            <source>Put into the editor</source>
            <translation>Редакторға қайтару</translation>
        </message>
        <message>
            <source>Preview…</source>
            <translation>Қарап шығу…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Жабу</translation>
        </message>
        <message>
            <source>Nothing was saved yet.</source>
            <translation>Әзірге ештеңе сақталмаған.</translation>
        </message>
        <message>
            <source>Version {number}, {moment}
{person}, {pc}</source>
            <translation>{number}-нұсқа, {moment}
{person}, {pc}</translation>
        </message>
        <message>
            <source>The same as in the editor.</source>
            <translation>Редактордағымен бірдей.</translation>
        </message>
        <message>
            <source>Version {number} of the template</source>
            <translation>Үлгінің {number}-нұсқасы</translation>
        </message>
    </context>
    <context>
        <name>ClauseWords</name>
        <message>
            <source>Child's name</source>
            <translation>Баланың аты-жөні</translation>
        </message>
        <message>
            <source>Child's IIN</source>
            <translation>Баланың ЖСН-і</translation>
        </message>
        <message>
            <source>Child's date of birth</source>
            <translation>Баланың туған күні</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Топ</translation>
        </message>
        <message>
            <source>Language of the group</source>
            <translation>Топтың тілі</translation>
        </message>
        <message>
            <source>Hours of stay</source>
            <translation>Болу режимі</translation>
        </message>
        <message>
            <source>Parent's name</source>
            <translation>Ата-ананың аты-жөні</translation>
        </message>
        <message>
            <source>Parent's IIN</source>
            <translation>Ата-ананың ЖСН-і</translation>
        </message>
        <message>
            <source>Parent's document</source>
            <translation>Ата-ананың құжаты</translation>
        </message>
        <message>
            <source>Who the parent is to the child</source>
            <translation>Ата-ананың балаға кім екені</translation>
        </message>
        <message>
            <source>Who else may take the child home</source>
            <translation>Баланы тағы кім алып кете алады</translation>
        </message>
        <message>
            <source>Kindergarten's name</source>
            <translation>Балабақшаның атауы</translation>
        </message>
        <message>
            <source>Kindergarten's BIN</source>
            <translation>Балабақшаның БСН-і</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>Лицензия</translation>
        </message>
        <message>
            <source>Head of the kindergarten</source>
            <translation>Балабақша басшысы</translation>
        </message>
        <message>
            <source>The head acts on the basis of</source>
            <translation>Басшы өкілеттігінің негізі</translation>
        </message>
        <message>
            <source>Voucher number</source>
            <translation>Ваучер нөмірі</translation>
        </message>
        <message>
            <source>The state pays a month</source>
            <translation>Мемлекеттің айлық төлемі</translation>
        </message>
        <message>
            <source>The parents pay a month</source>
            <translation>Ата-ананың айлық төлемі</translation>
        </message>
        <message>
            <source>Day of the month the fee is due</source>
            <translation>Төлем жасалатын соңғы күн</translation>
        </message>
        <message>
            <source>Day the timesheet is confirmed by</source>
            <translation>Табель расталатын соңғы күн</translation>
        </message>
        <message>
            <source>Unconfirmed months that annul the voucher</source>
            <translation>Ваучердің күшін жоятын расталмаған айлар саны</translation>
        </message>
        <message>
            <source>Hour an absence is told by</source>
            <translation>Келмейтіні хабарланатын сағат</translation>
        </message>
        <message>
            <source>Legal basis</source>
            <translation>Құқықтық негізі</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Бірінші күні</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Соңғы күні</translation>
        </message>
        <message>
            <source>This half is empty.</source>
            <translation>Бұл жартысы бос.</translation>
        </message>
        <message>
            <source>Line {line}: there is no field {about}.</source>
            <translation>{line}-жол: {about} деген өріс жоқ.</translation>
        </message>
        <message>
            <source>Line {line}: the brace {about} has no partner.</source>
            <translation>{line}-жол: {about} жақшасының жұбы жоқ.</translation>
        </message>
        <message>
            <source>The other half has {about}, this one has not.</source>
            <translation>Екінші жартысында {about} бар, мұнда жоқ.</translation>
        </message>
        <message>
            <source>Line {line}: the sign {about} cannot be printed.</source>
            <translation>{line}-жол: {about} таңбасын басып шығаруға болмайды.</translation>
        </message>
        <message>
            <source>More than {about} signs; make two clauses of it.</source>
            <translation>{about} таңбадан көп; екі тармаққа бөліңіз.</translation>
        </message>
        <message>
            <source>Its place is gone from the contract; choose another.</source>
            <translation>Шартта мұндай орын енді жоқ; басқасын таңдаңыз.</translation>
        </message>
        <message>
            <source>Another clause replaces the same one.</source>
            <translation>Бұл тармақты басқа тармақ алмастырып тұр.</translation>
        </message>
        <message>
            <source>More than {about} clauses.</source>
            <translation>{about} тармақтан көп.</translation>
        </message>
        <message>
            <source>In a section of our own, at the end</source>
            <translation>Өз бөлімімізде, соңында</translation>
        </message>
        <message>
            <source>At the end of “{section}”</source>
            <translation>«{section}» бөлімінің соңында</translation>
        </message>
        <message>
            <source>Instead of “{clause}”</source>
            <translation>«{clause}» орнына</translation>
        </message>
        <message>
            <source>Empty clause</source>
            <translation>Бос тармақ</translation>
        </message>
    </context>
    <context>
        <name>ClausesSection</name>
        <message>
            <source>Contract template</source>
            <translation>Шарт үлгісі</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сақтау</translation>
        </message>
        <message>
            <source>Versions…</source>
            <translation>Нұсқалар…</translation>
        </message>
        <message>
            <source>Preview…</source>
            <translation>Қарап шығу…</translation>
        </message>
        <message>
            <source>Our own clauses, beside the standard text. Contracts made already stay as they are.</source>
            <translation>Стандартты мәтінге ұйымның өз тармақтары қосылады. Бұрын жасалған шарттар өзгермейді.</translation>
        </message>
        <message>
            <source>Our clauses</source>
            <translation>Біздің тармақтар</translation>
        </message>
        <message>
            <source>Add a clause</source>
            <translation>Тармақ қосу</translation>
        </message>
        <message>
            <source>Up</source>
            <translation>Жоғары</translation>
        </message>
        <message>
            <source>Down</source>
            <translation>Төмен</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Алып тастау</translation>
        </message>
        <message>
            <source>The contract has only the standard text. Add a clause of your own.</source>
            <translation>Шартта тек стандартты мәтін бар. Өз тармағыңызды қосыңыз.</translation>
        </message>
        <message>
            <source>The contract with our clauses</source>
            <translation>Біздің тармақтары бар шарт</translation>
        </message>
        <message>
            <source>Clause {number} cannot be printed yet.</source>
            <translation>{number}-тармақты әзірге басып шығаруға болмайды.</translation>
        </message>
        <message>
            <source>The template is saved. New contracts are made with it.</source>
            <translation>Үлгі сақталды. Жаңа шарттар осы үлгімен жасалады.</translation>
        </message>
    </context>
    <context>
        <name>ClosingPanel</name>
        <message>
            <source>Before the month is closed</source>
            <translation>Айды жабар алдында</translation>
        </message>
        <message>
            <source>I have looked at all of this</source>
            <translation>Мұның бәрін тексердім</translation>
        </message>
        <message>
            <source>Close the month</source>
            <translation>Айды жабу</translation>
        </message>
        <message>
            <source>Nothing stands in the way any more.</source>
            <translation>Айды жабуға енді ештеңе кедергі емес.</translation>
        </message>
        <message>
            <source>keeps the month open: {count}</source>
            <translation>айды жабуға кедергі: {count}</translation>
        </message>
        <message>
            <source>to look at: {count}</source>
            <translation>тексеру керек: {count}</translation>
        </message>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>тағы %n</numerusform>
                <numerusform>тағы %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ClosingWords</name>
        <message>
            <source>The group had no children</source>
            <translation>Топта бала болмаған</translation>
        </message>
        <message>
            <source>There is nothing to publish.</source>
            <translation>Жариялайтын ештеңе жоқ.</translation>
        </message>
        <message>
            <source>The month is not over</source>
            <translation>Ай аяқталған жоқ</translation>
        </message>
        <message>
            <source>It can be closed on its last working day or later.</source>
            <translation>Оны соңғы жұмыс күні немесе одан кейін жабуға болады.</translation>
        </message>
        <message>
            <source>Days without a mark</source>
            <translation>Белгісіз күндер</translation>
        </message>
        <message>
            <source>Every working day needs a mark.</source>
            <translation>Әр жұмыс күніне белгі қажет.</translation>
        </message>
        <message>
            <source>Two computers, two values</source>
            <translation>Екі компьютер — екі мән</translation>
        </message>
        <message>
            <source>Choose one of the two first.</source>
            <translation>Алдымен екеуінің бірін таңдаңыз.</translation>
        </message>
        <message>
            <source>Marks outside the stay</source>
            <translation>Қабылдану кезеңінен тыс белгілер</translation>
        </message>
        <message>
            <source>They are kept but not shown: check the dates on the child's card.</source>
            <translation>Олар сақтаулы, бірақ көрсетілмейді: баланың карточкасындағы күндерді тексеріңіз.</translation>
        </message>
        <message>
            <source>Marks on days off</source>
            <translation>Демалыс күндеріндегі белгілер</translation>
        </message>
        <message>
            <source>They are kept but not shown: check the calendar.</source>
            <translation>Олар сақтаулы, бірақ көрсетілмейді: күнтізбені тексеріңіз.</translation>
        </message>
        <message>
            <source>Absences without a paper</source>
            <translation>Құжатсыз келмеген күндер</translation>
        </message>
        <message>
            <source>This reason is usually supported by a paper.</source>
            <translation>Мұндай себепті әдетте құжат растайды.</translation>
        </message>
        <message>
            <source>Planned and never confirmed</source>
            <translation>Жоспарланған, бірақ расталмаған</translation>
        </message>
        <message>
            <source>Entered ahead of time and not touched since: was the child really away?</source>
            <translation>Алдын ала енгізіліп, содан бері өзгермеген: бала шынымен келмеді ме?</translation>
        </message>
        <message>
            <source>Planned for days to come</source>
            <translation>Алдағы күндерге жоспарланған</translation>
        </message>
        <message>
            <source>These days have not come yet.</source>
            <translation>Бұл күндер әлі келген жоқ.</translation>
        </message>
        <message>
            <source>Not one absence in the whole month</source>
            <translation>Ай бойы бірде-бір келмеген күн жоқ</translation>
        </message>
        <message>
            <source>Every child was present every day. Such months are asked about.</source>
            <translation>Барлық бала күн сайын келген. Мұндай айлар туралы тексерушілер сұрайды.</translation>
        </message>
        <message>
            <source>Days on which nobody came</source>
            <translation>Ешкім келмеген күндер</translation>
        </message>
        <message>
            <source>If it was a day off, make it one in Settings.</source>
            <translation>Егер бұл демалыс күні болса, оны баптауларда белгілеңіз.</translation>
        </message>
        <message>
            <source>Filled in one go</source>
            <translation>Бір отырғанда толтырылған</translation>
        </message>
        <message>
            <source>Most of the month was marked within minutes, not day by day.</source>
            <translation>Айдың көп бөлігі күн сайын емес, бірнеше минутта белгіленген.</translation>
        </message>
        <message>
            <source>Disputed, and nothing changed</source>
            <translation>Даулы, бірақ ештеңе өзгермеген</translation>
        </message>
        <message>
            <source>The parent disagreed with exactly these marks.</source>
            <translation>Ата-ана дәл осы белгілермен келіспеген.</translation>
        </message>
        <message>
            <source>last working day {day}</source>
            <translation>соңғы жұмыс күні {day}</translation>
        </message>
        <message>
            <source>{cells} cells, {times}</source>
            <translation>белгілер: {cells}, {times}</translation>
        </message>
        <message>
            <source>children: {children}, days: {days}</source>
            <translation>балалар: {children}, күндер: {days}</translation>
        </message>
    </context>
    <context>
        <name>CodePage</name>
        <message>
            <source>The recovery code</source>
            <translation>Қалпына келтіру коды</translation>
        </message>
        <message>
            <source>If the password is forgotten, this code gives a new one. It is shown only now and exists nowhere else: print it and put it into the safe.</source>
            <translation>Құпиясөз ұмытылса, осы код арқылы жаңасы қойылады. Ол тек қазір көрсетіледі және басқа еш жерде жоқ: басып шығарып, сейфке салыңыз.</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Басып шығару…</translation>
        </message>
        <message>
            <source>Save to a file…</source>
            <translation>Файлға сақтау…</translation>
        </message>
        <message>
            <source>I have kept the code where I can find it without this computer.</source>
            <translation>Мен кодты осы компьютерсіз де табатын жерге сақтадым.</translation>
        </message>
    </context>
    <context>
        <name>CommandPalette</name>
        <message>
            <source>Find anything</source>
            <translation>Кез келгенін табу</translation>
        </message>
        <message>
            <source>Child, IIN, phone, group, contract, page or command</source>
            <translation>Бала, ЖСН, телефон, топ, шарт, бет немесе команда</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>Табылғандар</translation>
        </message>
        <message>
            <source>↑ ↓ choose · Enter open · Esc close</source>
            <translation>↑ ↓ таңдау · Enter ашу · Esc жабу</translation>
        </message>
        <message>
            <source>Nothing is called “{words}”.</source>
            <translation>«{words}» деген ештеңе жоқ.</translation>
        </message>
    </context>
    <context>
        <name>ComputersCard</name>
        <message>
            <source>{computer} · this computer</source>
            <translation>{computer} · осы компьютер</translation>
        </message>
        <message>
            <source>Computers of the kindergarten</source>
            <translation>Балабақшаның компьютерлері</translation>
        </message>
        <message>
            <source>A lost or stolen computer is shut out at the portal: tell those who run it. The data here stay.</source>
            <translation>Жоғалған немесе ұрланған компьютердің рұқсаты порталда жабылады: порталды жүргізетіндерге хабарлаңыз. Мұндағы деректер сақталады.</translation>
        </message>
        <message>
            <source>last exchange {moment}</source>
            <translation>соңғы алмасу {moment}</translation>
        </message>
        <message>
            <source>no exchange yet</source>
            <translation>алмасу әлі болған жоқ</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) not sent</source>
            <translation>
                <numerusform>%n өзгеріс жіберілмеді</numerusform>
                <numerusform>%n өзгеріс жіберілмеді</numerusform>
            </translation>
        </message>
        <message>
            <source>everything is sent</source>
            <translation>бәрі жіберілді</translation>
        </message>
    </context>
    <context>
        <name>ConflictDialog</name>
        <message>
            <source>This computer</source>
            <translation>Осы компьютер</translation>
        </message>
        <message>
            <source>Keep this one</source>
            <translation>Осыны қалдыру</translation>
        </message>
        <message>
            <source>Portal</source>
            <translation>Портал</translation>
        </message>
        <message>
            <source>Keep the portal's</source>
            <translation>Порталдағысын қалдыру</translation>
        </message>
        <message>
            <source>Choose by a rule…</source>
            <translation>Ереже бойынша таңдау…</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Кейінірек</translation>
        </message>
        <message>
            <source>Two computers marked this day differently. The choice is kept in the journal.</source>
            <translation>Екі компьютер бұл күнді әртүрлі белгілеген. Таңдау журналда қалады.</translation>
        </message>
    </context>
    <context>
        <name>ConflictRules</name>
        <message>
            <source>Choose by a rule</source>
            <translation>Ереже бойынша таңдау</translation>
        </message>
        <message>
            <source>Choose</source>
            <translation>Таңдау</translation>
        </message>
        <message>
            <source>All cells with two values</source>
            <translation>Екі мәні бар барлық ұяшықтар</translation>
        </message>
        <message>
            <source>This month</source>
            <translation>Осы ай</translation>
        </message>
        <message>
            <source>This child in this month</source>
            <translation>Осы бала осы айда</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Ереже</translation>
        </message>
        <message>
            <source>For</source>
            <translation>Не үшін</translation>
        </message>
        <message>
            <source>This computer's value is kept in {mine} cells, the portal's in {theirs}.</source>
            <translation>Осы компьютердің мәні қалатын ұяшықтар: {mine}, порталдікі: {theirs}.</translation>
        </message>
        <message>
            <source>{count} cells the rule cannot decide; they wait.</source>
            <translation>Ереже шеше алмайтын ұяшықтар: {count}; олар күтеді.</translation>
        </message>
    </context>
    <context>
        <name>ConflictsFeature</name>
        <message>
            <source>Two values in this cell…</source>
            <translation>Ұяшықтағы екі мән…</translation>
        </message>
        <message>
            <source>Chosen. The choice is in the journal.</source>
            <translation>Таңдалды. Таңдау журналға жазылды.</translation>
        </message>
        <message numerus="yes">
            <source>Chosen by the rule: %n cells.</source>
            <translation>
                <numerusform>Ереже бойынша %n ұяшық таңдалды.</numerusform>
                <numerusform>Ереже бойынша %n ұяшық таңдалды.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ConnectionSection</name>
        <message>
            <source>not connected</source>
            <translation>қосылмаған</translation>
        </message>
        <message>
            <source>the portal does not answer</source>
            <translation>портал жауап бермейді</translation>
        </message>
        <message>
            <source>waiting for the exchange</source>
            <translation>алмасуды күтуде</translation>
        </message>
        <message>
            <source>sending</source>
            <translation>жіберілуде</translation>
        </message>
        <message>
            <source>synchronised</source>
            <translation>синхрондалған</translation>
        </message>
        <message>
            <source>needs attention</source>
            <translation>назар аударуды қажет етеді</translation>
        </message>
        <message>
            <source>this computer was shut out</source>
            <translation>компьютерді портал ажыратқан</translation>
        </message>
        <message>
            <source>the network wants a sign-in</source>
            <translation>желіге кіру керек</translation>
        </message>
        <message>
            <source>reading everything anew</source>
            <translation>бәрі қайта оқылуда</translation>
        </message>
        <message>
            <source>Portal</source>
            <translation>Портал</translation>
        </message>
        <message>
            <source>How things stand</source>
            <translation>Жағдайы</translation>
        </message>
        <message>
            <source>Exchange now</source>
            <translation>Қазір алмасу</translation>
        </message>
        <message>
            <source>Disconnect…</source>
            <translation>Ажырату…</translation>
        </message>
        <message>
            <source>Connect this computer</source>
            <translation>Осы компьютерді қосу</translation>
        </message>
        <message>
            <source>The director's signature enrols this computer once; the key and its password are not kept.</source>
            <translation>Меңгерушінің қолтаңбасы осы компьютерді бір рет тіркейді; кілт пен оның құпиясөзі сақталмайды.</translation>
        </message>
        <message>
            <source>Address of the portal</source>
            <translation>Порталдың мекенжайы</translation>
        </message>
        <message>
            <source>Name of this computer</source>
            <translation>Осы компьютердің атауы</translation>
        </message>
        <message>
            <source>The director's key file (.p12)</source>
            <translation>Меңгеруші кілтінің файлы (.p12)</translation>
        </message>
        <message>
            <source>Password of the key</source>
            <translation>Кілттің құпиясөзі</translation>
        </message>
        <message>
            <source>Connect</source>
            <translation>Қосу</translation>
        </message>
        <message>
            <source>Connect this computer anew</source>
            <translation>Осы компьютерді қайта қосу</translation>
        </message>
        <message>
            <source>Requests and sheets come and go only after this computer is connected.</source>
            <translation>Өтінімдер мен табельдер компьютер қосылғаннан кейін ғана келіп-кетеді.</translation>
        </message>
        <message numerus="yes">
            <source>What is done meanwhile waits and goes out then: %n message(s).</source>
            <translation>
                <numerusform>Осы уақытта жасалғандар күтіп, кейін кетеді: %n хабарлама.</numerusform>
                <numerusform>Осы уақытта жасалғандар күтіп, кейін кетеді: %n хабарлама.</numerusform>
            </translation>
        </message>
        <message>
            <source>not yet</source>
            <translation>әлі болған жоқ</translation>
        </message>
        <message>
            <source>Portal: {address}</source>
            <translation>Портал: {address}</translation>
        </message>
        <message>
            <source>Last complete exchange: {moment}</source>
            <translation>Соңғы толық алмасу: {moment}</translation>
        </message>
        <message numerus="yes">
            <source>Waiting to be sent: %n message(s)</source>
            <translation>
                <numerusform>Жіберуді күтуде: %n хабарлама</numerusform>
                <numerusform>Жіберуді күтуде: %n хабарлама</numerusform>
            </translation>
        </message>
        <message>
            <source>This computer at the portal: {device}</source>
            <translation>Порталдағы осы компьютер: {device}</translation>
        </message>
        <message numerus="yes">
            <source>The clock of this computer is off by %n minute(s).</source>
            <translation>
                <numerusform>Осы компьютердің сағаты %n минутқа ауытқиды.</numerusform>
                <numerusform>Осы компьютердің сағаты %n минутқа ауытқиды.</numerusform>
            </translation>
        </message>
        <message>
            <source>Connecting…</source>
            <translation>Қосылуда…</translation>
        </message>
        <message>
            <source>This computer is connected. The first exchange has begun.</source>
            <translation>Компьютер қосылды. Алғашқы алмасу басталды.</translation>
        </message>
        <message>
            <source>Disconnect from the portal</source>
            <translation>Порталдан ажырату</translation>
        </message>
        <message>
            <source>Disconnect</source>
            <translation>Ажырату</translation>
        </message>
        <message>
            <source>Nothing is deleted here; what waits stays. To connect again the director's key is needed.</source>
            <translation>Мұнда ештеңе жойылмайды; күтіп тұрғаны қалады. Қайта қосылу үшін меңгерушінің кілті керек болады.</translation>
        </message>
        <message>
            <source>This computer is disconnected.</source>
            <translation>Компьютер порталдан ажыратылды.</translation>
        </message>
    </context>
    <context>
        <name>ContractFilterBar</name>
        <message>
            <source>the kindergarten</source>
            <translation>балабақша</translation>
        </message>
        <message>
            <source>the parent</source>
            <translation>ата-ана</translation>
        </message>
        <message>
            <source>the portal</source>
            <translation>портал</translation>
        </message>
        <message>
            <source>nobody</source>
            <translation>ешкім</translation>
        </message>
        <message>
            <source>voucher expired</source>
            <translation>ваучер мерзімі өтті</translation>
        </message>
        <message>
            <source>last days of the voucher</source>
            <translation>ваучердің соңғы күндері</translation>
        </message>
        <message>
            <source>there is time</source>
            <translation>уақыт бар</translation>
        </message>
        <message>
            <source>no deadline</source>
            <translation>мерзімі жоқ</translation>
        </message>
        <message>
            <source>contracts</source>
            <translation>шарттар</translation>
        </message>
        <message>
            <source>additional agreements</source>
            <translation>қосымша келісімдер</translation>
        </message>
        <message>
            <source>renewals</source>
            <translation>ұзартулар</translation>
        </message>
        <message>
            <source>terminated</source>
            <translation>бұзылғандар</translation>
        </message>
        <message>
            <source>renewed by a next one</source>
            <translation>келесісімен ұзартылғандар</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>Барлық құжаттар</translation>
        </message>
        <message>
            <source>Any group</source>
            <translation>Кез келген топ</translation>
        </message>
        <message>
            <source>Anyone's turn</source>
            <translation>Кімнің кезегі болса да</translation>
        </message>
        <message>
            <source>Any deadline</source>
            <translation>Кез келген мерзім</translation>
        </message>
        <message>
            <source>Clear the filters</source>
            <translation>Сүзгілерді тазалау</translation>
        </message>
        <message>
            <source>Contracts and agreements</source>
            <translation>Шарттар мен келісімдер</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Топ</translation>
        </message>
        <message>
            <source>Who must act</source>
            <translation>Кім әрекет етуі керек</translation>
        </message>
        <message>
            <source>Deadline</source>
            <translation>Мерзім</translation>
        </message>
    </context>
    <context>
        <name>ContractKeyCard</name>
        <message>
            <source>2. Your key</source>
            <translation>2. Сіздің кілтіңіз</translation>
        </message>
        <message>
            <source>Choose or drop a .p12 file</source>
            <translation>.p12 файлын таңдаңыз</translation>
        </message>
        <message>
            <source>Key file</source>
            <translation>Кілт файлы</translation>
        </message>
        <message>
            <source>Browse…</source>
            <translation>Шолу…</translation>
        </message>
        <message>
            <source>Password of the key</source>
            <translation>Кілттің құпиясөзі</translation>
        </message>
        <message>
            <source>Sign and enrol</source>
            <translation>Қол қойып, қабылдау</translation>
        </message>
        <message>
            <source>Sign</source>
            <translation>Қол қою</translation>
        </message>
        <message>
            <source>BIN matches</source>
            <translation>БСН сәйкес</translation>
        </message>
        <message>
            <source>another BIN: {bin}</source>
            <translation>басқа БСН: {bin}</translation>
        </message>
        <message>
            <source>no organisation</source>
            <translation>ұйым көрсетілмеген</translation>
        </message>
        <message>
            <source>Role: {roles}</source>
            <translation>Рөлі: {roles}</translation>
        </message>
        <message>
            <source>{algorithm} · valid {first} – {last}</source>
            <translation>{algorithm} · жарамды {first} – {last}</translation>
        </message>
        <message>
            <source>Revocation: {answer}</source>
            <translation>Кері қайтару: {answer}</translation>
        </message>
        <message>
            <source>The key fits</source>
            <translation>Кілт жарайды</translation>
        </message>
        <message>
            <source>This key may not sign here</source>
            <translation>Бұл кілтпен мұнда қол қоюға болмайды</translation>
        </message>
        <message>
            <source>Choose your key</source>
            <translation>Кілтіңізді таңдаңыз</translation>
        </message>
        <message>
            <source>EDS keys (*.p12 *.pfx);;All files (*)</source>
            <translation>ЭЦҚ кілттері (*.p12 *.pfx);;Барлық файлдар (*)</translation>
        </message>
        <message>
            <source>Without a network the signature is kept and goes to the portal as soon as there is one. The password is not stored.</source>
            <translation>Желі болмаса, қолтаңба сақталып, желі пайда болғанда порталға кетеді. Құпиясөз сақталмайды.</translation>
        </message>
        <message>
            <source>Signing and checking the result…</source>
            <translation>Қол қойылып, нәтижесі тексерілуде…</translation>
        </message>
    </context>
    <context>
        <name>ContractLaterCard</name>
        <message>
            <source>Termination</source>
            <translation>Бұзу</translation>
        </message>
        <message>
            <source>In force from {day}</source>
            <translation>{day} бастап күшінде</translation>
        </message>
        <message>
            <source>Next contract</source>
            <translation>Келесі шарт</translation>
        </message>
        <message>
            <source>Agreements and renewal</source>
            <translation>Келісімдер мен ұзарту</translation>
        </message>
        <message>
            <source>The child leaves on {day}; the contract is still in force.</source>
            <translation>Бала {day} шығады, ал шарт әлі күшінде.</translation>
        </message>
        <message>
            <source>Terminate it, or take the leave back in the child's card.</source>
            <translation>Шартты бұзыңыз немесе баланың карточкасында шығуды қайтарыңыз.</translation>
        </message>
        <message>
            <source>Terminate…</source>
            <translation>Бұзу…</translation>
        </message>
        <message>
            <source>Last day: {day}</source>
            <translation>Соңғы күні: {day}</translation>
        </message>
        <message>
            <source>Asked for by: {who}</source>
            <translation>Бастамашы: {who}</translation>
        </message>
        <message>
            <source>Show the contract</source>
            <translation>Шартты көрсету</translation>
        </message>
        <message>
            <source>Show the notice</source>
            <translation>Хабарламаны көрсету</translation>
        </message>
        <message>
            <source>Take the termination back</source>
            <translation>Бұзуды қайтарып алу</translation>
        </message>
    </context>
    <context>
        <name>ContractLinkLine</name>
        <message>
            <source>from {day}</source>
            <translation>{day} бастап</translation>
        </message>
    </context>
    <context>
        <name>ContractPage</name>
        <message>
            <source>Contracts</source>
            <translation>Шарттар</translation>
        </message>
        <message>
            <source>Opening the contract…</source>
            <translation>Шарт ашылуда…</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Тарихы</translation>
        </message>
        <message>
            <source>Where to put the contract</source>
            <translation>Шартты қайда сақтау керек</translation>
        </message>
        <message>
            <source>The contract is ready</source>
            <translation>Шарт дайын</translation>
        </message>
        <message>
            <source>Read it through. After it is sent its text cannot be changed, only withdrawn.</source>
            <translation>Оқып шығыңыз. Жіберілгеннен кейін мәтінді өзгертуге болмайды, тек шартты кері қайтаруға болады.</translation>
        </message>
        <message>
            <source>Send to the parent</source>
            <translation>Ата-анаға жіберу</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Экспорт…</translation>
        </message>
        <message>
            <source>PDF and signatures (CMS) into a folder · Ctrl+E</source>
            <translation>PDF пен қолтаңбаларды (CMS) қалтаға шығару · Ctrl+E</translation>
        </message>
        <message>
            <source>Check the signatures again</source>
            <translation>Қолтаңбаларды қайта тексеру</translation>
        </message>
        <message>
            <source>Decline…</source>
            <translation>Бас тарту…</translation>
        </message>
        <message>
            <source>Withdraw…</source>
            <translation>Кері қайтару…</translation>
        </message>
        <message>
            <source>Check any signature…</source>
            <translation>Кез келген қолтаңбаны тексеру…</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Тағы</translation>
        </message>
        <message>
            <source>voucher expired {day}</source>
            <translation>ваучер мерзімі {day} өтті</translation>
        </message>
        <message>
            <source>voucher expires today</source>
            <translation>ваучер бүгін бітеді</translation>
        </message>
        <message numerus="yes">
            <source>voucher: %n working day(s) left</source>
            <translation>
                <numerusform>ваучер: %n жұмыс күні қалды</numerusform>
                <numerusform>ваучер: %n жұмыс күні қалды</numerusform>
            </translation>
        </message>
        <message>
            <source>1. Parent's signature</source>
            <translation>1. Ата-ананың қолтаңбасы</translation>
        </message>
        <message>
            <source>Checking…</source>
            <translation>Тексерілуде…</translation>
        </message>
        <message>
            <source>The signature is on its way: it comes with one of the next exchanges.</source>
            <translation>Қолтаңба жолда: келесі алмасулардың бірінде келеді.</translation>
        </message>
        <message>
            <source>{name} has not signed yet.</source>
            <translation>{name} әлі қол қойған жоқ.</translation>
        </message>
        <message>
            <source>The parent's signature is not accepted, so there is nothing to countersign.</source>
            <translation>Ата-ананың қолтаңбасы қабылданбады, сондықтан қол қоятын ештеңе жоқ.</translation>
        </message>
        <message>
            <source>2. Kindergarten's signature</source>
            <translation>2. Балабақшаның қолтаңбасы</translation>
        </message>
        <message>
            <source>goes with one of the next exchanges</source>
            <translation>жақын алмасулардың бірімен кетеді</translation>
        </message>
        <message>
            <source>Waits to reach the portal</source>
            <translation>Порталға жіберілуін күтуде</translation>
        </message>
        <message>
            <source>Signed. The portal enrols the child when the signature reaches it.</source>
            <translation>Қол қойылды. Қолтаңба жеткенде портал баланы қабылдайды.</translation>
        </message>
        <message>
            <source>Signed. It comes into force when the signature reaches the portal.</source>
            <translation>Қол қойылды. Қолтаңба порталға жеткенде күшіне енеді.</translation>
        </message>
        <message>
            <source>The contract goes to the parent.</source>
            <translation>Шарт ата-анаға жіберіледі.</translation>
        </message>
        <message>
            <source>Written to {folder}: {names}</source>
            <translation>{folder} қалтасына жазылды: {names}</translation>
        </message>
    </context>
    <context>
        <name>ContractProofCard</name>
        <message>
            <source>What it proves</source>
            <translation>Дәлелдік күші</translation>
        </message>
        <message>
            <source>Check again</source>
            <translation>Қайта тексеру</translation>
        </message>
        <message>
            <source>Checking…</source>
            <translation>Тексерілуде…</translation>
        </message>
    </context>
    <context>
        <name>ContractReasonDialog</name>
        <message>
            <source>Reason</source>
            <translation>Себебі</translation>
        </message>
        <message>
            <source>Another reason</source>
            <translation>Басқа себеп</translation>
        </message>
        <message>
            <source>The parent reads this.</source>
            <translation>Мұны ата-ана оқиды.</translation>
        </message>
        <message>
            <source>In your own words</source>
            <translation>Өз сөзіңізбен</translation>
        </message>
    </context>
    <context>
        <name>ContractReasons</name>
        <message>
            <source>Withdraw the contract</source>
            <translation>Шартты кері қайтару</translation>
        </message>
        <message>
            <source>Withdraw</source>
            <translation>Кері қайтару</translation>
        </message>
        <message>
            <source>The family refused the place</source>
            <translation>Отбасы орыннан бас тартты</translation>
        </message>
        <message>
            <source>There is a mistake in the contract</source>
            <translation>Шартта қате бар</translation>
        </message>
        <message>
            <source>The voucher is no longer in force</source>
            <translation>Ваучердің күші жойылды</translation>
        </message>
        <message>
            <source>The contract is withdrawn.</source>
            <translation>Шарт кері қайтарылды.</translation>
        </message>
        <message>
            <source>Decline the signed contract</source>
            <translation>Қол қойылған шарттан бас тарту</translation>
        </message>
        <message>
            <source>Decline</source>
            <translation>Бас тарту</translation>
        </message>
        <message>
            <source>The parent's signature is not valid</source>
            <translation>Ата-ананың қолтаңбасы жарамсыз</translation>
        </message>
        <message>
            <source>Documents are missing or out of date</source>
            <translation>Құжаттар жетіспейді немесе ескірген</translation>
        </message>
        <message>
            <source>Signed by somebody other than the guardian</source>
            <translation>Заңды өкіл емес адам қол қойған</translation>
        </message>
        <message>
            <source>The contract is declined; the parent reads the reason.</source>
            <translation>Шарттан бас тартылды; ата-ана себебін оқиды.</translation>
        </message>
    </context>
    <context>
        <name>ContractRegister</name>
        <message>
            <source>Contracts</source>
            <translation>Шарттар</translation>
        </message>
        <message>
            <source>Number, child or parent</source>
            <translation>Нөмір, бала немесе ата-ана</translation>
        </message>
        <message>
            <source>Sign several…</source>
            <translation>Бірнешеуіне қол қою…</translation>
        </message>
        <message>
            <source>Check any signature…</source>
            <translation>Кез келген қолтаңбаны тексеру…</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Тағы</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Күйі</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Барлығы</translation>
        </message>
        <message>
            <source>To sign</source>
            <translation>Қол қою керек</translation>
        </message>
        <message>
            <source>To send</source>
            <translation>Жіберу керек</translation>
        </message>
        <message>
            <source>With the parent</source>
            <translation>Ата-анада</translation>
        </message>
        <message>
            <source>Signed</source>
            <translation>Қол қойылған</translation>
        </message>
        <message>
            <source>Ended</source>
            <translation>Аяқталған</translation>
        </message>
        <message>
            <source>No such contracts</source>
            <translation>Мұндай шарттар жоқ</translation>
        </message>
        <message>
            <source>Choose another state above, or clear the filters.</source>
            <translation>Жоғарыдан басқа күйді таңдаңыз немесе сүзгілерді тазалаңыз.</translation>
        </message>
        <message>
            <source>No contracts yet</source>
            <translation>Әзірге шарт жоқ</translation>
        </message>
        <message>
            <source>A contract is prepared from an enrolment request that was accepted into a group.</source>
            <translation>Шарт топқа қабылданған өтінім бойынша дайындалады.</translation>
        </message>
        <message>
            <source>Open the requests</source>
            <translation>Өтінімдерді ашу</translation>
        </message>
    </context>
    <context>
        <name>ContractReminderDialog</name>
        <message>
            <source>Remind the parent</source>
            <translation>Ата-анаға еске салу</translation>
        </message>
        <message>
            <source>I have reminded the parent</source>
            <translation>Ата-анаға еске салдым</translation>
        </message>
        <message>
            <source>The program sends no messages. Call, or copy the text and send it from your phone.</source>
            <translation>Бағдарлама хабарлама жібермейді. Қоңырау шалыңыз немесе мәтінді көшіріп, өз телефоныңыздан жіберіңіз.</translation>
        </message>
        <message>
            <source>Language of the text</source>
            <translation>Мәтін тілі</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Мәтін</translation>
        </message>
        <message>
            <source>Change it as you like; what you copy is what stands here.</source>
            <translation>Мәтінді өзгертуге болады; осында жазылғаны көшіріледі.</translation>
        </message>
        <message>
            <source>Copy the text</source>
            <translation>Мәтінді көшіру</translation>
        </message>
        <message>
            <source>The text is on the clipboard.</source>
            <translation>Мәтін көшірілді.</translation>
        </message>
        <message>
            <source>no phone in the contract</source>
            <translation>шартта телефон жоқ</translation>
        </message>
        <message>
            <source>Copy the phone</source>
            <translation>Телефонды көшіру</translation>
        </message>
        <message>
            <source>The phone is on the clipboard.</source>
            <translation>Телефон көшірілді.</translation>
        </message>
        <message>
            <source>Noted in the contract's history.</source>
            <translation>Шарттың тарихына жазылды.</translation>
        </message>
    </context>
    <context>
        <name>ContractSignatureCard</name>
        <message>
            <source>not accepted</source>
            <translation>қабылданбады</translation>
        </message>
        <message>
            <source>Signed by somebody else</source>
            <translation>Басқа адам қол қойған</translation>
        </message>
        <message>
            <source>The IIN in the certificate is not that of the child's guardian.</source>
            <translation>Сертификаттағы ЖСН баланың заңды өкілінікі емес.</translation>
        </message>
        <message>
            <source>{name}, IIN {iin}</source>
            <translation>{name}, ЖСН {iin}</translation>
        </message>
        <message>
            <source>Checked {moment}</source>
            <translation>{moment} тексерілді</translation>
        </message>
    </context>
    <context>
        <name>ContractWords</name>
        <message>
            <source>not sent yet</source>
            <translation>әлі жіберілмеді</translation>
        </message>
        <message>
            <source>with the parent</source>
            <translation>ата-анада</translation>
        </message>
        <message>
            <source>waits for your signature</source>
            <translation>қолтаңбаңызды күтуде</translation>
        </message>
        <message>
            <source>signed, on its way to the portal</source>
            <translation>қол қойылды, порталға жолда</translation>
        </message>
        <message>
            <source>in force</source>
            <translation>күшінде</translation>
        </message>
        <message>
            <source>declined</source>
            <translation>бас тартылды</translation>
        </message>
        <message>
            <source>withdrawn</source>
            <translation>кері қайтарылды</translation>
        </message>
        <message>
            <source>locked: voucher lost</source>
            <translation>бұғатталды: ваучер жоқ</translation>
        </message>
        <message>
            <source>terminated</source>
            <translation>бұзылды</translation>
        </message>
        <message>
            <source>Prepared</source>
            <translation>Дайындалды</translation>
        </message>
        <message>
            <source>Sent to the parent</source>
            <translation>Ата-анаға жіберілді</translation>
        </message>
        <message>
            <source>Signed by the parent</source>
            <translation>Ата-ана қол қойды</translation>
        </message>
        <message>
            <source>Signed by the kindergarten</source>
            <translation>Балабақша қол қойды</translation>
        </message>
        <message>
            <source>Accepted by the portal: the child is enrolled</source>
            <translation>Портал қабылдады: бала тіркелді</translation>
        </message>
        <message>
            <source>Rejected by the portal</source>
            <translation>Портал қабылдамады</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>Кері қайтарылды</translation>
        </message>
        <message>
            <source>Declined</source>
            <translation>Бас тартылды</translation>
        </message>
        <message>
            <source>Locked: the voucher was lost</source>
            <translation>Бұғатталды: ваучердің күші жойылды</translation>
        </message>
        <message>
            <source>Terminated</source>
            <translation>Бұзылды</translation>
        </message>
        <message>
            <source>parent</source>
            <translation>ата-ана</translation>
        </message>
        <message>
            <source>portal</source>
            <translation>портал</translation>
        </message>
        <message>
            <source>Document unchanged</source>
            <translation>Құжат өзгермеген</translation>
        </message>
        <message>
            <source>Signed attributes</source>
            <translation>Қол қойылған атрибуттар</translation>
        </message>
        <message>
            <source>Time stamp</source>
            <translation>Уақыт белгісі</translation>
        </message>
        <message>
            <source>Chain of certificates</source>
            <translation>ҰКО сертификаттар тізбегі</translation>
        </message>
        <message>
            <source>Purpose of the key</source>
            <translation>Кілттің мақсаты</translation>
        </message>
        <message>
            <source>Term of the key</source>
            <translation>Кілттің мерзімі</translation>
        </message>
        <message>
            <source>Revocation</source>
            <translation>Сертификаттың кері қайтарылуы</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>иә</translation>
        </message>
        <message>
            <source>in order</source>
            <translation>дұрыс</translation>
        </message>
        <message>
            <source>checked</source>
            <translation>тексерілді</translation>
        </message>
        <message>
            <source>trusted</source>
            <translation>сенімді</translation>
        </message>
        <message>
            <source>signing</source>
            <translation>қол қою</translation>
        </message>
        <message>
            <source>valid</source>
            <translation>жарамды</translation>
        </message>
        <message>
            <source>not revoked</source>
            <translation>кері қайтарылмаған</translation>
        </message>
        <message>
            <source>renewed</source>
            <translation>ұзартылды</translation>
        </message>
        <message>
            <source>The termination was taken back</source>
            <translation>Бұзу қайтарып алынды</translation>
        </message>
        <message>
            <source>Renewed: the next contract is in force</source>
            <translation>Ұзартылды: келесі шарт күшінде</translation>
        </message>
        <message>
            <source>Changed by an additional agreement</source>
            <translation>Қосымша келісіммен өзгертілді</translation>
        </message>
        <message>
            <source>Accepted by the portal: the agreement is in force</source>
            <translation>Портал қабылдады: келісім күшіне енді</translation>
        </message>
        <message>
            <source>Accepted by the portal: it takes the place of the earlier contract</source>
            <translation>Портал қабылдады: бұрынғы шартты алмастырады</translation>
        </message>
        <message>
            <source>Signatures time stamped</source>
            <translation>Қолтаңбаларға уақыт белгісі қойылды</translation>
        </message>
        <message>
            <source>Evidence for years kept with the signatures</source>
            <translation>Ұзақ мерзімді дәлелдер қолтаңбалармен бірге сақталды</translation>
        </message>
        <message>
            <source>Received by the portal</source>
            <translation>Портал қабылдап алды</translation>
        </message>
        <message>
            <source>The parent was reminded</source>
            <translation>Ата-анаға еске салынды</translation>
        </message>
        <message>
            <source>Files exported</source>
            <translation>Файлдар экспортталды</translation>
        </message>
        <message>
            <source>certification authority</source>
            <translation>куәландырушы орталық</translation>
        </message>
        <message>
            <source>another document</source>
            <translation>басқа құжат</translation>
        </message>
        <message>
            <source>signature wrong</source>
            <translation>қолтаңба қате</translation>
        </message>
        <message>
            <source>no certificate</source>
            <translation>сертификат жоқ</translation>
        </message>
        <message>
            <source>old form</source>
            <translation>ескі түрі</translation>
        </message>
        <message>
            <source>none</source>
            <translation>жоқ</translation>
        </message>
        <message>
            <source>authority unknown</source>
            <translation>орталық белгісіз</translation>
        </message>
        <message>
            <source>of another signature</source>
            <translation>басқа қолтаңбаға</translation>
        </message>
        <message>
            <source>damaged</source>
            <translation>бүлінген</translation>
        </message>
        <message>
            <source>authority not valid</source>
            <translation>орталық жарамсыз</translation>
        </message>
        <message>
            <source>forged</source>
            <translation>жалған</translation>
        </message>
        <message>
            <source>key for signing in</source>
            <translation>кіру кілті</translation>
        </message>
        <message>
            <source>not for signing</source>
            <translation>қол қоюға емес</translation>
        </message>
        <message>
            <source>not valid when signed</source>
            <translation>қол қойғанда жарамсыз</translation>
        </message>
        <message>
            <source>time not stated</source>
            <translation>уақыты көрсетілмеген</translation>
        </message>
        <message>
            <source>time in the future</source>
            <translation>уақыты болашақта</translation>
        </message>
        <message>
            <source>revoked</source>
            <translation>кері қайтарылған</translation>
        </message>
        <message>
            <source>not checked</source>
            <translation>тексерілмеді</translation>
        </message>
        <message>
            <source>with a remark</source>
            <translation>ескертумен</translation>
        </message>
        <message>
            <source>wrong</source>
            <translation>қате</translation>
        </message>
        <message>
            <source>not checked yet</source>
            <translation>әлі тексерілмеді</translation>
        </message>
        <message>
            <source>valid, with remarks</source>
            <translation>жарамды, ескертулермен</translation>
        </message>
        <message>
            <source>not fully checked</source>
            <translation>толық тексерілмеді</translation>
        </message>
        <message>
            <source>not valid</source>
            <translation>жарамсыз</translation>
        </message>
        <message>
            <source>Full day (9 hours)</source>
            <translation>Толық күн (9 сағат)</translation>
        </message>
        <message>
            <source>Full day (10.5 hours)</source>
            <translation>Толық күн (10,5 сағат)</translation>
        </message>
        <message>
            <source>Full day (12 hours)</source>
            <translation>Толық күн (12 сағат)</translation>
        </message>
        <message>
            <source>Short day (up to 5 hours)</source>
            <translation>Қысқа күн (5 сағатқа дейін)</translation>
        </message>
        <message>
            <source>Round the clock</source>
            <translation>Тәулік бойы</translation>
        </message>
        <message>
            <source>contract</source>
            <translation>шарт</translation>
        </message>
        <message>
            <source>additional agreement</source>
            <translation>қосымша келісім</translation>
        </message>
        <message>
            <source>renewal</source>
            <translation>ұзарту</translation>
        </message>
        <message>
            <source>The parent</source>
            <translation>Ата-ана</translation>
        </message>
        <message>
            <source>The kindergarten</source>
            <translation>Балабақша</translation>
        </message>
        <message>
            <source>Both sides</source>
            <translation>Екі тарап</translation>
        </message>
        <message>
            <source>The family moves away</source>
            <translation>Отбасы көшеді</translation>
        </message>
        <message>
            <source>The family wishes so</source>
            <translation>Отбасының қалауы</translation>
        </message>
        <message>
            <source>The child goes to school, or has reached the age</source>
            <translation>Бала мектепке барады немесе жасы толды</translation>
        </message>
        <message>
            <source>Another reason</source>
            <translation>Басқа себеп</translation>
        </message>
        <message>
            <source>Parent's fee, ₸ a month</source>
            <translation>Ата-ана төлемі, айына ₸</translation>
        </message>
        <message>
            <source>State's part, ₸ a month</source>
            <translation>Мемлекет бөлігі, айына ₸</translation>
        </message>
        <message>
            <source>Pay by day</source>
            <translation>Төлеу күні, дейін</translation>
        </message>
        <message>
            <source>The fee is lowered</source>
            <translation>Төлем азаяды</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Топ</translation>
        </message>
        <message>
            <source>Regime</source>
            <translation>Режим</translation>
        </message>
        <message>
            <source>The contract's last day</source>
            <translation>Шарттың соңғы күні</translation>
        </message>
        <message>
            <source>Parent's phone</source>
            <translation>Ата-ананың телефоны</translation>
        </message>
        <message>
            <source>Parent's address</source>
            <translation>Ата-ананың мекенжайы</translation>
        </message>
        <message>
            <source>Parent's identity document</source>
            <translation>Ата-ананың жеке куәлігі</translation>
        </message>
        <message>
            <source>Who else may take the child home</source>
            <translation>Баланы тағы кім алып кете алады</translation>
        </message>
        <message>
            <source>For excused days</source>
            <translation>Себепті күндер үшін</translation>
        </message>
        <message>
            <source>For any missed day</source>
            <translation>Кез келген келмеген күн үшін</translation>
        </message>
        <message>
            <source>Not lowered</source>
            <translation>Азайтылмайды</translation>
        </message>
        <message>
            <source>GOST 34.10-2015</source>
            <translation>МЕМСТ 34.10-2015</translation>
        </message>
        <message>
            <source>the kindergarten's city</source>
            <translation>балабақшаның қаласы</translation>
        </message>
        <message>
            <source>the kindergarten's name in Kazakh</source>
            <translation>балабақшаның қазақша атауы</translation>
        </message>
        <message>
            <source>the kindergarten's name in Russian</source>
            <translation>балабақшаның орысша атауы</translation>
        </message>
        <message>
            <source>the kindergarten's BIN</source>
            <translation>балабақшаның БСН-і</translation>
        </message>
        <message>
            <source>the licence</source>
            <translation>лицензия</translation>
        </message>
        <message>
            <source>the head's name</source>
            <translation>басшының аты-жөні</translation>
        </message>
        <message>
            <source>the basis of the head's powers</source>
            <translation>басшы өкілеттігінің негізі</translation>
        </message>
        <message>
            <source>the kindergarten's account (IBAN)</source>
            <translation>балабақшаның шоты (ЖСК)</translation>
        </message>
        <message>
            <source>the bank's BIC</source>
            <translation>банктің БСК-і</translation>
        </message>
        <message>
            <source>the kindergarten's address</source>
            <translation>балабақшаның мекенжайы</translation>
        </message>
        <message>
            <source>the kindergarten's phone</source>
            <translation>балабақшаның телефоны</translation>
        </message>
        <message>
            <source>the parent's name</source>
            <translation>ата-ананың аты-жөні</translation>
        </message>
        <message>
            <source>the parent's IIN</source>
            <translation>ата-ананың ЖСН-і</translation>
        </message>
        <message>
            <source>the parent's identity document</source>
            <translation>ата-ананың жеке куәлігі</translation>
        </message>
        <message>
            <source>the parent's phone</source>
            <translation>ата-ананың телефоны</translation>
        </message>
        <message>
            <source>the parent's address</source>
            <translation>ата-ананың мекенжайы</translation>
        </message>
        <message>
            <source>the child's name</source>
            <translation>баланың аты-жөні</translation>
        </message>
        <message>
            <source>the child's IIN</source>
            <translation>баланың ЖСН-і</translation>
        </message>
        <message>
            <source>the child's date of birth</source>
            <translation>баланың туған күні</translation>
        </message>
        <message>
            <source>the group's name</source>
            <translation>топтың атауы</translation>
        </message>
        <message>
            <source>the voucher's number</source>
            <translation>ваучердің нөмірі</translation>
        </message>
        <message>
            <source>the legal basis in Kazakh</source>
            <translation>құқықтық негіз (қазақша)</translation>
        </message>
        <message>
            <source>the legal basis in Russian</source>
            <translation>құқықтық негіз (орысша)</translation>
        </message>
    </context>
    <context>
        <name>ContractsCard</name>
        <message>
            <source>Contracts</source>
            <translation>Шарттар</translation>
        </message>
        <message>
            <source>No contract yet.</source>
            <translation>Шарт әлі жоқ.</translation>
        </message>
        <message>
            <source>№ {number} of {day}</source>
            <translation>{day} № {number}</translation>
        </message>
    </context>
    <context>
        <name>ContractsScreen</name>
        <message>
            <source>Contracts</source>
            <translation>Шарттар</translation>
        </message>
        <message>
            <source>Back to the register</source>
            <translation>Тізілімге оралу</translation>
        </message>
        <message>
            <source>Check any signature</source>
            <translation>Кез келген қолтаңбаны тексеру</translation>
        </message>
        <message>
            <source>Find a contract</source>
            <translation>Шартты табу</translation>
        </message>
        <message>
            <source>Contracts are the director's work</source>
            <translation>Шарттар – меңгерушінің жұмысы</translation>
        </message>
        <message>
            <source>Your account keeps groups and attendance. Contracts are prepared and signed with the director's account.</source>
            <translation>Сіздің тіркелгіңіз топтар мен табельді жүргізеді. Шарттар меңгерушінің тіркелгісімен дайындалып, қол қойылады.</translation>
        </message>
    </context>
    <context>
        <name>ContractsTable</name>
        <message>
            <source>Number</source>
            <translation>Нөмірі</translation>
        </message>
        <message>
            <source>Child</source>
            <translation>Бала</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Топ</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Күйі</translation>
        </message>
        <message>
            <source>Parent</source>
            <translation>Ата-ана</translation>
        </message>
        <message>
            <source>Dated</source>
            <translation>Күні</translation>
        </message>
        <message>
            <source>Parent signed</source>
            <translation>Қол қойды</translation>
        </message>
        <message>
            <source>Voucher until</source>
            <translation>Ваучер</translation>
        </message>
    </context>
    <context>
        <name>CountWords</name>
        <message numerus="yes">
            <source>%n year(s)</source>
            <translation>
                <numerusform>%n жас</numerusform>
                <numerusform>%n жас</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n free place(s)</source>
            <translation>
                <numerusform>%n бос орын</numerusform>
                <numerusform>%n бос орын</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n working day(s)</source>
            <translation>
                <numerusform>%n жұмыс күні</numerusform>
                <numerusform>%n жұмыс күні</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CrashDialog</name>
        <message>
            <source>The program made a mistake</source>
            <translation>Бағдарлама қате жіберді</translation>
        </message>
        <message>
            <source>What was saved is safe and what you typed is still in the window. You can go on; if it repeats, send the report below to support. It contains no personal data.</source>
            <translation>Сақталғаны аман, терілгені терезеде қалды. Жұмысты жалғастыра аласыз; қате қайталанса, төмендегі есепті қолдау қызметіне жіберіңіз. Онда жеке деректер жоқ.</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Есеп</translation>
        </message>
        <message>
            <source>Copy the report</source>
            <translation>Есепті көшіру</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Жалғастыру</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Көшірілді</translation>
        </message>
    </context>
    <context>
        <name>CreatingPage</name>
        <message>
            <source>Creating the office</source>
            <translation>Дерекқор құрылуда</translation>
        </message>
        <message>
            <source>The encrypted database is being made. This takes a few seconds.</source>
            <translation>Шифрланған дерекқор жасалуда. Бұған бірнеше секунд кетеді.</translation>
        </message>
    </context>
    <context>
        <name>DataTable</name>
        <message>
            <source>Nothing matches the filter</source>
            <translation>Ештеңе табылмады</translation>
        </message>
        <message>
            <source>Change or clear what you are looking for.</source>
            <translation>Іздеуді өзгертіңіз немесе тазалаңыз.</translation>
        </message>
    </context>
    <context>
        <name>DateInput</name>
        <message>
            <source>dd.mm.yyyy</source>
            <translation>кк.аа.жжжж</translation>
        </message>
        <message>
            <source>Choose a day</source>
            <translation>Күнді таңдау</translation>
        </message>
    </context>
    <context>
        <name>DecideSeveralDialog</name>
        <message>
            <source>Decide on several requests</source>
            <translation>Бірнеше өтінім бойынша шешім</translation>
        </message>
        <message>
            <source>Decide</source>
            <translation>Шешу</translation>
        </message>
        <message>
            <source>Undecided requests</source>
            <translation>Шешілмеген өтінімдер</translation>
        </message>
        <message>
            <source>Nothing to decide</source>
            <translation>Шешетін ештеңе жоқ</translation>
        </message>
        <message>
            <source>Every request has its decision.</source>
            <translation>Әр өтінім бойынша шешім бар.</translation>
        </message>
        <message>
            <source>accept</source>
            <translation>қабылдау</translation>
        </message>
        <message>
            <source>put on the waiting list</source>
            <translation>күту парағына қою</translation>
        </message>
        <message>
            <source>decline</source>
            <translation>қабылдамау</translation>
        </message>
        <message>
            <source>each into the group its parent chose</source>
            <translation>әрқайсысын ата-анасы таңдаған топқа</translation>
        </message>
        <message>
            <source>Choose or write below</source>
            <translation>Таңдаңыз немесе төменде жазыңыз</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Шешім</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Топ</translation>
        </message>
        <message>
            <source>Usual reasons</source>
            <translation>Жиі кездесетін себептер</translation>
        </message>
        <message>
            <source>One reason for all of them</source>
            <translation>Барлығына ортақ себеп</translation>
        </message>
        <message>
            <source>Take these decisions back</source>
            <translation>Осы шешімдерді қайтару</translation>
        </message>
        <message>
            <source>Child</source>
            <translation>Бала</translation>
        </message>
        <message>
            <source>Time left</source>
            <translation>Қалған уақыт</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Күйі</translation>
        </message>
        <message>
            <source>Doubts</source>
            <translation>Күмән</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Нәтиже</translation>
        </message>
        <message>
            <source>no wish</source>
            <translation>қалауы жоқ</translation>
        </message>
        <message>
            <source>decided</source>
            <translation>шешілді</translation>
        </message>
        <message>
            <source>left</source>
            <translation>қозғалмады</translation>
        </message>
        <message>
            <source>not decided</source>
            <translation>шешілмеді</translation>
        </message>
        <message numerus="yes">
            <source>%n chosen</source>
            <translation>
                <numerusform>%n таңдалды</numerusform>
                <numerusform>%n таңдалды</numerusform>
            </translation>
        </message>
        <message>
            <source>Ctrl or Shift with a click changes the choice, Ctrl+A takes all</source>
            <translation>Ctrl не Shift басып шерту таңдауды өзгертеді, Ctrl+A бәрін таңдайды</translation>
        </message>
        <message numerus="yes">
            <source>Something speaks against %n of them.</source>
            <translation>
                <numerusform>Олардың %n бойынша күмән бар.</numerusform>
                <numerusform>Олардың %n бойынша күмән бар.</numerusform>
            </translation>
        </message>
        <message>
            <source>Say why they are accepted all the same; the journal keeps the reason.</source>
            <translation>Сонда да неге қабылданатынын жазыңыз; себебі журналда сақталады.</translation>
        </message>
        <message>
            <source>Deciding…</source>
            <translation>Шешілуде…</translation>
        </message>
        <message numerus="yes">
            <source>%n request(s) decided.</source>
            <translation>
                <numerusform>%n өтінім шешілді.</numerusform>
                <numerusform>%n өтінім шешілді.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n decision(s) taken back; the portal has not heard of them.</source>
            <translation>
                <numerusform>%n шешім қайтарылды; портал олар туралы білген жоқ.</numerusform>
                <numerusform>%n шешім қайтарылды; портал олар туралы білген жоқ.</numerusform>
            </translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Жабу</translation>
        </message>
    </context>
    <context>
        <name>DeclineCertificateDialog</name>
        <message>
            <source>Decline the certificate</source>
            <translation>Анықтама бермеу</translation>
        </message>
        <message>
            <source>Decline</source>
            <translation>Бермеу</translation>
        </message>
        <message>
            <source>The parent reads it on the portal.</source>
            <translation>Ата-ана оны порталдан оқиды.</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Себебі</translation>
        </message>
    </context>
    <context>
        <name>DeclineDialog</name>
        <message>
            <source>Decline the request</source>
            <translation>Өтінімнен бас тарту</translation>
        </message>
        <message>
            <source>Decline</source>
            <translation>Бас тарту</translation>
        </message>
        <message>
            <source>Choose or write below</source>
            <translation>Таңдаңыз немесе төменге жазыңыз</translation>
        </message>
        <message>
            <source>Usual reasons</source>
            <translation>Әдеттегі себептер</translation>
        </message>
        <message>
            <source>The parent reads this and can apply elsewhere.</source>
            <translation>Мұны ата-ана оқиды және басқа балабақшаға өтінім бере алады.</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Себебі</translation>
        </message>
    </context>
    <context>
        <name>DesktopNotice</name>
        <message>
            <source>The office is waited for</source>
            <translation>Сіздің шешіміңізді күтуде</translation>
        </message>
        <message>
            <source>%n new request(s)</source>
            <translation>%n жаңа өтінім</translation>
        </message>
        <message>
            <source>%n contract(s) signed by the parent</source>
            <translation>ата-ана қол қойған %n шарт</translation>
        </message>
        <message>
            <source>%n sheet(s) disputed by the parent</source>
            <translation>ата-ана дауласқан %n табель</translation>
        </message>
        <message>
            <source>%n month(s) to close</source>
            <translation>%n айды жабу керек</translation>
        </message>
    </context>
    <context>
        <name>DirectorPage</name>
        <message>
            <source>The director's account</source>
            <translation>Меңгерушінің тіркелгісі</translation>
        </message>
        <message>
            <source>The password opens the encrypted database. It is written nowhere, so nobody can look it up.</source>
            <translation>Құпиясөз шифрланған дерекқорды ашады. Ол еш жерде жазылмайды, сондықтан оны ешкім қарап біле алмайды.</translation>
        </message>
        <message>
            <source>Full name</source>
            <translation>Тегі, аты, әкесінің аты</translation>
        </message>
        <message>
            <source>Sign-in name</source>
            <translation>Кіру аты</translation>
        </message>
        <message>
            <source>Short: director, aigul, office.</source>
            <translation>Қысқа: director, aigul, office.</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Құпиясөз</translation>
        </message>
        <message>
            <source>Password once more</source>
            <translation>Құпиясөз тағы бір рет</translation>
        </message>
    </context>
    <context>
        <name>DisputePanel</name>
        <message>
            <source>confirmed</source>
            <translation>растады</translation>
        </message>
        <message>
            <source>disagreed</source>
            <translation>келіспейді</translation>
        </message>
        <message>
            <source>The parent's answer</source>
            <translation>Ата-ананың жауабы</translation>
        </message>
        <message>
            <source>Reopen with a reason…</source>
            <translation>Айды себеппен ашу…</translation>
        </message>
        <message>
            <source>Keep the marks, ask again…</source>
            <translation>Белгілерді қалдырып, қайта сұрау…</translation>
        </message>
        <message>
            <source>The parent has not answered for this month.</source>
            <translation>Ата-ана бұл ай бойынша әлі жауап бермеген.</translation>
        </message>
        <message>
            <source>Answers before</source>
            <translation>Бұрынғы жауаптар</translation>
        </message>
        <message>
            <source>Phone of {name}: {phone}</source>
            <translation>Телефон, {name}: {phone}</translation>
        </message>
        <message>
            <source>{name}: press to copy the number</source>
            <translation>{name}: нөмірді көшіру үшін басыңыз</translation>
        </message>
        <message>
            <source>late</source>
            <translation>кешігіп</translation>
        </message>
        <message>
            <source>What exactly the parent saw is not known on this computer.</source>
            <translation>Ата-ананың нақты не көргені бұл компьютерде белгісіз.</translation>
        </message>
        <message>
            <source>The marks are as the parent saw them.</source>
            <translation>Белгілер ата-ана көрген күйінде.</translation>
        </message>
        <message>
            <source>Changed since the parent saw it</source>
            <translation>Содан бері өзгергені</translation>
        </message>
        <message numerus="yes">
            <source>and %n more days</source>
            <translation>
                <numerusform>және тағы %n күн</numerusform>
                <numerusform>және тағы %n күн</numerusform>
            </translation>
        </message>
        <message>
            <source>History of {day}</source>
            <translation>Тарихы: {day}</translation>
        </message>
        <message>
            <source>No change is written down here.</source>
            <translation>Өзгерістер жазылмаған.</translation>
        </message>
    </context>
    <context>
        <name>DisputesFeature</name>
        <message>
            <source>The parent's answer</source>
            <translation>Ата-ананың жауабы</translation>
        </message>
        <message>
            <source>Keep the marks and ask again</source>
            <translation>Белгілерді қалдырып, қайта сұрау</translation>
        </message>
        <message>
            <source>Ask the parent again</source>
            <translation>Ата-анадан қайта сұрау</translation>
        </message>
        <message>
            <source>{child}, {month}. The same marks go to the parent once more; what was said before stays as history.</source>
            <translation>{child}, {month}. Сол белгілер ата-анаға тағы бір рет жіберіледі; бұрын айтылғаны тарихта қалады.</translation>
        </message>
        <message>
            <source>Why the marks are right; it is kept in the journal.</source>
            <translation>Белгілер неге дұрыс; бұл журналда қалады.</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Себебі</translation>
        </message>
        <message>
            <source>The parent is asked again.</source>
            <translation>Ата-анадан қайта сұралды.</translation>
        </message>
        <message>
            <source>The number is copied: {phone}</source>
            <translation>Нөмір көшірілді: {phone}</translation>
        </message>
    </context>
    <context>
        <name>DraftOffer</name>
        <message>
            <source>Bring it back</source>
            <translation>Қайтару</translation>
        </message>
        <message>
            <source>Forget it</source>
            <translation>Ұмыту</translation>
        </message>
        <message>
            <source>This form was not saved on {moment}; what was typed in it is still here.</source>
            <translation>Бұл нысан {moment} сақталмай қалды; онда терілгендер сақтаулы.</translation>
        </message>
    </context>
    <context>
        <name>ElsewhereDialog</name>
        <message>
            <source>An office from a backup</source>
            <translation>Сақтық көшірмедегі кеңсе</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Қалпына келтіру</translation>
        </message>
        <message>
            <source>The folder “backups” of the former computer holds all that is needed. Bring it on a memory stick.</source>
            <translation>Қажеттінің бәрі бұрынғы компьютердің «backups» қалтасында. Оны флешкамен әкеліңіз.</translation>
        </message>
        <message>
            <source>Choose the backup</source>
            <translation>Сақтық көшірмені таңдаңыз</translation>
        </message>
        <message>
            <source>Backups (*.db)</source>
            <translation>Сақтық көшірмелер (*.db)</translation>
        </message>
        <message>
            <source>Choose the file with the keys</source>
            <translation>Кілттер файлын таңдаңыз</translation>
        </message>
        <message>
            <source>Keys (*.vault)</source>
            <translation>Кілттер (*.vault)</translation>
        </message>
        <message>
            <source>Backup</source>
            <translation>Сақтық көшірме</translation>
        </message>
        <message>
            <source>File with the keys</source>
            <translation>Кілттер файлы</translation>
        </message>
        <message>
            <source>It lies beside the backups.</source>
            <translation>Көшірмелердің қасында жатыр.</translation>
        </message>
        <message>
            <source>Recovery code</source>
            <translation>Қалпына келтіру коды</translation>
        </message>
        <message>
            <source>For whom</source>
            <translation>Кім үшін</translation>
        </message>
        <message>
            <source>New password</source>
            <translation>Жаңа құпиясөз</translation>
        </message>
        <message>
            <source>At least 8 signs.</source>
            <translation>Кемінде 8 таңба.</translation>
        </message>
        <message>
            <source>New password once more</source>
            <translation>Жаңа құпиясөз тағы бір рет</translation>
        </message>
    </context>
    <context>
        <name>EnrolmentScreen</name>
        <message>
            <source>Enrolment</source>
            <translation>Қабылдау</translation>
        </message>
        <message>
            <source>The director decides on requests</source>
            <translation>Өтінімдерді меңгеруші қарайды</translation>
        </message>
        <message>
            <source>Groups, children and attendance are yours; requests and contracts are the director's.</source>
            <translation>Топтар, балалар мен табель — сіздің жұмысыңыз; өтінімдер мен шарттар — меңгерушінікі.</translation>
        </message>
        <message>
            <source>Child, number or group</source>
            <translation>Бала, нөмір немесе топ</translation>
        </message>
        <message>
            <source>Which requests</source>
            <translation>Қандай өтінімдер</translation>
        </message>
        <message>
            <source>Find a request</source>
            <translation>Өтінімді іздеу</translation>
        </message>
        <message>
            <source>Filters</source>
            <translation>Сүзгі</translation>
        </message>
        <message>
            <source>By group, clock, language and age</source>
            <translation>Топ, мерзім, тіл және жас бойынша</translation>
        </message>
        <message>
            <source>Papers and reasons…</source>
            <translation>Құжаттар мен себептер…</translation>
        </message>
        <message>
            <source>Decide several…</source>
            <translation>Бірнешеуін шешу…</translation>
        </message>
        <message>
            <source>One decision on several requests</source>
            <translation>Бірнеше өтінім бойынша бір шешім</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>Өтінімдер</translation>
        </message>
        <message numerus="yes">
            <source>%n new</source>
            <translation>
                <numerusform>%n жаңа</numerusform>
                <numerusform>%n жаңа</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n on the waiting list</source>
            <translation>
                <numerusform>%n күту парағында</numerusform>
                <numerusform>%n күту парағында</numerusform>
            </translation>
        </message>
        <message>
            <source>Filters: {count}</source>
            <translation>Сүзгі: {count}</translation>
        </message>
        <message>
            <source>Nothing passes the filters.</source>
            <translation>Сүзгі шарттарына ештеңе сәйкес келмейді.</translation>
        </message>
        <message>
            <source>No such request</source>
            <translation>Мұндай өтінім жоқ</translation>
        </message>
        <message>
            <source>Clear the filters</source>
            <translation>Сүзгіні алып тастау</translation>
        </message>
        <message>
            <source>No requests of this kind</source>
            <translation>Мұндай өтінім жоқ</translation>
        </message>
        <message>
            <source>Choose another kind above.</source>
            <translation>Жоғарыдан басқа түрін таңдаңыз.</translation>
        </message>
        <message>
            <source>No requests yet</source>
            <translation>Әзірге өтінім жоқ</translation>
        </message>
        <message>
            <source>They come from the portal with the exchange.</source>
            <translation>Олар порталмен алмасу кезінде келеді.</translation>
        </message>
        <message>
            <source>{child} is accepted: prepare the contract next</source>
            <translation>{child} қабылданды: енді шарт дайындаңыз</translation>
        </message>
        <message>
            <source>{child} is on the waiting list</source>
            <translation>{child} күту парағына қойылды</translation>
        </message>
        <message>
            <source>The request of {child} is declined</source>
            <translation>{child}: өтінімнен бас тартылды</translation>
        </message>
        <message>
            <source>The decision is taken back; the portal has not heard of it</source>
            <translation>Шешім қайтарып алынды; портал ол туралы білген жоқ</translation>
        </message>
        <message>
            <source>Papers and reasons are saved</source>
            <translation>Құжаттар мен себептер сақталды</translation>
        </message>
    </context>
    <context>
        <name>Errors</name>
        <message>
            <source>This could not be done ({code}).</source>
            <translation>Орындау мүмкін болмады ({code}).</translation>
        </message>
        <message>
            <source>Nothing was changed. Try again; if it repeats, tell support this code.</source>
            <translation>Ештеңе өзгерген жоқ. Қайталап көріңіз; тағы болса, осы кодты қолдау қызметіне айтыңыз.</translation>
        </message>
        <message>
            <source>The disk is full, so nothing could be saved.</source>
            <translation>Диск толып қалған, сақтау мүмкін болмады.</translation>
        </message>
        <message>
            <source>Free some space and try again; what you typed is still here.</source>
            <translation>Орын босатып, қайталап көріңіз; терілгені орнында.</translation>
        </message>
        <message>
            <source>The disk does not read or write the database.</source>
            <translation>Диск дерекқорды оқымайды немесе жазбайды.</translation>
        </message>
        <message>
            <source>Nothing was changed and what you typed is still here. Check that the disk is connected and sound, and try again; if it repeats, restore the latest backup to another disk.</source>
            <translation>Ештеңе өзгерген жоқ, тергеніңіз орнында. Дискінің қосулы және жарамды екенін тексеріп, қайталаңыз; қайталана берсе, соңғы сақтық көшірмені басқа дискіге қалпына келтіріңіз.</translation>
        </message>
        <message>
            <source>The portal does not answer.</source>
            <translation>Портал жауап бермейді.</translation>
        </message>
        <message>
            <source>Go on working: everything is kept and goes out when the network returns.</source>
            <translation>Жұмысты жалғастыра беріңіз: бәрі сақталады, желі қосылғанда жіберіледі.</translation>
        </message>
        <message>
            <source>The password does not fit.</source>
            <translation>Құпиясөз сәйкес келмейді.</translation>
        </message>
        <message>
            <source>Check the keyboard language and Caps Lock and type it again.</source>
            <translation>Пернетақта тілі мен Caps Lock пернесін тексеріп, қайта теріңіз.</translation>
        </message>
        <message>
            <source>The database is damaged and was not opened.</source>
            <translation>Дерекқор бүлінген, ашылған жоқ.</translation>
        </message>
        <message>
            <source>Restore the latest backup; the damaged file is left as it is.</source>
            <translation>Соңғы сақтық көшірмені қалпына келтіріңіз; бүлінген файл сол күйінде қалды.</translation>
        </message>
        <message>
            <source>The database belongs to a newer version of the program.</source>
            <translation>Дерекқор бағдарламаның жаңарақ нұсқасына тиесілі.</translation>
        </message>
        <message>
            <source>Install the newer version on this computer; the database was not touched.</source>
            <translation>Осы компьютерге жаңа нұсқаны орнатыңыз; дерекқорға тиіскен жоқ.</translation>
        </message>
        <message>
            <source>Your role does not allow this.</source>
            <translation>Сіздің рөліңіз бұған рұқсат бермейді.</translation>
        </message>
        <message>
            <source>Ask the director, or sign in with another account.</source>
            <translation>Меңгерушіге айтыңыз немесе басқа тіркелгімен кіріңіз.</translation>
        </message>
        <message>
            <source>This is not a valid IIN: twelve digits, date of birth first.</source>
            <translation>Бұл ЖСН емес: он екі цифр, алдымен туған күні.</translation>
        </message>
        <message>
            <source>Compare it with the document digit by digit.</source>
            <translation>Құжатпен әр цифрын салыстырыңыз.</translation>
        </message>
        <message>
            <source>This is not a valid BIN: it has twelve digits and a check digit.</source>
            <translation>Бұл БСН емес: онда он екі цифр бар, соңғысы — бақылау цифры.</translation>
        </message>
        <message>
            <source>Compare it with the registration certificate digit by digit.</source>
            <translation>Тіркеу туралы анықтамамен әр цифрын салыстырыңыз.</translation>
        </message>
        <message>
            <source>This is not a phone number of Kazakhstan.</source>
            <translation>Бұл Қазақстанның телефон нөмірі емес.</translation>
        </message>
        <message>
            <source>Write it as +7 7XX XXX XX XX.</source>
            <translation>Былай жазыңыз: +7 7XX XXX XX XX.</translation>
        </message>
        <message>
            <source>There must be exactly twelve digits.</source>
            <translation>Дәл он екі цифр болуы керек.</translation>
        </message>
        <message>
            <source>The first six digits are not a date of birth.</source>
            <translation>Алғашқы алты цифр туған күн емес.</translation>
        </message>
        <message>
            <source>The seventh digit of this IIN does not tell a century.</source>
            <translation>Бұл ЖСН-ның жетінші цифры ғасырды көрсетпейді.</translation>
        </message>
        <message>
            <source>This is not the BIN of an organisation.</source>
            <translation>Бұл ұйымның БСН-ы емес.</translation>
        </message>
        <message>
            <source>The check digit does not fit: a digit is wrong or two are swapped.</source>
            <translation>Бақылау цифры сәйкес келмейді: бір цифр қате немесе екеуінің орны ауысқан.</translation>
        </message>
        <message>
            <source>This is not a date.</source>
            <translation>Бұл күн емес.</translation>
        </message>
        <message>
            <source>Write day, month and year: 05.09.2026.</source>
            <translation>Күнін, айын, жылын жазыңыз: 05.09.2026.</translation>
        </message>
        <message>
            <source>This is not a number.</source>
            <translation>Бұл сан емес.</translation>
        </message>
        <message>
            <source>Write digits only.</source>
            <translation>Тек цифрлар жазыңыз.</translation>
        </message>
        <message>
            <source>Some fields are not filled in correctly.</source>
            <translation>Кейбір өрістер дұрыс толтырылмаған.</translation>
        </message>
        <message>
            <source>Correct what is marked; the rest is kept.</source>
            <translation>Белгіленгенін түзетіңіз; қалғаны сақталған.</translation>
        </message>
        <message>
            <source>This must be filled in.</source>
            <translation>Бұл өрісті толтыру керек.</translation>
        </message>
        <message>
            <source>Somebody changed this while you were working.</source>
            <translation>Сіз жұмыс істеп отырғанда мұны басқа біреу өзгертті.</translation>
        </message>
        <message>
            <source>Look at the new state and repeat what is still needed.</source>
            <translation>Жаңа күйін қарап, әлі керегін қайталаңыз.</translation>
        </message>
        <message>
            <source>This no longer exists.</source>
            <translation>Бұл енді жоқ.</translation>
        </message>
        <message>
            <source>Refresh the list.</source>
            <translation>Тізімді жаңартыңыз.</translation>
        </message>
        <message>
            <source>The database is busy with another piece of work.</source>
            <translation>Дерекқор басқа жұмыспен бос емес.</translation>
        </message>
        <message>
            <source>Wait a moment and try again; what you typed is still here.</source>
            <translation>Сәл күтіп, қайталап көріңіз; тергеніңіз сақтаулы.</translation>
        </message>
        <message>
            <source>This is too long.</source>
            <translation>Бұл тым ұзын.</translation>
        </message>
        <message>
            <source>Shorten it.</source>
            <translation>Қысқартыңыз.</translation>
        </message>
        <message>
            <source>This group no longer exists or is archived.</source>
            <translation>Бұл топ енді жоқ немесе мұрағатта.</translation>
        </message>
        <message>
            <source>This child is no longer in the list.</source>
            <translation>Бұл бала енді тізімде жоқ.</translation>
        </message>
        <message>
            <source>This day has not come yet.</source>
            <translation>Бұл күн әлі келген жоқ.</translation>
        </message>
        <message>
            <source>Only an absence with a reason can be planned ahead.</source>
            <translation>Алдын ала тек себепті келмеуді енгізуге болады.</translation>
        </message>
        <message>
            <source>This is a day off, so there is nothing to mark.</source>
            <translation>Бұл демалыс күні, белгілейтін ештеңе жоқ.</translation>
        </message>
        <message>
            <source>If children come on this day, make it a working day in Settings.</source>
            <translation>Бұл күні балалар келсе, оны баптауларда жұмыс күні етіңіз.</translation>
        </message>
        <message>
            <source>The child does not belong to the group on this day.</source>
            <translation>Бұл күні бала топта тіркелмеген.</translation>
        </message>
        <message>
            <source>Check the dates on the child's card.</source>
            <translation>Бала карточкасындағы күндерді тексеріңіз.</translation>
        </message>
        <message>
            <source>This mark follows from the calendar and the enrolment dates.</source>
            <translation>Бұл белгі күнтізбе мен тіркелу күндерінен шығады.</translation>
        </message>
        <message>
            <source>Change the calendar in Settings or the dates on the child's card.</source>
            <translation>Баптаулардағы күнтізбені немесе бала карточкасындағы күндерді өзгертіңіз.</translation>
        </message>
        <message>
            <source>The last month is before the first.</source>
            <translation>Соңғы ай бірінші айдан бұрын тұр.</translation>
        </message>
        <message>
            <source>Choose a later month.</source>
            <translation>Кейінгі айды таңдаңыз.</translation>
        </message>
        <message>
            <source>This month has not come yet.</source>
            <translation>Бұл ай әлі келген жоқ.</translation>
        </message>
        <message>
            <source>Choose this month or an earlier one.</source>
            <translation>Осы айды не одан бұрынғысын таңдаңыз.</translation>
        </message>
        <message>
            <source>A certificate covers two years at most.</source>
            <translation>Анықтама екі жылдан артық кезеңді қамтымайды.</translation>
        </message>
        <message>
            <source>Make one for each part of the period.</source>
            <translation>Кезеңнің әр бөлігіне бөлек анықтама жасаңыз.</translation>
        </message>
        <message>
            <source>The child belonged to no group in these months.</source>
            <translation>Бұл айларда бала ешбір топта болмаған.</translation>
        </message>
        <message>
            <source>Choose other months, or check the dates on the child's card.</source>
            <translation>Басқа айларды таңдаңыз немесе бала карточкасындағы күндерді тексеріңіз.</translation>
        </message>
        <message>
            <source>A certificate with this number was made already.</source>
            <translation>Мұндай нөмірмен анықтама берілген.</translation>
        </message>
        <message>
            <source>Choose another number; the history tells what the other one was for.</source>
            <translation>Басқа нөмір алыңыз; ол анықтаманың не үшін берілгенін журнал айтады.</translation>
        </message>
        <message>
            <source>This request for a certificate is not waiting any more.</source>
            <translation>Анықтаманың бұл сұратуы енді жауап күтіп тұрған жоқ.</translation>
        </message>
        <message>
            <source>It was answered or withdrawn; the journal tells more.</source>
            <translation>Оған жауап берілген немесе ол қайтарып алынған; толығы журналда.</translation>
        </message>
        <message>
            <source>This month is closed and with the parents.</source>
            <translation>Ай жабылып, ата-аналарға жіберілген.</translation>
        </message>
        <message>
            <source>Reopen it with a reason before you change a mark.</source>
            <translation>Белгіні өзгерту үшін айды себебін көрсетіп қайта ашыңыз.</translation>
        </message>
        <message>
            <source>This month is open already.</source>
            <translation>Ай ашық тұр.</translation>
        </message>
        <message>
            <source>You can change its marks.</source>
            <translation>Белгілерді өзгертуге болады.</translation>
        </message>
        <message>
            <source>The month has working days ahead, so it cannot be closed yet.</source>
            <translation>Айда әлі жұмыс күндері бар, оны жабуға ерте.</translation>
        </message>
        <message>
            <source>Close it on its last working day or later.</source>
            <translation>Оны соңғы жұмыс күні немесе кейін жабыңыз.</translation>
        </message>
        <message>
            <source>Cells without a mark: {count}. The first one is {child}'s.</source>
            <translation>Белгісіз ұяшықтар: {count}. Біріншісі — {child}.</translation>
        </message>
        <message>
            <source>Fill them in and close the month again.</source>
            <translation>Оларды толтырып, айды қайта жабыңыз.</translation>
        </message>
        <message>
            <source>No child belonged to the group in this month.</source>
            <translation>Бұл айда топта бала болмаған.</translation>
        </message>
        <message>
            <source>Choose another month or group.</source>
            <translation>Басқа айды немесе топты таңдаңыз.</translation>
        </message>
        <message>
            <source>Something still keeps the month open: {count}.</source>
            <translation>Айды жабуға әлі кедергі бар: {count}.</translation>
        </message>
        <message>
            <source>Look through the list and close the month again.</source>
            <translation>Тізімді қарап шығып, айды қайта жабыңыз.</translation>
        </message>
        <message>
            <source>The list of what to look at has changed meanwhile.</source>
            <translation>Тексерілетіндердің тізімі осы арада өзгерді.</translation>
        </message>
        <message>
            <source>Look at what is new and close the month again.</source>
            <translation>Жаңасын қарап, айды қайта жабыңыз.</translation>
        </message>
        <message>
            <source>This rule cannot decide any of these cells.</source>
            <translation>Бұл ереже осы ұяшықтардың ешқайсысын шеше алмайды.</translation>
        </message>
        <message>
            <source>Choose another rule, or choose cell by cell.</source>
            <translation>Басқа ережені таңдаңыз немесе ұяшықтарды жеке шешіңіз.</translation>
        </message>
        <message>
            <source>This month is not disputed any more.</source>
            <translation>Бұл ай енді даулы емес.</translation>
        </message>
        <message>
            <source>Look at its state in the last column of the sheet.</source>
            <translation>Оның күйін табельдің соңғы бағанынан қараңыз.</translation>
        </message>
        <message>
            <source>A reason is needed here.</source>
            <translation>Мұнда себебі керек.</translation>
        </message>
        <message>
            <source>Write it in a few words; it stays in the journal.</source>
            <translation>Бірнеше сөзбен жазыңыз; ол журналда қалады.</translation>
        </message>
        <message>
            <source>This mark is not an absence.</source>
            <translation>Бұл белгі келмеуді білдірмейді.</translation>
        </message>
        <message>
            <source>Choose a reason why the child is away.</source>
            <translation>Баланың келмеу себебін таңдаңыз.</translation>
        </message>
        <message>
            <source>These are all days off, or days before or after the child's stay in the group.</source>
            <translation>Бұлар тек демалыс күндері немесе бала топта болмаған күндер.</translation>
        </message>
        <message>
            <source>Check the dates.</source>
            <translation>Күндерін тексеріңіз.</translation>
        </message>
        <message>
            <source>The last day lies before the first one.</source>
            <translation>Соңғы күн бірінші күннен бұрын.</translation>
        </message>
        <message>
            <source>Swap the dates or correct one of them.</source>
            <translation>Күндердің орнын ауыстырыңыз немесе біреуін түзетіңіз.</translation>
        </message>
        <message>
            <source>This is more than a year.</source>
            <translation>Бұл бір жылдан көп.</translation>
        </message>
        <message>
            <source>Check the years of the dates.</source>
            <translation>Күндердегі жылды тексеріңіз.</translation>
        </message>
        <message>
            <source>The paper covers none of the days of the absence.</source>
            <translation>Құжат келмеген күндердің бірде-бірін қамтымайды.</translation>
        </message>
        <message>
            <source>Check the dates on the paper.</source>
            <translation>Құжаттағы күндерді тексеріңіз.</translation>
        </message>
        <message>
            <source>This paper is no longer in the list.</source>
            <translation>Бұл құжат тізімде енді жоқ.</translation>
        </message>
        <message>
            <source>There is no absence this paper could support, or all of them have one.</source>
            <translation>Бұл құжатты қоса тіркейтін келмеген күн жоқ немесе олардың бәрінде құжат бар.</translation>
        </message>
        <message>
            <source>Mark the absence first, or check the dates on the paper.</source>
            <translation>Алдымен келмеуді белгілеңіз немесе құжаттағы күндерді тексеріңіз.</translation>
        </message>
        <message>
            <source>The file cannot be read: {file}</source>
            <translation>Файл оқылмады: {file}</translation>
        </message>
        <message>
            <source>Check that it is still there and not open elsewhere.</source>
            <translation>Файл орнында екенін және басқа бағдарламада ашылмағанын тексеріңіз.</translation>
        </message>
        <message>
            <source>The scan is larger than {most} MB.</source>
            <translation>Скан {most} МБ-тан үлкен.</translation>
        </message>
        <message>
            <source>Scan it in black and white or at a lower resolution.</source>
            <translation>Ақ-қара түсте немесе төменірек ажыратымдылықпен сканерлеңіз.</translation>
        </message>
        <message>
            <source>This is not a PDF, JPEG or PNG file.</source>
            <translation>Бұл PDF, JPEG немесе PNG файлы емес.</translation>
        </message>
        <message>
            <source>Save the scan in one of these and choose it again.</source>
            <translation>Сканды осы пішімдердің бірінде сақтап, қайта таңдаңыз.</translation>
        </message>
        <message>
            <source>The scan is damaged and cannot be shown.</source>
            <translation>Скан бүлінген, оны көрсету мүмкін емес.</translation>
        </message>
        <message>
            <source>Scan the paper again.</source>
            <translation>Құжатты қайта сканерлеңіз.</translation>
        </message>
        <message>
            <source>The scan is still being read.</source>
            <translation>Скан әлі оқылып жатыр.</translation>
        </message>
        <message>
            <source>Wait a moment and save again.</source>
            <translation>Сәл күтіп, қайта сақтаңыз.</translation>
        </message>
        <message>
            <source>The file is too large for a month's timesheet.</source>
            <translation>Файл бір айлық табель үшін тым үлкен.</translation>
        </message>
        <message>
            <source>Leave only the group's month in it and save it again.</source>
            <translation>Онда тек топтың айын қалдырып, қайта сақтаңыз.</translation>
        </message>
        <message>
            <source>The file is protected by a password.</source>
            <translation>Файл құпиясөзбен қорғалған.</translation>
        </message>
        <message>
            <source>Save it in Excel without a password and choose it again.</source>
            <translation>Оны Excel-де құпиясөзсіз сақтап, қайта таңдаңыз.</translation>
        </message>
        <message>
            <source>This is a file of an old Excel (.xls).</source>
            <translation>Бұл ескі Excel файлы (.xls).</translation>
        </message>
        <message>
            <source>Open it in Excel or LibreOffice and save it as .xlsx.</source>
            <translation>Оны Excel немесе LibreOffice-те ашып, .xlsx түрінде сақтаңыз.</translation>
        </message>
        <message>
            <source>This is not an Excel (.xlsx) or CSV file.</source>
            <translation>Бұл Excel (.xlsx) де, CSV де файлы емес.</translation>
        </message>
        <message>
            <source>Save the table as .xlsx or .csv and choose it again.</source>
            <translation>Кестені .xlsx немесе .csv түрінде сақтап, қайта таңдаңыз.</translation>
        </message>
        <message>
            <source>The file is damaged and cannot be read.</source>
            <translation>Файл бүлінген, оқылмайды.</translation>
        </message>
        <message>
            <source>Open it in Excel or LibreOffice, save it anew and choose it again.</source>
            <translation>Оны Excel немесе LibreOffice-те ашып, жаңадан сақтап, қайта таңдаңыз.</translation>
        </message>
        <message>
            <source>The file has no row with the days of the month.</source>
            <translation>Файлда айдың күндері жазылған жол жоқ.</translation>
        </message>
        <message>
            <source>Write the numbers 1, 2, 3 … above the marks, or begin with the template.</source>
            <translation>Белгілердің үстіне 1, 2, 3 … сандарын жазыңыз немесе үлгіден бастаңыз.</translation>
        </message>
        <message>
            <source>The file is of another month: {found}, and the sheet is of {month}.</source>
            <translation>Файл басқа айдікі: {found}, ал табель — {month}.</translation>
        </message>
        <message>
            <source>Open that month in the sheet, or choose another file.</source>
            <translation>Табельде сол айды ашыңыз немесе басқа файлды таңдаңыз.</translation>
        </message>
        <message>
            <source>No such child in the group, or more than one: {text}</source>
            <translation>Топта мұндай бала жоқ немесе олар бірнешеу: {text}</translation>
        </message>
        <message>
            <source>Write the IIN beside the name.</source>
            <translation>Аты-жөнінің жанына ЖСН жазыңыз.</translation>
        </message>
        <message>
            <source>This child stands in the file twice: {text}</source>
            <translation>Бұл бала файлда екі рет жазылған: {text}</translation>
        </message>
        <message>
            <source>Leave one of the rows.</source>
            <translation>Жолдардың бірін қалдырыңыз.</translation>
        </message>
        <message>
            <source>Unknown mark: “{text}”</source>
            <translation>Белгісіз белгі: «{text}»</translation>
        </message>
        <message>
            <source>Use the letters of the legend.</source>
            <translation>Шартты белгілердегі әріптерді қолданыңыз.</translation>
        </message>
        <message>
            <source>The month has no such day: {text}</source>
            <translation>Айда мұндай күн жоқ: {text}</translation>
        </message>
        <message>
            <source>Check which month the file is of.</source>
            <translation>Файл қай айдікі екенін тексеріңіз.</translation>
        </message>
        <message>
            <source>The printer did not begin.</source>
            <translation>Принтер басып шығаруды бастамады.</translation>
        </message>
        <message>
            <source>Check that it is on and connected, or save the paper as PDF and print it from there.</source>
            <translation>Оның қосулы және жалғанған екенін тексеріңіз немесе құжатты PDF-ке сақтап, содан басып шығарыңыз.</translation>
        </message>
        <message>
            <source>This is neither the square code of a timesheet nor its check code.</source>
            <translation>Бұл табельдің шаршы коды да, тексеру коды да емес.</translation>
        </message>
        <message>
            <source>Scan the code again, or type the 16 characters after “check code”: digits and a–f.</source>
            <translation>Кодты қайта сканерлеңіз немесе «тексеру коды» сөзінен кейінгі 16 таңбаны теріңіз: цифрлар мен a–f әріптері.</translation>
        </message>
        <message>
            <source>Nothing was chosen to write.</source>
            <translation>Не жазылатыны таңдалмаған.</translation>
        </message>
        <message>
            <source>Tick at least one format.</source>
            <translation>Кемінде бір пішімді белгілеңіз.</translation>
        </message>
        <message>
            <source>Nothing was signed.</source>
            <translation>Ештеңеге қол қойылмады.</translation>
        </message>
        <message>
            <source>The file cannot be read: {path}</source>
            <translation>Файлды оқу мүмкін емес: {path}</translation>
        </message>
        <message>
            <source>See that it is still there and that you may open it.</source>
            <translation>Файл орнында ма және оны ашуға рұқсатыңыз бар ма, тексеріңіз.</translation>
        </message>
        <message>
            <source>The key file cannot be used.</source>
            <translation>Кілт файлын пайдалану мүмкін емес.</translation>
        </message>
        <message>
            <source>Choose the .p12 file you received from the authority.</source>
            <translation>Куәландырушы орталықтан алған .p12 файлын таңдаңыз.</translation>
        </message>
        <message>
            <source>This file is not an EDS key.</source>
            <translation>Бұл файл ЭЦҚ кілті емес.</translation>
        </message>
        <message>
            <source>The key file is damaged.</source>
            <translation>Кілт файлы бүлінген.</translation>
        </message>
        <message>
            <source>Take another copy of it; if there is none, have a new key issued.</source>
            <translation>Басқа көшірмесін алыңыз; болмаса, жаңа кілт алыңыз.</translation>
        </message>
        <message>
            <source>The password of the key does not fit, or the file is damaged.</source>
            <translation>Кілттің құпиясөзі дұрыс емес немесе файл бүлінген.</translation>
        </message>
        <message>
            <source>Check the keyboard language and Caps Lock; if it fails again, take another copy of the file.</source>
            <translation>Пернетақта тілі мен Caps Lock-ты тексеріңіз; тағы болмаса, файлдың басқа көшірмесін алыңыз.</translation>
        </message>
        <message>
            <source>The key file is protected in a way this program does not know.</source>
            <translation>Кілт файлы бұл бағдарлама білмейтін тәсілмен қорғалған.</translation>
        </message>
        <message>
            <source>Use the file as the authority issued it, not one exported by another program.</source>
            <translation>Басқа бағдарлама шығарған емес, орталық берген файлды пайдаланыңыз.</translation>
        </message>
        <message>
            <source>This is an old GOST 34.310-2004 key: it is no longer issued nor accepted.</source>
            <translation>Бұл – ескі МЕМСТ 34.310-2004 кілті: ол енді берілмейді және қабылданбайды.</translation>
        </message>
        <message>
            <source>Have a new key issued by the National Certification Authority.</source>
            <translation>Ұлттық куәландырушы орталықтан жаңа кілт алыңыз.</translation>
        </message>
        <message>
            <source>The private key is of a kind this program does not know.</source>
            <translation>Жеке кілттің түрі бағдарламаға белгісіз.</translation>
        </message>
        <message>
            <source>Use a GOST 2015 or an RSA key of the National Certification Authority.</source>
            <translation>ҰКО берген МЕМСТ 2015 немесе RSA кілтін пайдаланыңыз.</translation>
        </message>
        <message>
            <source>There is no private key in this file.</source>
            <translation>Бұл файлда жеке кілт жоқ.</translation>
        </message>
        <message>
            <source>There is no certificate of the key in this file.</source>
            <translation>Бұл файлда кілттің сертификаты жоқ.</translation>
        </message>
        <message>
            <source>The certificate in the file is damaged.</source>
            <translation>Файлдағы сертификат бүлінген.</translation>
        </message>
        <message>
            <source>This key is for signing in to sites (AUTH), not for signing documents.</source>
            <translation>Бұл кілт құжатқа қол қоюға емес, сайттарға кіруге (AUTH) арналған.</translation>
        </message>
        <message>
            <source>Choose the signing key of the same set: GOST512_… or RSA256_….</source>
            <translation>Сол жиынтықтағы қол қою кілтін таңдаңыз: GOST512_… немесе RSA256_….</translation>
        </message>
        <message>
            <source>The certificate does not allow this key to sign documents.</source>
            <translation>Сертификат бұл кілтпен құжатқа қол қоюға рұқсат бермейді.</translation>
        </message>
        <message>
            <source>Choose a signing key of the National Certification Authority.</source>
            <translation>ҰКО-ның қол қою кілтін таңдаңыз.</translation>
        </message>
        <message>
            <source>The key uses an algorithm that is not accepted for signing.</source>
            <translation>Кілттің алгоритмі қол қоюға қабылданбайды.</translation>
        </message>
        <message>
            <source>The algorithm is known to be weak and is not believed.</source>
            <translation>Алгоритм әлсіз деп танылған, оған сенім жоқ.</translation>
        </message>
        <message>
            <source>The key is not valid yet.</source>
            <translation>Кілт әлі күшіне енбеген.</translation>
        </message>
        <message>
            <source>Check the date of this computer, or wait for the first day of its term.</source>
            <translation>Компьютердің күнін тексеріңіз немесе мерзімінің басталуын күтіңіз.</translation>
        </message>
        <message>
            <source>The term of the key is over.</source>
            <translation>Кілттің мерзімі өтіп кеткен.</translation>
        </message>
        <message>
            <source>Have a new key issued and sign with that one.</source>
            <translation>Жаңа кілт алып, сонымен қол қойыңыз.</translation>
        </message>
        <message>
            <source>The certification authority has revoked this key: what it signs does not count.</source>
            <translation>Куәландырушы орталық бұл кілтті қайтарып алған: онымен қойылған қолтаңбаның күші жоқ.</translation>
        </message>
        <message>
            <source>The certification authority has suspended this key.</source>
            <translation>Куәландырушы орталық бұл кілттің қолданысын тоқтата тұрған.</translation>
        </message>
        <message>
            <source>Have it resumed at the authority or a public service centre, or have a new key issued.</source>
            <translation>Оның қолданысын ҚР ҰКО-да немесе ХҚКО-да қалпына келтіріңіз не жаңа кілт алыңыз.</translation>
        </message>
        <message>
            <source>This is the key of another person.</source>
            <translation>Бұл – басқа адамның кілті.</translation>
        </message>
        <message>
            <source>Choose your own key.</source>
            <translation>Өз кілтіңізді таңдаңыз.</translation>
        </message>
        <message>
            <source>This is not the key of an individual.</source>
            <translation>Бұл жеке тұлғаның кілті емес.</translation>
        </message>
        <message>
            <source>A parent signs with a key issued to them as an individual.</source>
            <translation>Ата-ана жеке тұлға ретінде алған кілтімен қол қояды.</translation>
        </message>
        <message>
            <source>The key belongs to another organisation: its BIN is not the kindergarten's.</source>
            <translation>Кілт басқа ұйымдікі: оның БСН-і балабақшанікі емес.</translation>
        </message>
        <message>
            <source>Choose the key issued to this kindergarten, or correct the BIN in the settings.</source>
            <translation>Осы балабақшаға берілген кілтті таңдаңыз немесе баптауларда БСН-ді түзетіңіз.</translation>
        </message>
        <message>
            <source>The key is neither the head's nor one with the right to sign for the organisation.</source>
            <translation>Бұл кілт басшынікі де, ұйым атынан қол қою құқығы барының кілті де емес.</translation>
        </message>
        <message>
            <source>Sign with the head's key, or have one issued with the right to sign.</source>
            <translation>Басшының кілтімен қол қойыңыз немесе қол қою құқығы бар кілт алыңыз.</translation>
        </message>
        <message>
            <source>The signature could not be processed.</source>
            <translation>Қолтаңбаны өңдеу мүмкін болмады.</translation>
        </message>
        <message>
            <source>The signature file cannot be used.</source>
            <translation>Қолтаңба файлын пайдалану мүмкін емес.</translation>
        </message>
        <message>
            <source>What came as the parent's signature is not a signature.</source>
            <translation>Ата-ананың қолтаңбасы ретінде келген файл қолтаңба емес.</translation>
        </message>
        <message>
            <source>Decline with this reason, so that the parent signs again.</source>
            <translation>Осы себеппен бас тартыңыз, сонда ата-ана қайта қол қояды.</translation>
        </message>
        <message>
            <source>The parent's signature is damaged.</source>
            <translation>Ата-ананың қолтаңбасы бүлінген.</translation>
        </message>
        <message>
            <source>The signature carries a document inside itself instead of standing beside the contract.</source>
            <translation>Қолтаңба шарттың жанында тұрудың орнына құжатты өз ішінде алып жүр.</translation>
        </message>
        <message>
            <source>The parent's signature stands under another document.</source>
            <translation>Ата-ана басқа құжатқа қол қойған.</translation>
        </message>
        <message>
            <source>The signature cannot be read ({cause}).</source>
            <translation>Қолтаңбаны оқу мүмкін емес ({cause}).</translation>
        </message>
        <message>
            <source>This key has already signed this contract.</source>
            <translation>Бұл кілтпен осы шартқа қол қойылған.</translation>
        </message>
        <message>
            <source>Choose the kindergarten's key.</source>
            <translation>Балабақшаның кілтін таңдаңыз.</translation>
        </message>
        <message>
            <source>There is no signature to check yet.</source>
            <translation>Тексеретін қолтаңба әлі жоқ.</translation>
        </message>
        <message>
            <source>The parent has not signed, or the signature has not arrived.</source>
            <translation>Ата-ана қол қоймаған немесе қолтаңба әлі келмеген.</translation>
        </message>
        <message>
            <source>The parent's signature is not accepted, so nothing was signed.</source>
            <translation>Ата-ананың қолтаңбасы қабылданбады, сондықтан ештеңеге қол қойылмады.</translation>
        </message>
        <message>
            <source>Look at its checks on the right; decline with a reason if the parent must sign again.</source>
            <translation>Оң жақтағы тексерулерді қараңыз; ата-ана қайта қол қоюы керек болса, себебімен бас тартыңыз.</translation>
        </message>
        <message>
            <source>The new signature did not pass its own check ({cause}) and was not kept.</source>
            <translation>Жаңа қолтаңба өз тексерісінен өтпеді ({cause}), сақталмады.</translation>
        </message>
        <message>
            <source>See that the certificates of the authority are loaded in the settings, then sign again.</source>
            <translation>Баптауларда орталық сертификаттары жүктелгенін тексеріп, қайта қол қойыңыз.</translation>
        </message>
        <message>
            <source>The folder of trusted certificates cannot be used.</source>
            <translation>Сенімді сертификаттар қалтасын пайдалану мүмкін емес.</translation>
        </message>
        <message>
            <source>Load the certificates of the authority again in the settings.</source>
            <translation>Баптауларда орталық сертификаттарын қайта жүктеңіз.</translation>
        </message>
        <message>
            <source>There is no such contract any more.</source>
            <translation>Мұндай шарт енді жоқ.</translation>
        </message>
        <message>
            <source>Go back to the register.</source>
            <translation>Тізілімге оралыңыз.</translation>
        </message>
        <message>
            <source>Another computer prepared the contract № {number} with an earlier program, and what it says is not here yet.</source>
            <translation>№ {number} шарт басқа компьютерде бағдарламаның бұрынғы нұсқасында дайындалған, оның мазмұны мұнда әлі келген жоқ.</translation>
        </message>
        <message>
            <source>Update the program there and let both computers exchange; then it opens here.</source>
            <translation>Сол компьютердегі бағдарламаны жаңартып, екі компьютерде де алмасуды өткізіңіз, содан кейін ол мұнда да ашылады.</translation>
        </message>
        <message>
            <source>The request has not been accepted into a group, so no contract can be prepared.</source>
            <translation>Өтінім топқа қабылданбаған, сондықтан шарт дайындау мүмкін емес.</translation>
        </message>
        <message>
            <source>Accept it on the Enrolment page first.</source>
            <translation>Алдымен оны «Қабылдау» бетінде қабылдаңыз.</translation>
        </message>
        <message>
            <source>Another computer's contract came with the number {number} meanwhile.</source>
            <translation>Осы уақыт ішінде басқа компьютерден {number} нөмірлі шарт келді.</translation>
        </message>
        <message>
            <source>Withdraw this one and prepare it again: it gets the next free number.</source>
            <translation>Мұны кері қайтарып, қайта дайындаңыз: оған келесі бос нөмір беріледі.</translation>
        </message>
        <message>
            <source>There is already a contract for this request: № {number}.</source>
            <translation>Бұл өтінім бойынша шарт бар: № {number}.</translation>
        </message>
        <message>
            <source>Open that one, or withdraw it first.</source>
            <translation>Соны ашыңыз немесе алдымен кері қайтарыңыз.</translation>
        </message>
        <message>
            <source>The contract is not in force, so this cannot be done with it.</source>
            <translation>Шарт күшінде емес, сондықтан онымен мұны істеуге болмайды.</translation>
        </message>
        <message>
            <source>An additional agreement to this contract is under way already: № {number}.</source>
            <translation>Бұл шартқа қосымша келісім жасалып жатыр: № {number}.</translation>
        </message>
        <message>
            <source>Have it signed, or withdraw it first.</source>
            <translation>Алдымен оған қол қойыңыз немесе кері қайтарыңыз.</translation>
        </message>
        <message>
            <source>The contract has its next one already: № {number}.</source>
            <translation>Шарттың келесісі бар: № {number}.</translation>
        </message>
        <message>
            <source>Nothing is changed: every field is as in the contract in force.</source>
            <translation>Ештеңе өзгермеді: барлық өріс қолданыстағы шарттағыдай.</translation>
        </message>
        <message>
            <source>Change at least one field.</source>
            <translation>Кемінде бір өрісті өзгертіңіз.</translation>
        </message>
        <message>
            <source>The child has left the kindergarten, so the contract is not renewed.</source>
            <translation>Бала балабақшадан шыққан, сондықтан шарт ұзартылмайды.</translation>
        </message>
        <message>
            <source>Take the leave back in the child's card, or terminate the contract.</source>
            <translation>Баланың карточкасында шығуды қайтарыңыз немесе шартты бұзыңыз.</translation>
        </message>
        <message>
            <source>The portal has received the termination: it can no longer be taken back.</source>
            <translation>Портал бұзуды алды: оны енді қайтарып алуға болмайды.</translation>
        </message>
        <message>
            <source>A child who comes again needs a new contract.</source>
            <translation>Бала қайта келсе, жаңа шарт керек.</translation>
        </message>
        <message>
            <source>The child left with the contract № {number}, which is terminated.</source>
            <translation>Бала № {number} шарттың бұзылуымен шықты.</translation>
        </message>
        <message>
            <source>A child who comes again needs a new contract, or is placed in a group anew.</source>
            <translation>Бала қайта келсе, жаңа шарт керек немесе топқа қайта орналастырылады.</translation>
        </message>
        <message>
            <source>The contract has moved on meanwhile: this step no longer fits.</source>
            <translation>Осы арада шарттың күйі өзгерді: бұл қадам енді сай емес.</translation>
        </message>
        <message>
            <source>Look at its present state.</source>
            <translation>Қазіргі күйін қараңыз.</translation>
        </message>
        <message>
            <source>The file has not arrived from the portal yet.</source>
            <translation>Файл порталдан әлі келмеді.</translation>
        </message>
        <message>
            <source>It comes with one of the next exchanges; try again after it.</source>
            <translation>Ол келесі алмасулардың бірінде келеді; содан кейін қайталаңыз.</translation>
        </message>
        <message>
            <source>The stored file is not what it should be and is not used.</source>
            <translation>Сақталған файл дұрыс емес, сондықтан пайдаланылмайды.</translation>
        </message>
        <message>
            <source>Restore the latest backup and tell support.</source>
            <translation>Соңғы сақтық көшірмені қалпына келтіріп, қолдау қызметіне хабарлаңыз.</translation>
        </message>
        <message>
            <source>The file could not be written: {path}</source>
            <translation>Файлды жазу мүмкін болмады: {path}</translation>
        </message>
        <message>
            <source>Choose a folder you may write to; close the file if another program has it open.</source>
            <translation>Жазуға болатын қалтаны таңдаңыз; файл басқа бағдарламада ашық болса, жабыңыз.</translation>
        </message>
        <message>
            <source>None of these contracts could be exported.</source>
            <translation>Бұл шарттардың ешқайсысын экспорттау мүмкін болмады.</translation>
        </message>
        <message>
            <source>Their files have not arrived from the portal yet; try again after the next exchange.</source>
            <translation>Олардың файлдары порталдан әлі келген жоқ; келесі алмасудан кейін қайталап көріңіз.</translation>
        </message>
        <message>
            <source>The result of the check cannot be read, so no card was made.</source>
            <translation>Тексеру нәтижесі оқылмайды, карточка жасалмады.</translation>
        </message>
        <message>
            <source>Check the signatures again and make the card anew.</source>
            <translation>Қолтаңбаларды қайта тексеріп, карточканы жаңадан жасаңыз.</translation>
        </message>
        <message>
            <source>The result of the check is of another document, so no card was made.</source>
            <translation>Тексеру нәтижесі басқа құжатқа қатысты, карточка жасалмады.</translation>
        </message>
        <message>
            <source>The contract's PDF cannot be shown.</source>
            <translation>Шарттың PDF-ін көрсету мүмкін емес.</translation>
        </message>
        <message>
            <source>Export it and open it in another program before you sign.</source>
            <translation>Қол қоймас бұрын оны шығарып, басқа бағдарламада ашыңыз.</translation>
        </message>
        <message>
            <source>This is missing.</source>
            <translation>Бұл көрсетілмеген.</translation>
        </message>
        <message>
            <source>This is not written correctly.</source>
            <translation>Бұл дұрыс жазылмаған.</translation>
        </message>
        <message>
            <source>This is outside what is allowed.</source>
            <translation>Бұл рұқсат етілген шектен тыс.</translation>
        </message>
        <message>
            <source>This does not go together with the rest.</source>
            <translation>Бұл қалғанымен сәйкес келмейді.</translation>
        </message>
        <message>
            <source>This request no longer exists here.</source>
            <translation>Бұл өтінім енді жоқ.</translation>
        </message>
        <message>
            <source>Refresh the list; the parent may have withdrawn it.</source>
            <translation>Тізімді жаңартыңыз; ата-ана оны қайтарып алған болуы мүмкін.</translation>
        </message>
        <message>
            <source>This request is decided already.</source>
            <translation>Бұл өтінім бойынша шешім қабылданған.</translation>
        </message>
        <message>
            <source>Look at its new state; nothing was changed.</source>
            <translation>Жаңа күйін қараңыз; ештеңе өзгертілген жоқ.</translation>
        </message>
        <message>
            <source>The voucher of this request is no longer in force.</source>
            <translation>Бұл өтінімнің ваучері енді жарамсыз.</translation>
        </message>
        <message>
            <source>Decline the request; the parent can ask for the voucher again.</source>
            <translation>Өтінімнен бас тартыңыз; ата-ана ваучерді қайта сұрай алады.</translation>
        </message>
        <message>
            <source>The parent of this request chose no group.</source>
            <translation>Бұл өтінімде ата-ана топ таңдамаған.</translation>
        </message>
        <message>
            <source>Name a group, or accept the request by itself.</source>
            <translation>Топты көрсетіңіз немесе өтінімді бөлек қабылдаңыз.</translation>
        </message>
        <message>
            <source>The values of this request cannot be kept as they are.</source>
            <translation>Бұл өтінімнің деректерін осы күйінде сақтауға болмайды.</translation>
        </message>
        <message>
            <source>Open it by itself: there the fields that are wrong are named.</source>
            <translation>Оны бөлек ашыңыз: онда қате өрістер көрсетіледі.</translation>
        </message>
        <message>
            <source>This file cannot be shown: it is damaged, or neither a picture nor a PDF.</source>
            <translation>Бұл файлды көрсету мүмкін емес: ол бүлінген немесе сурет те, PDF те емес.</translation>
        </message>
        <message>
            <source>Save a copy and open it in another program, or ask the parent to attach it again.</source>
            <translation>Көшірмесін сақтап, басқа бағдарламада ашыңыз немесе ата-анадан қайта тіркеуді сұраңыз.</translation>
        </message>
        <message>
            <source>An IIN of this request has a seventh digit 0, as some foreigners have.</source>
            <translation>Өтінімдегі бір ЖСН-нің жетінші цифры — 0, кейбір шетелдіктерде осылай болады.</translation>
        </message>
        <message>
            <source>Compare it with the document and say why it is right.</source>
            <translation>Құжатпен салыстырып, неге дұрыс екенін жазыңыз.</translation>
        </message>
        <message>
            <source>There is no decision to take back.</source>
            <translation>Қайтарып алатын шешім жоқ.</translation>
        </message>
        <message>
            <source>Look at the state of the request; nothing was changed.</source>
            <translation>Өтінімнің күйін қараңыз; ештеңе өзгерген жоқ.</translation>
        </message>
        <message>
            <source>The decision has gone to the portal and cannot be taken back.</source>
            <translation>Шешім порталға жіберілді, оны қайтарып алуға болмайды.</translation>
        </message>
        <message>
            <source>An accepted request can still go to another group or be declined until its contract is prepared.</source>
            <translation>Қабылданған өтінімді шарт дайындалғанша басқа топқа ауыстыруға немесе қабылдамауға болады.</translation>
        </message>
        <message>
            <source>A contract was prepared for this request.</source>
            <translation>Бұл өтінім бойынша шарт дайындалған.</translation>
        </message>
        <message>
            <source>Withdraw the contract first, then decide anew.</source>
            <translation>Алдымен шартты қайтарып алыңыз, содан кейін қайта шешіңіз.</translation>
        </message>
        <message>
            <source>Each reason needs a line in Kazakh and a line in Russian.</source>
            <translation>Әр себептің қазақша жолы да, орысша жолы да болуы керек.</translation>
        </message>
        <message>
            <source>Write as many lines on one side as on the other.</source>
            <translation>Екі жаққа да бірдей жол жазыңыз.</translation>
        </message>
        <message>
            <source>A reason is too long: both languages together have room for 500 signs.</source>
            <translation>Себеп тым ұзын: екі тілде бірге 500 таңбадан аспауы керек.</translation>
        </message>
        <message>
            <source>A term is from 0 to 3660 days.</source>
            <translation>Мерзім — 0-ден 3660 күнге дейін.</translation>
        </message>
        <message>
            <source>Write 0 for a paper without a term.</source>
            <translation>Мерзімсіз құжатқа 0 жазыңыз.</translation>
        </message>
        <message>
            <source>The group “{name}” cannot be archived: children still belong to it ({children}).</source>
            <translation>«{name}» тобын мұрағатқа жіберуге болмайды: онда әлі балалар бар ({children}).</translation>
        </message>
        <message>
            <source>Move them to another group or let them leave first.</source>
            <translation>Алдымен оларды басқа топқа ауыстырыңыз немесе шығарыңыз.</translation>
        </message>
        <message>
            <source>The child belongs to no group.</source>
            <translation>Бала ешбір топта жоқ.</translation>
        </message>
        <message>
            <source>Place the child in a group first.</source>
            <translation>Алдымен баланы топқа орналастырыңыз.</translation>
        </message>
        <message>
            <source>The child is in this group already.</source>
            <translation>Бала онсыз да осы топта.</translation>
        </message>
        <message>
            <source>Choose another group.</source>
            <translation>Басқа топты таңдаңыз.</translation>
        </message>
        <message>
            <source>The child came to the present group on {first}.</source>
            <translation>Бала қазіргі топқа {first} күні келген.</translation>
        </message>
        <message>
            <source>Choose a later day.</source>
            <translation>Кейінірек күнді таңдаңыз.</translation>
        </message>
        <message>
            <source>The last day cannot be earlier.</source>
            <translation>Соңғы күні одан ерте бола алмайды.</translation>
        </message>
        <message>
            <source>There are marks in the attendance sheet after this day ({marks}).</source>
            <translation>Осы күннен кейін табельде белгілер бар ({marks}).</translation>
        </message>
        <message>
            <source>Clear them in the sheet first, or choose a later last day.</source>
            <translation>Алдымен оларды табельден өшіріңіз немесе соңғы күнін кейінірек таңдаңыз.</translation>
        </message>
        <message>
            <source>The child already belongs to a group on that day or later.</source>
            <translation>Бала сол күні немесе одан кейін топта тұр.</translation>
        </message>
        <message>
            <source>Choose a later day, or move the child instead.</source>
            <translation>Кейінірек күнді таңдаңыз немесе баланы ауыстырыңыз.</translation>
        </message>
        <message>
            <source>A group has from 1 to 200 places.</source>
            <translation>Топта 1-ден 200-ге дейін орын болады.</translation>
        </message>
        <message>
            <source>A child with this IIN is in the list already.</source>
            <translation>Мұндай ЖСН-мен бала тізімде бар.</translation>
        </message>
        <message>
            <source>Find the child by the IIN, also among those without a group.</source>
            <translation>Баланы ЖСН бойынша іздеңіз, топсыздардың арасынан да.</translation>
        </message>
        <message>
            <source>The IIN tells another date of birth.</source>
            <translation>ЖСН бойынша туған күні басқа.</translation>
        </message>
        <message>
            <source>Compare both with the document.</source>
            <translation>Екеуін де құжатпен салыстырыңыз.</translation>
        </message>
        <message>
            <source>Nobody of “{name}” can be moved from this day on.</source>
            <translation>«{name}» тобынан бұл күннен бастап ауыстыратын бала жоқ.</translation>
        </message>
        <message>
            <source>Choose a later day, or move the children one by one.</source>
            <translation>Кейінірек күнді таңдаңыз немесе балаларды бір-бірден ауыстырыңыз.</translation>
        </message>
        <message>
            <source>The sheet of {month} is closed and with the parents; a move would change it.</source>
            <translation>{month} табелі жабылған және ата-аналарда; ауыстыру оны өзгертер еді.</translation>
        </message>
        <message>
            <source>Choose a day after it, or reopen the month first.</source>
            <translation>Одан кейінгі күнді таңдаңыз немесе алдымен айды ашыңыз.</translation>
        </message>
        <message>
            <source>The move up cannot be taken back: “{what}” was changed since.</source>
            <translation>Келесі жасқа көшіруді қайтаруға болмайды: «{what}» содан бері өзгертілді.</translation>
        </message>
        <message>
            <source>Move the children back by hand.</source>
            <translation>Балаларды қолмен қайтарыңыз.</translation>
        </message>
        <message>
            <source>There is no move up of this group to take back.</source>
            <translation>Бұл топта қайтаратын көшіру жоқ.</translation>
        </message>
        <message>
            <source>No row of headings with the child's IIN and name was found.</source>
            <translation>Баланың ЖСН-і мен аты жазылған тақырыптар жолы табылмады.</translation>
        </message>
        <message>
            <source>Save the template, fill it in and choose it here.</source>
            <translation>Үлгіні сақтап, толтырып, осы жерден таңдаңыз.</translation>
        </message>
        <message>
            <source>There is nothing to import.</source>
            <translation>Жүктейтін ештеңе жоқ.</translation>
        </message>
        <message>
            <source>This IIN stands in row {text} already.</source>
            <translation>Бұл ЖСН {text}-жолда бар.</translation>
        </message>
        <message>
            <source>There is no open group of this name.</source>
            <translation>Мұндай атаумен ашық топ жоқ.</translation>
        </message>
        <message>
            <source>Write it as it stands in the list of groups, or create it first.</source>
            <translation>Топтар тізіміндегідей жазыңыз немесе алдымен құрыңыз.</translation>
        </message>
        <message>
            <source>The child is in another group and stays there.</source>
            <translation>Бала басқа топта, сонда қалады.</translation>
        </message>
        <message>
            <source>Move the child on the card if that is meant.</source>
            <translation>Ауыстыру керек болса, оны карточкада жасаңыз.</translation>
        </message>
        <message>
            <source>Write mother, father, guardian or other.</source>
            <translation>Былай жазыңыз: анасы, әкесі, қамқоршы немесе басқа.</translation>
        </message>
        <message>
            <source>The import cannot be taken back: “{name}” was changed since.</source>
            <translation>Жүктеуді қайтаруға болмайды: «{name}» содан бері өзгертілді.</translation>
        </message>
        <message>
            <source>Correct the cards by hand.</source>
            <translation>Карточкаларды қолмен түзетіңіз.</translation>
        </message>
        <message>
            <source>This choice was made already.</source>
            <translation>Бұл таңдау жасалып қойған.</translation>
        </message>
        <message>
            <source>Look at what is left.</source>
            <translation>Қалғанын қараңыз.</translation>
        </message>
        <message>
            <source>This value cannot be kept: what it belongs to is gone at the portal.</source>
            <translation>Бұл мәнді қалдыру мүмкін емес: ол тиесілі дерек порталда жоқ.</translation>
        </message>
        <message>
            <source>Keep the portal's value.</source>
            <translation>Порталдағы мәнді қалдырыңыз.</translation>
        </message>
        <message>
            <source>The journal on this computer is not the one the portal witnessed.</source>
            <translation>Осы компьютердегі журнал — портал куәландырған журнал емес.</translation>
        </message>
        <message>
            <source>Somebody changed it outside the program. Press “Verify the chain” in Acts; tell support and keep the backups.</source>
            <translation>Біреу оны бағдарламадан тыс өзгерткен. «Әрекеттер» бөлімінде «Тізбекті тексеру» батырмасын басыңыз; қолдау қызметіне хабарлап, сақтық көшірмелерді сақтаңыз.</translation>
        </message>
        <message>
            <source>This is no longer among what was not taken.</source>
            <translation>Бұл енді қабылданбағандардың қатарында жоқ.</translation>
        </message>
        <message>
            <source>The portal is at another step: this one no longer fits.</source>
            <translation>Портал басқа қадамда: бұл енді сай емес.</translation>
        </message>
        <message>
            <source>Look at the present state after the next exchange.</source>
            <translation>Келесі алмасудан кейін қазіргі күйін қараңыз.</translation>
        </message>
        <message>
            <source>The portal lacks something this needs.</source>
            <translation>Бұған қажетті дерек порталда жоқ.</translation>
        </message>
        <message>
            <source>Send it again after the next exchange.</source>
            <translation>Келесі алмасудан кейін қайта жіберіңіз.</translation>
        </message>
        <message>
            <source>The sheet at the portal differs from the one that was sent.</source>
            <translation>Порталдағы табель жіберілгеннен өзгеше.</translation>
        </message>
        <message>
            <source>Open the month again, check it and close it anew.</source>
            <translation>Айды қайта ашып, тексеріп, жаңадан жабыңыз.</translation>
        </message>
        <message>
            <source>The sheet was changed after it was sent.</source>
            <translation>Табель жіберілгеннен кейін өзгертілген.</translation>
        </message>
        <message>
            <source>Close the month again, so that the parent sees the new one.</source>
            <translation>Ата-ана жаңасын көруі үшін айды қайта жабыңыз.</translation>
        </message>
        <message>
            <source>The portal does not accept the signature.</source>
            <translation>Портал қолтаңбаны қабылдамайды.</translation>
        </message>
        <message>
            <source>Check the signatures of the contract; sign with a valid key.</source>
            <translation>Шарттың қолтаңбаларын тексеріп, жарамды кілтпен қол қойыңыз.</translation>
        </message>
        <message>
            <source>The portal expects the signature of another person.</source>
            <translation>Портал басқа адамның қолтаңбасын күтеді.</translation>
        </message>
        <message>
            <source>Sign with the key of the kindergarten's head.</source>
            <translation>Балабақша басшысының кілтімен қол қойыңыз.</translation>
        </message>
        <message>
            <source>The voucher no longer counts: it is annulled or its term is over.</source>
            <translation>Ваучер енді жарамсыз: ол жойылған немесе мерзімі өткен.</translation>
        </message>
        <message>
            <source>No contract can be made or signed with it; the family needs another voucher.</source>
            <translation>Ол бойынша шарт жасасуға немесе қол қоюға болмайды; отбасыға басқа ваучер қажет.</translation>
        </message>
        <message>
            <source>The voucher was already used in another kindergarten.</source>
            <translation>Ваучер басқа балабақшада пайдаланылған.</translation>
        </message>
        <message>
            <source>Talk to the family; the contract is locked.</source>
            <translation>Отбасымен сөйлесіңіз; шарт бұғатталды.</translation>
        </message>
        <message>
            <source>The term of the voucher is over.</source>
            <translation>Ваучердің мерзімі өтті.</translation>
        </message>
        <message>
            <source>The family needs another voucher.</source>
            <translation>Отбасыға жаңа ваучер қажет.</translation>
        </message>
        <message>
            <source>The application for the voucher is archived.</source>
            <translation>Ваучерге берілген өтініш мұрағатта.</translation>
        </message>
        <message>
            <source>Another computer entered the same child; the portal has that record.</source>
            <translation>Бұл бала басқа компьютерде де енгізілген; порталда сол жазба тұр.</translation>
        </message>
        <message>
            <source>The next exchange joins the two records; send it again after that.</source>
            <translation>Келесі алмасу екі жазбаны біріктіреді; содан кейін қайта жіберіңіз.</translation>
        </message>
        <message>
            <source>The portal was restored from a backup and no longer has this.</source>
            <translation>Портал сақтық көшірмеден қалпына келтірілді, онда бұл енді жоқ.</translation>
        </message>
        <message>
            <source>Ask the family to choose the kindergarten again; what was done is kept here.</source>
            <translation>Отбасынан балабақшаны қайта таңдауды сұраңыз; жасалғанның бәрі осында сақталған.</translation>
        </message>
        <message>
            <source>What arrived at the portal is not what was sent.</source>
            <translation>Порталға жеткені жіберілгенге сәйкес емес.</translation>
        </message>
        <message>
            <source>Send it again.</source>
            <translation>Қайта жіберіңіз.</translation>
        </message>
        <message>
            <source>The portal does not understand this operation.</source>
            <translation>Портал бұл операцияны түсінбейді.</translation>
        </message>
        <message>
            <source>Update the program; if it repeats, export it and tell support.</source>
            <translation>Бағдарламаны жаңартыңыз; қайталанса, файлға шығарып, қолдау қызметіне хабарлаңыз.</translation>
        </message>
        <message>
            <source>The portal does not know this kind of operation.</source>
            <translation>Портал мұндай операция түрін білмейді.</translation>
        </message>
        <message>
            <source>Update the program, or ask when the portal will be updated.</source>
            <translation>Бағдарламаны жаңартыңыз немесе порталдың қашан жаңартылатынын сұраңыз.</translation>
        </message>
        <message>
            <source>The portal does not allow this kindergarten to do that.</source>
            <translation>Портал бұл балабақшаға мұны істеуге рұқсат бермейді.</translation>
        </message>
        <message>
            <source>Tell the support of the portal.</source>
            <translation>Порталдың қолдау қызметіне хабарлаңыз.</translation>
        </message>
        <message>
            <source>This no longer belongs to this kindergarten.</source>
            <translation>Бұл енді осы балабақшаға тиесілі емес.</translation>
        </message>
        <message>
            <source>Give it up, or export it as evidence.</source>
            <translation>Одан бас тартыңыз немесе дәлел ретінде файлға шығарыңыз.</translation>
        </message>
        <message>
            <source>The portal did not answer about this operation many times.</source>
            <translation>Портал бұл операция туралы көп рет жауап бермеді.</translation>
        </message>
        <message>
            <source>Send it again; if it repeats, export it and tell support.</source>
            <translation>Қайта жіберіңіз; қайталанса, файлға шығарып, қолдау қызметіне хабарлаңыз.</translation>
        </message>
        <message>
            <source>This is larger than the portal takes at once.</source>
            <translation>Бұл портал бір рет қабылдайтын көлемнен үлкен.</translation>
        </message>
        <message>
            <source>Make it smaller (a shorter note, fewer pages) and send again, or export it and tell support.</source>
            <translation>Кішірейтіп (ескертпені қысқартып, бет санын азайтып) қайта жіберіңіз немесе жүктеп алып, қолдау қызметіне хабарлаңыз.</translation>
        </message>
        <message>
            <source>The portal, or what stands before it, refused this without a reason of its own.</source>
            <translation>Портал немесе оның алдындағы торап себебін айтпай бас тартты.</translation>
        </message>
        <message>
            <source>The month is closed at the portal.</source>
            <translation>Порталда ай жабық.</translation>
        </message>
        <message>
            <source>Open the month again, then send this again, or give it up.</source>
            <translation>Айды қайта ашып, тағы жіберіңіз немесе бас тартыңыз.</translation>
        </message>
        <message>
            <source>The month is not closed at the portal.</source>
            <translation>Порталда ай жабылмаған.</translation>
        </message>
        <message>
            <source>Close the month, then send this again.</source>
            <translation>Айды жауып, қайта жіберіңіз.</translation>
        </message>
        <message>
            <source>What this is about is not at the portal.</source>
            <translation>Бұл қатысты нәрсе порталда жоқ.</translation>
        </message>
        <message>
            <source>Send it again after the next exchange, or give it up.</source>
            <translation>Келесі алмасудан кейін қайта жіберіңіз немесе бас тартыңыз.</translation>
        </message>
        <message>
            <source>Another contract has this number already.</source>
            <translation>Мұндай нөмірі бар шарт бұрыннан бар.</translation>
        </message>
        <message>
            <source>Prepare it again: the next free number is taken. If it stands in the register, withdraw it there first.</source>
            <translation>Оны қайта дайындаңыз: келесі бос нөмір алынады. Тізілімде тұрса, алдымен сол жерден кері қайтарыңыз.</translation>
        </message>
        <message>
            <source>The contract is not in force at the portal.</source>
            <translation>Порталда шарт күшінде емес.</translation>
        </message>
        <message>
            <source>Look at the contract after the next exchange; then give this up.</source>
            <translation>Келесі алмасудан кейін шартты қарап, бұдан бас тартыңыз.</translation>
        </message>
        <message>
            <source>The paper this names did not reach the portal.</source>
            <translation>Бұл сілтеме жасайтын құжат порталға жетпеді.</translation>
        </message>
        <message>
            <source>The portal stumbled over this many times.</source>
            <translation>Портал мұны көп рет өңдей алмады.</translation>
        </message>
        <message>
            <source>Send it again later; if it repeats, export it and tell support.</source>
            <translation>Кейінірек жіберіңіз; қайталанса, жүктеп алып, қолдау қызметіне хабарлаңыз.</translation>
        </message>
        <message>
            <source>The portal knows this operation with other content.</source>
            <translation>Портал бұл операцияны басқа мазмұнмен біледі.</translation>
        </message>
        <message>
            <source>Send it again: it goes out under a new number.</source>
            <translation>Қайта жіберіңіз: ол жаңа нөмірмен кетеді.</translation>
        </message>
        <message>
            <source>Saved from a damaged database, but the paper it names could not be read.</source>
            <translation>Зақымдалған дерекқордан сақталды, бірақ сілтеме жасалған құжат оқылмады.</translation>
        </message>
        <message>
            <source>Make the paper anew; then give this up.</source>
            <translation>Құжатты қайта жасап, содан кейін бұдан бас тартыңыз.</translation>
        </message>
        <message>
            <source>Saved from a damaged database, but the child or group it belongs to could not be read.</source>
            <translation>Зақымдалған дерекқордан сақталды, бірақ ол қатысты бала немесе топ оқылмады.</translation>
        </message>
        <message>
            <source>Read what it says, enter it by hand if needed, then give this up.</source>
            <translation>Оқып шығып, қажет болса қолмен енгізіп, бұдан бас тартыңыз.</translation>
        </message>
        <message>
            <source>The portal rejected this.</source>
            <translation>Портал мұны қабылдамады.</translation>
        </message>
        <message>
            <source>Read its words; correct and send again, or give it up.</source>
            <translation>Порталдың жауабын оқып, түзетіп қайта жіберіңіз немесе бас тартыңыз.</translation>
        </message>
        <message>
            <source>This is not the name of a computer.</source>
            <translation>Бұл компьютердің атауы емес.</translation>
        </message>
        <message>
            <source>Write it without http:// and without the port: proxy.local.</source>
            <translation>Оны http:// және портсыз жазыңыз: proxy.local.</translation>
        </message>
        <message>
            <source>This is not a port.</source>
            <translation>Бұл порт емес.</translation>
        </message>
        <message>
            <source>Write a number from 1 to 65535.</source>
            <translation>1-ден 65535-ке дейінгі сан жазыңыз.</translation>
        </message>
        <message>
            <source>The proxy does not answer or does not let this computer through.</source>
            <translation>Прокси жауап бермейді немесе бұл компьютерді өткізбейді.</translation>
        </message>
        <message>
            <source>Check its name, port, user name and password with whoever keeps the network.</source>
            <translation>Атауын, портын, пайдаланушысы мен құпиясөзін желіні жүргізетін адаммен салыстырып тексеріңіз.</translation>
        </message>
        <message>
            <source>There are no certificates in this file.</source>
            <translation>Бұл файлда сертификат жоқ.</translation>
        </message>
        <message>
            <source>Take a PEM file: it begins with -----BEGIN CERTIFICATE-----.</source>
            <translation>PEM файлын алыңыз: ол -----BEGIN CERTIFICATE----- деп басталады.</translation>
        </message>
        <message>
            <source>The kindergarten is not entered yet.</source>
            <translation>Балабақшаның деректері әлі енгізілмеген.</translation>
        </message>
        <message>
            <source>Enter it in Settings, Kindergarten.</source>
            <translation>Оларды «Баптаулар», «Балабақша» бөлімінде енгізіңіз.</translation>
        </message>
        <message>
            <source>The BIN cannot change: the portal knows this kindergarten by it.</source>
            <translation>БСН-ді өзгертуге болмайды: портал балабақшаны сол арқылы таниды.</translation>
        </message>
        <message>
            <source>Put the former BIN back; another organisation needs an office of its own.</source>
            <translation>Бұрынғы БСН-ді қайтарыңыз; басқа ұйымға өз дерекқоры керек.</translation>
        </message>
        <message>
            <source>This sign-in name is in use.</source>
            <translation>Бұл кіру аты бос емес.</translation>
        </message>
        <message>
            <source>Choose another one; names of closed accounts stay taken.</source>
            <translation>Басқасын таңдаңыз; жабылған тіркелгілердің аттары бос емес күйінде қалады.</translation>
        </message>
        <message>
            <source>You cannot close your own account.</source>
            <translation>Өз тіркелгіңізді жаба алмайсыз.</translation>
        </message>
        <message>
            <source>Let another director do it.</source>
            <translation>Мұны басқа меңгеруші жасай алады.</translation>
        </message>
        <message>
            <source>One of the clauses cannot be printed yet.</source>
            <translation>Тармақтардың бірін әзірге басып шығаруға болмайды.</translation>
        </message>
        <message>
            <source>The clauses to correct are marked in the list.</source>
            <translation>Түзетілетін тармақтар тізімде белгіленген.</translation>
        </message>
        <message>
            <source>{by} has saved another version of the template meanwhile.</source>
            <translation>Осы аралықта үлгінің басқа нұсқасы сақталды: {by}.</translation>
        </message>
        <message>
            <source>Look at it under “Versions”; to save once more puts yours in its place.</source>
            <translation>Оны «Нұсқалардан» қараңыз; тағы бір рет сақтасаңыз, сіздікі күшіне енеді.</translation>
        </message>
        <message>
            <source>This rule does not give each contract a number of its own.</source>
            <translation>Бұл ереже бойынша әр шарттың өз нөмірі болмайды.</translation>
        </message>
        <message>
            <source>Use the names in braces as shown, the one for the number among them.</source>
            <translation>Фигуралы жақшадағы атауларды көрсетілгендей, нөмірдің атауын қоса пайдаланыңыз.</translation>
        </message>
        <message>
            <source>Two marks have the same sign.</source>
            <translation>Екі белгінің таңбасы бірдей.</translation>
        </message>
        <message>
            <source>Give each mark a sign of its own.</source>
            <translation>Әр белгіге өз таңбасын беріңіз.</translation>
        </message>
        <message>
            <source>Two marks have the same key.</source>
            <translation>Екі белгінің пернесі бірдей.</translation>
        </message>
        <message>
            <source>Give each mark a key of its own.</source>
            <translation>Әр белгіге өз пернесін беріңіз.</translation>
        </message>
        <message>
            <source>This computer is not connected to the portal.</source>
            <translation>Бұл компьютер порталға қосылмаған.</translation>
        </message>
        <message>
            <source>Connect it in Settings, Portal.</source>
            <translation>Оны «Баптаулар», «Портал» бөлімінде қосыңыз.</translation>
        </message>
        <message>
            <source>This is not an address of a portal.</source>
            <translation>Бұл порталдың мекенжайы емес.</translation>
        </message>
        <message>
            <source>It begins with https:// and holds the name of the server.</source>
            <translation>Ол https:// деп басталады және сервердің атауын қамтиды.</translation>
        </message>
        <message>
            <source>This address is not protected.</source>
            <translation>Бұл мекенжай қорғалмаған.</translation>
        </message>
        <message>
            <source>Children's data travel only over https://; ask the portal for that address.</source>
            <translation>Балалардың деректері тек https:// арқылы беріледі; мұндай мекенжайды порталдан сұраңыз.</translation>
        </message>
        <message>
            <source>Something else answers in the portal's place, often the sign-in page of a network.</source>
            <translation>Порталдың орнына басқа бірдеңе жауап береді, көбіне бұл — желіге кіру беті.</translation>
        </message>
        <message>
            <source>Open a browser, sign in to the network and try again; or check the address.</source>
            <translation>Браузерді ашып, желіге кіріп, қайталаңыз; немесе мекенжайды тексеріңіз.</translation>
        </message>
        <message>
            <source>The portal's certificate is not trusted.</source>
            <translation>Порталдың сертификатына сенуге болмайды.</translation>
        </message>
        <message>
            <source>Check the address and this computer's date; nothing was sent.</source>
            <translation>Мекенжайды және осы компьютердің күнін тексеріңіз; ештеңе жіберілген жоқ.</translation>
        </message>
        <message>
            <source>The portal answered with an error of its own.</source>
            <translation>Портал өз қатесімен жауап берді.</translation>
        </message>
        <message>
            <source>Try again later; nothing here is lost.</source>
            <translation>Кейінірек қайталаңыз; мұнда ештеңе жоғалған жоқ.</translation>
        </message>
        <message>
            <source>The portal is busy.</source>
            <translation>Портал бос емес.</translation>
        </message>
        <message>
            <source>Try again in a few minutes; nothing here is lost.</source>
            <translation>Бірнеше минуттан кейін қайталаңыз; мұнда ештеңе жоғалған жоқ.</translation>
        </message>
        <message>
            <source>The portal has shut this computer out.</source>
            <translation>Портал бұл компьютерді ажыратты.</translation>
        </message>
        <message>
            <source>Connect it again with the director's key in Settings, Portal.</source>
            <translation>Оны меңгерушінің кілтімен «Баптаулар», «Портал» бөлімінде қайта қосыңыз.</translation>
        </message>
        <message>
            <source>The portal does not know this computer.</source>
            <translation>Портал бұл компьютерді танымайды.</translation>
        </message>
        <message>
            <source>The portal asks for a newer version of this program.</source>
            <translation>Портал бағдарламаның жаңарақ нұсқасын талап етеді.</translation>
        </message>
        <message>
            <source>Install the new version; what waits here goes out then.</source>
            <translation>Жаңа нұсқасын орнатыңыз; күтіп тұрғаны содан кейін кетеді.</translation>
        </message>
        <message>
            <source>The portal asks to read everything anew.</source>
            <translation>Портал бәрін қайта оқуды сұрайды.</translation>
        </message>
        <message>
            <source>This happens by itself with the next exchange.</source>
            <translation>Бұл келесі алмасуда өздігінен болады.</translation>
        </message>
        <message>
            <source>The portal does not know a kindergarten with this BIN.</source>
            <translation>Портал мұндай БСН-і бар балабақшаны танымайды.</translation>
        </message>
        <message>
            <source>Check the BIN in Settings, Kindergarten, and ask the portal to register it.</source>
            <translation>БСН-ді «Баптаулар», «Балабақша» бөлімінде тексеріп, порталдан тіркеуді сұраңыз.</translation>
        </message>
        <message>
            <source>The portal's question has expired.</source>
            <translation>Портал сұрауының мерзімі өтті.</translation>
        </message>
        <message>
            <source>Press Connect once more.</source>
            <translation>«Қосу» түймесін тағы бір рет басыңыз.</translation>
        </message>
        <message>
            <source>This account is closed.</source>
            <translation>Бұл тіркелгі жабылған.</translation>
        </message>
        <message>
            <source>Ask the director for a new one, or sign in with another account.</source>
            <translation>Меңгерушіден жаңасын сұраңыз немесе басқасымен кіріңіз.</translation>
        </message>
        <message>
            <source>Not everything could be saved, so the office stays open.</source>
            <translation>Бәрін сақтау мүмкін болмады, сондықтан кеңсе ашық қалады.</translation>
        </message>
        <message>
            <source>Look at what you typed last; leaving once more goes through.</source>
            <translation>Соңғы енгізгеніңізді қараңыз; екінші рет шығу орындалады.</translation>
        </message>
        <message>
            <source>The file with the keys is missing: {path}</source>
            <translation>Кілттер файлы жоқ: {path}</translation>
        </message>
        <message>
            <source>Put office.vault back from a copy of this folder: without it the database cannot be opened. Nothing was changed.</source>
            <translation>office.vault файлын осы қалтаның көшірмесінен қайтарыңыз: онсыз дерекқор ашылмайды. Ештеңе өзгертілген жоқ.</translation>
        </message>
        <message>
            <source>The file with the keys cannot be read: {path}</source>
            <translation>Кілттер файлы оқылмайды: {path}</translation>
        </message>
        <message>
            <source>Put office.vault back from a copy of this folder. The damaged file was left as it is.</source>
            <translation>office.vault файлын осы қалтаның көшірмесінен қайтарыңыз. Бүлінген файл сол күйінде қалдырылды.</translation>
        </message>
        <message>
            <source>The database is not in its place: {path}</source>
            <translation>Дерекқор орнында жоқ: {path}</translation>
        </message>
        <message>
            <source>Put office.db back if it was moved, or restore a backup.</source>
            <translation>Файл көшірілсе, office.db қайтарыңыз немесе көшірмені қалпына келтіріңіз.</translation>
        </message>
        <message>
            <source>This backup is damaged or belongs to another office.</source>
            <translation>Бұл көшірме бүлінген немесе басқа дерекқордан алынған.</translation>
        </message>
        <message>
            <source>Nothing was changed. Choose an older one.</source>
            <translation>Ештеңе өзгертілген жоқ. Бұрынырақ жасалғанын таңдаңыз.</translation>
        </message>
        <message>
            <source>There is an office in this folder already: {path}</source>
            <translation>Бұл қалтада балабақшаның дерекқоры бар: {path}</translation>
        </message>
        <message>
            <source>Start the program again and sign in; nothing was overwritten.</source>
            <translation>Бағдарламаны қайта іске қосып, кіріңіз; ештеңе қайта жазылған жоқ.</translation>
        </message>
        <message>
            <source>The recovery code does not fit.</source>
            <translation>Қалпына келтіру коды сәйкес келмейді.</translation>
        </message>
        <message>
            <source>Compare it with the paper sign by sign; it has six groups of five.</source>
            <translation>Оны қағазбен таңба-таңбалап салыстырыңыз; онда бес таңбадан алты топ бар.</translation>
        </message>
        <message>
            <source>There is no such account.</source>
            <translation>Мұндай тіркелгі жоқ.</translation>
        </message>
        <message>
            <source>Choose another one from the list.</source>
            <translation>Тізімнен басқасын таңдаңыз.</translation>
        </message>
        <message>
            <source>The password is too short.</source>
            <translation>Құпиясөз тым қысқа.</translation>
        </message>
        <message>
            <source>It takes at least 8 signs; several words are easy to remember.</source>
            <translation>Кемінде 8 таңба керек; бірнеше сөзді есте сақтау оңай.</translation>
        </message>
        <message>
            <source>The password is too long.</source>
            <translation>Құпиясөз тым ұзын.</translation>
        </message>
        <message>
            <source>200 signs are enough.</source>
            <translation>200 таңба жеткілікті.</translation>
        </message>
        <message>
            <source>The two passwords differ.</source>
            <translation>Екі құпиясөз бірдей емес.</translation>
        </message>
        <message>
            <source>Type the same one twice.</source>
            <translation>Бірдей құпиясөзді екі рет теріңіз.</translation>
        </message>
        <message>
            <source>This is not an account number (IBAN) of Kazakhstan.</source>
            <translation>Бұл Қазақстанның шот нөмірі (ЖСК) емес.</translation>
        </message>
        <message>
            <source>It begins with KZ and has twenty signs; compare it with the bank's paper.</source>
            <translation>Ол KZ деп басталады және жиырма таңбадан тұрады; банк құжатымен салыстырыңыз.</translation>
        </message>
        <message>
            <source>The signature stands without it; the program tries again by itself.</source>
            <translation>Қолтаңба онсыз да күшінде; бағдарлама өзі қайталап көреді.</translation>
        </message>
        <message>
            <source>Revocation counts as not checked; check again later.</source>
            <translation>Кері қайтару тексерілмеген болып саналады; кейінірек қайта тексеріңіз.</translation>
        </message>
        <message>
            <source>Choose the document and the signature file that came with it.</source>
            <translation>Құжатты және онымен бірге келген қолтаңба файлын таңдаңыз.</translation>
        </message>
        <message>
            <source>See the addresses in Settings, Signatures; the program tries again by itself.</source>
            <translation>«Баптаулар», «Қолтаңбалар» бөліміндегі мекенжайларды қараңыз; бағдарлама өзі қайталап көреді.</translation>
        </message>
        <message>
            <source>The certification authority's service does not answer.</source>
            <translation>Куәландырушы орталықтың қызметі жауап бермейді.</translation>
        </message>
        <message>
            <source>The time stamping authority's answer cannot be used.</source>
            <translation>Уақыт белгісі қызметінің жауабы жарамсыз.</translation>
        </message>
        <message>
            <source>The time stamping authority refused to stamp.</source>
            <translation>Уақыт белгісі қызметі белгі қоюдан бас тартты.</translation>
        </message>
        <message>
            <source>The time stamp that came is not the one that was asked for, so it was not taken.</source>
            <translation>Келген уақыт белгісі сұралған белгі емес, сондықтан қабылданбады.</translation>
        </message>
        <message>
            <source>The time stamp is of an authority that is not trusted here, so it was not taken.</source>
            <translation>Уақыт белгісін мұнда сенім білдірілмеген орталық берген, сондықтан ол қабылданбады.</translation>
        </message>
        <message>
            <source>See that the authority's certificates are loaded in Settings, Signatures.</source>
            <translation>Орталықтың сертификаттары «Баптаулар», «Қолтаңбалар» бөлімінде жүктелгенін тексеріңіз.</translation>
        </message>
        <message>
            <source>The signature has a time stamp already; it is never replaced.</source>
            <translation>Қолтаңбада уақыт белгісі бар; ол ешқашан ауыстырылмайды.</translation>
        </message>
        <message>
            <source>The signature carries its evidence already; it is never replaced.</source>
            <translation>Қолтаңбада дәлелдер бар; олар ешқашан ауыстырылмайды.</translation>
        </message>
        <message>
            <source>The authority has not answered about every certificate yet: the evidence is incomplete.</source>
            <translation>Орталық барлық сертификат туралы әлі жауап бермеді: дәлелдер толық емес.</translation>
        </message>
        <message>
            <source>The signature is no longer in the file.</source>
            <translation>Бұл қолтаңба файлда енді жоқ.</translation>
        </message>
        <message>
            <source>Check the signatures again.</source>
            <translation>Қолтаңбаларды қайта тексеріңіз.</translation>
        </message>
        <message>
            <source>The signature does not hold the document inside.</source>
            <translation>Қолтаңба файлының ішінде құжат жоқ.</translation>
        </message>
        <message>
            <source>The answer about revocation proves nothing.</source>
            <translation>Кері қайтару туралы жауап ештеңені дәлелдемейді.</translation>
        </message>
        <message>
            <source>The answer about revocation is damaged.</source>
            <translation>Кері қайтару туралы жауап бүлінген.</translation>
        </message>
        <message>
            <source>The answer about revocation says something this program does not understand.</source>
            <translation>Кері қайтару туралы жауапта бағдарлама түсінбейтін нәрсе бар.</translation>
        </message>
        <message>
            <source>The answer about revocation is about another certificate or by another authority.</source>
            <translation>Кері қайтару туралы жауап басқа сертификат туралы немесе басқа орталықтан.</translation>
        </message>
        <message>
            <source>The signature of the answer about revocation is wrong.</source>
            <translation>Кері қайтару туралы жауаптың қолтаңбасы қате.</translation>
        </message>
        <message>
            <source>The answer about revocation is too old.</source>
            <translation>Кері қайтару туралы жауап ескірген.</translation>
        </message>
        <message>
            <source>The answer about revocation is dated in the future.</source>
            <translation>Кері қайтару туралы жауаптың күні болашақта.</translation>
        </message>
        <message>
            <source>Check the date of this computer.</source>
            <translation>Осы компьютердегі күнді тексеріңіз.</translation>
        </message>
        <message>
            <source>The newest additions do not continue the list of revoked certificates.</source>
            <translation>Соңғы толықтырулар кері қайтарылған сертификаттар тізімін жалғастырмайды.</translation>
        </message>
        <message>
            <source>The authority refused to answer about revocation.</source>
            <translation>Орталық кері қайтару туралы жауап беруден бас тартты.</translation>
        </message>
        <message>
            <source>Who answered about revocation may not speak for the authority.</source>
            <translation>Кері қайтару туралы жауап берушінің орталық атынан сөйлеуге құқығы жоқ.</translation>
        </message>
        <message>
            <source>The answer about revocation is to another question.</source>
            <translation>Бұл — кері қайтару туралы басқа сұрақтың жауабы.</translation>
        </message>
        <message>
            <source>This certificate cannot be added to the trusted ones.</source>
            <translation>Бұл сертификатты сенімділерге қосуға болмайды.</translation>
        </message>
        <message>
            <source>Choose one file with one certificate of an authority; test authorities are never added.</source>
            <translation>Орталықтың бір сертификаты бар файлды таңдаңыз; сынақ орталықтары қосылмайды.</translation>
        </message>
        <message>
            <source>The stored test authority cannot be loaded.</source>
            <translation>Сақталған сынақ орталығы жүктелмейді.</translation>
        </message>
        <message>
            <source>Start the program without it, or make the test authority anew.</source>
            <translation>Бағдарламаны онсыз іске қосыңыз немесе сынақ орталығын қайта жасаңыз.</translation>
        </message>
        <message>
            <source>This is not an address.</source>
            <translation>Бұл мекенжай емес.</translation>
        </message>
        <message>
            <source>It begins with http:// or https:// and holds the name of a server.</source>
            <translation>Ол http:// немесе https:// дегеннен басталып, сервердің атын қамтиды.</translation>
        </message>
        <message>
            <source>Three addresses at most.</source>
            <translation>Үш мекенжайдан артық емес.</translation>
        </message>
        <message>
            <source>Leave those that answer.</source>
            <translation>Жауап беретіндерін қалдырыңыз.</translation>
        </message>
        <message>
            <source>The file is too large to be checked: {path}</source>
            <translation>Файл тексеруге тым үлкен: {path}</translation>
        </message>
        <message>
            <source>Files up to 256 MB are checked.</source>
            <translation>256 МБ дейінгі файлдар тексеріледі.</translation>
        </message>
        <message>
            <source>The file chosen as the signature is not a signature (CMS).</source>
            <translation>Қолтаңба ретінде таңдалған файл қолтаңба (CMS) емес.</translation>
        </message>
        <message>
            <source>The signature file is damaged, or of a form that is not accepted.</source>
            <translation>Қолтаңба файлы бүлінген немесе түрі қабылданбайды.</translation>
        </message>
        <message>
            <source>Ask for the file once more; what cannot be read counts for nothing.</source>
            <translation>Файлды қайта сұраңыз: оқылмаған нәрсе есепке алынбайды.</translation>
        </message>
        <message>
            <source>The signature stands beside its document, so the document is needed too.</source>
            <translation>Қолтаңба құжаттан бөлек, сондықтан құжаттың өзі де қажет.</translation>
        </message>
        <message>
            <source>Choose the document, or drop it here.</source>
            <translation>Құжатты таңдаңыз немесе осында сүйреп апарыңыз.</translation>
        </message>
        <message>
            <source>The signature file holds another document inside than the one chosen.</source>
            <translation>Қолтаңба файлының ішінде таңдалған емес, басқа құжат бар.</translation>
        </message>
        <message>
            <source>Check the signature alone, or choose the document it belongs to.</source>
            <translation>Қолтаңбаны жеке тексеріңіз немесе оның құжатын таңдаңыз.</translation>
        </message>
        <message>
            <source>Signing was stopped before this contract.</source>
            <translation>Қол қою осы шартқа дейін тоқтатылды.</translation>
        </message>
        <message>
            <source>Sign it when you are ready.</source>
            <translation>Дайын болғанда қол қойыңыз.</translation>
        </message>
        <message>
            <source>A meal has at most {dishes} dishes of at most {letters} letters each.</source>
            <translation>Бір аста {dishes} тағамнан артық болмайды, тағам атауы {letters} әріптен аспайды.</translation>
        </message>
        <message>
            <source>Write it shorter; what you typed is still here.</source>
            <translation>Қысқарақ жазыңыз; терілген мәтін сақталып тұр.</translation>
        </message>
        <message>
            <source>The week before has nothing that is missing here.</source>
            <translation>Алдыңғы аптада мұнда жетіспейтін ештеңе жоқ.</translation>
        </message>
        <message>
            <source>Write the menu of this week by hand.</source>
            <translation>Бұл аптаның ас мәзірін қолмен жазыңыз.</translation>
        </message>
        <message>
            <source>Parents read this week's menu already.</source>
            <translation>Ата-аналар бұл аптаның ас мәзірін көріп отыр.</translation>
        </message>
        <message>
            <source>Change something first.</source>
            <translation>Алдымен бір нәрсені өзгертіңіз.</translation>
        </message>
    </context>
    <context>
        <name>ExchangeTab</name>
        <message>
            <source>Exchange now</source>
            <translation>Қазір алмасу</translation>
        </message>
        <message>
            <source>Connect…</source>
            <translation>Қосылу…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Жүктеп алу…</translation>
        </message>
        <message>
            <source>Exchanges</source>
            <translation>Алмасулар</translation>
        </message>
        <message>
            <source>No exchange yet</source>
            <translation>Әзірге алмасу болған жоқ</translation>
        </message>
        <message>
            <source>After the office is connected to the portal each exchange is noted here.</source>
            <translation>Компьютер порталға қосылғаннан кейін әр алмасу осында жазылады.</translation>
        </message>
        <message>
            <source>Exchange with the portal</source>
            <translation>Порталмен алмасу</translation>
        </message>
        <message>
            <source>{month}: {sent} sent, {received} received</source>
            <translation>{month}: жіберілді {sent}, қабылданды {received}</translation>
        </message>
        <message numerus="yes">
            <source>The clock of this computer is off by %n minute(s)</source>
            <translation>
                <numerusform>Бұл компьютердің сағаты %n минутқа қате</numerusform>
                <numerusform>Бұл компьютердің сағаты %n минутқа қате</numerusform>
            </translation>
        </message>
        <message>
            <source>The portal's clock decides the terms. Set the clock of the computer.</source>
            <translation>Мерзімдерді порталдың сағаты анықтайды. Компьютердің сағатын түзетіңіз.</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) are kept here and go out afterwards.</source>
            <translation>
                <numerusform>%n өзгеріс осында сақтаулы, кейін жіберіледі.</numerusform>
                <numerusform>%n өзгеріс осында сақтаулы, кейін жіберіледі.</numerusform>
            </translation>
        </message>
        <message>
            <source>Export the exchanges</source>
            <translation>Алмасу журналын жүктеп алу</translation>
        </message>
        <message>
            <source>Written: {path}</source>
            <translation>Жазылды: {path}</translation>
        </message>
        <message>
            <source>Exchanging…</source>
            <translation>Алмасуда…</translation>
        </message>
        <message>
            <source>last full exchange {moment}</source>
            <translation>соңғы толық алмасу: {moment}</translation>
        </message>
        <message>
            <source>no full exchange yet</source>
            <translation>толық алмасу әлі болған жоқ</translation>
        </message>
        <message numerus="yes">
            <source>%n waiting to be sent</source>
            <translation>
                <numerusform>жіберуді күтуде: %n</numerusform>
                <numerusform>жіберуді күтуде: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>the oldest since {moment}</source>
            <translation>ең ескісі {moment} бастап</translation>
        </message>
        <message numerus="yes">
            <source>%n not taken by the portal</source>
            <translation>
                <numerusform>портал қабылдамады: %n</numerusform>
                <numerusform>портал қабылдамады: %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to choose</source>
            <translation>
                <numerusform>таңдау керек: %n</numerusform>
                <numerusform>таңдау керек: %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) of the portal could not be written</source>
            <translation>
                <numerusform>порталдың %n өзгерісін жазу мүмкін болмады</numerusform>
                <numerusform>порталдың %n өзгерісін жазу мүмкін болмады</numerusform>
            </translation>
        </message>
        <message>
            <source>When</source>
            <translation>Қашан</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Нәтижесі</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Жіберілді</translation>
        </message>
        <message>
            <source>Came</source>
            <translation>Келді</translation>
        </message>
        <message>
            <source>Over the line</source>
            <translation>Трафик</translation>
        </message>
        <message>
            <source>Seconds</source>
            <translation>Секунд</translation>
        </message>
        <message>
            <source>Detail</source>
            <translation>Толығырақ</translation>
        </message>
    </context>
    <context>
        <name>ExportContractsDialog</name>
        <message>
            <source>Export contracts</source>
            <translation>Шарттарды экспорттау</translation>
        </message>
        <message>
            <source>Choose where…</source>
            <translation>Орнын таңдау…</translation>
        </message>
        <message>
            <source>Those selected</source>
            <translation>Белгіленгендер</translation>
        </message>
        <message>
            <source>Those shown</source>
            <translation>Көрсетілгендер</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Барлығы</translation>
        </message>
        <message>
            <source>The contracts' PDF, their signatures (CMS), and a register with SHA-256 sums as CSV and XLSX.</source>
            <translation>Шарттардың PDF файлдары, қолтаңбалары (CMS) және SHA-256 бақылау сомалары бар CSV мен XLSX тізілімі.</translation>
        </message>
        <message>
            <source>Which contracts</source>
            <translation>Қай шарттар</translation>
        </message>
        <message>
            <source>A ZIP archive</source>
            <translation>ZIP мұрағаты</translation>
        </message>
        <message>
            <source>A folder</source>
            <translation>Қалта</translation>
        </message>
        <message>
            <source>As</source>
            <translation>Түрі</translation>
        </message>
        <message>
            <source>Language of the register</source>
            <translation>Тізілім тілі</translation>
        </message>
        <message>
            <source>Writing…</source>
            <translation>Жазылуда…</translation>
        </message>
        <message>
            <source>Where to put the archive</source>
            <translation>Мұрағатты қайда сақтау керек</translation>
        </message>
        <message>
            <source>Where to put the folder</source>
            <translation>Қалтаны қайда орналастыру керек</translation>
        </message>
        <message numerus="yes">
            <source>%n contract(s) exported to {path}.</source>
            <translation>
                <numerusform>%n шарт экспортталды: {path}.</numerusform>
                <numerusform>%n шарт экспортталды: {path}.</numerusform>
            </translation>
        </message>
        <message>
            <source>Left out, their files have not arrived or are damaged: {numbers}.</source>
            <translation>Қосылмағандары, файлдары келмеген немесе бүлінген: {numbers}.</translation>
        </message>
        <message>
            <source>Stopped: nothing was written.</source>
            <translation>Тоқтатылды: ештеңе жазылмады.</translation>
        </message>
    </context>
    <context>
        <name>FileInput</name>
        <message>
            <source>Browse…</source>
            <translation>Шолу…</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Барлық файлдар (*)</translation>
        </message>
    </context>
    <context>
        <name>FindField</name>
        <message>
            <source>Find a child by name or IIN</source>
            <translation>Баланы аты немесе ЖСН бойынша табу</translation>
        </message>
        <message>
            <source>Name or IIN</source>
            <translation>Аты немесе ЖСН</translation>
        </message>
        <message>
            <source>No child is called so</source>
            <translation>Топта ондай бала жоқ</translation>
        </message>
    </context>
    <context>
        <name>FindingLine</name>
        <message>
            <source>Show</source>
            <translation>Көрсету</translation>
        </message>
        <message>
            <source>Show: {what}</source>
            <translation>Көрсету: {what}</translation>
        </message>
    </context>
    <context>
        <name>FirstRunAssistant</name>
        <message>
            <source>The recovery code is not kept yet.</source>
            <translation>Қалпына келтіру коды әлі сақталмаған.</translation>
        </message>
        <message>
            <source>Close once more to leave without it.</source>
            <translation>Онсыз шығу үшін тағы бір рет жабыңыз.</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Артқа</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Әрі қарай</translation>
        </message>
        <message>
            <source>Step {number} of {count}</source>
            <translation>{count} қадамның {number}-қадамы</translation>
        </message>
        <message>
            <source>Create the office</source>
            <translation>Дерекқор құру</translation>
        </message>
        <message>
            <source>Open the office</source>
            <translation>Жұмысты бастау</translation>
        </message>
        <message>
            <source>Saved: {path}</source>
            <translation>Сақталды: {path}</translation>
        </message>
    </context>
    <context>
        <name>FormDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Бас тарту</translation>
        </message>
        <message>
            <source>Working…</source>
            <translation>Орындалуда…</translation>
        </message>
    </context>
    <context>
        <name>GroupActions</name>
        <message>
            <source>Move up a year…</source>
            <translation>Келесі жасқа көшіру…</translation>
        </message>
        <message>
            <source>Take the move up back</source>
            <translation>Келесі жасқа көшіруді қайтару</translation>
        </message>
        <message>
            <source>Print the list…</source>
            <translation>Тізімді басып шығару…</translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>Мұрағатқа</translation>
        </message>
        <message>
            <source>Children from Excel…</source>
            <translation>Excel-ден балалар…</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Мұрағаттан қайтару</translation>
        </message>
        <message>
            <source>“{name}” moved up a year</source>
            <translation>«{name}» келесі жасқа көшірілді</translation>
        </message>
        <message numerus="yes">
            <source>%n child(ren) moved up a year</source>
            <translation>
                <numerusform>%n бала келесі жасқа көшірілді</numerusform>
                <numerusform>%n бала келесі жасқа көшірілді</numerusform>
            </translation>
        </message>
        <message>
            <source>The move up was taken back</source>
            <translation>Келесі жасқа көшіру қайтарылды</translation>
        </message>
        <message>
            <source>The import was taken back</source>
            <translation>Жүктеу қайтарылды</translation>
        </message>
        <message numerus="yes">
            <source>%n child(ren) the portal knows stay as cards without a group</source>
            <translation>
                <numerusform>Портал білетін %n бала топсыз карточка болып қалады</numerusform>
                <numerusform>Портал білетін %n бала топсыз карточка болып қалады</numerusform>
            </translation>
        </message>
        <message>
            <source>Children added: {added}, changed: {changed}</source>
            <translation>Қосылған бала: {added}, өзгертілген: {changed}</translation>
        </message>
    </context>
    <context>
        <name>GroupDialog</name>
        <message>
            <source>New group</source>
            <translation>Жаңа топ</translation>
        </message>
        <message>
            <source>Edit the group</source>
            <translation>Топты өзгерту</translation>
        </message>
        <message>
            <source>Create</source>
            <translation>Құру</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сақтау</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Атауы</translation>
        </message>
        <message>
            <source>Age</source>
            <translation>Жасы</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>Орын саны</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Тілі</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Түрі</translation>
        </message>
        <message>
            <source>Teachers</source>
            <translation>Тәрбиешілер</translation>
        </message>
        <message>
            <source>One name a line.</source>
            <translation>Әр жолға бір есім.</translation>
        </message>
    </context>
    <context>
        <name>GroupListPreview</name>
        <message>
            <source>List of “{group}”</source>
            <translation>«{group}» тобының тізімі</translation>
        </message>
        <message>
            <source>with IINs</source>
            <translation>ЖСН-мен</translation>
        </message>
        <message>
            <source>with parents and phones</source>
            <translation>ата-анасы және телефонымен</translation>
        </message>
    </context>
    <context>
        <name>GroupWords</name>
        <message>
            <source>Kazakh</source>
            <translation>қазақ тілінде</translation>
        </message>
        <message>
            <source>Russian</source>
            <translation>орыс тілінде</translation>
        </message>
        <message>
            <source>mixed</source>
            <translation>аралас</translation>
        </message>
        <message>
            <source>early age (1 year)</source>
            <translation>ерте жас (1 жас)</translation>
        </message>
        <message>
            <source>younger (2 years)</source>
            <translation>кіші (2 жас)</translation>
        </message>
        <message>
            <source>middle (3 years)</source>
            <translation>ортаңғы (3 жас)</translation>
        </message>
        <message>
            <source>senior (4 years)</source>
            <translation>ересек (4 жас)</translation>
        </message>
        <message>
            <source>pre-school (5 years)</source>
            <translation>мектепалды (5 жас)</translation>
        </message>
        <message>
            <source>early age</source>
            <translation>ерте жас</translation>
        </message>
        <message>
            <source>younger</source>
            <translation>кіші</translation>
        </message>
        <message>
            <source>middle</source>
            <translation>ортаңғы</translation>
        </message>
        <message>
            <source>senior</source>
            <translation>ересек</translation>
        </message>
        <message>
            <source>pre-school</source>
            <translation>мектепалды</translation>
        </message>
        <message>
            <source>general</source>
            <translation>жалпы</translation>
        </message>
        <message>
            <source>sanatorium</source>
            <translation>санаторлық</translation>
        </message>
        <message>
            <source>corrective</source>
            <translation>түзету</translation>
        </message>
        <message>
            <source>inclusive</source>
            <translation>инклюзивті</translation>
        </message>
        <message>
            <source>mini-centre</source>
            <translation>шағын орталық</translation>
        </message>
        <message>
            <source>mother</source>
            <translation>анасы</translation>
        </message>
        <message>
            <source>father</source>
            <translation>әкесі</translation>
        </message>
        <message>
            <source>guardian</source>
            <translation>қамқоршысы</translation>
        </message>
        <message>
            <source>other</source>
            <translation>басқа</translation>
        </message>
        <message>
            <source>moved to another group</source>
            <translation>басқа топқа ауысты</translation>
        </message>
        <message>
            <source>left</source>
            <translation>шықты</translation>
        </message>
        <message>
            <source>full</source>
            <translation>орын жоқ</translation>
        </message>
    </context>
    <context>
        <name>GroupsScreen</name>
        <message>
            <source>Groups</source>
            <translation>Топтар</translation>
        </message>
        <message>
            <source>Find a child</source>
            <translation>Баланы іздеу</translation>
        </message>
        <message>
            <source>Back to the groups</source>
            <translation>Топтарға оралу</translation>
        </message>
        <message>
            <source>Name, IIN or phone</source>
            <translation>Аты-жөні, ЖСН, телефон</translation>
        </message>
        <message>
            <source>New group</source>
            <translation>Жаңа топ</translation>
        </message>
        <message>
            <source>New child</source>
            <translation>Жаңа бала</translation>
        </message>
        <message>
            <source>Excel…</source>
            <translation>Excel…</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Өзгерту</translation>
        </message>
        <message>
            <source>Whole group</source>
            <translation>Бүкіл топ</translation>
        </message>
        <message>
            <source>Children</source>
            <translation>Балалар</translation>
        </message>
        <message numerus="yes">
            <source>%n child(ren)</source>
            <translation>
                <numerusform>%n бала</numerusform>
                <numerusform>%n бала</numerusform>
            </translation>
        </message>
        <message>
            <source>All children</source>
            <translation>Барлық балалар</translation>
        </message>
        <message>
            <source>Not in a group</source>
            <translation>Топта жоқ</translation>
        </message>
        <message>
            <source>archived</source>
            <translation>мұрағатта</translation>
        </message>
        <message>
            <source>Found everywhere</source>
            <translation>Барлық жерден табылғаны</translation>
        </message>
        <message>
            <source>No groups yet</source>
            <translation>Әзірге топ жоқ</translation>
        </message>
        <message>
            <source>Create the first group; children come next.</source>
            <translation>Алғашқы топты құрыңыз; балалар содан кейін.</translation>
        </message>
        <message>
            <source>Everybody is in a group</source>
            <translation>Барлығы топтарда</translation>
        </message>
        <message>
            <source>No children here yet</source>
            <translation>Мұнда әзірге бала жоқ</translation>
        </message>
        <message>
            <source>Children come with signed contracts, or add one by hand.</source>
            <translation>Балалар қол қойылған шартпен келеді, немесе өзіңіз қосыңыз.</translation>
        </message>
        <message>
            <source>The group “{name}” is archived</source>
            <translation>«{name}» тобы мұрағатқа жіберілді</translation>
        </message>
        <message>
            <source>The child is in the list</source>
            <translation>Бала тізімге қосылды</translation>
        </message>
        <message>
            <source>{name} leaves</source>
            <translation>{name} шығады</translation>
        </message>
    </context>
    <context>
        <name>GuardedCard</name>
        <message>
            <source>allergies noted</source>
            <translation>аллергиясы бар</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Көрсету</translation>
        </message>
        <message>
            <source>Show allergies and notes</source>
            <translation>Аллергия мен жазбаларды көрсету</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Өзгерту…</translation>
        </message>
        <message>
            <source>Change allergies and notes</source>
            <translation>Аллергия мен жазбаларды өзгерту</translation>
        </message>
        <message>
            <source>Allergies and notes</source>
            <translation>Аллергия мен жазбалар</translation>
        </message>
        <message>
            <source>Allergies</source>
            <translation>Аллергия</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Жазбалар</translation>
        </message>
        <message>
            <source>Hide</source>
            <translation>Жасыру</translation>
        </message>
        <message>
            <source>The journal keeps that you looked at this.</source>
            <translation>Сіздің қарағаныңыз журналға жазылды.</translation>
        </message>
        <message>
            <source>Hidden: medical and family matters. The journal keeps who looks at them and who changes them.</source>
            <translation>Жасырулы: денсаулық пен отбасы. Кім қарағаны және кім өзгерткені журналда сақталады.</translation>
        </message>
        <message>
            <source>Nothing is noted.</source>
            <translation>Ештеңе жазылмаған.</translation>
        </message>
    </context>
    <context>
        <name>GuardedDialog</name>
        <message>
            <source>Allergies and notes</source>
            <translation>Аллергия мен жазбалар</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сақтау</translation>
        </message>
        <message>
            <source>Allergies</source>
            <translation>Аллергия</translation>
        </message>
        <message>
            <source>What the child must not have, and what to do. That there is something is seen in the group's list.</source>
            <translation>Балаға не болмайды және не істеу керек. Аллергия бар екені топ тізімінде көрінеді.</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Жазбалар</translation>
        </message>
        <message>
            <source>Health, habits, family. Only for the kindergarten: no export, list or parent's page shows it.</source>
            <translation>Денсаулық, әдет, отбасы. Тек балабақша үшін: бұл жүктелген файлда да, тізімде де, ата-ананың бетінде де болмайды.</translation>
        </message>
    </context>
    <context>
        <name>HeatMapModel</name>
        <message>
            <source>day off</source>
            <translation>демалыс күні</translation>
        </message>
        <message>
            <source>still ahead</source>
            <translation>әлі алда</translation>
        </message>
        <message>
            <source>no children</source>
            <translation>бала жоқ</translation>
        </message>
        <message>
            <source>present {present} of {enrolled}</source>
            <translation>{enrolled} баланың {present} келді</translation>
        </message>
        <message numerus="yes">
            <source>%n not marked</source>
            <translation>
                <numerusform>белгісіз: %n</numerusform>
                <numerusform>белгісіз: %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>HeldTab</name>
        <message>
            <source>Send again</source>
            <translation>Қайта жіберу</translation>
        </message>
        <message>
            <source>Give up…</source>
            <translation>Бас тарту…</translation>
        </message>
        <message>
            <source>Export JSON…</source>
            <translation>JSON-ға экспорттау…</translation>
        </message>
        <message>
            <source>with names and marks</source>
            <translation>аты-жөнімен және белгілерімен</translation>
        </message>
        <message>
            <source>Leave it off for support: without it nobody's name, number or mark is in the file.</source>
            <translation>Қолдау қызметі үшін қоспаңыз: онда файлда ешкімнің аты, нөмірі, белгісі болмайды.</translation>
        </message>
        <message>
            <source>Not taken</source>
            <translation>Қабылданбаған</translation>
        </message>
        <message>
            <source>The portal took everything</source>
            <translation>Портал бәрін қабылдады</translation>
        </message>
        <message>
            <source>What it refuses for good is kept here with the reason.</source>
            <translation>Ол біржола қабылдамағаны себебімен осында сақталады.</translation>
        </message>
        <message>
            <source>Nothing waits to be sent.</source>
            <translation>Бәрі жіберілді.</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) wait to be sent</source>
            <translation>
                <numerusform>%n өзгеріс жіберуді күтуде</numerusform>
                <numerusform>%n өзгеріс жіберуді күтуде</numerusform>
            </translation>
        </message>
        <message>
            <source>since {moment}</source>
            <translation>{moment} бастап</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Қашан</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Не</translation>
        </message>
        <message>
            <source>Whose</source>
            <translation>Кімге қатысты</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Неге</translation>
        </message>
        <message>
            <source>It goes out with the next exchange.</source>
            <translation>Келесі алмасуда жіберіледі.</translation>
        </message>
        <message>
            <source>Give up this change</source>
            <translation>Бұл өзгерістен бас тарту</translation>
        </message>
        <message>
            <source>Give up</source>
            <translation>Бас тарту</translation>
        </message>
        <message>
            <source>It stays on record, and the portal's value takes its place with the next exchange.</source>
            <translation>Ол жазбада қалады, ал келесі алмасуда орнына порталдың мәні келеді.</translation>
        </message>
        <message>
            <source>This cannot be undone; give it up</source>
            <translation>Мұны қайтару мүмкін емес; бас тартамын</translation>
        </message>
        <message>
            <source>Export what was not taken</source>
            <translation>Қабылданбағанды экспорттау</translation>
        </message>
        <message>
            <source>Written: {path}</source>
            <translation>Жазылды: {path}</translation>
        </message>
    </context>
    <context>
        <name>HistoryFeature</name>
        <message>
            <source>History of this cell</source>
            <translation>Ұяшық тарихы</translation>
        </message>
    </context>
    <context>
        <name>HistoryPopover</name>
        <message>
            <source>Whose history</source>
            <translation>Ненің тарихы</translation>
        </message>
        <message>
            <source>This cell</source>
            <translation>Ұяшық</translation>
        </message>
        <message>
            <source>This child</source>
            <translation>Бала</translation>
        </message>
        <message>
            <source>This day</source>
            <translation>Күн</translation>
        </message>
        <message>
            <source>Nothing was changed here</source>
            <translation>Мұнда ештеңе өзгертілмеген</translation>
        </message>
        <message>
            <source>Open the history</source>
            <translation>Тарихты ашу</translation>
        </message>
        <message>
            <source>Entry {number} of the journal was changed or removed outside the program.</source>
            <translation>Журналдың {number}-жазбасы бағдарламадан тыс өзгертілген немесе жойылған.</translation>
        </message>
    </context>
    <context>
        <name>ImportDialog</name>
        <message>
            <source>Marks from a file</source>
            <translation>Файлдағы белгілер</translation>
        </message>
        <message>
            <source>Choose a file…</source>
            <translation>Файл таңдау…</translation>
        </message>
        <message>
            <source>Save a template…</source>
            <translation>Үлгіні сақтау…</translation>
        </message>
        <message>
            <source>What would change</source>
            <translation>Не өзгереді</translation>
        </message>
        <message>
            <source>Nothing would change</source>
            <translation>Ештеңе өзгермейді</translation>
        </message>
        <message>
            <source>The marks of the file are in the sheet already.</source>
            <translation>Файлдағы белгілер табельде бар.</translation>
        </message>
        <message>
            <source>What is wrong in the file</source>
            <translation>Файлда не дұрыс емес</translation>
        </message>
        <message>
            <source>Nothing is wrong</source>
            <translation>Қате жоқ</translation>
        </message>
        <message>
            <source>Drop an Excel or CSV file here</source>
            <translation>Excel немесе CSV файлын осында сүйреп әкеліңіз</translation>
        </message>
        <message>
            <source>A row of day numbers and a column of names or IINs is enough. Nothing is written before you agree.</source>
            <translation>Айдың күндері жазылған жол мен аты-жөні не ЖСН бар баған жеткілікті. Сіз келіспейінше ештеңе жазылмайды.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Бас тарту</translation>
        </message>
        <message>
            <source>Reading {file}…</source>
            <translation>{file} оқылуда…</translation>
        </message>
        <message>
            <source>Excel and CSV files</source>
            <translation>Excel және CSV файлдары</translation>
        </message>
        <message>
            <source>Changes: {count}</source>
            <translation>Өзгерістер: {count}</translation>
        </message>
        <message>
            <source>Problems: {count}</source>
            <translation>Қателер: {count}</translation>
        </message>
        <message>
            <source>Marked so already: {count}.</source>
            <translation>Солай белгіленіп қойған: {count}.</translation>
        </message>
        <message>
            <source>Children of the group who are not in the file: {count}.</source>
            <translation>Топтың файлда жоқ балалары: {count}.</translation>
        </message>
        <message>
            <source>What is wrong is left out; correct the file and choose it again, or import the rest.</source>
            <translation>Қате жерлері жүктелмейді: файлды түзетіп, қайта таңдаңыз немесе қалғанын жүктеңіз.</translation>
        </message>
        <message numerus="yes">
            <source>Marks that would change: %n</source>
            <translation>
                <numerusform>%n белгі өзгереді</numerusform>
                <numerusform>%n белгі өзгереді</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Ештеңе өзгертілмеді.</translation>
        </message>
        <message numerus="yes">
            <source>Import %n marks</source>
            <translation>
                <numerusform>%n белгіні жүктеу</numerusform>
                <numerusform>%n белгіні жүктеу</numerusform>
            </translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Жүктеу</translation>
        </message>
        <message>
            <source>Save a template</source>
            <translation>Үлгіні сақтау</translation>
        </message>
        <message>
            <source>Saved: {file}</source>
            <translation>Сақталды: {file}</translation>
        </message>
        <message>
            <source>Fill in the cells with the letters of the marks, save it and choose it here.</source>
            <translation>Ұяшықтарды белгі әріптерімен толтырып, файлды сақтап, осы жерде таңдаңыз.</translation>
        </message>
    </context>
    <context>
        <name>ImportTable</name>
        <message>
            <source>Cell</source>
            <translation>Ұяшық</translation>
        </message>
        <message>
            <source>Child</source>
            <translation>Бала</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Күн</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Қазір</translation>
        </message>
        <message>
            <source>From the file</source>
            <translation>Файлдан</translation>
        </message>
        <message>
            <source>What is wrong</source>
            <translation>Не дұрыс емес</translation>
        </message>
        <message>
            <source>row {number}</source>
            <translation>{number}-жол</translation>
        </message>
    </context>
    <context>
        <name>JournalFields</name>
        <message>
            <source>address</source>
            <translation>мекенжайы</translation>
        </message>
        <message>
            <source>age</source>
            <translation>жасы</translation>
        </message>
        <message>
            <source>allergies</source>
            <translation>аллергия</translation>
        </message>
        <message>
            <source>notes</source>
            <translation>жазбалар</translation>
        </message>
        <message>
            <source>archived</source>
            <translation>мұрағатта</translation>
        </message>
        <message>
            <source>asked for by</source>
            <translation>кімнің өтініші</translation>
        </message>
        <message>
            <source>added</source>
            <translation>қосылды</translation>
        </message>
        <message>
            <source>backup</source>
            <translation>көшірме</translation>
        </message>
        <message>
            <source>before</source>
            <translation>бұрын</translation>
        </message>
        <message>
            <source>BIC</source>
            <translation>БСК</translation>
        </message>
        <message>
            <source>BIN</source>
            <translation>БСН</translation>
        </message>
        <message>
            <source>born</source>
            <translation>туған күні</translation>
        </message>
        <message>
            <source>places</source>
            <translation>орын саны</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>өзгертілді</translation>
        </message>
        <message>
            <source>child</source>
            <translation>бала</translation>
        </message>
        <message>
            <source>children</source>
            <translation>бала саны</translation>
        </message>
        <message>
            <source>city</source>
            <translation>қала</translation>
        </message>
        <message>
            <source>mark</source>
            <translation>белгі</translation>
        </message>
        <message>
            <source>comment</source>
            <translation>түсініктеме</translation>
        </message>
        <message>
            <source>from</source>
            <translation>бастап</translation>
        </message>
        <message>
            <source>to</source>
            <translation>дейін</translation>
        </message>
        <message>
            <source>dated</source>
            <translation>күні</translation>
        </message>
        <message>
            <source>day</source>
            <translation>күн</translation>
        </message>
        <message>
            <source>days</source>
            <translation>күндер</translation>
        </message>
        <message>
            <source>computer</source>
            <translation>компьютер</translation>
        </message>
        <message>
            <source>in Kazakh</source>
            <translation>қазақша</translation>
        </message>
        <message>
            <source>in Russian</source>
            <translation>орысша</translation>
        </message>
        <message>
            <source>documents</source>
            <translation>құжаттар</translation>
        </message>
        <message>
            <source>due</source>
            <translation>мерзімі</translation>
        </message>
        <message>
            <source>in force from</source>
            <translation>күшіне енетін күні</translation>
        </message>
        <message>
            <source>reason of leaving</source>
            <translation>кету себебі</translation>
        </message>
        <message>
            <source>until</source>
            <translation>дейін</translation>
        </message>
        <message>
            <source>exported together</source>
            <translation>бірге сақталды</translation>
        </message>
        <message>
            <source>fields</source>
            <translation>өрістер</translation>
        </message>
        <message>
            <source>given name</source>
            <translation>аты</translation>
        </message>
        <message>
            <source>group</source>
            <translation>топ</translation>
        </message>
        <message>
            <source>guardian</source>
            <translation>өкіл</translation>
        </message>
        <message>
            <source>guardians</source>
            <translation>өкілдер</translation>
        </message>
        <message>
            <source>basis of authority</source>
            <translation>өкілеттік негізі</translation>
        </message>
        <message>
            <source>head</source>
            <translation>басшы</translation>
        </message>
        <message>
            <source>IBAN</source>
            <translation>IBAN</translation>
        </message>
        <message>
            <source>identity document</source>
            <translation>жеке куәлігі</translation>
        </message>
        <message>
            <source>IIN</source>
            <translation>ЖСН</translation>
        </message>
        <message>
            <source>why the IIN stands</source>
            <translation>ЖСН неге қабылданды</translation>
        </message>
        <message>
            <source>issued on</source>
            <translation>берілген күні</translation>
        </message>
        <message>
            <source>kind</source>
            <translation>түрі</translation>
        </message>
        <message>
            <source>Kazakh</source>
            <translation>қазақша</translation>
        </message>
        <message>
            <source>kept</source>
            <translation>қалдырылды</translation>
        </message>
        <message>
            <source>name</source>
            <translation>атауы</translation>
        </message>
        <message>
            <source>language</source>
            <translation>тілі</translation>
        </message>
        <message>
            <source>last day</source>
            <translation>соңғы күні</translation>
        </message>
        <message>
            <source>licence</source>
            <translation>лицензия</translation>
        </message>
        <message>
            <source>sign-in name</source>
            <translation>кіру аты</translation>
        </message>
        <message>
            <source>meal</source>
            <translation>ас</translation>
        </message>
        <message>
            <source>meals</source>
            <translation>ас мәзірі</translation>
        </message>
        <message>
            <source>name in Kazakh</source>
            <translation>қазақша атауы</translation>
        </message>
        <message>
            <source>name in Russian</source>
            <translation>орысша атауы</translation>
        </message>
        <message>
            <source>note</source>
            <translation>ескертпе</translation>
        </message>
        <message>
            <source>number</source>
            <translation>нөмірі</translation>
        </message>
        <message>
            <source>address of the office</source>
            <translation>орналасқан жері</translation>
        </message>
        <message>
            <source>signed by the parent</source>
            <translation>ата-ана қол қойды</translation>
        </message>
        <message>
            <source>patronymic</source>
            <translation>әкесінің аты</translation>
        </message>
        <message>
            <source>the parents pay</source>
            <translation>ата-ана төлейді</translation>
        </message>
        <message>
            <source>the state pays</source>
            <translation>мемлекет төлейді</translation>
        </message>
        <message>
            <source>due until the day</source>
            <translation>қай күнге дейін төленеді</translation>
        </message>
        <message>
            <source>phone</source>
            <translation>телефон</translation>
        </message>
        <message>
            <source>place</source>
            <translation>орны</translation>
        </message>
        <message>
            <source>problem</source>
            <translation>қиындық</translation>
        </message>
        <message>
            <source>published</source>
            <translation>жарияланды</translation>
        </message>
        <message>
            <source>reason</source>
            <translation>себебі</translation>
        </message>
        <message>
            <source>relation</source>
            <translation>туыстығы</translation>
        </message>
        <message>
            <source>role</source>
            <translation>рөлі</translation>
        </message>
        <message>
            <source>Russian</source>
            <translation>орысша</translation>
        </message>
        <message>
            <source>saved</source>
            <translation>сақталды</translation>
        </message>
        <message>
            <source>signed</source>
            <translation>қол қойылды</translation>
        </message>
        <message>
            <source>state</source>
            <translation>күйі</translation>
        </message>
        <message>
            <source>stays</source>
            <translation>тұру мерзімі</translation>
        </message>
        <message>
            <source>surname</source>
            <translation>тегі</translation>
        </message>
        <message>
            <source>teachers</source>
            <translation>тәрбиешілер</translation>
        </message>
        <message>
            <source>valid until</source>
            <translation>жарамдылық мерзімі</translation>
        </message>
        <message>
            <source>whole</source>
            <translation>бүтін</translation>
        </message>
        <message>
            <source>working day</source>
            <translation>жұмыс күні</translation>
        </message>
        <message>
            <source>prepared</source>
            <translation>дайындалды</translation>
        </message>
        <message>
            <source>sent</source>
            <translation>жіберілді</translation>
        </message>
        <message>
            <source>signed by both</source>
            <translation>екі тарап қол қойды</translation>
        </message>
        <message>
            <source>in force</source>
            <translation>күшінде</translation>
        </message>
        <message>
            <source>declined</source>
            <translation>бас тартылды</translation>
        </message>
        <message>
            <source>withdrawn</source>
            <translation>кері қайтарылды</translation>
        </message>
        <message>
            <source>locked</source>
            <translation>бұғатталды</translation>
        </message>
        <message>
            <source>terminated</source>
            <translation>бұзылды</translation>
        </message>
        <message>
            <source>renewed</source>
            <translation>ұзартылды</translation>
        </message>
        <message>
            <source>new</source>
            <translation>жаңа</translation>
        </message>
        <message>
            <source>accepted</source>
            <translation>қабылданды</translation>
        </message>
        <message>
            <source>waiting list</source>
            <translation>күту парағы</translation>
        </message>
        <message>
            <source>completed</source>
            <translation>аяқталды</translation>
        </message>
        <message>
            <source>present</source>
            <translation>келді</translation>
        </message>
        <message>
            <source>sick</source>
            <translation>ауырды</translation>
        </message>
        <message>
            <source>leave</source>
            <translation>демалыс</translation>
        </message>
        <message>
            <source>family</source>
            <translation>отбасы жағдайы</translation>
        </message>
        <message>
            <source>quarantine</source>
            <translation>карантин</translation>
        </message>
        <message>
            <source>no reason</source>
            <translation>себепсіз</translation>
        </message>
        <message>
            <source>mother</source>
            <translation>анасы</translation>
        </message>
        <message>
            <source>father</source>
            <translation>әкесі</translation>
        </message>
        <message>
            <source>parent</source>
            <translation>ата-ана</translation>
        </message>
        <message>
            <source>kindergarten</source>
            <translation>балабақша</translation>
        </message>
        <message>
            <source>both</source>
            <translation>екі тарап</translation>
        </message>
        <message>
            <source>director</source>
            <translation>меңгеруші</translation>
        </message>
        <message>
            <source>methodist</source>
            <translation>әдіскер</translation>
        </message>
        <message>
            <source>breakfast</source>
            <translation>таңғы ас</translation>
        </message>
        <message>
            <source>lunch</source>
            <translation>түскі ас</translation>
        </message>
        <message>
            <source>afternoon snack</source>
            <translation>бесін ас</translation>
        </message>
        <message>
            <source>dinner</source>
            <translation>кешкі ас</translation>
        </message>
        <message>
            <source>mixed</source>
            <translation>аралас</translation>
        </message>
        <message>
            <source>early</source>
            <translation>ерте</translation>
        </message>
        <message>
            <source>younger</source>
            <translation>кіші</translation>
        </message>
        <message>
            <source>middle</source>
            <translation>ортаңғы</translation>
        </message>
        <message>
            <source>senior</source>
            <translation>ересек</translation>
        </message>
        <message>
            <source>preschool</source>
            <translation>мектепалды</translation>
        </message>
        <message>
            <source>general</source>
            <translation>жалпы</translation>
        </message>
        <message>
            <source>sanatorium</source>
            <translation>санаторлық</translation>
        </message>
        <message>
            <source>corrective</source>
            <translation>түзету</translation>
        </message>
        <message>
            <source>inclusive</source>
            <translation>инклюзивті</translation>
        </message>
        <message>
            <source>mini-centre</source>
            <translation>шағын орталық</translation>
        </message>
        <message>
            <source>enrolled</source>
            <translation>қабылданған</translation>
        </message>
        <message>
            <source>contract</source>
            <translation>шарт</translation>
        </message>
        <message>
            <source>additional agreement</source>
            <translation>қосымша келісім</translation>
        </message>
        <message>
            <source>renewal</source>
            <translation>ұзарту</translation>
        </message>
        <message>
            <source>health certificate</source>
            <translation>денсаулық паспорты</translation>
        </message>
        <message>
            <source>birth certificate</source>
            <translation>туу туралы куәлік</translation>
        </message>
        <message>
            <source>parent's identity card</source>
            <translation>ата-ананың жеке куәлігі</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>иә</translation>
        </message>
        <message>
            <source>no</source>
            <translation>жоқ</translation>
        </message>
    </context>
    <context>
        <name>JournalScreen</name>
        <message>
            <source>Journal</source>
            <translation>Журнал</translation>
        </message>
        <message>
            <source>Part of the journal</source>
            <translation>Журнал бөлімі</translation>
        </message>
        <message>
            <source>Exchange with the portal now</source>
            <translation>Порталмен қазір алмасу</translation>
        </message>
        <message>
            <source>Find an act</source>
            <translation>Әрекетті табу</translation>
        </message>
        <message>
            <source>Acts</source>
            <translation>Әрекеттер</translation>
        </message>
        <message>
            <source>Exchange</source>
            <translation>Алмасу</translation>
        </message>
        <message>
            <source>Not taken</source>
            <translation>Қабылданбаған</translation>
        </message>
        <message>
            <source>Two values</source>
            <translation>Екі мән</translation>
        </message>
    </context>
    <context>
        <name>JournalWords</name>
        <message>
            <source>Clauses of the contract saved</source>
            <translation>Шарт тармақтары сақталды</translation>
        </message>
        <message>
            <source>Paper for an absence added</source>
            <translation>Келмеу құжаты енгізілді</translation>
        </message>
        <message>
            <source>Paper for an absence corrected</source>
            <translation>Келмеу құжаты түзетілді</translation>
        </message>
        <message>
            <source>Account created</source>
            <translation>Тіркелгі ашылды</translation>
        </message>
        <message>
            <source>Account closed</source>
            <translation>Тіркелгі жабылды</translation>
        </message>
        <message>
            <source>Working day changed</source>
            <translation>Жұмыс күні өзгертілді</translation>
        </message>
        <message>
            <source>Certificate of attendance made</source>
            <translation>Келу туралы анықтама берілді</translation>
        </message>
        <message>
            <source>Certificate of attendance sent to the parent</source>
            <translation>Келу туралы анықтама ата-анаға жіберілді</translation>
        </message>
        <message>
            <source>Certificate of attendance refused to the parent</source>
            <translation>Ата-анаға келу туралы анықтама берілмеді</translation>
        </message>
        <message>
            <source>Answer to a certificate asked for</source>
            <translation>Анықтама сұратуына жауап</translation>
        </message>
        <message>
            <source>Child added</source>
            <translation>Бала қосылды</translation>
        </message>
        <message>
            <source>Child's card changed</source>
            <translation>Баланың карточкасы өзгертілді</translation>
        </message>
        <message>
            <source>Allergies and notes of a child looked at</source>
            <translation>Баланың аллергиясы мен жазбалары қаралды</translation>
        </message>
        <message>
            <source>Allergies and notes of a child changed</source>
            <translation>Баланың аллергиясы мен жазбалары өзгертілді</translation>
        </message>
        <message>
            <source>Child placed in a group</source>
            <translation>Бала топқа орналастырылды</translation>
        </message>
        <message>
            <source>Child known by mistake removed</source>
            <translation>Қате енгізілген бала жойылды</translation>
        </message>
        <message>
            <source>Child left the group</source>
            <translation>Бала топтан шықты</translation>
        </message>
        <message>
            <source>Child returned</source>
            <translation>Бала қайтып келді</translation>
        </message>
        <message>
            <source>Two values found</source>
            <translation>Екі мән табылды</translation>
        </message>
        <message>
            <source>One of two values chosen</source>
            <translation>Екі мәннің бірі таңдалды</translation>
        </message>
        <message>
            <source>Contract prepared</source>
            <translation>Шарт дайындалды</translation>
        </message>
        <message>
            <source>Contract sent to the parent</source>
            <translation>Шарт ата-анаға жіберілді</translation>
        </message>
        <message>
            <source>Contract signed by the kindergarten</source>
            <translation>Шартқа балабақша қол қойды</translation>
        </message>
        <message>
            <source>Contract withdrawn</source>
            <translation>Шарт кері қайтарылды</translation>
        </message>
        <message>
            <source>Contract declined</source>
            <translation>Шарттан бас тартылды</translation>
        </message>
        <message>
            <source>Contract signed by the parent</source>
            <translation>Шартқа ата-ана қол қойды</translation>
        </message>
        <message>
            <source>Contract accepted by the portal</source>
            <translation>Шартты портал қабылдады</translation>
        </message>
        <message>
            <source>Contract rejected by the portal</source>
            <translation>Шартты портал қабылдамады</translation>
        </message>
        <message>
            <source>Contract locked: voucher lost</source>
            <translation>Шарт бұғатталды: ваучер жоқ</translation>
        </message>
        <message>
            <source>Contract terminated</source>
            <translation>Шарт бұзылды</translation>
        </message>
        <message>
            <source>Parent reminded of a contract</source>
            <translation>Ата-анаға шарт туралы еске салынды</translation>
        </message>
        <message>
            <source>Contract's files exported</source>
            <translation>Шарт файлдары экспортталды</translation>
        </message>
        <message>
            <source>Database checked as a whole</source>
            <translation>Дерекқор толық тексерілді</translation>
        </message>
        <message>
            <source>A backup was restored</source>
            <translation>Сақтық көшірме қалпына келтірілді</translation>
        </message>
        <message>
            <source>Group archived</source>
            <translation>Топ мұрағатталды</translation>
        </message>
        <message>
            <source>Group created</source>
            <translation>Топ құрылды</translation>
        </message>
        <message>
            <source>Group changed</source>
            <translation>Топ өзгертілді</translation>
        </message>
        <message>
            <source>Group taken from the archive</source>
            <translation>Топ мұрағаттан алынды</translation>
        </message>
        <message>
            <source>Group moved up a year</source>
            <translation>Топ келесі жасқа көшірілді</translation>
        </message>
        <message>
            <source>Move up a year taken back</source>
            <translation>Топты көшіру қайтарылды</translation>
        </message>
        <message>
            <source>Children imported from a file</source>
            <translation>Балалар файлдан жүктелді</translation>
        </message>
        <message>
            <source>Import of children taken back</source>
            <translation>Балаларды жүктеу қайтарылды</translation>
        </message>
        <message>
            <source>Attendance marked</source>
            <translation>Табельге белгі қойылды</translation>
        </message>
        <message>
            <source>Month closed</source>
            <translation>Ай жабылды</translation>
        </message>
        <message>
            <source>Month opened again</source>
            <translation>Ай қайта ашылды</translation>
        </message>
        <message>
            <source>Sheet sent to the parent</source>
            <translation>Табель ата-анаға жіберілді</translation>
        </message>
        <message>
            <source>Disputed marks kept, the parent asked again</source>
            <translation>Даулы белгілер қалдырылды, ата-анадан қайта сұралды</translation>
        </message>
        <message>
            <source>Sheet taken back</source>
            <translation>Табель кері алынды</translation>
        </message>
        <message>
            <source>Not taken by the portal</source>
            <translation>Портал қабылдамады</translation>
        </message>
        <message>
            <source>Sent to the portal again</source>
            <translation>Порталға қайта жіберілді</translation>
        </message>
        <message>
            <source>Given up; the portal's value stays</source>
            <translation>Бас тартылды; порталдың мәні қалады</translation>
        </message>
        <message>
            <source>Kindergarten's details changed</source>
            <translation>Балабақша деректері өзгертілді</translation>
        </message>
        <message>
            <source>Kindergarten's details merged with the portal's</source>
            <translation>Балабақша деректері порталмен біріктірілді</translation>
        </message>
        <message>
            <source>Connected to the portal</source>
            <translation>Порталға қосылды</translation>
        </message>
        <message>
            <source>Disconnected from the portal</source>
            <translation>Порталдан ажыратылды</translation>
        </message>
        <message>
            <source>Two records of the same child joined</source>
            <translation>Бір баланың екі жазбасы біріктірілді</translation>
        </message>
        <message>
            <source>The portal no longer has this since it was restored</source>
            <translation>Портал қалпына келтірілгеннен кейін онда бұл жоқ</translation>
        </message>
        <message>
            <source>The portal was restored from a backup</source>
            <translation>Портал сақтық көшірмеден қалпына келтірілді</translation>
        </message>
        <message>
            <source>Request accepted</source>
            <translation>Өтінім қабылданды</translation>
        </message>
        <message>
            <source>Request put on the waiting list</source>
            <translation>Өтінім күту парағына қойылды</translation>
        </message>
        <message>
            <source>Request declined</source>
            <translation>Өтінімнен бас тартылды</translation>
        </message>
        <message>
            <source>Decision on a request taken back</source>
            <translation>Өтінім бойынша шешім қайтарып алынды</translation>
        </message>
        <message>
            <source>No longer this kindergarten's</source>
            <translation>Енді бұл балабақшаға тиесілі емес</translation>
        </message>
        <message>
            <source>Certificate added to the trusted ones</source>
            <translation>Сертификат сенімділерге қосылды</translation>
        </message>
        <message>
            <source>Setting changed</source>
            <translation>Баптау өзгертілді</translation>
        </message>
        <message>
            <source>Absence document</source>
            <translation>Келмеу туралы құжат</translation>
        </message>
        <message>
            <source>Clauses of the contract</source>
            <translation>Шарт тармақтары</translation>
        </message>
        <message>
            <source>Menu published for parents</source>
            <translation>Ас мәзірі ата-аналарға жарияланды</translation>
        </message>
        <message>
            <source>Menu taken back from parents</source>
            <translation>Ас мәзірі ата-аналардан қайтарып алынды</translation>
        </message>
        <message>
            <source>What a contract says told to the other computers</source>
            <translation>Шарттың мазмұны басқа компьютерлерге жіберілді</translation>
        </message>
        <message>
            <source>Additional agreement sent to the parent</source>
            <translation>Қосымша келісім ата-анаға жіберілді</translation>
        </message>
        <message>
            <source>Contract for the next term sent to the parent</source>
            <translation>Келесі мерзімге арналған шарт ата-анаға жіберілді</translation>
        </message>
        <message>
            <source>Tariff of a month</source>
            <translation>Бір айлық тариф</translation>
        </message>
        <message>
            <source>Contract numbers</source>
            <translation>Шарт нөмірлері</translation>
        </message>
        <message>
            <source>Marks of attendance</source>
            <translation>Қатысу белгілері</translation>
        </message>
        <message>
            <source>Papers of a request</source>
            <translation>Өтінім құжаттары</translation>
        </message>
        <message>
            <source>Reasons for declining</source>
            <translation>Бас тарту себептері</translation>
        </message>
        <message>
            <source>Questions when a month is closed</source>
            <translation>Айды жабу кезіндегі сұрақтар</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Желі</translation>
        </message>
        <message>
            <source>complete</source>
            <translation>толық</translation>
        </message>
        <message>
            <source>connected</source>
            <translation>қосылды</translation>
        </message>
        <message>
            <source>no answer</source>
            <translation>жауап жоқ</translation>
        </message>
        <message>
            <source>portal busy</source>
            <translation>портал бос емес</translation>
        </message>
        <message>
            <source>portal broken</source>
            <translation>портал істен шыққан</translation>
        </message>
        <message>
            <source>not trusted</source>
            <translation>сенімсіз</translation>
        </message>
        <message>
            <source>network sign-in</source>
            <translation>желіге кіру керек</translation>
        </message>
        <message>
            <source>computer revoked</source>
            <translation>компьютер ажыратылған</translation>
        </message>
        <message>
            <source>computer unknown</source>
            <translation>компьютер белгісіз</translation>
        </message>
        <message>
            <source>program too old</source>
            <translation>бағдарлама ескі</translation>
        </message>
        <message>
            <source>reading all anew</source>
            <translation>бәрін қайта оқу</translation>
        </message>
        <message>
            <source>disk full</source>
            <translation>диск толы</translation>
        </message>
        <message>
            <source>disk fails</source>
            <translation>диск ақауы</translation>
        </message>
        <message>
            <source>database busy</source>
            <translation>дерекқор бос емес</translation>
        </message>
        <message>
            <source>database damaged</source>
            <translation>дерекқор зақымдалған</translation>
        </message>
        <message>
            <source>not connected</source>
            <translation>қосылмаған</translation>
        </message>
        <message>
            <source>no connection</source>
            <translation>байланыс жоқ</translation>
        </message>
        <message>
            <source>waiting for the exchange</source>
            <translation>алмасуды күтуде</translation>
        </message>
        <message>
            <source>sending</source>
            <translation>жіберілуде</translation>
        </message>
        <message>
            <source>synchronised</source>
            <translation>синхрондалды</translation>
        </message>
        <message>
            <source>needs you</source>
            <translation>шешіміңіз керек</translation>
        </message>
        <message>
            <source>this computer was revoked</source>
            <translation>бұл компьютер ажыратылған</translation>
        </message>
        <message>
            <source>sign in to the network</source>
            <translation>желіге кіріңіз</translation>
        </message>
        <message>
            <source>reading everything anew</source>
            <translation>бәрі қайта оқылуда</translation>
        </message>
    </context>
    <context>
        <name>KeyFileInput</name>
        <message>
            <source>Choose the key file</source>
            <translation>Кілт файлын таңдаңыз</translation>
        </message>
        <message>
            <source>Keys (*.p12 *.pfx)</source>
            <translation>Кілттер (*.p12 *.pfx)</translation>
        </message>
    </context>
    <context>
        <name>KindergartenScreen</name>
        <message>
            <source>Whole kindergarten</source>
            <translation>Бүкіл балабақша</translation>
        </message>
        <message>
            <source>Headcount for the kitchen</source>
            <translation>Ас үйге бала саны</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Басып шығару…</translation>
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation>PDF етіп сақтау…</translation>
        </message>
        <message>
            <source>Back to today</source>
            <translation>Бүгінге қайту</translation>
        </message>
        <message>
            <source>Groups</source>
            <translation>Топтар</translation>
        </message>
        <message>
            <source>Kitchen</source>
            <translation>Ас үй</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Ай</translation>
        </message>
        <message>
            <source>Groups on this day</source>
            <translation>Топтар осы күні</translation>
        </message>
        <message>
            <source>No children on this day</source>
            <translation>Бұл күні бала жоқ</translation>
        </message>
        <message>
            <source>Place children in groups, or choose another day.</source>
            <translation>Балаларды топтарға орналастырыңыз немесе басқа күнді таңдаңыз.</translation>
        </message>
        <message>
            <source>Open groups</source>
            <translation>Топтарды ашу</translation>
        </message>
        <message>
            <source>Attendance of the month by group and day</source>
            <translation>Айдың келуі топтар мен күндер бойынша</translation>
        </message>
        <message>
            <source>No children in this month</source>
            <translation>Бұл айда бала жоқ</translation>
        </message>
        <message>
            <source>Choose another month.</source>
            <translation>Басқа айды таңдаңыз.</translation>
        </message>
        <message>
            <source>A number: present · −8: eight children not marked · Enter opens the sheet</source>
            <translation>Сан – келген балалар · −8 – сегіз баланың белгісі жоқ · Enter табельді ашады</translation>
        </message>
        <message>
            <source>Day before</source>
            <translation>Алдыңғы күн</translation>
        </message>
        <message>
            <source>Day after</source>
            <translation>Келесі күн</translation>
        </message>
        <message>
            <source>Headcount of today</source>
            <translation>Бүгінгі бала саны</translation>
        </message>
        <message>
            <source>Month before</source>
            <translation>Алдыңғы ай</translation>
        </message>
        <message>
            <source>Month after</source>
            <translation>Келесі ай</translation>
        </message>
        <message>
            <source>Print the headcount</source>
            <translation>Бала санын басып шығару</translation>
        </message>
        <message>
            <source>Portions</source>
            <translation>Порция</translation>
        </message>
        <message>
            <source>final</source>
            <translation>нақты</translation>
        </message>
        <message>
            <source>not final yet</source>
            <translation>әлі нақты емес</translation>
        </message>
        <message>
            <source>Present</source>
            <translation>Келді</translation>
        </message>
        <message>
            <source>Away</source>
            <translation>Келмеді</translation>
        </message>
        <message>
            <source>known ahead</source>
            <translation>алдын ала белгілі</translation>
        </message>
        <message>
            <source>Not marked</source>
            <translation>Белгісі жоқ</translation>
        </message>
        <message>
            <source>present by group and day</source>
            <translation>келгендер топтар мен күндер бойынша</translation>
        </message>
        <message>
            <source>Headcount</source>
            <translation>Асханаға мәлімет</translation>
        </message>
        <message>
            <source>Headcount {day}</source>
            <translation>Бала саны {day}</translation>
        </message>
        <message>
            <source>Save the headcount</source>
            <translation>Ас үйге бала санын сақтау</translation>
        </message>
        <message>
            <source>Saved: {file}</source>
            <translation>Сақталды: {file}</translation>
        </message>
    </context>
    <context>
        <name>KindergartenTable</name>
        <message>
            <source>{present} of {enrolled}</source>
            <translation>{enrolled} баладан {present}</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Топ</translation>
        </message>
        <message>
            <source>Marks</source>
            <translation>Белгілер</translation>
        </message>
        <message>
            <source>Present</source>
            <translation>Келді</translation>
        </message>
        <message>
            <source>Away</source>
            <translation>Келмеді</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Себебі</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Ай</translation>
        </message>
        <message>
            <source>Not marked</source>
            <translation>Белгісіз</translation>
        </message>
        <message>
            <source>Portions</source>
            <translation>Порция</translation>
        </message>
    </context>
    <context>
        <name>KindergartenWords</name>
        <message>
            <source>day off</source>
            <translation>демалыс күні</translation>
        </message>
        <message>
            <source>not yet</source>
            <translation>әлі ерте</translation>
        </message>
        <message>
            <source>filled</source>
            <translation>толтырылды</translation>
        </message>
        <message numerus="yes">
            <source>%n not marked</source>
            <translation>
                <numerusform>белгісіз: %n</numerusform>
                <numerusform>белгісіз: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>planned: {reasons}</source>
            <translation>жоспарда: {reasons}</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>жабылды</translation>
        </message>
        <message>
            <source>open</source>
            <translation>ашық</translation>
        </message>
        <message numerus="yes">
            <source>%n dispute(s)</source>
            <translation>
                <numerusform>%n келіспеу</numerusform>
                <numerusform>%n келіспеу</numerusform>
            </translation>
        </message>
        <message>
            <source>confirmed {some} of {all}</source>
            <translation>{all} ата-ананың {some} растады</translation>
        </message>
        <message>
            <source>confirmed</source>
            <translation>расталды</translation>
        </message>
        <message numerus="yes">
            <source>of %n children</source>
            <translation>
                <numerusform>%n баладан</numerusform>
                <numerusform>%n баладан</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %n groups</source>
            <translation>
                <numerusform>%n топта</numerusform>
                <numerusform>%n топта</numerusform>
            </translation>
        </message>
        <message>
            <source>working day</source>
            <translation>жұмыс күні</translation>
        </message>
        <message>
            <source>still ahead</source>
            <translation>әлі алда</translation>
        </message>
    </context>
    <context>
        <name>LaterContracts</name>
        <message>
            <source>Amend…</source>
            <translation>Өзгерту (қосымша келісім)…</translation>
        </message>
        <message>
            <source>Renew…</source>
            <translation>Ұзарту…</translation>
        </message>
        <message>
            <source>Terminate…</source>
            <translation>Бұзу…</translation>
        </message>
        <message>
            <source>Renew for the new year…</source>
            <translation>Жаңа жылға ұзарту…</translation>
        </message>
        <message>
            <source>The agreement is ready: read it through and send it.</source>
            <translation>Келісім дайын: оқып шығып, жіберіңіз.</translation>
        </message>
        <message>
            <source>The next contract is ready: read it through and send it.</source>
            <translation>Келесі шарт дайын: оқып шығып, жіберіңіз.</translation>
        </message>
        <message>
            <source>The contract is terminated.</source>
            <translation>Шарт бұзылды.</translation>
        </message>
        <message>
            <source>The contract is in force again.</source>
            <translation>Шарт қайтадан күшінде.</translation>
        </message>
    </context>
    <context>
        <name>LeaveDialog</name>
        <message>
            <source>The child leaves</source>
            <translation>Бала шығады</translation>
        </message>
        <message>
            <source>Leave</source>
            <translation>Топтан шығару</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Соңғы күні</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Себебі</translation>
        </message>
        <message>
            <source>for example: moved to another town</source>
            <translation>мысалы: басқа қалаға көшті</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>This page is not for your account.</source>
            <translation>Бұл бет сіздің есептік жазбаңызға арналмаған.</translation>
        </message>
        <message>
            <source>Ask the director.</source>
            <translation>Меңгерушіден сұраңыз.</translation>
        </message>
        <message>
            <source>Everywhere</source>
            <translation>Барлық жерде</translation>
        </message>
        <message>
            <source>Find anything</source>
            <translation>Кез келгенін табу</translation>
        </message>
        <message>
            <source>Help on this page</source>
            <translation>Осы бет бойынша анықтама</translation>
        </message>
        <message>
            <source>All shortcuts</source>
            <translation>Барлық пернелер тіркесімі</translation>
        </message>
        <message>
            <source>Go to the message below</source>
            <translation>Төмендегі хабарламаға өту</translation>
        </message>
    </context>
    <context>
        <name>ManualWindow</name>
        <message>
            <source>Manual</source>
            <translation>Нұсқаулық</translation>
        </message>
        <message>
            <source>Chapters</source>
            <translation>Тараулар</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Жабу</translation>
        </message>
    </context>
    <context>
        <name>MarkLegend</name>
        <message>
            <source>Press a mark to paint with it; Esc puts it down</source>
            <translation>Ұяшықтарды белгімен бояу үшін белгіні басыңыз; Esc — қоя салу</translation>
        </message>
    </context>
    <context>
        <name>MarksSection</name>
        <message>
            <source>Marks</source>
            <translation>Белгілер</translation>
        </message>
        <message>
            <source>Signs and keys of the timesheet</source>
            <translation>Табельдің таңбалары мен пернелері</translation>
        </message>
        <message>
            <source>The sign stands in the sheet, the key types it. Signs and keys must differ.</source>
            <translation>Таңба табельде тұрады, перне оны қояды. Таңбалар мен пернелер қайталанбауы керек.</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сақтау</translation>
        </message>
        <message>
            <source>Usual marks</source>
            <translation>Әдеттегі белгілер</translation>
        </message>
        <message>
            <source>Sign</source>
            <translation>Таңба</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Перне</translation>
        </message>
        <message>
            <source>In Kazakh</source>
            <translation>Қазақша</translation>
        </message>
        <message>
            <source>In Russian</source>
            <translation>Орысша</translation>
        </message>
        <message>
            <source>In English</source>
            <translation>Ағылшынша</translation>
        </message>
        <message>
            <source>The marks are saved.</source>
            <translation>Белгілер сақталды.</translation>
        </message>
    </context>
    <context>
        <name>MealEditor</name>
        <message>
            <source>A dish a line, or commas between · Ctrl+Enter: the next meal · Esc: back to the week</source>
            <translation>Тағамдар үтірмен не жаңа жолдан · Ctrl+Enter: келесі ас · Esc: аптаға</translation>
        </message>
    </context>
    <context>
        <name>MenuScreen</name>
        <message>
            <source>Menu</source>
            <translation>Ас мәзірі</translation>
        </message>
        <message>
            <source>Menu of the week</source>
            <translation>Аптаның ас мәзірі</translation>
        </message>
        <message>
            <source>No working day in this week</source>
            <translation>Бұл аптада жұмыс күні жоқ</translation>
        </message>
        <message>
            <source>The kindergarten is closed. Choose another week.</source>
            <translation>Балабақша жабық. Басқа аптаны таңдаңыз.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Болдырмау</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Басып шығару…</translation>
        </message>
        <message>
            <source>Copy the week before</source>
            <translation>Алдыңғы аптаны көшіру</translation>
        </message>
        <message>
            <source>Publish</source>
            <translation>Жариялау</translation>
        </message>
        <message>
            <source>Parents read this week on the portal</source>
            <translation>Ата-аналар бұл аптаны порталдан оқиды</translation>
        </message>
        <message>
            <source>Back to this week</source>
            <translation>Осы аптаға оралу</translation>
        </message>
        <message>
            <source>Week before</source>
            <translation>Алдыңғы апта</translation>
        </message>
        <message>
            <source>Week after</source>
            <translation>Келесі апта</translation>
        </message>
        <message>
            <source>Write into a cell, or copy the week before.</source>
            <translation>Ұяшыққа жазыңыз немесе алдыңғы аптаны көшіріңіз.</translation>
        </message>
        <message>
            <source>Write into a cell.</source>
            <translation>Ұяшыққа жазыңыз.</translation>
        </message>
        <message>
            <source>Nothing is written for this week yet.</source>
            <translation>Бұл аптаға әлі ештеңе жазылмаған.</translation>
        </message>
        <message>
            <source>changed since it was published</source>
            <translation>жарияланғаннан кейін өзгерді</translation>
        </message>
        <message>
            <source>not published</source>
            <translation>жарияланбаған</translation>
        </message>
        <message>
            <source>published</source>
            <translation>жарияланған</translation>
        </message>
        <message numerus="yes">
            <source>%n meal(s) in one language only</source>
            <translation>
                <numerusform>%n ас тек бір тілде</numerusform>
                <numerusform>%n ас тек бір тілде</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n meal(s) copied</source>
            <translation>
                <numerusform>%n ас көшірілді</numerusform>
                <numerusform>%n ас көшірілді</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Menu of %n day(s) published</source>
            <translation>
                <numerusform>%n күннің ас мәзірі жарияланды</numerusform>
                <numerusform>%n күннің ас мәзірі жарияланды</numerusform>
            </translation>
        </message>
        <message>
            <source>Menu, {week}</source>
            <translation>Ас мәзірі, {week}</translation>
        </message>
    </context>
    <context>
        <name>MenuWords</name>
        <message>
            <source>Breakfast</source>
            <translation>Таңғы ас</translation>
        </message>
        <message>
            <source>Lunch</source>
            <translation>Түскі ас</translation>
        </message>
        <message>
            <source>Afternoon snack</source>
            <translation>Бесін ас</translation>
        </message>
        <message>
            <source>Dinner</source>
            <translation>Кешкі ас</translation>
        </message>
        <message>
            <source>published</source>
            <translation>жарияланған</translation>
        </message>
        <message>
            <source>changed since</source>
            <translation>өзгерді</translation>
        </message>
        <message>
            <source>not published</source>
            <translation>жарияланбаған</translation>
        </message>
    </context>
    <context>
        <name>MoneySection</name>
        <message>
            <source>Tariff and numbers</source>
            <translation>Тариф, нөмірлер</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сақтау</translation>
        </message>
        <message>
            <source>Tariff of a month</source>
            <translation>Бір айдың тарифі</translation>
        </message>
        <message>
            <source>A new contract begins with these sums; each contract may differ. Signed ones stay as they are.</source>
            <translation>Жаңа шарт осы сомалардан басталады; әрқайсысында өзгертуге болады. Қол қойылғандары сол күйінде қалады.</translation>
        </message>
        <message>
            <source>The state pays</source>
            <translation>Мемлекет төлейді</translation>
        </message>
        <message>
            <source>The parents pay</source>
            <translation>Ата-ана төлейді</translation>
        </message>
        <message>
            <source>Due until the day of the month</source>
            <translation>Айдың қай күніне дейін төленеді</translation>
        </message>
        <message>
            <source>Contract numbers</source>
            <translation>Шарттардың нөмірлері</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Ереже</translation>
        </message>
        <message>
            <source>{year} is the year, {n} the number in it, {n:03d} the same with three digits. {pc} is the computer: with it two computers never give one number, even without the network.</source>
            <translation>{year} – жыл, {n} – жылдағы нөмір, {n:03d} – сол нөмір үш цифрмен. {pc} – компьютер: ол болса, екі компьютер желі жоқ кезде де бірдей нөмір бермейді.</translation>
        </message>
        <message>
            <source>For example: {numbers}</source>
            <translation>Мысалы: {numbers}</translation>
        </message>
        <message>
            <source>Tariff and numbers are saved.</source>
            <translation>Тариф пен нөмірлер сақталды.</translation>
        </message>
    </context>
    <context>
        <name>MoveDialog</name>
        <message>
            <source>Move to another group</source>
            <translation>Басқа топқа ауыстыру</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>Ауыстыру</translation>
        </message>
        <message>
            <source>New group</source>
            <translation>Жаңа топ</translation>
        </message>
        <message>
            <source>First day there</source>
            <translation>Ондағы бірінші күні</translation>
        </message>
    </context>
    <context>
        <name>NavItem</name>
        <message numerus="yes">
            <source>%n waiting</source>
            <translation>
                <numerusform>%n күтуде</numerusform>
                <numerusform>%n күтуде</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>NetworkSection</name>
        <message>
            <source>Network</source>
            <translation>Желі</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сақтау</translation>
        </message>
        <message>
            <source>Proxy</source>
            <translation>Прокси-сервер</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Жүйедегідей</translation>
        </message>
        <message>
            <source>None: directly</source>
            <translation>Проксисіз, тікелей</translation>
        </message>
        <message>
            <source>This proxy</source>
            <translation>Осы прокси</translation>
        </message>
        <message>
            <source>How the portal is reached</source>
            <translation>Порталға қалай қосылу керек</translation>
        </message>
        <message>
            <source>Name or address of the proxy</source>
            <translation>Проксидің атауы немесе мекенжайы</translation>
        </message>
        <message>
            <source>Port</source>
            <translation>Порты</translation>
        </message>
        <message>
            <source>User name</source>
            <translation>Пайдаланушы аты</translation>
        </message>
        <message>
            <source>Password of the proxy</source>
            <translation>Прокси құпиясөзі</translation>
        </message>
        <message>
            <source>A name and a password only where the proxy asks for them; they are kept in the encrypted database.</source>
            <translation>Аты мен құпиясөз прокси сұраса ғана керек; олар шифрланған дерекқорда сақталады.</translation>
        </message>
        <message>
            <source>Certificates</source>
            <translation>Сертификаттар</translation>
        </message>
        <message>
            <source>Trust own certificates in place of the usual ones</source>
            <translation>Әдеттегілердің орнына өз сертификаттарына сену</translation>
        </message>
        <message>
            <source>PEM; a copy is kept beside the database. Empty: the copy kept before.</source>
            <translation>PEM; көшірмесі дерекқордың жанында сақталады. Бос болса: бұрынғы көшірме.</translation>
        </message>
        <message>
            <source>File of certificates</source>
            <translation>Сертификаттар файлы</translation>
        </message>
        <message>
            <source>Test the connection</source>
            <translation>Байланысты тексеру</translation>
        </message>
        <message>
            <source>With what is chosen above, before it is saved.</source>
            <translation>Жоғарыда таңдалғанмен, сақтамай тұрып.</translation>
        </message>
        <message>
            <source>Address of the portal</source>
            <translation>Порталдың мекенжайы</translation>
        </message>
        <message>
            <source>The way to the portal is saved.</source>
            <translation>Порталға жол сақталды.</translation>
        </message>
        <message>
            <source>{service} answered. Nothing of the office was sent.</source>
            <translation>{service} жауап берді. Балабақша деректерінен ештеңе жіберілген жоқ.</translation>
        </message>
        <message>
            <source>The portal is reached this way.</source>
            <translation>Порталға осылай қосылуға болады.</translation>
        </message>
    </context>
    <context>
        <name>NotifyCard</name>
        <message>
            <source>Notices of the desktop</source>
            <translation>Жұмыс үстеліндегі хабарламалар</translation>
        </message>
        <message>
            <source>Tell me when a request, a signature or a dispute has come</source>
            <translation>Жаңа өтінім, қолтаңба немесе дау келгенде хабарлау</translation>
        </message>
        <message>
            <source>Not from</source>
            <translation>Мына уақыттан</translation>
        </message>
        <message>
            <source>until</source>
            <translation>мына уақытқа дейін хабарламау</translation>
        </message>
        <message>
            <source>They say how many of what, never a name, and only while the window is not in front.</source>
            <translation>Оларда тек ненің қаншасы айтылады, есім айтылмайды; бағдарлама терезесі алда тұрмағанда ғана көрсетіледі.</translation>
        </message>
    </context>
    <context>
        <name>OrganisationFields</name>
        <message>
            <source>BIN</source>
            <translation>БСН</translation>
        </message>
        <message>
            <source>Name in Kazakh</source>
            <translation>Қазақша атауы</translation>
        </message>
        <message>
            <source>Name in Russian</source>
            <translation>Орысша атауы</translation>
        </message>
        <message>
            <source>Town or village</source>
            <translation>Қала немесе ауыл</translation>
        </message>
        <message>
            <source>Street and house</source>
            <translation>Көше және үй</translation>
        </message>
        <message>
            <source>Head of the kindergarten</source>
            <translation>Басшы</translation>
        </message>
        <message>
            <source>Acts on the basis of</source>
            <translation>Қандай негізде әрекет етеді</translation>
        </message>
        <message>
            <source>Licence number</source>
            <translation>Лицензия нөмірі</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Телефон</translation>
        </message>
        <message>
            <source>Account (IBAN)</source>
            <translation>Шот (ЖСК)</translation>
        </message>
        <message>
            <source>Bank's BIC</source>
            <translation>Банктің БСК</translation>
        </message>
    </context>
    <context>
        <name>OrganisationPage</name>
        <message>
            <source>The kindergarten</source>
            <translation>Балабақша</translation>
        </message>
        <message>
            <source>This stands in contracts and timesheets. Fields with a star are needed; all can be changed later.</source>
            <translation>Бұл шарттар мен табельдерде тұрады. Жұлдызшасы бар өрістер міндетті; бәрін кейін өзгертуге болады.</translation>
        </message>
    </context>
    <context>
        <name>OrganisationSection</name>
        <message>
            <source>Kindergarten</source>
            <translation>Балабақша</translation>
        </message>
        <message>
            <source>The kindergarten in contracts and timesheets</source>
            <translation>Шарттар мен табельдердегі балабақша</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сақтау</translation>
        </message>
        <message>
            <source>The kindergarten is saved.</source>
            <translation>Балабақшаның деректері сақталды.</translation>
        </message>
    </context>
    <context>
        <name>OtherComputers</name>
        <message numerus="yes">
            <source>{computer}: %n change(s) not sent, last heard of {moment}</source>
            <translation>
                <numerusform>{computer}: %n өзгеріс жіберілмеген, соңғы рет байланыста {moment}</numerusform>
                <numerusform>{computer}: %n өзгеріс жіберілмеген, соңғы рет байланыста {moment}</numerusform>
            </translation>
        </message>
        <message>
            <source>The portal was restored from a backup. What it no longer has, this computer sends again when the others have exchanged, on {moment} at the latest.</source>
            <translation>Портал сақтық көшірмеден қалпына келтірілді. Онда жоқ болып шыққан жазбаларды бұл компьютер қалған компьютерлерде алмасу өткен соң, ең кеші {moment} қайта жібереді.</translation>
        </message>
    </context>
    <context>
        <name>Palette</name>
        <message>
            <source>Chosen last</source>
            <translation>Жуықта таңдалғандар</translation>
        </message>
        <message>
            <source>Children</source>
            <translation>Балалар</translation>
        </message>
        <message>
            <source>Groups</source>
            <translation>Топтар</translation>
        </message>
        <message>
            <source>Contracts</source>
            <translation>Шарттар</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>Өтінімдер</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Беттер</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>Командалар</translation>
        </message>
    </context>
    <context>
        <name>PaperDialog</name>
        <message>
            <source>Save a copy…</source>
            <translation>Көшірмесін сақтау…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Жабу</translation>
        </message>
        <message>
            <source>Opening…</source>
            <translation>Ашылуда…</translation>
        </message>
        <message>
            <source>Next paper</source>
            <translation>Келесі құжат</translation>
        </message>
        <message>
            <source>{page} of {pages}</source>
            <translation>{page} / {pages}</translation>
        </message>
        <message>
            <source>Save a copy</source>
            <translation>Көшірмесін сақтау</translation>
        </message>
        <message>
            <source>A paper for {child}</source>
            <translation>Құжат: {child}</translation>
        </message>
        <message>
            <source>{paper} of {child}</source>
            <translation>{paper}: {child}</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сақтау</translation>
        </message>
        <message>
            <source>The absences of these days that have no paper yet will refer to it.</source>
            <translation>Ол осы күндердің құжаты жоқ келмеулеріне тіркеледі.</translation>
        </message>
    </context>
    <context>
        <name>PaperFields</name>
        <message>
            <source>Paper</source>
            <translation>Құжат</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Нөмірі</translation>
        </message>
        <message>
            <source>It covers the days from</source>
            <translation>Қамтитын күндері, басы</translation>
        </message>
        <message>
            <source>until</source>
            <translation>соңы</translation>
        </message>
        <message>
            <source>Scan</source>
            <translation>Скан-көшірме</translation>
        </message>
    </context>
    <context>
        <name>PaperPages</name>
        <message>
            <source>Drawing the pages…</source>
            <translation>Беттер салынып жатыр…</translation>
        </message>
        <message numerus="yes">
            <source>%n page(s)</source>
            <translation>
                <numerusform>%n бет</numerusform>
                <numerusform>%n бет</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PaperWords</name>
        <message>
            <source>Medical certificate</source>
            <translation>Медициналық анықтама</translation>
        </message>
        <message>
            <source>Parent's application</source>
            <translation>Ата-ананың өтініші</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Бұйрық</translation>
        </message>
        <message>
            <source>Another paper</source>
            <translation>Басқа құжат</translation>
        </message>
        <message>
            <source>Form 095/у or 027/у, from the clinic.</source>
            <translation>Емханадан 095/у немесе 027/у нысаны.</translation>
        </message>
        <message>
            <source>What the parent wrote, with the date.</source>
            <translation>Ата-ана жазған, күні көрсетілген өтініш.</translation>
        </message>
        <message>
            <source>On quarantine or closing, with its number.</source>
            <translation>Карантин немесе топты жабу туралы, нөмірімен.</translation>
        </message>
        <message>
            <source>Anything that explains the absence.</source>
            <translation>Келмеу себебін түсіндіретін кез келген құжат.</translation>
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
            <translation>Барлық топ…</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Басып шығару…</translation>
        </message>
        <message>
            <source>Check a printed timesheet…</source>
            <translation>Басылған табельді тексеру…</translation>
        </message>
        <message>
            <source>Export the timesheet</source>
            <translation>Табельді сақтау</translation>
        </message>
        <message>
            <source>Saved: {file}</source>
            <translation>Сақталды: {file}</translation>
        </message>
    </context>
    <context>
        <name>PapersCard</name>
        <message>
            <source>Papers</source>
            <translation>Құжаттар</translation>
        </message>
        <message>
            <source>Papers: {attached} of {required}</source>
            <translation>Құжаттар: {required} ішінен {attached}</translation>
        </message>
        <message>
            <source>not arrived yet</source>
            <translation>әлі келген жоқ</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ашу</translation>
        </message>
    </context>
    <context>
        <name>PapersDialog</name>
        <message>
            <source>Papers</source>
            <translation>Құжаттар</translation>
        </message>
        <message>
            <source>Child</source>
            <translation>Бала</translation>
        </message>
        <message>
            <source>This child has no papers yet</source>
            <translation>Баланың әзірге құжаты жоқ</translation>
        </message>
        <message>
            <source>Bring the first one.</source>
            <translation>Біріншісін енгізіңіз.</translation>
        </message>
        <message>
            <source>Add a paper…</source>
            <translation>Құжат енгізу…</translation>
        </message>
        <message>
            <source>Absences without a paper</source>
            <translation>Құжатсыз келмеулер</translation>
        </message>
        <message>
            <source>Nothing is missing</source>
            <translation>Бәрі орнында</translation>
        </message>
        <message>
            <source>Every absence that needs a paper has one.</source>
            <translation>Құжат қажет әр келмеудің құжаты бар.</translation>
        </message>
        <message>
            <source>Open the scan</source>
            <translation>Сканды ашу</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>Түзету…</translation>
        </message>
        <message>
            <source>Attach to absences</source>
            <translation>Келмеулерге тіркеу</translation>
        </message>
        <message>
            <source>Detach</source>
            <translation>Ажырату</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Жабу</translation>
        </message>
        <message>
            <source>The child's absences on its days that have no paper yet will refer to it</source>
            <translation>Құжат өз күндеріндегі құжаты жоқ келмеулерге тіркеледі</translation>
        </message>
        <message>
            <source>No absence will refer to it; the paper itself stays</source>
            <translation>Құжат барлық келмеулерден ажыратылады, бірақ өзі қалады</translation>
        </message>
        <message>
            <source>Without a paper: {count}</source>
            <translation>Құжатсыз: {count}</translation>
        </message>
        <message>
            <source>Papers of the child</source>
            <translation>Баланың құжаттары</translation>
        </message>
    </context>
    <context>
        <name>PapersTable</name>
        <message>
            <source>Paper</source>
            <translation>Құжат</translation>
        </message>
        <message>
            <source>Covers</source>
            <translation>Қамтиды</translation>
        </message>
        <message>
            <source>Absences</source>
            <translation>Келмеген күндер</translation>
        </message>
        <message>
            <source>none</source>
            <translation>жоқ</translation>
        </message>
        <message>
            <source>Scan</source>
            <translation>Скан</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>бар</translation>
        </message>
        <message>
            <source>Child</source>
            <translation>Бала</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Себебі</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>Күндері</translation>
        </message>
        <message>
            <source>Count</source>
            <translation>Саны</translation>
        </message>
    </context>
    <context>
        <name>PasswordInput</name>
        <message>
            <source>show</source>
            <translation>көрсету</translation>
        </message>
        <message>
            <source>Show the password</source>
            <translation>Құпиясөзді көрсету</translation>
        </message>
        <message>
            <source>hide</source>
            <translation>жасыру</translation>
        </message>
    </context>
    <context>
        <name>PasswordSection</name>
        <message>
            <source>Own password</source>
            <translation>Құпиясөзім</translation>
        </message>
        <message>
            <source>Present password</source>
            <translation>Қазіргі құпиясөз</translation>
        </message>
        <message>
            <source>New password</source>
            <translation>Жаңа құпиясөз</translation>
        </message>
        <message>
            <source>At least 8 signs.</source>
            <translation>Кемінде 8 таңба.</translation>
        </message>
        <message>
            <source>New password once more</source>
            <translation>Жаңа құпиясөз тағы бір рет</translation>
        </message>
        <message>
            <source>Change the password</source>
            <translation>Құпиясөзді ауыстыру</translation>
        </message>
        <message>
            <source>The password is changed.</source>
            <translation>Құпиясөз ауыстырылды.</translation>
        </message>
    </context>
    <context>
        <name>PasswordStrength</name>
        <message>
            <source>At least 8 signs; three or four words are easy to remember.</source>
            <translation>Кемінде 8 таңба; үш-төрт сөзді есте сақтау оңай.</translation>
        </message>
        <message>
            <source>Too short: at least 8 signs.</source>
            <translation>Тым қысқа: кемінде 8 таңба керек.</translation>
        </message>
        <message>
            <source>Easy to guess.</source>
            <translation>Табу оңай.</translation>
        </message>
        <message>
            <source>Fair; one more word makes it good.</source>
            <translation>Жаман емес; тағы бір сөз қосса, сенімді болады.</translation>
        </message>
        <message>
            <source>Good.</source>
            <translation>Сенімді.</translation>
        </message>
    </context>
    <context>
        <name>PlaceDialog</name>
        <message>
            <source>Place in a group</source>
            <translation>Топқа орналастыру</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Орналастыру</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Топ</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Бірінші күні</translation>
        </message>
    </context>
    <context>
        <name>PlacesCard</name>
        <message>
            <source>Places taken</source>
            <translation>Бос емес орындар</translation>
        </message>
        <message>
            <source>Places taken by group</source>
            <translation>Топтар бойынша бос емес орындар</translation>
        </message>
        <message>
            <source>Only the fullest</source>
            <translation>Тек ең толықтары</translation>
        </message>
        <message numerus="yes">
            <source>All %n group(s)</source>
            <translation>
                <numerusform>Барлық топ: %n</numerusform>
                <numerusform>Барлық топ: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>{taken} of {places}</source>
            <translation>{taken} / {places}</translation>
        </message>
        <message>
            <source>{of} · {over} over</source>
            <translation>{of} · {over} артық</translation>
        </message>
    </context>
    <context>
        <name>PortalAge</name>
        <message>
            <source>No data of the portal yet: there has been no full exchange.</source>
            <translation>Порталдың деректері әлі жоқ: толық алмасу болған жоқ.</translation>
        </message>
        <message numerus="yes">
            <source>The portal's data is %n day(s) old: as of {moment}</source>
            <translation>
                <numerusform>Портал деректері %n күн бұрынғы: {moment}</numerusform>
                <numerusform>Портал деректері %n күн бұрынғы: {moment}</numerusform>
            </translation>
        </message>
        <message>
            <source>The portal's data as of {moment}</source>
            <translation>Портал деректері: {moment}</translation>
        </message>
    </context>
    <context>
        <name>PrepareContractDialog</name>
        <message>
            <source>Prepare a contract</source>
            <translation>Шарт дайындау</translation>
        </message>
        <message>
            <source>Prepare the contract</source>
            <translation>Шартты дайындау</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Басталуы</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Аяқталуы</translation>
        </message>
        <message>
            <source>Parent's fee, ₸ a month</source>
            <translation>Ата-ана ақысы, айына ₸</translation>
        </message>
        <message>
            <source>State's part, ₸ a month</source>
            <translation>Мемлекет үлесі, айына ₸</translation>
        </message>
        <message>
            <source>Pay by day</source>
            <translation>Төлем күні</translation>
        </message>
        <message>
            <source>Regime</source>
            <translation>Режимі</translation>
        </message>
        <message>
            <source>The fee is lowered</source>
            <translation>Ақы азайтылады</translation>
        </message>
        <message>
            <source>One person a line: name, relation, phone.</source>
            <translation>Әр жолға бір адам: аты-жөні, кім болады, телефоны.</translation>
        </message>
        <message>
            <source>Who else may take the child home</source>
            <translation>Баланы тағы кім алып кете алады</translation>
        </message>
        <message>
            <source>The contract lacks: {fields}.</source>
            <translation>Шартқа жетіспейді: {fields}.</translation>
        </message>
        <message>
            <source>Fill it in under Settings (the kindergarten) or in the child's card, then prepare again.</source>
            <translation>Оны баптауларда (балабақша) немесе баланың карточкасында толтырып, қайта дайындаңыз.</translation>
        </message>
    </context>
    <context>
        <name>PrepareSeveralDialog</name>
        <message>
            <source>Prepare several contracts</source>
            <translation>Бірнеше шартты дайындау</translation>
        </message>
        <message>
            <source>Prepare</source>
            <translation>Дайындау</translation>
        </message>
        <message>
            <source>Accepted requests without a contract</source>
            <translation>Шарты жоқ қабылданған өтініштер</translation>
        </message>
        <message>
            <source>Nothing to prepare</source>
            <translation>Дайындайтын ештеңе жоқ</translation>
        </message>
        <message>
            <source>Every accepted request has its contract. Accept requests on the Enrolment page first.</source>
            <translation>Әр қабылданған өтініштің шарты бар. Алдымен қабылдау бетінде өтініштерді қабылдаңыз.</translation>
        </message>
        <message>
            <source>Who else may take a child home is written into a contract prepared by itself.</source>
            <translation>Баланы тағы кім алып кете алатыны жеке дайындалған шартта жазылады.</translation>
        </message>
        <message>
            <source>Child</source>
            <translation>Бала</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Топ</translation>
        </message>
        <message>
            <source>Parent</source>
            <translation>Ата-ана</translation>
        </message>
        <message>
            <source>Voucher until</source>
            <translation>Ваучер мерзімі</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Нәтиже</translation>
        </message>
        <message>
            <source>left</source>
            <translation>басталмады</translation>
        </message>
        <message>
            <source>not prepared</source>
            <translation>дайындалмады</translation>
        </message>
        <message>
            <source>The contract lacks: {fields}.</source>
            <translation>Шартта жетіспейді: {fields}.</translation>
        </message>
        <message numerus="yes">
            <source>%n chosen</source>
            <translation>
                <numerusform>таңдалды: %n</numerusform>
                <numerusform>таңдалды: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Ctrl or Shift with a click changes the choice, Ctrl+A takes all</source>
            <translation>Ctrl не Shift басып шерту таңдауды өзгертеді, Ctrl+A – бәрі</translation>
        </message>
        <message>
            <source>Preparing…</source>
            <translation>Дайындалуда…</translation>
        </message>
        <message>
            <source>Fill it in under Settings (the kindergarten) or in the request, then prepare again.</source>
            <translation>Мұны баптауларда (балабақша) немесе өтініште толтырып, қайта дайындаңыз.</translation>
        </message>
        <message numerus="yes">
            <source>%n contract(s) prepared.</source>
            <translation>
                <numerusform>%n шарт дайындалды.</numerusform>
                <numerusform>%n шарт дайындалды.</numerusform>
            </translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Жабу</translation>
        </message>
    </context>
    <context>
        <name>PrintPreview</name>
        <message>
            <source>Language of the paper</source>
            <translation>Құжат тілі</translation>
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation>PDF етіп сақтау…</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Басып шығару…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Жабу</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>Кішірейту</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>Үлкейту</translation>
        </message>
        <message>
            <source>Page {page} of {pages}</source>
            <translation>{pages} беттің {page}-беті</translation>
        </message>
        <message>
            <source>Save as PDF</source>
            <translation>PDF етіп сақтау</translation>
        </message>
        <message>
            <source>Saved: {file}</source>
            <translation>Сақталды: {file}</translation>
        </message>
        <message>
            <source>Printing…</source>
            <translation>Басып шығарылуда…</translation>
        </message>
        <message numerus="yes">
            <source>%n page(s) sent to the printer</source>
            <translation>
                <numerusform>%n бет принтерге жіберілді</numerusform>
                <numerusform>%n бет принтерге жіберілді</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ProgressBanner</name>
        <message>
            <source>Cancel</source>
            <translation>Бас тарту</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation>Тоқтатылуда…</translation>
        </message>
    </context>
    <context>
        <name>PromotionDialog</name>
        <message>
            <source>Move “{name}” up a year</source>
            <translation>«{name}» тобын келесі жасқа көшіру</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Көшіру</translation>
        </message>
        <message>
            <source>to a new group</source>
            <translation>жаңа топқа</translation>
        </message>
        <message>
            <source>the same group, renamed</source>
            <translation>сол топ, жаңа атаумен</translation>
        </message>
        <message>
            <source>Where the children go</source>
            <translation>Балалар қайда көшеді</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Атауы</translation>
        </message>
        <message>
            <source>Age</source>
            <translation>Жасы</translation>
        </message>
        <message>
            <source>First day there</source>
            <translation>Ондағы бірінші күні</translation>
        </message>
        <message>
            <source>The name and the age change at once, and nobody moves: earlier sheets carry the new name too.</source>
            <translation>Атауы мен жасы бірден өзгереді, ешкім ауыспайды: бұрынғы табельдер де жаңа атаумен шығады.</translation>
        </message>
        <message>
            <source>The children stay in this group</source>
            <translation>Балалар осы топта қалады</translation>
        </message>
        <message numerus="yes">
            <source>%n child(ren) will move in one step</source>
            <translation>
                <numerusform>%n бала бір қадаммен көшеді</numerusform>
                <numerusform>%n бала бір қадаммен көшеді</numerusform>
            </translation>
        </message>
        <message>
            <source>Left where they are, for they come later or their next group is known: {names}</source>
            <translation>Орнында қалады, себебі кейін келеді немесе келесі тобы белгілі: {names}</translation>
        </message>
    </context>
    <context>
        <name>RadarCard</name>
        <message>
            <source>Waiting for you</source>
            <translation>Сізді күтуде</translation>
        </message>
        <message>
            <source>Nothing waits for you</source>
            <translation>Сізді ештеңе күтіп тұрған жоқ</translation>
        </message>
        <message>
            <source>Sheets are filled in, requests are answered, contracts are signed.</source>
            <translation>Табельдер толтырылған, өтінімдерге жауап берілген, шарттарға қол қойылған.</translation>
        </message>
        <message>
            <source>Read again</source>
            <translation>Қайта оқу</translation>
        </message>
        <message numerus="yes">
            <source>Show more: %n waiting</source>
            <translation>
                <numerusform>Тағы көрсету: %n іс күтіп тұр</numerusform>
                <numerusform>Тағы көрсету: %n іс күтіп тұр</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RadarWords</name>
        <message>
            <source>Open</source>
            <translation>Ашу</translation>
        </message>
        <message>
            <source>voucher at risk</source>
            <translation>ваучерге қауіп</translation>
        </message>
        <message>
            <source>dispute</source>
            <translation>дау</translation>
        </message>
        <message>
            <source>two values</source>
            <translation>екі мән</translation>
        </message>
        <message>
            <source>not taken</source>
            <translation>қабылданбады</translation>
        </message>
        <message>
            <source>portal</source>
            <translation>портал</translation>
        </message>
        <message>
            <source>today</source>
            <translation>бүгін</translation>
        </message>
        <message>
            <source>no term</source>
            <translation>мерзімсіз</translation>
        </message>
        <message>
            <source>overdue</source>
            <translation>мерзімі өтті</translation>
        </message>
        <message numerus="yes">
            <source>%n working day(s)</source>
            <translation>
                <numerusform>%n жұм. күні</numerusform>
                <numerusform>%n жұм. күні</numerusform>
            </translation>
        </message>
        <message>
            <source>signed by the parent {moment}</source>
            <translation>ата-ана {moment} қол қойды</translation>
        </message>
        <message>
            <source>Sign contract № {number}</source>
            <translation>№ {number} шартқа қол қою</translation>
        </message>
        <message>
            <source>Sign</source>
            <translation>Қол қою</translation>
        </message>
        <message>
            <source>Send contract № {number} to the parent</source>
            <translation>№ {number} шартты ата-анаға жіберу</translation>
        </message>
        <message numerus="yes">
            <source>%n year(s) old</source>
            <translation>
                <numerusform>%n жаста</numerusform>
                <numerusform>%n жаста</numerusform>
            </translation>
        </message>
        <message>
            <source>documents {have} of {need}</source>
            <translation>құжаттар: {have}/{need}</translation>
        </message>
        <message>
            <source>Enrolment request · {age}</source>
            <translation>Қабылдауға өтінім · {age}</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>Қарау</translation>
        </message>
        <message>
            <source>disk</source>
            <translation>диск</translation>
        </message>
        <message>
            <source>parent waits</source>
            <translation>ата-ана күтуде</translation>
        </message>
        <message>
            <source>The parent has not signed contract № {number} yet</source>
            <translation>Ата-ана № {number} шартқа әлі қол қойған жоқ</translation>
        </message>
        <message>
            <source>the voucher runs out</source>
            <translation>ваучердің мерзімі бітіп барады</translation>
        </message>
        <message>
            <source>Remind</source>
            <translation>Еске салу</translation>
        </message>
        <message>
            <source>A voucher runs out on the waiting list</source>
            <translation>Күту парағындағы ваучердің мерзімі бітіп барады</translation>
        </message>
        <message numerus="yes">
            <source>Papers expire: %n child(ren)</source>
            <translation>
                <numerusform>Құжаттардың мерзімі бітеді: %n бала</numerusform>
                <numerusform>Құжаттардың мерзімі бітеді: %n бала</numerusform>
            </translation>
        </message>
        <message>
            <source>the first on {day}</source>
            <translation>біріншісі — {day}</translation>
        </message>
        <message>
            <source>Prepare a contract</source>
            <translation>Шарт дайындау</translation>
        </message>
        <message>
            <source>Prepare</source>
            <translation>Дайындау</translation>
        </message>
        <message>
            <source>{group} ({marked} of {children})</source>
            <translation>{group} ({marked}/{children})</translation>
        </message>
        <message numerus="yes">
            <source>Attendance is not filled in: %n group(s)</source>
            <translation>
                <numerusform>Табель толтырылмаған: %n топ</numerusform>
                <numerusform>Табель толтырылмаған: %n топ</numerusform>
            </translation>
        </message>
        <message>
            <source>Fill in</source>
            <translation>Толтыру</translation>
        </message>
        <message numerus="yes">
            <source>Close {month}: %n group(s)</source>
            <translation>
                <numerusform>Айды жабу ({month}): %n топ</numerusform>
                <numerusform>Айды жабу ({month}): %n топ</numerusform>
            </translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Жабу</translation>
        </message>
        <message numerus="yes">
            <source>{month}: %n parent(s) have not confirmed</source>
            <translation>
                <numerusform>{month}: %n ата-ана растамады</numerusform>
                <numerusform>{month}: %n ата-ана растамады</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{month}: changed after the parent confirmed, %n child(ren)</source>
            <translation>
                <numerusform>{month}: растаудан кейін табель өзгерді, %n бала</numerusform>
                <numerusform>{month}: растаудан кейін табель өзгерді, %n бала</numerusform>
            </translation>
        </message>
        <message>
            <source>the parent is asked again</source>
            <translation>ата-анадан қайта сұралады</translation>
        </message>
        <message>
            <source>call the parent: {phone}</source>
            <translation>ата-анаға қоңырау шалыңыз: {phone}</translation>
        </message>
        <message>
            <source>Second month without confirmation</source>
            <translation>Екінші ай растаусыз</translation>
        </message>
        <message>
            <source>A parent disagrees with the sheet: {month}</source>
            <translation>Ата-ана табельмен келіспейді: {month}</translation>
        </message>
        <message numerus="yes">
            <source>Changed on two computers: %n value(s)</source>
            <translation>
                <numerusform>Екі компьютерде өзгертілді: %n мән</numerusform>
                <numerusform>Екі компьютерде өзгертілді: %n мән</numerusform>
            </translation>
        </message>
        <message>
            <source>Both are kept until you choose.</source>
            <translation>Таңдағанша екеуі де сақталады.</translation>
        </message>
        <message>
            <source>Choose</source>
            <translation>Таңдау</translation>
        </message>
        <message numerus="yes">
            <source>The portal did not take %n operation(s)</source>
            <translation>
                <numerusform>Портал %n операцияны қабылдамады</numerusform>
                <numerusform>Портал %n операцияны қабылдамады</numerusform>
            </translation>
        </message>
        <message>
            <source>See the reason; correct it and send again.</source>
            <translation>Себебін қарап, түзетіп, қайта жіберіңіз.</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>Қарау</translation>
        </message>
        <message>
            <source>Vouchers, requests and parents' answers come only after that.</source>
            <translation>Ваучерлер, өтінімдер мен ата-аналардың жауаптары содан кейін ғана келеді.</translation>
        </message>
        <message>
            <source>The office is not connected to the portal</source>
            <translation>Компьютер порталға қосылмаған</translation>
        </message>
        <message>
            <source>Connect</source>
            <translation>Қосылу</translation>
        </message>
        <message>
            <source>{count} MB are free. Make room before nothing can be saved any more.</source>
            <translation>{count} МБ бос. Бағдарлама сақтай алмай қалмай тұрғанда орын босатыңыз.</translation>
        </message>
        <message>
            <source>Little room is left on the disk</source>
            <translation>Дискіде орын аз қалды</translation>
        </message>
        <message>
            <source>asked on {day}</source>
            <translation>{day} сұратылды</translation>
        </message>
        <message>
            <source>A parent asks for a certificate of attendance</source>
            <translation>Ата-ана келу туралы анықтама сұрайды</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Жауап беру</translation>
        </message>
        <message>
            <source>group «{name}»</source>
            <translation>«{name}» тобы</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>және тағы %n</numerusform>
                <numerusform>және тағы %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RecoveryDialog</name>
        <message>
            <source>A new password</source>
            <translation>Жаңа құпиясөз</translation>
        </message>
        <message>
            <source>Set the password</source>
            <translation>Құпиясөзді қою</translation>
        </message>
        <message>
            <source>The recovery code was printed or saved when the office was created.</source>
            <translation>Қалпына келтіру коды бағдарлама алғаш іске қосылғанда басып шығарылған немесе сақталған.</translation>
        </message>
        <message>
            <source>For whom</source>
            <translation>Кімге</translation>
        </message>
        <message>
            <source>Recovery code</source>
            <translation>Қалпына келтіру коды</translation>
        </message>
        <message>
            <source>Small letters and missing dashes do not matter.</source>
            <translation>Кіші әріптер мен түсіп қалған сызықшалар маңызды емес.</translation>
        </message>
        <message>
            <source>New password</source>
            <translation>Жаңа құпиясөз</translation>
        </message>
        <message>
            <source>At least 8 signs.</source>
            <translation>Кемінде 8 таңба.</translation>
        </message>
        <message>
            <source>New password once more</source>
            <translation>Жаңа құпиясөз тағы бір рет</translation>
        </message>
    </context>
    <context>
        <name>RecoveryPaper</name>
        <message>
            <source>Balabaqsha Office: recovery code</source>
            <translation>Balabaqsha Office: қалпына келтіру коды</translation>
        </message>
        <message>
            <source>Account: {login}</source>
            <translation>Тіркелгі: {login}</translation>
        </message>
        <message>
            <source>With this code and the program's files a new password can be set when the password is forgotten. Whoever has the code and the computer can read everything: keep it in a safe, apart from the computer.</source>
            <translation>Құпиясөз ұмытылса, осы код пен бағдарлама файлдары арқылы жаңасын қоюға болады. Коды да, компьютері де бар адам бәрін оқи алады: кодты компьютерден бөлек, сейфте сақтаңыз.</translation>
        </message>
        <message>
            <source>If both the password and the code are lost, nobody can open the database any more.</source>
            <translation>Құпиясөз де, код та жоғалса, дерекқорды енді ешкім аша алмайды.</translation>
        </message>
        <message>
            <source>Save the recovery code</source>
            <translation>Қалпына келтіру кодын сақтау</translation>
        </message>
        <message>
            <source>Text (*.txt)</source>
            <translation>Мәтін (*.txt)</translation>
        </message>
    </context>
    <context>
        <name>RenewContractDialog</name>
        <message>
            <source>Renew the contract № {number}</source>
            <translation>№ {number} шартты ұзарту</translation>
        </message>
        <message>
            <source>Prepare the next contract</source>
            <translation>Келесі шартты дайындау</translation>
        </message>
        <message>
            <source>The contract in force stays so until both have signed the next one; the child's place goes on.</source>
            <translation>Екі тарап келесі шартқа қол қойғанша қазіргі шарт күшінде қалады; баланың орны сақталады.</translation>
        </message>
        <message>
            <source>One person a line: name, relation, phone.</source>
            <translation>Әр жолға бір адам: аты-жөні, туыстығы, телефоны.</translation>
        </message>
        <message>
            <source>Who else may take the child home</source>
            <translation>Баланы тағы кім алып кете алады</translation>
        </message>
    </context>
    <context>
        <name>RenewSeveralDialog</name>
        <message>
            <source>Renew for the new year</source>
            <translation>Жаңа жылға ұзарту</translation>
        </message>
        <message>
            <source>Contracts in force without a next one</source>
            <translation>Келесісі жоқ қолданыстағы шарттар</translation>
        </message>
        <message>
            <source>Nothing to renew</source>
            <translation>Ұзартатын шарт жоқ</translation>
        </message>
        <message>
            <source>Every contract in force has its next one already.</source>
            <translation>Әр қолданыстағы шарттың келесісі бар.</translation>
        </message>
        <message>
            <source>Who else may take a child home is taken over from the contract in force.</source>
            <translation>Баланы тағы кім алып кете алатыны қазіргі шарттан көшіріледі.</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Нөмірі</translation>
        </message>
        <message>
            <source>Child</source>
            <translation>Бала</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Топ</translation>
        </message>
        <message>
            <source>Parent</source>
            <translation>Ата-ана</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Дейін</translation>
        </message>
        <message numerus="yes">
            <source>%n chosen</source>
            <translation>
                <numerusform>%n таңдалды</numerusform>
                <numerusform>%n таңдалды</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n contract(s) prepared.</source>
            <translation>
                <numerusform>%n шарт дайындалды.</numerusform>
                <numerusform>%n шарт дайындалды.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RequestFilterBar</name>
        <message>
            <source>overdue</source>
            <translation>мерзімі өтті</translation>
        </message>
        <message>
            <source>last days</source>
            <translation>аз қалды</translation>
        </message>
        <message>
            <source>there is time</source>
            <translation>уақыт бар</translation>
        </message>
        <message>
            <source>no deadline</source>
            <translation>мерзімсіз</translation>
        </message>
        <message>
            <source>Any clock</source>
            <translation>Барлық мерзім</translation>
        </message>
        <message>
            <source>Any language</source>
            <translation>Барлық тіл</translation>
        </message>
        <message>
            <source>Clear the filters</source>
            <translation>Сүзгіні алып тастау</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Топ</translation>
        </message>
        <message>
            <source>Clock</source>
            <translation>Мерзім</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Тіл</translation>
        </message>
        <message>
            <source>Age</source>
            <translation>Жасы</translation>
        </message>
        <message>
            <source>Any group</source>
            <translation>Барлық топ</translation>
        </message>
        <message>
            <source>Any age</source>
            <translation>Барлық жас</translation>
        </message>
    </context>
    <context>
        <name>RequestPanel</name>
        <message>
            <source>Child</source>
            <translation>Бала</translation>
        </message>
        <message>
            <source>Parent</source>
            <translation>Ата-ана</translation>
        </message>
        <message>
            <source>Voucher</source>
            <translation>Ваучер</translation>
        </message>
        <message>
            <source>Places for this age</source>
            <translation>Осы жасқа арналған орындар</translation>
        </message>
        <message>
            <source>Brothers and sisters</source>
            <translation>Аға-іні, апа-сіңлілер</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Тарихы</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Аты-жөні</translation>
        </message>
        <message>
            <source>Relation</source>
            <translation>Туыстығы</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Телефон</translation>
        </message>
        <message>
            <source>IIN</source>
            <translation>ЖСН</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Мекенжайы</translation>
        </message>
        <message>
            <source>Identity document</source>
            <translation>Жеке басын куәландыратын құжат</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Нөмірі</translation>
        </message>
        <message>
            <source>not known yet</source>
            <translation>әзірге белгісіз</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Күйі</translation>
        </message>
        <message>
            <source>Issued</source>
            <translation>Берілген күні</translation>
        </message>
        <message>
            <source>Contract until</source>
            <translation>Шарт мерзімі</translation>
        </message>
        <message>
            <source>no deadline</source>
            <translation>мерзімі жоқ</translation>
        </message>
        <message>
            <source>Accept…</source>
            <translation>Қабылдау…</translation>
        </message>
        <message>
            <source>Another group…</source>
            <translation>Басқа топ…</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Шешімді қайтару</translation>
        </message>
        <message>
            <source>Waiting list…</source>
            <translation>Күту парағына…</translation>
        </message>
        <message>
            <source>Decline…</source>
            <translation>Бас тарту…</translation>
        </message>
        <message>
            <source>Request {number} · received {when}</source>
            <translation>{number} өтінімі · келген уақыты {when}</translation>
        </message>
        <message>
            <source>Prepare the contract</source>
            <translation>Шарт дайындау</translation>
        </message>
        <message>
            <source>Open the contract</source>
            <translation>Шартты ашу</translation>
        </message>
        <message>
            <source>The voucher is no longer in force: {state}.</source>
            <translation>Ваучер жарамсыз: {state}.</translation>
        </message>
        <message>
            <source>Decline the request; the parent can ask for the voucher again.</source>
            <translation>Өтінімнен бас тартыңыз; ата-ана ваучерді қайта сұрай алады.</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Себебі</translation>
        </message>
        <message>
            <source>Date of birth</source>
            <translation>Туған күні</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Топ</translation>
        </message>
        <message>
            <source>no wish</source>
            <translation>көрсетілмеген</translation>
        </message>
        <message numerus="yes">
            <source>%n place(s) promised</source>
            <translation>
                <numerusform>%n орын уәде етілген</numerusform>
                <numerusform>%n орын уәде етілген</numerusform>
            </translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>Түсініктеме</translation>
        </message>
        <message>
            <source>in no group</source>
            <translation>топта жоқ</translation>
        </message>
        <message>
            <source>request {number}</source>
            <translation>өтінім {number}</translation>
        </message>
        <message>
            <source>No group is made for this age.</source>
            <translation>Осы жасқа арналған топ жоқ.</translation>
        </message>
        <message>
            <source>wished</source>
            <translation>ата-ана таңдаған</translation>
        </message>
        <message>
            <source>another age</source>
            <translation>басқа жас</translation>
        </message>
        <message>
            <source>another language</source>
            <translation>басқа тіл</translation>
        </message>
    </context>
    <context>
        <name>RequestRulesDialog</name>
        <message>
            <source>always needed</source>
            <translation>әрқашан қажет</translation>
        </message>
        <message>
            <source>for corrective and inclusive groups</source>
            <translation>түзету және инклюзивті топтарға</translation>
        </message>
        <message>
            <source>not needed</source>
            <translation>қажет емес</translation>
        </message>
        <message>
            <source>Papers and reasons</source>
            <translation>Құжаттар мен себептер</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сақтау</translation>
        </message>
        <message>
            <source>A paper that tells no term of its own is valid so many days from the day the request came; 0: no term.</source>
            <translation>Өз мерзімі көрсетілмеген құжат өтінім түскен күннен бастап осынша күн жарамды; 0 — мерзімсіз.</translation>
        </message>
        <message>
            <source>Valid, days</source>
            <translation>Жарамды, күн</translation>
        </message>
        <message>
            <source>Usual reasons of a refusal</source>
            <translation>Бас тартудың әдеттегі себептері</translation>
        </message>
        <message>
            <source>One reason a line; the parent reads both languages.</source>
            <translation>Бір себеп — бір жол; ата-ана екі тілде де оқиды.</translation>
        </message>
        <message>
            <source>In Kazakh</source>
            <translation>Қазақша</translation>
        </message>
        <message>
            <source>In Russian</source>
            <translation>Орысша</translation>
        </message>
    </context>
    <context>
        <name>RequestTable</name>
        <message>
            <source>Open</source>
            <translation>Ашық</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Жаңа</translation>
        </message>
        <message>
            <source>Waiting list</source>
            <translation>Күту парағы</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>Қабылданған</translation>
        </message>
        <message>
            <source>Ended</source>
            <translation>Аяқталған</translation>
        </message>
        <message>
            <source>Child</source>
            <translation>Бала</translation>
        </message>
        <message>
            <source>Time left</source>
            <translation>Қалған уақыт</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Күйі</translation>
        </message>
    </context>
    <context>
        <name>RequestWords</name>
        <message>
            <source>new</source>
            <translation>жаңа</translation>
        </message>
        <message>
            <source>accepted</source>
            <translation>қабылданды</translation>
        </message>
        <message>
            <source>waiting list</source>
            <translation>күту парағы</translation>
        </message>
        <message>
            <source>declined</source>
            <translation>бас тартылды</translation>
        </message>
        <message>
            <source>withdrawn</source>
            <translation>қайтарылды</translation>
        </message>
        <message>
            <source>enrolled</source>
            <translation>тіркелді</translation>
        </message>
        <message>
            <source>in the queue</source>
            <translation>кезекте</translation>
        </message>
        <message>
            <source>issued, not answered</source>
            <translation>берілді, жауап жоқ</translation>
        </message>
        <message>
            <source>choosing a kindergarten</source>
            <translation>балабақша таңдауда</translation>
        </message>
        <message>
            <source>awaits a contract</source>
            <translation>шарт күтуде</translation>
        </message>
        <message>
            <source>on a waiting list</source>
            <translation>күту парағында</translation>
        </message>
        <message>
            <source>contract being signed</source>
            <translation>шартқа қол қойылуда</translation>
        </message>
        <message>
            <source>child enrolled</source>
            <translation>бала тіркелді</translation>
        </message>
        <message>
            <source>in the stop-list</source>
            <translation>стоп-парақта</translation>
        </message>
        <message>
            <source>expired</source>
            <translation>мерзімі өтті</translation>
        </message>
        <message>
            <source>annulled</source>
            <translation>жойылды</translation>
        </message>
        <message>
            <source>archived</source>
            <translation>мұрағатта</translation>
        </message>
        <message>
            <source>Form 027/u (extract from the medical record)</source>
            <translation>027/у нысаны (медициналық картадан үзінді)</translation>
        </message>
        <message>
            <source>Birth certificate</source>
            <translation>Туу туралы куәлік</translation>
        </message>
        <message>
            <source>Parent's identity card</source>
            <translation>Ата-ананың жеке куәлігі</translation>
        </message>
        <message>
            <source>Form 052-2/u (child's health passport)</source>
            <translation>052-2/у нысаны (баланың денсаулық паспорты)</translation>
        </message>
        <message>
            <source>Form 065/u (vaccinations)</source>
            <translation>065/у нысаны (екпелер)</translation>
        </message>
        <message>
            <source>Conclusion of the psychological commission (PMPK)</source>
            <translation>ПМПК қорытындысы</translation>
        </message>
        <message>
            <source>Another paper</source>
            <translation>Басқа құжат</translation>
        </message>
        <message>
            <source>The group “{group}” is full: {children} children for {capacity} places.</source>
            <translation>«{group}» тобы толы: {capacity} орынға {children} бала.</translation>
        </message>
        <message>
            <source>“{group}” has free places: {free}. Promised to other accepted requests: {promised}.</source>
            <translation>«{group}» тобында бос орын: {free}. Қабылданған басқа өтінімдерге уәде етілгені: {promised}.</translation>
        </message>
        <message>
            <source>“{group}” is for another age: the child turns {age} this year.</source>
            <translation>«{group}» басқа жасқа арналған: бала биыл {age} жасқа толады.</translation>
        </message>
        <message>
            <source>“{group}” has another language than “{wished}”, which the parent chose.</source>
            <translation>«{group}» тобының тілі ата-ана таңдаған «{wished}» тобынікінен өзгеше.</translation>
        </message>
        <message>
            <source>full</source>
            <translation>орын жоқ</translation>
        </message>
        <message>
            <source>promised away</source>
            <translation>уәде етілген</translation>
        </message>
        <message>
            <source>age</source>
            <translation>жасы</translation>
        </message>
        <message>
            <source>language</source>
            <translation>тілі</translation>
        </message>
        <message>
            <source>there</source>
            <translation>бар</translation>
        </message>
        <message>
            <source>paper expired</source>
            <translation>мерзімі өткен</translation>
        </message>
        <message>
            <source>missing</source>
            <translation>жоқ</translation>
        </message>
        <message>
            <source>not needed</source>
            <translation>қажет емес</translation>
        </message>
        <message>
            <source>Request received from the parent</source>
            <translation>Өтінім ата-анадан түсті</translation>
        </message>
        <message>
            <source>The portal took the decision</source>
            <translation>Портал шешімді қабылдады</translation>
        </message>
        <message>
            <source>The decision waits for the exchange</source>
            <translation>Шешім порталмен алмасуды күтуде</translation>
        </message>
        <message>
            <source>The portal has this decision: it can no longer be taken back.</source>
            <translation>Шешім порталда: оны қайтарып алуға болмайды.</translation>
        </message>
        <message>
            <source>A contract is prepared: withdraw it first to decide anew.</source>
            <translation>Шарт дайындалған: қайта шешу үшін алдымен оны қайтарып алыңыз.</translation>
        </message>
        <message>
            <source>{size} bytes</source>
            <translation>{size} байт</translation>
        </message>
        <message>
            <source>{size} KB</source>
            <translation>{size} КБ</translation>
        </message>
        <message>
            <source>{size} MB</source>
            <translation>{size} МБ</translation>
        </message>
        <message>
            <source>not known yet</source>
            <translation>әзірге белгісіз</translation>
        </message>
        <message>
            <source>overdue</source>
            <translation>мерзімі өтті</translation>
        </message>
        <message>
            <source>today</source>
            <translation>бүгін</translation>
        </message>
        <message>
            <source>valid until {day}</source>
            <translation>{day} дейін жарамды</translation>
        </message>
        <message>
            <source>by the rule until {day}</source>
            <translation>ереже бойынша {day} дейін</translation>
        </message>
    </context>
    <context>
        <name>RestoreDialog</name>
        <message>
            <source>Restore a backup</source>
            <translation>Көшірмені қалпына келтіру</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Қалпына келтіру</translation>
        </message>
        <message>
            <source>The backup takes the place of the database; the present file is kept beside it under another name. What was done since comes back from the portal; what was not sent is read out of the present file.</source>
            <translation>Көшірме дерекқордың орнын басады; қазіргі файл қасында басқа атпен сақталады. Көшірмеден кейін жасалғаны порталдан қайтады; жіберілмегені қазіргі файлдан оқылады.</translation>
        </message>
        <message>
            <source>Backup</source>
            <translation>Көшірме</translation>
        </message>
        <message>
            <source>Who restores</source>
            <translation>Кім қалпына келтіреді</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Құпиясөз</translation>
        </message>
    </context>
    <context>
        <name>RestoredWords</name>
        <message numerus="yes">
            <source>%n unsent change(s) were saved and go out.</source>
            <translation>
                <numerusform>Жіберілмеген %n өзгеріс сақталды, енді жіберіледі.</numerusform>
                <numerusform>Жіберілмеген %n өзгеріс сақталды, енді жіберіледі.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) wait in Journal, Not taken.</source>
            <translation>
                <numerusform>%n өзгеріс «Журнал — Қабылданбаған» бөлімінде күтуде.</numerusform>
                <numerusform>%n өзгеріс «Журнал — Қабылданбаған» бөлімінде күтуде.</numerusform>
            </translation>
        </message>
        <message>
            <source>The damaged file could not be read to its end: compare the last days with your papers.</source>
            <translation>Зақымдалған файл соңына дейін оқылмады: соңғы күндерді қағаздармен салыстырыңыз.</translation>
        </message>
        <message>
            <source>The former file was kept: {name}</source>
            <translation>Бұрынғы файл сақталды: {name}</translation>
        </message>
    </context>
    <context>
        <name>RiskScreen</name>
        <message>
            <source>Vouchers at risk</source>
            <translation>Қауіптегі ваучерлер</translation>
        </message>
        <message>
            <source>At risk</source>
            <translation>Қауіпте</translation>
        </message>
        <message>
            <source>Reminder list</source>
            <translation>Еске салу тізімі</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Басып шығару…</translation>
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation>PDF етіп сақтау…</translation>
        </message>
        <message>
            <source>Save as CSV…</source>
            <translation>CSV етіп сақтау…</translation>
        </message>
        <message>
            <source>Copy phone</source>
            <translation>Телефонды көшіру</translation>
        </message>
        <message>
            <source>Open the month</source>
            <translation>Айды ашу</translation>
        </message>
        <message>
            <source>All groups</source>
            <translation>Барлық топ</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Топ</translation>
        </message>
        <message>
            <source>Print the reminder list</source>
            <translation>Еске салу тізімін басып шығару</translation>
        </message>
        <message numerus="yes">
            <source>%n silent months annul a voucher · a dispute is an answer</source>
            <translation>
                <numerusform>%n ай жауапсыз қалса, ваучер жойылады · келіспеу де – жауап</numerusform>
                <numerusform>%n ай жауапсыз қалса, ваучер жойылады · келіспеу де – жауап</numerusform>
            </translation>
        </message>
        <message>
            <source>All</source>
            <translation>Барлығы</translation>
        </message>
        <message>
            <source>About to lose</source>
            <translation>Жойылады</translation>
        </message>
        <message>
            <source>Silent month</source>
            <translation>Жауапсыз</translation>
        </message>
        <message>
            <source>Answer awaited</source>
            <translation>Күтілуде</translation>
        </message>
        <message numerus="yes">
            <source>state's part {part} × %n</source>
            <translation>
                <numerusform>мемлекет: {part} × %n</numerusform>
                <numerusform>мемлекет: {part} × %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Not answered</source>
            <translation>Жауапсыз</translation>
        </message>
        <message numerus="yes">
            <source>%n with a silent month</source>
            <translation>
                <numerusform>жауапсыз айы бар: %n</numerusform>
                <numerusform>жауапсыз айы бар: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>About to lose the voucher</source>
            <translation>Ваучер жойылу алдында</translation>
        </message>
        <message>
            <source>Days to answer</source>
            <translation>Жауапқа қалған күн</translation>
        </message>
        <message numerus="yes">
            <source>until {day}, %n working</source>
            <translation>
                <numerusform>{day} дейін, жұмыс күні: %n</numerusform>
                <numerusform>{day} дейін, жұмыс күні: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>late answers are accepted</source>
            <translation>кеш жауап қабылданады</translation>
        </message>
        <message>
            <source>At stake each month</source>
            <translation>Айына қауіптегі сома</translation>
        </message>
        <message>
            <source>no tariff in Settings</source>
            <translation>тариф Баптауларда жоқ</translation>
        </message>
        <message>
            <source>What the kindergarten would no longer receive each month if these vouchers were annulled: the state's part of the tariff in Settings for each child. Parents' fees are not in it.</source>
            <translation>Бұл ваучерлер жойылса, балабақша ай сайын ала алмайтын сома: Баптаулардағы тариф бойынша әр балаға мемлекет үлесі. Ата-ана төлемі кірмейді.</translation>
        </message>
        <message>
            <source>All is well</source>
            <translation>Бәрі жақсы</translation>
        </message>
        <message>
            <source>No published month waits for a parent's answer.</source>
            <translation>Жарияланған айлардың бәріне ата-ана жауап берді.</translation>
        </message>
        <message>
            <source>Nobody in this part of the list</source>
            <translation>Тізімнің бұл бөлігінде ешкім жоқ</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>Барлығын көрсету</translation>
        </message>
        <message>
            <source>all is well</source>
            <translation>бәрі жақсы</translation>
        </message>
        <message>
            <source>Copied: {phone}</source>
            <translation>Көшірілді: {phone}</translation>
        </message>
        <message>
            <source>Save the reminder list</source>
            <translation>Еске салу тізімін сақтау</translation>
        </message>
        <message>
            <source>Reminders {day}</source>
            <translation>Еске салу {day}</translation>
        </message>
        <message>
            <source>Saved: {file}</source>
            <translation>Сақталды: {file}</translation>
        </message>
    </context>
    <context>
        <name>RiskTable</name>
        <message>
            <source>Child</source>
            <translation>Бала</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Топ</translation>
        </message>
        <message>
            <source>Voucher</source>
            <translation>Ваучер</translation>
        </message>
        <message>
            <source>Not confirmed</source>
            <translation>Расталмаған ай</translation>
        </message>
        <message>
            <source>Time to answer</source>
            <translation>Жауап мерзімі</translation>
        </message>
        <message>
            <source>Guardian</source>
            <translation>Заңды өкіл</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Телефон</translation>
        </message>
        <message>
            <source>Last confirmed</source>
            <translation>Расталған</translation>
        </message>
    </context>
    <context>
        <name>RiskWords</name>
        <message>
            <source>voucher annulled</source>
            <translation>ваучер жойылған</translation>
        </message>
        <message numerus="yes">
            <source>%n silent month(s)</source>
            <translation>
                <numerusform>%n ай жауапсыз</numerusform>
                <numerusform>%n ай жауапсыз</numerusform>
            </translation>
        </message>
        <message>
            <source>last month</source>
            <translation>соңғы ай</translation>
        </message>
        <message>
            <source>awaited</source>
            <translation>жауап күтілуде</translation>
        </message>
        <message>
            <source>The portal has annulled the voucher.</source>
            <translation>Портал ваучерді жойды.</translation>
        </message>
        <message>
            <source>So many months in a row went unanswered that the portal annuls the voucher.</source>
            <translation>Қатарынан сонша ай жауапсыз қалғандықтан, портал ваучерді жояды.</translation>
        </message>
        <message>
            <source>If this month too goes unanswered, the voucher is annulled.</source>
            <translation>Бұл ай да жауапсыз қалса, ваучер жойылады.</translation>
        </message>
        <message>
            <source>A month went unanswered. The next ones must not.</source>
            <translation>Бір ай жауапсыз қалды. Келесі айлар жауапсыз қалмауы керек.</translation>
        </message>
        <message>
            <source>The month is with the parent.</source>
            <translation>Айдың табелі ата-анада.</translation>
        </message>
        <message>
            <source>over {day}</source>
            <translation>{day} өтті</translation>
        </message>
        <message>
            <source>today</source>
            <translation>бүгін</translation>
        </message>
        <message numerus="yes">
            <source>%n days · {day}</source>
            <translation>
                <numerusform>%n күн · {day}</numerusform>
                <numerusform>%n күн · {day}</numerusform>
            </translation>
        </message>
        <message>
            <source>The days to answer ended on {day}; a late answer is accepted and marked late.</source>
            <translation>Жауап мерзімі {day} өтті; кеш жауап қабылданып, кеш деп белгіленеді.</translation>
        </message>
        <message numerus="yes">
            <source>In time until {day} inclusive: %n working days.</source>
            <translation>
                <numerusform>Мерзімі {day} қоса алғанда: %n жұмыс күні.</numerusform>
                <numerusform>Мерзімі {day} қоса алғанда: %n жұмыс күні.</numerusform>
            </translation>
        </message>
        <message>
            <source>not known</source>
            <translation>көрсетілмеген</translation>
        </message>
        <message>
            <source>no phone</source>
            <translation>телефон жоқ</translation>
        </message>
        <message>
            <source>never</source>
            <translation>ешқашан</translation>
        </message>
    </context>
    <context>
        <name>RosterDialog</name>
        <message>
            <source>Children from a file</source>
            <translation>Файлдан балалар</translation>
        </message>
        <message>
            <source>Choose a file…</source>
            <translation>Файл таңдау…</translation>
        </message>
        <message>
            <source>Save a template…</source>
            <translation>Үлгіні сақтау…</translation>
        </message>
        <message>
            <source>no group</source>
            <translation>топсыз</translation>
        </message>
        <message>
            <source>Where the file names no group</source>
            <translation>Файлда топ аталмаса</translation>
        </message>
        <message>
            <source>First day where the file names none</source>
            <translation>Файлда аталмаса, бірінші күн</translation>
        </message>
        <message>
            <source>Change children who are known already; otherwise they are passed over</source>
            <translation>Бұрыннан белгілі балаларды өзгерту; әйтпесе олар қалдырылады</translation>
        </message>
        <message>
            <source>Children of the file</source>
            <translation>Файлдағы балалар</translation>
        </message>
        <message>
            <source>No row is good</source>
            <translation>Бірде-бір жол жарамайды</translation>
        </message>
        <message>
            <source>Look at the problems, correct the file and choose it again.</source>
            <translation>Қателерді қарап, файлды түзетіп, қайта таңдаңыз.</translation>
        </message>
        <message>
            <source>What is wrong in the file</source>
            <translation>Файлда не дұрыс емес</translation>
        </message>
        <message>
            <source>Nothing is wrong</source>
            <translation>Қате жоқ</translation>
        </message>
        <message>
            <source>Drop an Excel or CSV file here</source>
            <translation>Excel не CSV файлын осында сүйреп әкеліңіз</translation>
        </message>
        <message>
            <source>A row of headings with the child's IIN and name is enough. Nothing is written before you agree.</source>
            <translation>Баланың ЖСН-і мен аты бар тақырыптар жолы жеткілікті. Сіз келіспейінше ештеңе жазылмайды.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Бас тарту</translation>
        </message>
        <message>
            <source>from</source>
            <translation>бірінші күні</translation>
        </message>
        <message>
            <source>Reading {file}…</source>
            <translation>{file} оқылуда…</translation>
        </message>
        <message>
            <source>Excel and CSV files</source>
            <translation>Excel және CSV файлдары</translation>
        </message>
        <message>
            <source>Children: {count}</source>
            <translation>Балалар: {count}</translation>
        </message>
        <message>
            <source>Problems: {count}</source>
            <translation>Қателер: {count}</translation>
        </message>
        <message>
            <source>New: {new} · known and different: {differ} · known and the same: {same}</source>
            <translation>Жаңа: {new} · белгілі, өзгеше: {differ} · белгілі, сол күйінде: {same}</translation>
        </message>
        <message>
            <source>Rows with a mistake are left out; correct the file and choose it again, or import the rest.</source>
            <translation>Қатесі бар жолдар қалдырылады; файлды түзетіп, қайта таңдаңыз немесе қалғанын жүктеңіз.</translation>
        </message>
        <message>
            <source>“{name}” would have {children} children in {places} places.</source>
            <translation>«{name}» тобында {places} орынға {children} бала болады.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Ештеңе өзгертілген жоқ.</translation>
        </message>
        <message numerus="yes">
            <source>Import %n child(ren)</source>
            <translation>
                <numerusform>%n баланы жүктеу</numerusform>
                <numerusform>%n баланы жүктеу</numerusform>
            </translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Жүктеу</translation>
        </message>
        <message>
            <source>Importing…</source>
            <translation>Жүктелуде…</translation>
        </message>
        <message>
            <source>The import was stopped.</source>
            <translation>Импорт тоқтатылды.</translation>
        </message>
        <message>
            <source>Children</source>
            <translation>Балалар</translation>
        </message>
        <message>
            <source>Save a template</source>
            <translation>Үлгіні сақтау</translation>
        </message>
        <message>
            <source>Fill in a row for each child, save it and choose it here.</source>
            <translation>Әр балаға бір жол толтырып, сақтап, осы жерден таңдаңыз.</translation>
        </message>
        <message>
            <source>Saved: {file}</source>
            <translation>Сақталды: {file}</translation>
        </message>
    </context>
    <context>
        <name>RosterTable</name>
        <message>
            <source>new</source>
            <translation>жаңа</translation>
        </message>
        <message>
            <source>known, differs</source>
            <translation>бар, өзгеше</translation>
        </message>
        <message>
            <source>known, the same</source>
            <translation>бар, өзгеріссіз</translation>
        </message>
        <message>
            <source>surname</source>
            <translation>тегі</translation>
        </message>
        <message>
            <source>given name</source>
            <translation>аты</translation>
        </message>
        <message>
            <source>patronymic</source>
            <translation>әкесінің аты</translation>
        </message>
        <message>
            <source>date of birth</source>
            <translation>туған күні</translation>
        </message>
        <message>
            <source>why the IIN is accepted</source>
            <translation>ЖСН неге қабылданды</translation>
        </message>
        <message>
            <source>parents</source>
            <translation>ата-анасы</translation>
        </message>
        <message>
            <source>group</source>
            <translation>тобы</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>Жол</translation>
        </message>
        <message>
            <source>Child</source>
            <translation>Бала</translation>
        </message>
        <message>
            <source>IIN</source>
            <translation>ЖСН</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Топ</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Бірінші күні</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Не болады</translation>
        </message>
        <message>
            <source>Cell</source>
            <translation>Ұяшық</translation>
        </message>
        <message>
            <source>In the file</source>
            <translation>Файлда</translation>
        </message>
        <message>
            <source>What is wrong</source>
            <translation>Не дұрыс емес</translation>
        </message>
        <message>
            <source>row {number}</source>
            <translation>{number}-жол</translation>
        </message>
    </context>
    <context>
        <name>RulesSection</name>
        <message>
            <source>Rules</source>
            <translation>Ережелер</translation>
        </message>
        <message>
            <source>Rules in force (edition {number})</source>
            <translation>Қолданыстағы ережелер ({number}-редакция)</translation>
        </message>
        <message>
            <source>Answer to a voucher</source>
            <translation>Ваучерге жауап</translation>
        </message>
        <message>
            <source>Choice of a kindergarten and contract</source>
            <translation>Балабақша таңдау және шарт жасасу</translation>
        </message>
        <message>
            <source>Extension</source>
            <translation>Ұзарту</translation>
        </message>
        <message>
            <source>A lapsed voucher can be restored</source>
            <translation>Мерзімі өткен ваучерді қалпына келтіруге болады</translation>
        </message>
        <message>
            <source>Restorations allowed</source>
            <translation>Қанша рет қалпына келтіруге болады</translation>
        </message>
        <message>
            <source>Parents confirm the sheet of a month</source>
            <translation>Ата-ана айдың табелін растайды</translation>
        </message>
        <message>
            <source>from day {first} to day {last} of the next month</source>
            <translation>келесі айдың {first}–{last} күндері аралығында</translation>
        </message>
        <message>
            <source>A place may be withdrawn after</source>
            <translation>Орын мынадан кейін қайтарып алынуы мүмкін</translation>
        </message>
        <message numerus="yes">
            <source>%n month(s) in a row without a confirmation</source>
            <translation>
                <numerusform>қатарынан %n ай растаусыз</numerusform>
                <numerusform>қатарынан %n ай растаусыз</numerusform>
            </translation>
        </message>
        <message>
            <source>Legal basis</source>
            <translation>Құқықтық негізі</translation>
        </message>
        <message numerus="yes">
            <source>%n working day(s)</source>
            <translation>
                <numerusform>%n жұмыс күні</numerusform>
                <numerusform>%n жұмыс күні</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n calendar day(s)</source>
            <translation>
                <numerusform>%n күнтізбелік күн</numerusform>
                <numerusform>%n күнтізбелік күн</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ScanDialog</name>
        <message>
            <source>Opening the scan…</source>
            <translation>Скан ашылуда…</translation>
        </message>
        <message>
            <source>Page {number} of {all}</source>
            <translation>{number}-бет, барлығы {all}</translation>
        </message>
    </context>
    <context>
        <name>ScanInput</name>
        <message>
            <source>Choose a file…</source>
            <translation>Файл таңдау…</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Алып тастау</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Оқылуда…</translation>
        </message>
        <message>
            <source>Scan of the paper</source>
            <translation>Құжаттың сканы</translation>
        </message>
        <message>
            <source>Scans (PDF, JPEG, PNG)</source>
            <translation>Скандар (PDF, JPEG, PNG)</translation>
        </message>
        <message>
            <source>Picture of the scan</source>
            <translation>Скан суреті</translation>
        </message>
        <message>
            <source>The scan stays as it is</source>
            <translation>Скан бұрынғыша қалады</translation>
        </message>
        <message>
            <source>Drop a scan here</source>
            <translation>Сканды осында сүйреп әкеліңіз</translation>
        </message>
        <message>
            <source>PDF, JPEG or PNG, up to {most} MB</source>
            <translation>PDF, JPEG немесе PNG, {most} МБ дейін</translation>
        </message>
    </context>
    <context>
        <name>SegmentedControl</name>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>Тағы %n</numerusform>
                <numerusform>Тағы %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SettingsScreen</name>
        <message>
            <source>Settings</source>
            <translation>Баптаулар</translation>
        </message>
        <message>
            <source>Sections of the settings</source>
            <translation>Баптаулар бөлімдері</translation>
        </message>
    </context>
    <context>
        <name>SeveralContracts</name>
        <message>
            <source>Prepare several contracts…</source>
            <translation>Бірнеше шартты дайындау…</translation>
        </message>
        <message>
            <source>Export contracts…</source>
            <translation>Шарттарды экспорттау…</translation>
        </message>
        <message>
            <source>Remind the parent…</source>
            <translation>Ата-анаға еске салу…</translation>
        </message>
        <message>
            <source>There are no contracts to export yet.</source>
            <translation>Экспорттайтын шарттар әлі жоқ.</translation>
        </message>
    </context>
    <context>
        <name>SheetActions</name>
        <message>
            <source>Redo</source>
            <translation>Қайталау</translation>
        </message>
        <message>
            <source>Undo several steps</source>
            <translation>Бірнеше қадамды болдырмау</translation>
        </message>
        <message>
            <source>Fill down</source>
            <translation>Төмен қарай толтыру</translation>
        </message>
        <message>
            <source>Present in the blank cells chosen, or in all up to today</source>
            <translation>Таңдалған бос ұяшықтарға немесе бүгінге дейінгі барлығына «келді»</translation>
        </message>
        <message>
            <source>Note to the mark</source>
            <translation>Белгіге ескертпе</translation>
        </message>
        <message>
            <source>Find a child</source>
            <translation>Баланы табу</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Көшіру</translation>
        </message>
        <message>
            <source>Cut</source>
            <translation>Қиып алу</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>Қою</translation>
        </message>
        <message>
            <source>Choose all cells</source>
            <translation>Барлық ұяшықты таңдау</translation>
        </message>
        <message>
            <source>Choose the child's month</source>
            <translation>Баланың айын таңдау</translation>
        </message>
        <message>
            <source>Choose the whole day</source>
            <translation>Күнді түгел таңдау</translation>
        </message>
        <message>
            <source>Month before</source>
            <translation>Алдыңғы ай</translation>
        </message>
        <message>
            <source>Month after</source>
            <translation>Келесі ай</translation>
        </message>
        <message>
            <source>Group before</source>
            <translation>Алдыңғы топ</translation>
        </message>
        <message>
            <source>Group after</source>
            <translation>Келесі топ</translation>
        </message>
        <message numerus="yes">
            <source>Marked as present: %n children</source>
            <translation>
                <numerusform>Келді деп белгіленді: %n бала</numerusform>
                <numerusform>Келді деп белгіленді: %n бала</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Marked as present: %n cells</source>
            <translation>
                <numerusform>Келді деп белгіленді: %n ұяшық</numerusform>
                <numerusform>Келді деп белгіленді: %n ұяшық</numerusform>
            </translation>
        </message>
        <message>
            <source>These cells cannot be copied together.</source>
            <translation>Бұл ұяшықтарды бірге көшіруге болмайды.</translation>
        </message>
        <message>
            <source>Choose the same days for each child.</source>
            <translation>Әр балада бірдей күндерді таңдаңыз.</translation>
        </message>
        <message>
            <source>“{text}” at {child}, {day}</source>
            <translation>«{text}» — {child}, {day}</translation>
        </message>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>тағы %n</numerusform>
                <numerusform>тағы %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Not a mark: {cells}.</source>
            <translation>Бұл белгі емес: {cells}.</translation>
        </message>
        <message numerus="yes">
            <source>%n cells did not fit into the month.</source>
            <translation>
                <numerusform>%n ұяшық айға сыймады.</numerusform>
                <numerusform>%n ұяшық айға сыймады.</numerusform>
            </translation>
        </message>
        <message>
            <source>These cells stay as they were.</source>
            <translation>Бұл ұяшықтар өзгерген жоқ.</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>Тазарту</translation>
        </message>
        <message>
            <source>Nothing to take back</source>
            <translation>Болдырмайтын ештеңе жоқ</translation>
        </message>
        <message numerus="yes">
            <source>%n cells</source>
            <translation>
                <numerusform>%n ұяшық</numerusform>
                <numerusform>%n ұяшық</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SheetModel</name>
        <message>
            <source>Att.</source>
            <translation>Келді</translation>
        </message>
        <message>
            <source>Abs.</source>
            <translation>Жоқ</translation>
        </message>
        <message>
            <source>Pay.</source>
            <translation>Төл.</translation>
        </message>
        <message>
            <source>Days attended</source>
            <translation>Келген күндері</translation>
        </message>
        <message>
            <source>Days missed</source>
            <translation>Келмеген күндері</translation>
        </message>
        <message>
            <source>Payable days: attended, and missed with the paid place kept</source>
            <translation>Төленетін күндер: келген және орны сақталып, келмеген күндері</translation>
        </message>
        <message>
            <source>Present on {date}: {count}</source>
            <translation>{date} келгендер: {count}</translation>
        </message>
        <message>
            <source>Present</source>
            <translation>Келгендер</translation>
        </message>
        <message>
            <source>What the parents answered for the month</source>
            <translation>Ата-аналардың ай бойынша жауаптары</translation>
        </message>
    </context>
    <context>
        <name>SheetScreen</name>
        <message>
            <source>Attendance</source>
            <translation>Келу табелі</translation>
        </message>
        <message>
            <source>Attendance sheet</source>
            <translation>Келу табелі</translation>
        </message>
        <message>
            <source>Child</source>
            <translation>Бала</translation>
        </message>
        <message>
            <source>Find a child</source>
            <translation>Баланы табу</translation>
        </message>
        <message>
            <source>Space repeats · Ctrl+D fills down · F2 note · Ctrl+F finds</source>
            <translation>Space — қайталау · Ctrl+D — төмен толтыру · F2 — ескертпе · Ctrl+F — табу</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Болдырмау</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Экспорт</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Тағы</translation>
        </message>
        <message>
            <source>Everyone is here</source>
            <translation>Бүгін бәрі келді</translation>
        </message>
        <message>
            <source>Close the month</source>
            <translation>Айды жабу</translation>
        </message>
        <message>
            <source>Mark every blank cell of today as present</source>
            <translation>Бүгінгі бос ұяшықтардың бәріне «келді» деп белгілеу</translation>
        </message>
        <message>
            <source>Publish each child's sheet to the parent</source>
            <translation>Әр баланың табелін ата-анасына жіберу</translation>
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
            <translation>Қайталау</translation>
        </message>
        <message>
            <source>Reopen the month…</source>
            <translation>Айды қайта ашу…</translation>
        </message>
        <message>
            <source>Present in the blank cells</source>
            <translation>Бос ұяшықтарға «келді»</translation>
        </message>
        <message>
            <source>Note to the mark…</source>
            <translation>Белгіге ескертпе…</translation>
        </message>
        <message>
            <source>Undo several</source>
            <translation>Бірнешеуін болдырмау</translation>
        </message>
        <message>
            <source>Back to this month</source>
            <translation>Осы айға оралу</translation>
        </message>
        <message>
            <source>The month is open again.</source>
            <translation>Ай қайта ашылды.</translation>
        </message>
        <message>
            <source>There are no groups yet</source>
            <translation>Топтар әлі жоқ</translation>
        </message>
        <message>
            <source>Create a group and place children in it.</source>
            <translation>Топ құрып, оған балаларды орналастырыңыз.</translation>
        </message>
        <message>
            <source>{group} had no children in {month}</source>
            <translation>«{group}»: бұл айда балалар жоқ ({month})</translation>
        </message>
        <message>
            <source>Choose another month or group, or place children in this one.</source>
            <translation>Басқа айды немесе топты таңдаңыз, не осы топқа балаларды орналастырыңыз.</translation>
        </message>
        <message>
            <source>Open groups</source>
            <translation>Топтарды ашу</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>жабылған</translation>
        </message>
        <message numerus="yes">
            <source>%n children</source>
            <translation>
                <numerusform>%n бала</numerusform>
                <numerusform>%n бала</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>filled {done} of %n working days</source>
            <translation>
                <numerusform>%n жұмыс күнінің {done} күні толтырылды</numerusform>
                <numerusform>%n жұмыс күнінің {done} күні толтырылды</numerusform>
            </translation>
        </message>
        <message>
            <source>{month}: not confirmed {silent} of {all}</source>
            <translation>{month}: {all} отбасының {silent} әлі растамады</translation>
        </message>
        <message numerus="yes">
            <source>%n days left</source>
            <translation>
                <numerusform>%n күн қалды</numerusform>
                <numerusform>%n күн қалды</numerusform>
            </translation>
        </message>
        <message>
            <source>the days for confirming are over</source>
            <translation>растау мерзімі өтті</translation>
        </message>
        <message>
            <source>Undo: {step}</source>
            <translation>Болдырмау: {step}</translation>
        </message>
        <message>
            <source>Redo: {step}</source>
            <translation>Қайталау: {step}</translation>
        </message>
        <message numerus="yes">
            <source>The month is closed: %n sheets go to parents.</source>
            <translation>
                <numerusform>Ай жабылды: ата-аналарға %n табель жіберіледі.</numerusform>
                <numerusform>Ай жабылды: ата-аналарға %n табель жіберіледі.</numerusform>
            </translation>
        </message>
        <message>
            <source>Saved: {file}</source>
            <translation>Сақталды: {file}</translation>
        </message>
        <message>
            <source>Export the timesheet</source>
            <translation>Табельді экспорттау</translation>
        </message>
    </context>
    <context>
        <name>ShortcutsSheet</name>
        <message>
            <source>Shortcuts</source>
            <translation>Пернелер тіркесімі</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Жабу</translation>
        </message>
    </context>
    <context>
        <name>SiblingsCard</name>
        <message>
            <source>Brothers and sisters here</source>
            <translation>Осындағы аға-іні, апа-сіңлілері</translation>
        </message>
        <message>
            <source>in no group</source>
            <translation>топта жоқ</translation>
        </message>
    </context>
    <context>
        <name>SideNav</name>
        <message>
            <source>Navigation</source>
            <translation>Навигация</translation>
        </message>
    </context>
    <context>
        <name>SidePanel</name>
        <message>
            <source>Close the panel</source>
            <translation>Панельді жабу</translation>
        </message>
    </context>
    <context>
        <name>SignInWindow</name>
        <message>
            <source>Language</source>
            <translation>Тіл</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Құпиясөз</translation>
        </message>
        <message>
            <source>Restore a backup…</source>
            <translation>Көшірмені қалпына келтіру…</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>Кіру</translation>
        </message>
        <message>
            <source>Forgot the password?</source>
            <translation>Құпиясөзді ұмыттыңыз ба?</translation>
        </message>
        <message>
            <source>Groups, enrolment, contracts and attendance</source>
            <translation>Топтар, қабылдау, шарттар және табель</translation>
        </message>
        <message>
            <source>Everything is kept encrypted on this computer.</source>
            <translation>Барлығы осы компьютерде шифрланып сақталады.</translation>
        </message>
        <message>
            <source>Who is signing in</source>
            <translation>Кім кіреді</translation>
        </message>
        <message>
            <source>Opening…</source>
            <translation>Ашылуда…</translation>
        </message>
        <message>
            <source>The password is changed.</source>
            <translation>Құпиясөз ауыстырылды.</translation>
        </message>
        <message>
            <source>Sign in with the new one.</source>
            <translation>Жаңасымен кіріңіз.</translation>
        </message>
        <message>
            <source>There is no backup in {folder}</source>
            <translation>Мына қалтада сақтық көшірме жоқ: {folder}</translation>
        </message>
        <message>
            <source>Copy one there from another disk and press the button again.</source>
            <translation>Басқа дискіден сонда көшірме салып, түймені қайта басыңыз.</translation>
        </message>
        <message>
            <source>The backup is in place. Sign in.</source>
            <translation>Сақтық көшірме орнында. Кіріңіз.</translation>
        </message>
    </context>
    <context>
        <name>SignatureCardDialog</name>
        <message>
            <source>Card of the electronic document</source>
            <translation>Электрондық құжат карточкасы</translation>
        </message>
        <message>
            <source>Checking the signatures and drawing the card…</source>
            <translation>Қолтаңбалар тексеріліп, карточка салынып жатыр…</translation>
        </message>
        <message>
            <source>The document and its signature file lie inside the card unchanged. The card itself proves nothing.</source>
            <translation>Құжат пен қолтаңба файлы карточканың ішінде өзгеріссіз жатыр. Карточканың өзі ештеңе дәлелдемейді.</translation>
        </message>
        <message>
            <source>Page {done} of {total}</source>
            <translation>{total} беттің {done}-беті</translation>
        </message>
    </context>
    <context>
        <name>SignatureCards</name>
        <message>
            <source>Print the contract…</source>
            <translation>Шартты басып шығару…</translation>
        </message>
        <message>
            <source>Signature card…</source>
            <translation>Электрондық құжат карточкасы…</translation>
        </message>
        <message>
            <source>Export with the signature card…</source>
            <translation>Карточкасымен бірге экспорттау…</translation>
        </message>
        <message>
            <source>Contract</source>
            <translation>Шарт</translation>
        </message>
        <message>
            <source>Where to put the contract and its card</source>
            <translation>Шарт пен карточканы қайда сақтау керек</translation>
        </message>
        <message>
            <source>Written to {folder}: {names}</source>
            <translation>{folder} қалтасына жазылды: {names}</translation>
        </message>
    </context>
    <context>
        <name>SignatureWords</name>
        <message>
            <source>plain CMS</source>
            <translation>жай CMS</translation>
        </message>
        <message>
            <source>no time stamp (CAdES-BES)</source>
            <translation>уақыт белгісіз (CAdES-BES)</translation>
        </message>
        <message>
            <source>time stamped (CAdES-T)</source>
            <translation>уақыт белгісімен (CAdES-T)</translation>
        </message>
        <message>
            <source>with evidence for years (CAdES-LT)</source>
            <translation>ұзақ мерзімді дәлелдермен (CAdES-LT)</translation>
        </message>
        <message>
            <source>Every signature is valid</source>
            <translation>Барлық қолтаңба жарамды</translation>
        </message>
        <message>
            <source>Every signature is valid, with remarks</source>
            <translation>Барлық қолтаңба жарамды, ескертулер бар</translation>
        </message>
        <message>
            <source>The signatures could not be checked in full</source>
            <translation>Қолтаңбаларды толық тексеру мүмкін болмады</translation>
        </message>
        <message>
            <source>Not every signature is valid</source>
            <translation>Барлық қолтаңба бірдей жарамды емес</translation>
        </message>
        <message>
            <source>signed, time stamp pending</source>
            <translation>қол қойылды, уақыт белгісі күтілуде</translation>
        </message>
        <message>
            <source>time stamped</source>
            <translation>уақыт белгісі қойылды</translation>
        </message>
        <message>
            <source>evidence kept</source>
            <translation>дәлелдер сақталды</translation>
        </message>
        <message>
            <source>The signature is valid without it; the time stamp is asked for by itself when there is a network.</source>
            <translation>Қолтаңба онсыз да жарамды; желі болғанда уақыт белгісі өздігінен сұралады.</translation>
        </message>
        <message>
            <source>Stamped {moment}. The answers about revocation that prove it for years are still being gathered.</source>
            <translation>Уақыт белгісі {moment}. Қолтаңбаны жылдар өткен соң да дәлелдейтін кері қайтару туралы жауаптар әлі жиналуда.</translation>
        </message>
        <message>
            <source>Stamped {moment}. What proves the signatures after the keys have expired is kept with them.</source>
            <translation>Уақыт белгісі {moment}. Кілттердің мерзімі өткен соң қолтаңбаларды дәлелдейтіннің бәрі олармен бірге сақтаулы.</translation>
        </message>
        <message>
            <source>not revoked, as of {moment}</source>
            <translation>{moment} жағдайы бойынша кері қайтарылмаған</translation>
        </message>
        <message>
            <source>revoked since {since}</source>
            <translation>{since} бастап кері қайтарылған</translation>
        </message>
        <message>
            <source>the authority does not know this key</source>
            <translation>орталық бұл кілтті білмейді</translation>
        </message>
        <message>
            <source>not checked: no answer from the authority</source>
            <translation>тексерілмеді: орталықтан жауап жоқ</translation>
        </message>
        <message>
            <source>asking the authority…</source>
            <translation>орталықтан сұралуда…</translation>
        </message>
        <message>
            <source>Next try: {moment}.</source>
            <translation>Келесі әрекет: {moment}.</translation>
        </message>
        <message>
            <source>Checked {moment}.</source>
            <translation>Тексерілді {moment}.</translation>
        </message>
        <message>
            <source>Not checked: {names}.</source>
            <translation>Тексерілмеген: {names}.</translation>
        </message>
    </context>
    <context>
        <name>SignaturesSection</name>
        <message>
            <source>Signatures</source>
            <translation>Қолтаңбалар</translation>
        </message>
        <message>
            <source>Services of the certification authority</source>
            <translation>Куәландырушы орталықтың қызметтері</translation>
        </message>
        <message>
            <source>Signing never waits for them: what does not answer counts as not checked, and a time stamp is added later by itself.</source>
            <translation>Қол қою оларды ешқашан күтпейді: жауап бермегені тексерілмеген болып саналады, ал уақыт белгісі кейін өздігінен қосылады.</translation>
        </message>
        <message>
            <source>Ask about revoked keys and add time stamps</source>
            <translation>Кері қайтарылған кілттер туралы сұрау және уақыт белгілерін қою</translation>
        </message>
        <message>
            <source>Empty: no time stamps are added.</source>
            <translation>Бос болса: уақыт белгілері қойылмайды.</translation>
        </message>
        <message>
            <source>Time stamps (TSP)</source>
            <translation>Уақыт белгілері (TSP)</translation>
        </message>
        <message>
            <source>Empty: the address that each certificate names.</source>
            <translation>Бос болса: сертификаттың өзінде көрсетілген мекенжай.</translation>
        </message>
        <message>
            <source>Revocation at once (OCSP)</source>
            <translation>Сұрау бойынша кері қайтару (OCSP)</translation>
        </message>
        <message>
            <source>Lists of revoked keys (CRL), one address a line</source>
            <translation>Кері қайтарылған кілттер тізімдері (CRL), әр жолға бір мекенжай</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сақтау</translation>
        </message>
        <message>
            <source>Trusted certificates</source>
            <translation>Сенімді сертификаттар</translation>
        </message>
        <message>
            <source>No certificates yet</source>
            <translation>Сертификаттар әлі жоқ</translation>
        </message>
        <message>
            <source>Fetch those of the authority, or add a file.</source>
            <translation>Орталықтың сертификаттарын жүктеңіз немесе файл қосыңыз.</translation>
        </message>
        <message>
            <source>Fetch from the authority</source>
            <translation>Орталықтан жүктеу</translation>
        </message>
        <message>
            <source>Add a certificate…</source>
            <translation>Сертификат қосу…</translation>
        </message>
        <message>
            <source>This is a test set: signatures made with its keys have no legal force.</source>
            <translation>Бұл — сынақ жинағы: оның кілттерімен қойылған қолтаңбалардың заңды күші жоқ.</translation>
        </message>
        <message>
            <source>Only certificates whose fingerprints are built into the program are believed, and those you add knowingly.</source>
            <translation>Тек саусақ таңбасы бағдарламаға енгізілген және өзіңіз саналы түрде қосқан сертификаттарға сенім бар.</translation>
        </message>
        <message>
            <source>Saved.</source>
            <translation>Сақталды.</translation>
        </message>
        <message>
            <source>Fetching…</source>
            <translation>Жүктелуде…</translation>
        </message>
        <message numerus="yes">
            <source>%n certificate(s) fetched and recognised.</source>
            <translation>
                <numerusform>%n сертификат жүктелді және танылды.</numerusform>
                <numerusform>%n сертификат жүктелді және танылды.</numerusform>
            </translation>
        </message>
        <message>
            <source>Certificates (*.cer *.crt *.pem *.der)</source>
            <translation>Сертификаттар (*.cer *.crt *.pem *.der)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Барлық файлдар (*)</translation>
        </message>
        <message>
            <source>Choose the certificate of an authority</source>
            <translation>Орталықтың сертификатын таңдаңыз</translation>
        </message>
        <message>
            <source>Trust this authority?</source>
            <translation>Бұл орталыққа сену керек пе?</translation>
        </message>
        <message>
            <source>Trust it</source>
            <translation>Сену</translation>
        </message>
        <message>
            <source>{name}
issued by {issuer}
valid {first} – {last}
SHA-256 {fingerprint}</source>
            <translation>{name}
берген: {issuer}
жарамды {first} – {last}
SHA-256 {fingerprint}</translation>
        </message>
        <message>
            <source>Every signature this authority certifies will be believed here. Compare the fingerprint with the one the authority publishes. Your decision is written into the journal.</source>
            <translation>Мұнда осы орталық куәландырған әр қолтаңбаға сенім болады. Саусақ таңбасын орталық жариялағанмен салыстырыңыз. Шешіміңіз журналға жазылады.</translation>
        </message>
        <message>
            <source>What to call it</source>
            <translation>Қалай атау керек</translation>
        </message>
        <message>
            <source>The certificate is trusted from now on.</source>
            <translation>Сертификатқа енді сенім бар.</translation>
        </message>
    </context>
    <context>
        <name>SignerReportCard</name>
        <message>
            <source>Unknown signer</source>
            <translation>Белгісіз қол қоюшы</translation>
        </message>
        <message>
            <source>IIN</source>
            <translation>ЖСН</translation>
        </message>
        <message>
            <source>BIN</source>
            <translation>БСН</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Ұйым</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Рөлі</translation>
        </message>
        <message>
            <source>Algorithm</source>
            <translation>Алгоритм</translation>
        </message>
        <message>
            <source>Issued by</source>
            <translation>Кім берген</translation>
        </message>
        <message>
            <source>Term of the key</source>
            <translation>Кілттің мерзімі</translation>
        </message>
        <message>
            <source>none</source>
            <translation>жоқ</translation>
        </message>
        <message>
            <source>Signed, as the signer says</source>
            <translation>Қол қойылған (қоюшының айтуынша)</translation>
        </message>
        <message>
            <source>Time stamp</source>
            <translation>Уақыт белгісі</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>Қолтаңба түрі</translation>
        </message>
    </context>
    <context>
        <name>SpansInput</name>
        <message>
            <source>Add dates</source>
            <translation>Күн қосу</translation>
        </message>
    </context>
    <context>
        <name>Stepper</name>
        <message>
            <source>Back</source>
            <translation>Артқа</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>Алға</translation>
        </message>
    </context>
    <context>
        <name>SyncLine</name>
        <message>
            <source>The oldest change waits since {moment}</source>
            <translation>Ең ескі өзгеріс {moment} бері күтуде</translation>
        </message>
        <message>
            <source>Last complete exchange: {moment}</source>
            <translation>Соңғы толық алмасу: {moment}</translation>
        </message>
        <message>
            <source>Not connected to the portal</source>
            <translation>Порталға қосылмаған</translation>
        </message>
        <message>
            <source>No connection: work goes on</source>
            <translation>Байланыссыз жұмыс</translation>
        </message>
        <message>
            <source>Waiting to be sent</source>
            <translation>Жіберуді күтуде</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>Жіберілуде</translation>
        </message>
        <message>
            <source>Synchronised</source>
            <translation>Синхрондалды</translation>
        </message>
        <message>
            <source>Needs your attention</source>
            <translation>Шешіміңіз қажет</translation>
        </message>
        <message>
            <source>The portal has shut this PC out</source>
            <translation>Портал бұл компьютерді ажыратты</translation>
        </message>
        <message>
            <source>The network asks to sign in</source>
            <translation>Желі кіруді сұрайды</translation>
        </message>
        <message>
            <source>Reading everything anew</source>
            <translation>Бәрі қайта оқылуда</translation>
        </message>
        <message numerus="yes">
            <source>%n to decide</source>
            <translation>
                <numerusform>%n шешім сізде</numerusform>
                <numerusform>%n шешім сізде</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n waiting</source>
            <translation>
                <numerusform>кезекте %n</numerusform>
                <numerusform>кезекте %n</numerusform>
            </translation>
        </message>
        <message>
            <source>queue is empty</source>
            <translation>кезек бос</translation>
        </message>
        <message numerus="yes">
            <source>%n on other computers</source>
            <translation>
                <numerusform>басқа ДК-де %n</numerusform>
                <numerusform>басқа ДК-де %n</numerusform>
            </translation>
        </message>
        <message>
            <source>PC clock is wrong</source>
            <translation>компьютер сағаты қате</translation>
        </message>
    </context>
    <context>
        <name>TerminateContractDialog</name>
        <message>
            <source>Terminate the contract № {number}</source>
            <translation>№ {number} шартты бұзу</translation>
        </message>
        <message>
            <source>Sign the notice and terminate</source>
            <translation>Хабарламаға қол қойып, бұзу</translation>
        </message>
        <message>
            <source>The child leaves the group after the last day, and the voucher is archived. Until the portal has received it, the termination can be taken back.</source>
            <translation>Соңғы күннен кейін бала топтан шығады, ваучер мұрағатқа кетеді. Портал алғанша бұзуды қайтарып алуға болады.</translation>
        </message>
        <message>
            <source>The child's last day</source>
            <translation>Баланың соңғы күні</translation>
        </message>
        <message>
            <source>Who asks for it</source>
            <translation>Кімнің өтінішімен</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Себебі</translation>
        </message>
        <message>
            <source>The parent reads this; needed with another reason.</source>
            <translation>Мұны ата-ана оқиды; басқа себеп болса, міндетті.</translation>
        </message>
        <message>
            <source>In your own words</source>
            <translation>Өз сөзіңізбен</translation>
        </message>
        <message>
            <source>Key file</source>
            <translation>Кілт файлы</translation>
        </message>
        <message>
            <source>Password of the key</source>
            <translation>Кілт құпиясөзі</translation>
        </message>
    </context>
    <context>
        <name>TimesheetPreview</name>
        <message>
            <source>Timesheet: {group}, {month}</source>
            <translation>Табель: {group}, {month}</translation>
        </message>
        <message>
            <source>Drawing the timesheet…</source>
            <translation>Табель салынып жатыр…</translation>
        </message>
    </context>
    <context>
        <name>Toast</name>
        <message>
            <source>not done</source>
            <translation>орындалмады</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Қайтару</translation>
        </message>
        <message>
            <source>Close the message</source>
            <translation>Хабарламаны жабу</translation>
        </message>
    </context>
    <context>
        <name>TodayFigures</name>
        <message>
            <source>In the kindergarten today</source>
            <translation>Бүгін балабақшада</translation>
        </message>
        <message>
            <source>Free places</source>
            <translation>Бос орындар</translation>
        </message>
        <message numerus="yes">
            <source>of %n child(ren)</source>
            <translation>
                <numerusform>%n баладан</numerusform>
                <numerusform>%n баладан</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in {some} of %n group(s)</source>
            <translation>
                <numerusform>%n топтың {some}-інде</numerusform>
                <numerusform>%n топтың {some}-інде</numerusform>
            </translation>
        </message>
        <message>
            <source>{month} confirmed by parents</source>
            <translation>{month}: ата-аналар растады</translation>
        </message>
        <message numerus="yes">
            <source>of %n</source>
            <translation>
                <numerusform>%n ішінен</numerusform>
                <numerusform>%n ішінен</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n dispute(s)</source>
            <translation>
                <numerusform>%n дау</numerusform>
                <numerusform>%n дау</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n silent</source>
            <translation>
                <numerusform>%n үнсіз</numerusform>
                <numerusform>%n үнсіз</numerusform>
            </translation>
        </message>
        <message>
            <source>nothing was sent to parents yet</source>
            <translation>ата-аналарға әлі ештеңе жіберілмеді</translation>
        </message>
    </context>
    <context>
        <name>TodayScreen</name>
        <message>
            <source>Today</source>
            <translation>Бүгін</translation>
        </message>
        <message>
            <source>Find a child, contract, command</source>
            <translation>Бала, шарт, команда іздеу</translation>
        </message>
        <message>
            <source>Read again</source>
            <translation>Қайта оқу</translation>
        </message>
        <message>
            <source>working day</source>
            <translation>жұмыс күні</translation>
        </message>
        <message>
            <source>day off</source>
            <translation>демалыс күні</translation>
        </message>
    </context>
    <context>
        <name>TrailFilters</name>
        <message>
            <source>Group</source>
            <translation>Топ</translation>
        </message>
        <message>
            <source>Child</source>
            <translation>Бала</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Кім</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Не</translation>
        </message>
        <message>
            <source>Done from</source>
            <translation>Жасалған күні, бастап</translation>
        </message>
        <message>
            <source>Done until</source>
            <translation>Жасалған күні, дейін</translation>
        </message>
        <message>
            <source>Day of the mark</source>
            <translation>Белгі күні</translation>
        </message>
        <message>
            <source>Show everything</source>
            <translation>Бәрін көрсету</translation>
        </message>
        <message>
            <source>Press to show all months</source>
            <translation>Барлық айларды көрсету үшін басыңыз</translation>
        </message>
        <message>
            <source>until</source>
            <translation>дейін</translation>
        </message>
        <message>
            <source>all</source>
            <translation>барлығы</translation>
        </message>
        <message>
            <source>everyone</source>
            <translation>барлығы</translation>
        </message>
        <message>
            <source>everything</source>
            <translation>бәрі</translation>
        </message>
    </context>
    <context>
        <name>TrailScreen</name>
        <message>
            <source>History of changes</source>
            <translation>Өзгерістер тарихы</translation>
        </message>
        <message>
            <source>Check the whole journal</source>
            <translation>Журналды түгел тексеру</translation>
        </message>
        <message>
            <source>Each entry carries the hash of the one before it: a change in the past shows.</source>
            <translation>Әр жазбада алдыңғысының хеші бар: өткендегі өзгеріс көрінеді.</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Экспорт</translation>
        </message>
        <message>
            <source>Excel (XLSX)…</source>
            <translation>Excel (XLSX)…</translation>
        </message>
        <message>
            <source>No changes here</source>
            <translation>Мұнда өзгеріс жоқ</translation>
        </message>
        <message>
            <source>Every mark and every closing is written down with who and when.</source>
            <translation>Әр белгі мен әр жабу кім, қашан жасағанымен бірге жазылады.</translation>
        </message>
        <message>
            <source>Show older</source>
            <translation>Ескілерін көрсету</translation>
        </message>
        <message>
            <source>Show in the sheet</source>
            <translation>Табельде көрсету</translation>
        </message>
        <message>
            <source>To the filters</source>
            <translation>Сүзгілерге</translation>
        </message>
        <message>
            <source>journal broken</source>
            <translation>журнал бұзылған</translation>
        </message>
        <message>
            <source>checking: {done} of {all}</source>
            <translation>тексеру: {done} / {all}</translation>
        </message>
        <message>
            <source>journal whole</source>
            <translation>журнал бүтін</translation>
        </message>
        <message numerus="yes">
            <source>%n entries, each follows from the one before it.</source>
            <translation>
                <numerusform>%n жазба, әрқайсысы алдыңғысынан шығады.</numerusform>
                <numerusform>%n жазба, әрқайсысы алдыңғысынан шығады.</numerusform>
            </translation>
        </message>
        <message>
            <source>The older ones were checked on {moment}.</source>
            <translation>Ескілері {moment} тексерілген.</translation>
        </message>
        <message>
            <source>Entry {number} was changed or removed outside the program. Tell support and keep the backups.</source>
            <translation>{number}-жазба бағдарламадан тыс өзгертілген немесе жойылған. Қолдау қызметіне хабарлап, сақтық көшірмелерді сақтаңыз.</translation>
        </message>
        <message>
            <source>The journal is broken</source>
            <translation>Журнал бұзылған</translation>
        </message>
        <message>
            <source>history</source>
            <translation>тарих</translation>
        </message>
        <message>
            <source>Export the history</source>
            <translation>Тарихты экспорттау</translation>
        </message>
        <message>
            <source>Writing the history</source>
            <translation>Тарих жазылуда</translation>
        </message>
        <message>
            <source>Hash</source>
            <translation>Хеш</translation>
        </message>
        <message>
            <source>Journal: {entries} entries, head {head}</source>
            <translation>Журнал: {entries} жазба, соңғы хеш {head}</translation>
        </message>
        <message>
            <source>The whole journal was checked: every entry follows from the one before it.</source>
            <translation>Журнал түгел тексерілді: әр жазба алдыңғысынан шығады.</translation>
        </message>
        <message>
            <source>Broken at entry {number}</source>
            <translation>{number}-жазбада бұзылған</translation>
        </message>
        <message>
            <source>Saved: {file}</source>
            <translation>Сақталды: {file}</translation>
        </message>
    </context>
    <context>
        <name>TrailTable</name>
        <message>
            <source>Whose</source>
            <translation>Кімдікі</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Күні</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Не</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Кім</translation>
        </message>
        <message>
            <source>Computer</source>
            <translation>Компьютер</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>№</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Қашан</translation>
        </message>
        <message>
            <source>Before → after</source>
            <translation>Бұрын → кейін</translation>
        </message>
    </context>
    <context>
        <name>TrailWords</name>
        <message>
            <source>keep this computer's</source>
            <translation>осы компьютердікін қалдыру</translation>
        </message>
        <message>
            <source>keep the portal's</source>
            <translation>порталдікін қалдыру</translation>
        </message>
        <message>
            <source>keep the later one</source>
            <translation>кейінгісін қалдыру</translation>
        </message>
        <message>
            <source>keep the one that is not blank</source>
            <translation>бос емесін қалдыру</translation>
        </message>
        <message>
            <source>prefer an excused absence with a paper</source>
            <translation>құжаты бар дәлелді себепті таңдау</translation>
        </message>
        <message>
            <source>Mark came from another computer</source>
            <translation>Басқа компьютерден келген белгі</translation>
        </message>
        <message>
            <source>blank</source>
            <translation>бос</translation>
        </message>
        <message>
            <source>with a paper</source>
            <translation>құжатпен</translation>
        </message>
        <message>
            <source>“{text}”</source>
            <translation>«{text}»</translation>
        </message>
        <message>
            <source>before: not known here</source>
            <translation>бұрын не болғаны мұнда белгісіз</translation>
        </message>
        <message>
            <source>this computer's</source>
            <translation>осы компьютердікі</translation>
        </message>
        <message>
            <source>the portal's</source>
            <translation>порталдікі</translation>
        </message>
        <message>
            <source>{values}; kept {which}{by}</source>
            <translation>{values}; қалдырылғаны — {which}{by}</translation>
        </message>
        <message>
            <source>this computer: {mine}, portal: {theirs}</source>
            <translation>осы компьютер: {mine}, портал: {theirs}</translation>
        </message>
        <message>
            <source>sheets: {count}</source>
            <translation>табельдер: {count}</translation>
        </message>
        <message>
            <source>warnings looked at: {count}</source>
            <translation>тексерілген ескертулер: {count}</translation>
        </message>
    </context>
    <context>
        <name>Transfer</name>
        <message>
            <source>Marks from Excel…</source>
            <translation>Excel-ден белгілер…</translation>
        </message>
        <message>
            <source>Marks taken from the file: {count}</source>
            <translation>Файлдан алынған белгі: {count}</translation>
        </message>
    </context>
    <context>
        <name>TrustTable</name>
        <message>
            <source>national authority</source>
            <translation>ұлттық орталық</translation>
        </message>
        <message>
            <source>added by the director</source>
            <translation>директор қосқан</translation>
        </message>
        <message>
            <source>test, no legal force</source>
            <translation>сынақ, күші жоқ</translation>
        </message>
        <message>
            <source>counts for nothing</source>
            <translation>есепке алынбайды</translation>
        </message>
        <message>
            <source>missing</source>
            <translation>жоқ</translation>
        </message>
        <message>
            <source>Authority</source>
            <translation>Орталық</translation>
        </message>
        <message>
            <source>Counts as</source>
            <translation>Мәртебесі</translation>
        </message>
        <message>
            <source>Valid until</source>
            <translation>Жарамды мерзімі</translation>
        </message>
    </context>
    <context>
        <name>UnreadStrip</name>
        <message>
            <source>Read again</source>
            <translation>Қайта оқу</translation>
        </message>
    </context>
    <context>
        <name>ValueSide</name>
        <message>
            <source>computer …{number}</source>
            <translation>компьютер …{number}</translation>
        </message>
    </context>
    <context>
        <name>VouchersCard</name>
        <message>
            <source>Vouchers</source>
            <translation>Ваучерлер</translation>
        </message>
        <message>
            <source>Vouchers by state</source>
            <translation>Ваучерлер күйі бойынша</translation>
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
            <translation>Күту парағына қою</translation>
        </message>
        <message>
            <source>Put on the list</source>
            <translation>Қою</translation>
        </message>
        <message>
            <source>There is no free place in the group now.</source>
            <translation>Қазір топта бос орын жоқ.</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Себебі</translation>
        </message>
        <message>
            <source>The parent reads this.</source>
            <translation>Мұны ата-ана оқиды.</translation>
        </message>
    </context>
    <context>
        <name>WelcomePage</name>
        <message>
            <source>Welcome</source>
            <translation>Қош келдіңіз</translation>
        </message>
        <message>
            <source>Choose the language; it can be changed at any time.</source>
            <translation>Тілді таңдаңыз; оны кез келген уақытта ауыстыруға болады.</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Тіл</translation>
        </message>
        <message>
            <source>In a few minutes your kindergarten's office is ready on this computer.</source>
            <translation>Бірнеше минуттан кейін осы компьютерде балабақша ісін жүргізе аласыз.</translation>
        </message>
        <message>
            <source>Have at hand</source>
            <translation>Дайындап қойыңыз</translation>
        </message>
        <message>
            <source>the registration certificate: BIN and both names of the kindergarten</source>
            <translation>тіркеу туралы куәлік: БСН және балабақшаның екі атауы</translation>
        </message>
        <message>
            <source>the bank details for contracts (they can follow later)</source>
            <translation>шарттарға арналған банк деректемелері (кейін енгізуге болады)</translation>
        </message>
        <message>
            <source>a printer or a memory stick for the recovery code</source>
            <translation>қалпына келтіру кодына арналған принтер немесе флешка</translation>
        </message>
        <message>
            <source>The office was on another computer?</source>
            <translation>Кеңсе басқа компьютерде болды ма?</translation>
        </message>
        <message>
            <source>Restore it from a backup…</source>
            <translation>Сақтық көшірмеден қалпына келтіру…</translation>
        </message>
    </context>
    <context>
        <name>YearCard</name>
        <message>
            <source>Attendance</source>
            <translation>Келу</translation>
        </message>
    </context>
    <context>
        <name>YearStrip</name>
        <message>
            <source>Attendance of the year</source>
            <translation>Жылдық келу</translation>
        </message>
        <message>
            <source>not marked {count}</source>
            <translation>белгі жоқ {count}</translation>
        </message>
        <message>
            <source>{year}: no marks</source>
            <translation>{year}: белгі жоқ</translation>
        </message>
        <message>
            <source>day off</source>
            <translation>демалыс</translation>
        </message>
        <message>
            <source>not in the kindergarten</source>
            <translation>балабақшада емес</translation>
        </message>
        <message>
            <source>{mark}, planned</source>
            <translation>{mark}, жоспарланған</translation>
        </message>
        <message>
            <source>still ahead</source>
            <translation>әлі алда</translation>
        </message>
        <message>
            <source>not marked</source>
            <translation>белгіленбеген</translation>
        </message>
    </context>
    <context>
        <name>_SpanRow</name>
        <message>
            <source>From</source>
            <translation>Басы</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Соңы</translation>
        </message>
        <message>
            <source>Take these dates away</source>
            <translation>Бұл күндерді алып тастау</translation>
        </message>
    </context>
</TS>
