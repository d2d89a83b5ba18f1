<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk_KZ" sourcelanguage="en_GB">
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
        <name>MainWindow</name>
        <message>
            <source>Everywhere</source>
            <translation>Барлық жерде</translation>
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
        <name>SideNav</name>
        <message>
            <source>Navigation</source>
            <translation>Навигация</translation>
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
</TS>
