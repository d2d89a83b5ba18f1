<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_GB">
    <context>
        <name>AboutSection</name>
        <message>
            <source>About</source>
            <translation>О программе</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Версия</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>Лицензия</translation>
        </message>
        <message>
            <source>Qt and PySide</source>
            <translation>Qt и PySide</translation>
        </message>
        <message>
            <source>Python</source>
            <translation>Python</translation>
        </message>
        <message>
            <source>System</source>
            <translation>Система</translation>
        </message>
        <message>
            <source>Folder of this office</source>
            <translation>Папка с данными</translation>
        </message>
        <message>
            <source>What it is made of</source>
            <translation>Из чего она состоит</translation>
        </message>
        <message>
            <source>Free software under the MIT licence, without any warranty. Qt and PySide are used under the LGPL version 3; the licences of all parts lie beside the program.</source>
            <translation>Свободная программа под лицензией MIT, без каких-либо гарантий. Qt и PySide используются по лицензии LGPL версии 3; лицензии всех частей лежат рядом с программой.</translation>
        </message>
        <message>
            <source>When something goes wrong</source>
            <translation>Если что-то не работает</translation>
        </message>
        <message>
            <source>The bundle holds the log, versions and the state of the exchange. No names, IINs, phones or keys: what could tell of anybody is struck out.</source>
            <translation>В архиве журнал программы, версии и состояние обмена. Ни имён, ни ИИН, ни телефонов, ни ключей: всё, что могло бы указать на человека, вычеркнуто.</translation>
        </message>
        <message>
            <source>Make a support bundle…</source>
            <translation>Собрать архив для поддержки…</translation>
        </message>
        <message>
            <source>Open the log folder</source>
            <translation>Открыть папку журнала</translation>
        </message>
        <message>
            <source>The folder could not be opened: {folder}</source>
            <translation>Папку не удалось открыть: {folder}</translation>
        </message>
        <message>
            <source>Where to keep the support bundle</source>
            <translation>Куда сохранить архив для поддержки</translation>
        </message>
        <message>
            <source>ZIP archives (*.zip)</source>
            <translation>Архивы ZIP (*.zip)</translation>
        </message>
        <message>
            <source>The support bundle is made: {name}</source>
            <translation>Архив для поддержки собран: {name}</translation>
        </message>
    </context>
    <context>
        <name>AbsenceDialog</name>
        <message>
            <source>Absence</source>
            <translation>Отсутствие</translation>
        </message>
        <message>
            <source>Mark the days</source>
            <translation>Отметить дни</translation>
        </message>
        <message>
            <source>Choose a reason</source>
            <translation>Выберите причину</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>Дни</translation>
        </message>
        <message>
            <source>Children</source>
            <translation>Дети</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Причина</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Примечание</translation>
        </message>
        <message>
            <source>Add a paper</source>
            <translation>Добавить документ</translation>
        </message>
        <message>
            <source>Choose a reason to see what would be marked.</source>
            <translation>Выберите причину — здесь будет видно, что отметится.</translation>
        </message>
        <message>
            <source>Nothing would be marked.</source>
            <translation>Ничего не отметится.</translation>
        </message>
        <message>
            <source>Days off pass by: {count}.</source>
            <translation>Выходных дней пропускается: {count}.</translation>
        </message>
        <message>
            <source>Days outside a child's stay pass by: {count}.</source>
            <translation>Дней, когда ребёнок не зачислен, пропускается: {count}.</translation>
        </message>
        <message>
            <source>Another mark gives way: {count}.</source>
            <translation>Заменится других отметок: {count}.</translation>
        </message>
        <message>
            <source>Days the paper does not cover: {count}.</source>
            <translation>Дней, которых документ не охватывает: {count}.</translation>
        </message>
        <message>
            <source>There is no paper yet; it can be brought later, under Papers.</source>
            <translation>Документа пока нет; его можно внести позже в окне «Документы».</translation>
        </message>
        <message numerus="yes">
            <source>Marks to be set: %n</source>
            <translation>
                <numerusform>Поставится %n отметка</numerusform>
                <numerusform>Поставится %n отметки</numerusform>
                <numerusform>Поставится %n отметок</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Absences</name>
        <message>
            <source>Absence…</source>
            <translation>Отсутствие…</translation>
        </message>
        <message>
            <source>Papers…</source>
            <translation>Документы…</translation>
        </message>
        <message>
            <source>Marks with another paper: {count}</source>
            <translation>Отметок с новым документом: {count}</translation>
        </message>
        <message>
            <source>Absence marked, days: {count}</source>
            <translation>Отсутствие отмечено, дней: {count}</translation>
        </message>
    </context>
    <context>
        <name>AcceptDialog</name>
        <message>
            <source>Accept into a group</source>
            <translation>Принять в группу</translation>
        </message>
        <message>
            <source>Move to another group</source>
            <translation>Перевести в другую группу</translation>
        </message>
        <message>
            <source>Accept</source>
            <translation>Принять</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>Перевести</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Группа</translation>
        </message>
        <message>
            <source>The parent's wish stands first.</source>
            <translation>Первой стоит группа, которую выбрал родитель.</translation>
        </message>
        <message>
            <source>Say why this group all the same; it is kept in the journal.</source>
            <translation>Напишите, почему всё же эта группа; причина останется в журнале.</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Причина</translation>
        </message>
        <message>
            <source>The seventh digit of the IIN is 0, as some foreigners have. Compare it with the document.</source>
            <translation>Седьмая цифра ИИН — 0, так бывает у некоторых иностранцев. Сверьте его с документом.</translation>
        </message>
        <message>
            <source>Why this IIN is right</source>
            <translation>Почему этот ИИН верен</translation>
        </message>
        <message>
            <source>The request holds values that cannot be kept.</source>
            <translation>В заявке есть данные, которые нельзя сохранить.</translation>
        </message>
        <message>
            <source>wished</source>
            <translation>желаемая</translation>
        </message>
        <message>
            <source>Think twice</source>
            <translation>Обратите внимание</translation>
        </message>
    </context>
    <context>
        <name>AccountsSection</name>
        <message>
            <source>Accounts</source>
            <translation>Учётные записи</translation>
        </message>
        <message>
            <source>New account</source>
            <translation>Новая учётная запись</translation>
        </message>
        <message>
            <source>Close the account…</source>
            <translation>Закрыть запись…</translation>
        </message>
        <message>
            <source>A methodist keeps groups, children and attendance; contracts and settings are the director's.</source>
            <translation>Методист ведёт группы, детей и табель; договоры и настройки — дело директора.</translation>
        </message>
        <message>
            <source>No accounts</source>
            <translation>Учётных записей нет</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Добавить</translation>
        </message>
        <message>
            <source>Full name</source>
            <translation>Фамилия, имя, отчество</translation>
        </message>
        <message>
            <source>Sign-in name</source>
            <translation>Имя для входа</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Роль</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Пароль</translation>
        </message>
        <message>
            <source>At least 8 signs.</source>
            <translation>Не короче 8 знаков.</translation>
        </message>
        <message>
            <source>Password once more</source>
            <translation>Пароль ещё раз</translation>
        </message>
        <message>
            <source>The account is added.</source>
            <translation>Учётная запись добавлена.</translation>
        </message>
        <message>
            <source>Close the account</source>
            <translation>Закрыть учётную запись</translation>
        </message>
        <message>
            <source>Close it</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>{name} cannot sign in any more. What they did stays in the journal under their name.</source>
            <translation>{name} больше не сможет войти. Всё сделанное остаётся в журнале под этим именем.</translation>
        </message>
        <message>
            <source>The account is closed.</source>
            <translation>Учётная запись закрыта.</translation>
        </message>
    </context>
    <context>
        <name>AccountsTable</name>
        <message>
            <source>director</source>
            <translation>директор</translation>
        </message>
        <message>
            <source>methodist</source>
            <translation>методист</translation>
        </message>
        <message>
            <source>open</source>
            <translation>открыта</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>закрыта</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Имя</translation>
        </message>
        <message>
            <source>Sign-in name</source>
            <translation>Имя для входа</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Роль</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Состояние</translation>
        </message>
    </context>
    <context>
        <name>ActsTab</name>
        <message>
            <source>Who, what, whose</source>
            <translation>Кто, что, о ком</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>Всё</translation>
        </message>
        <message>
            <source>Groups and children</source>
            <translation>Группы и дети</translation>
        </message>
        <message>
            <source>Attendance</source>
            <translation>Табель</translation>
        </message>
        <message>
            <source>Requests and contracts</source>
            <translation>Заявки и договоры</translation>
        </message>
        <message>
            <source>Kindergarten, accounts, settings</source>
            <translation>Сад, учётные записи, настройки</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>Раздел</translation>
        </message>
        <message>
            <source>Verify the chain</source>
            <translation>Проверить цепочку</translation>
        </message>
        <message>
            <source>Each entry carries the hash of the one before it: a change in the past shows.</source>
            <translation>Каждая запись несёт хеш предыдущей: правка задним числом видна.</translation>
        </message>
        <message>
            <source>Export CSV…</source>
            <translation>Экспорт в CSV…</translation>
        </message>
        <message>
            <source>Acts</source>
            <translation>Действия</translation>
        </message>
        <message>
            <source>Nothing has been done yet</source>
            <translation>Пока ничего не сделано</translation>
        </message>
        <message>
            <source>Every change in this office is written down here.</source>
            <translation>Здесь записывается каждое изменение.</translation>
        </message>
        <message>
            <source>Show older</source>
            <translation>Показать более ранние</translation>
        </message>
        <message>
            <source>After entry {number} it is not the journal the portal saw on {moment}. Tell support, keep the backups.</source>
            <translation>После записи {number} это не тот журнал, который портал видел {moment}. Сообщите в поддержку, сохраните резервные копии.</translation>
        </message>
        <message>
            <source>The journal was rewritten</source>
            <translation>Журнал переписан</translation>
        </message>
        <message numerus="yes">
            <source>Every one of %n entries follows from the one before it.</source>
            <translation>
                <numerusform>Проверена %n запись: она на своём месте.</numerusform>
                <numerusform>Проверены %n записи: каждая следует из предыдущей.</numerusform>
                <numerusform>Проверено %n записей: каждая следует из предыдущей.</numerusform>
            </translation>
        </message>
        <message>
            <source>The portal witnessed entry {number} on {moment}.</source>
            <translation>Портал засвидетельствовал запись {number} — {moment}.</translation>
        </message>
        <message>
            <source>A backup was restored after the portal's last look; the portal keeps what it saw before.</source>
            <translation>После последней сверки с порталом восстановлена резервная копия; прежнее портал хранит у себя.</translation>
        </message>
        <message>
            <source>The journal is whole</source>
            <translation>Журнал цел</translation>
        </message>
        <message>
            <source>Entry {number} was changed or removed outside the program. Tell support and keep the backups.</source>
            <translation>Запись {number} изменена или удалена вне программы. Сообщите в поддержку и сохраните резервные копии.</translation>
        </message>
        <message>
            <source>The journal is broken</source>
            <translation>Журнал нарушен</translation>
        </message>
        <message>
            <source>The entry itself is gone.</source>
            <translation>Самой записи уже нет.</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Когда</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Что</translation>
        </message>
        <message>
            <source>Whose</source>
            <translation>О ком</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Кто</translation>
        </message>
        <message>
            <source>Computer</source>
            <translation>Компьютер</translation>
        </message>
        <message>
            <source>Export the journal</source>
            <translation>Экспорт журнала</translation>
        </message>
        <message>
            <source>Written: {path}</source>
            <translation>Записано: {path}</translation>
        </message>
    </context>
    <context>
        <name>AllTimesheetsDialog</name>
        <message>
            <source>Timesheets of all groups</source>
            <translation>Табели всех групп</translation>
        </message>
        <message>
            <source>Write…</source>
            <translation>Записать…</translation>
        </message>
        <message>
            <source>{first} and {second}, a file each</source>
            <translation>{first} и {second}, по файлу</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Месяц</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Язык табеля</translation>
        </message>
        <message>
            <source>PDF, a file for each group</source>
            <translation>PDF, отдельный файл на группу</translation>
        </message>
        <message>
            <source>One PDF of all groups, to print in one go</source>
            <translation>Один PDF всех групп, чтобы напечатать сразу</translation>
        </message>
        <message>
            <source>Excel (XLSX), a file for each group</source>
            <translation>Excel (XLSX), отдельный файл на группу</translation>
        </message>
        <message>
            <source>CSV, one file of all groups</source>
            <translation>CSV, один файл всех групп</translation>
        </message>
        <message>
            <source>What to write</source>
            <translation>Что записать</translation>
        </message>
        <message>
            <source>Into a folder</source>
            <translation>В папку</translation>
        </message>
        <message>
            <source>Into one ZIP archive</source>
            <translation>В один архив ZIP</translation>
        </message>
        <message>
            <source>Files of the same name are replaced.</source>
            <translation>Файлы с теми же именами будут заменены.</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Куда</translation>
        </message>
        <message numerus="yes">
            <source>%n group(s)</source>
            <translation>
                <numerusform>%n группа</numerusform>
                <numerusform>%n группы</numerusform>
                <numerusform>%n групп</numerusform>
            </translation>
        </message>
        <message>
            <source>No group had children in this month</source>
            <translation>В этом месяце ни в одной группе не было детей</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>и ещё %n</numerusform>
                <numerusform>и ещё %n</numerusform>
                <numerusform>и ещё %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Blank cells stay blank on paper.</source>
            <translation>Пустые клетки останутся пустыми и на бумаге.</translation>
        </message>
        <message numerus="yes">
            <source>Not filled: %n group(s)</source>
            <translation>
                <numerusform>Не заполнена %n группа</numerusform>
                <numerusform>Не заполнены %n группы</numerusform>
                <numerusform>Не заполнены %n групп</numerusform>
            </translation>
        </message>
        <message>
            <source>Timesheets {month}</source>
            <translation>Табели {month}</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Остановить</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) written</source>
            <translation>
                <numerusform>Записан %n файл</numerusform>
                <numerusform>Записано файлов: %n</numerusform>
                <numerusform>Записано файлов: %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Whole files that stay: %n.</source>
            <translation>
                <numerusform>Готовый файл остался: %n.</numerusform>
                <numerusform>Готовые файлы остались: %n.</numerusform>
                <numerusform>Готовые файлы остались: %n.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing was written.</source>
            <translation>Ничего не записано.</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Остановлено</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation>Останавливаю…</translation>
        </message>
    </context>
    <context>
        <name>AmendContractDialog</name>
        <message>
            <source>Additional agreement to № {number}</source>
            <translation>Дополнительное соглашение к № {number}</translation>
        </message>
        <message>
            <source>Prepare the agreement</source>
            <translation>Подготовить соглашение</translation>
        </message>
        <message>
            <source>Change what is to change; the rest stays as it is. Both sides sign the agreement like the contract.</source>
            <translation>Измените то, что должно измениться; остальное останется прежним. Соглашение подписывают обе стороны, как и договор.</translation>
        </message>
        <message>
            <source>In force from</source>
            <translation>Действует с</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Почему</translation>
        </message>
        <message>
            <source>Stands in the agreement; may be left empty.</source>
            <translation>Указывается в соглашении; можно не заполнять.</translation>
        </message>
    </context>
    <context>
        <name>AppearanceSection</name>
        <message>
            <source>Appearance</source>
            <translation>Внешний вид</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Как в системе</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Светлая</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Тёмная</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>Контрастная</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Тема</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Язык</translation>
        </message>
        <message>
            <source>Both belong to this computer, not to the account.</source>
            <translation>И то и другое относится к этому компьютеру, а не к учётной записи.</translation>
        </message>
    </context>
    <context>
        <name>AskedChoice</name>
        <message>
            <source>None of them: a certificate to be saved here</source>
            <translation>Не по запросу: справка сохраняется здесь</translation>
        </message>
        <message>
            <source>Asked by {parent} on {day}.</source>
            <translation>Запросил(а) {parent}, {day}.</translation>
        </message>
    </context>
    <context>
        <name>AttendanceCard</name>
        <message>
            <source>Attendance</source>
            <translation>Посещаемость</translation>
        </message>
        <message>
            <source>No working day of this month has been marked yet.</source>
            <translation>В этом месяце ещё не отмечен ни один рабочий день.</translation>
        </message>
        <message>
            <source>{day}: {share} present, {count} of {children}</source>
            <translation>{day}: присутствовали {share}, {count} из {children}</translation>
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
            <translation>Открыть месяц снова</translation>
        </message>
        <message>
            <source>Reopen</source>
            <translation>Открыть снова</translation>
        </message>
        <message>
            <source>{group}, {month}. What parents have confirmed stays as history, and they are asked again.</source>
            <translation>{group}, {month}. Подтверждения родителей останутся в истории, и их спросят снова.</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Причина</translation>
        </message>
        <message>
            <source>It is kept in the journal.</source>
            <translation>Она сохранится в журнале.</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сохранить</translation>
        </message>
        <message>
            <source>Mark</source>
            <translation>Отметка</translation>
        </message>
        <message>
            <source>Choose a mark</source>
            <translation>Выберите отметку</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Примечание</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Документ</translation>
        </message>
        <message>
            <source>New papers are brought in the menu, under Papers.</source>
            <translation>Новые документы вносятся через меню «Ещё» → «Документы».</translation>
        </message>
        <message>
            <source>No paper</source>
            <translation>Без документа</translation>
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
            <translation>Табель группы</translation>
        </message>
        <message>
            <source>Whole kindergarten</source>
            <translation>Весь сад</translation>
        </message>
        <message>
            <source>At risk</source>
            <translation>Под угрозой</translation>
        </message>
        <message>
            <source>History</source>
            <translation>История изменений</translation>
        </message>
        <message>
            <source>Ways to look at attendance</source>
            <translation>Виды табеля</translation>
        </message>
    </context>
    <context>
        <name>AttendanceWords</name>
        <message>
            <source>not closed</source>
            <translation>не закрыт</translation>
        </message>
        <message>
            <source>with the parent</source>
            <translation>у родителя</translation>
        </message>
        <message>
            <source>confirmed</source>
            <translation>подтверждён</translation>
        </message>
        <message>
            <source>disputed</source>
            <translation>спор</translation>
        </message>
        <message>
            <source>not confirmed</source>
            <translation>не подтверждён</translation>
        </message>
        <message>
            <source>changed since</source>
            <translation>изменён</translation>
        </message>
        <message>
            <source>cleared</source>
            <translation>очищено</translation>
        </message>
        <message>
            <source>everyone is here</source>
            <translation>все пришли</translation>
        </message>
        <message>
            <source>present where blank</source>
            <translation>«был» в пустых клетках</translation>
        </message>
        <message>
            <source>filled down</source>
            <translation>заполнено вниз</translation>
        </message>
        <message>
            <source>pasted</source>
            <translation>вставлено</translation>
        </message>
        <message>
            <source>cut out</source>
            <translation>вырезано</translation>
        </message>
        <message>
            <source>note</source>
            <translation>примечание</translation>
        </message>
        <message>
            <source>not marked</source>
            <translation>не отмечено</translation>
        </message>
        <message>
            <source>2nd month!</source>
            <translation>2-й месяц!</translation>
        </message>
        <message>
            <source>The second month in a row without an answer: the voucher is at risk.</source>
            <translation>Второй месяц подряд без ответа: ваучер под угрозой.</translation>
        </message>
        <message>
            <source>(late)</source>
            <translation>(с опозданием)</translation>
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
            <translation>{name}, ИИН {iin}</translation>
        </message>
        <message>
            <source>planned</source>
            <translation>запланировано</translation>
        </message>
        <message>
            <source>another computer has a different mark here</source>
            <translation>на другом компьютере здесь другая отметка</translation>
        </message>
        <message>
            <source>with a document</source>
            <translation>есть документ</translation>
        </message>
        <message>
            <source>various marks</source>
            <translation>разные отметки</translation>
        </message>
    </context>
    <context>
        <name>BackupFiles</name>
        <message>
            <source>daily</source>
            <translation>ежедневная</translation>
        </message>
        <message>
            <source>by hand</source>
            <translation>сделана вручную</translation>
        </message>
        <message>
            <source>before an upgrade</source>
            <translation>перед обновлением</translation>
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
            <translation>Резервные копии</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>Открыть папку</translation>
        </message>
        <message>
            <source>Back up now</source>
            <translation>Сделать копию</translation>
        </message>
        <message>
            <source>Encrypted copies; they open with the same passwords and the recovery code. Keep one, with office.vault, on another disk.</source>
            <translation>Зашифрованные копии; открываются теми же паролями и кодом восстановления. Одну, вместе с office.vault, храните на другом диске.</translation>
        </message>
        <message>
            <source>Check the database</source>
            <translation>Проверить базу</translation>
        </message>
        <message>
            <source>No backups yet</source>
            <translation>Копий пока нет</translation>
        </message>
        <message>
            <source>Make the first one now.</source>
            <translation>Сделайте первую сейчас.</translation>
        </message>
        <message>
            <source>Backing up…</source>
            <translation>Копирование…</translation>
        </message>
        <message>
            <source>Checking… {percent} %</source>
            <translation>Проверка… {percent} %</translation>
        </message>
        <message>
            <source>Every page, link and paper was looked at. This happens by itself once a week.</source>
            <translation>Проверены каждая страница, связь и документ. Раз в неделю это происходит само.</translation>
        </message>
        <message>
            <source>The database is whole.</source>
            <translation>База цела.</translation>
        </message>
        <message>
            <source>Sign out, sign in again and restore the latest backup: what was not sent is saved.</source>
            <translation>Выйдите, войдите снова и восстановите последнюю копию: неотправленное будет сохранено.</translation>
        </message>
        <message>
            <source>The database is damaged.</source>
            <translation>База повреждена.</translation>
        </message>
        <message>
            <source>Tell support and keep the backups: {parts}</source>
            <translation>Сообщите в поддержку и сохраните резервные копии: {parts}</translation>
        </message>
        <message>
            <source>Not everything is as it was written.</source>
            <translation>Не всё осталось таким, как было записано.</translation>
        </message>
        <message>
            <source>The backup is made and checked.</source>
            <translation>Копия сделана и проверена.</translation>
        </message>
    </context>
    <context>
        <name>BackupsTable</name>
        <message>
            <source>Made</source>
            <translation>Сделана</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Повод</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Размер</translation>
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
            <translation>ваучер до {day}</translation>
        </message>
        <message>
            <source>signed</source>
            <translation>подписан</translation>
        </message>
        <message>
            <source>left unsigned</source>
            <translation>не подписан</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>отклонён</translation>
        </message>
    </context>
    <context>
        <name>BatchSigningDialog</name>
        <message>
            <source>Sign several contracts</source>
            <translation>Подписать несколько договоров</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Все</translation>
        </message>
        <message>
            <source>Your key, once for all of them</source>
            <translation>Ваш ключ — один раз для всех</translation>
        </message>
        <message>
            <source>Sign</source>
            <translation>Подписать</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message numerus="yes">
            <source>%n chosen</source>
            <translation>
                <numerusform>Выбран %n</numerusform>
                <numerusform>Выбрано %n</numerusform>
                <numerusform>Выбрано %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Tick the contracts to sign.</source>
            <translation>Отметьте договоры, которые нужно подписать.</translation>
        </message>
        <message>
            <source>Signing…</source>
            <translation>Подписание…</translation>
        </message>
        <message numerus="yes">
            <source>%n contract(s) signed.</source>
            <translation>
                <numerusform>Подписан %n договор.</numerusform>
                <numerusform>Подписаны %n договора.</numerusform>
                <numerusform>Подписано %n договоров.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n refused; the reason stands beside each.</source>
            <translation>
                <numerusform>%n отклонён; причина указана рядом.</numerusform>
                <numerusform>%n отклонены; причина указана рядом с каждым.</numerusform>
                <numerusform>%n отклонено; причина указана рядом с каждым.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CalendarSection</name>
        <message>
            <source>Calendar</source>
            <translation>Календарь</translation>
        </message>
        <message>
            <source>Change a day</source>
            <translation>Изменить день</translation>
        </message>
        <message>
            <source>Weekends and public holidays are known already; here stand only the days that differ.</source>
            <translation>Выходные и праздники уже известны; здесь только дни, которые отличаются.</translation>
        </message>
        <message>
            <source>No day differs from the public calendar</source>
            <translation>Ни один день не отличается от общего календаря</translation>
        </message>
        <message>
            <source>Enter a transferred day or a day on which the kindergarten is closed.</source>
            <translation>Внесите перенесённый день или день, когда детский сад закрыт.</translation>
        </message>
        <message>
            <source>A day that differs</source>
            <translation>Особый день</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сохранить</translation>
        </message>
        <message>
            <source>day off</source>
            <translation>выходной</translation>
        </message>
        <message>
            <source>working day</source>
            <translation>рабочий день</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>День</translation>
        </message>
        <message>
            <source>Becomes</source>
            <translation>Становится</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Причина</translation>
        </message>
        <message>
            <source>For example: transferred from 4 January by government decree.</source>
            <translation>Например: перенос с 4 января постановлением Правительства.</translation>
        </message>
        <message>
            <source>The day is changed.</source>
            <translation>День изменён.</translation>
        </message>
    </context>
    <context>
        <name>CalendarTable</name>
        <message>
            <source>working day</source>
            <translation>рабочий день</translation>
        </message>
        <message>
            <source>day off</source>
            <translation>выходной</translation>
        </message>
        <message>
            <source>this kindergarten</source>
            <translation>этот детский сад</translation>
        </message>
        <message>
            <source>the portal</source>
            <translation>портал</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>День</translation>
        </message>
        <message>
            <source>Becomes</source>
            <translation>Становится</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Причина</translation>
        </message>
        <message>
            <source>Set by</source>
            <translation>Кем задан</translation>
        </message>
    </context>
    <context>
        <name>CertificateDialog</name>
        <message>
            <source>Certificate of attendance</source>
            <translation>Справка о посещаемости</translation>
        </message>
        <message>
            <source>Drawing the certificate…</source>
            <translation>Справка рисуется…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
        <message>
            <source>Decline…</source>
            <translation>Отказать…</translation>
        </message>
        <message>
            <source>{first} and {second}</source>
            <translation>{first} и {second}</translation>
        </message>
        <message>
            <source>Asked by parents: {count}</source>
            <translation>Запрошено родителями: {count}</translation>
        </message>
        <message>
            <source>Child</source>
            <translation>Ребёнок</translation>
        </message>
        <message>
            <source>From</source>
            <translation>С месяца</translation>
        </message>
        <message>
            <source>To</source>
            <translation>По месяц</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Номер</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Язык</translation>
        </message>
        <message>
            <source>Given to, for what</source>
            <translation>Кому, для чего</translation>
        </message>
        <message>
            <source>Empty: to whom it may concern.</source>
            <translation>Пусто: по месту требования.</translation>
        </message>
        <message>
            <source>By hand, on paper</source>
            <translation>От руки, на бумаге</translation>
        </message>
        <message>
            <source>With the director's electronic key</source>
            <translation>Электронной подписью директора (ЭЦП)</translation>
        </message>
        <message>
            <source>How it is signed</source>
            <translation>Как подписывается</translation>
        </message>
        <message>
            <source>Key file</source>
            <translation>Файл ключа</translation>
        </message>
        <message>
            <source>It is used once and kept nowhere.</source>
            <translation>Используется один раз и нигде не хранится.</translation>
        </message>
        <message>
            <source>Password of the key</source>
            <translation>Пароль ключа</translation>
        </message>
        <message>
            <source>The parent is told why: {child}</source>
            <translation>Родителю сообщена причина отказа: {child}</translation>
        </message>
        <message>
            <source>The certificate goes to the parent: {child}</source>
            <translation>Справка уходит родителю: {child}</translation>
        </message>
        <message>
            <source>Written to {folder}: {names}</source>
            <translation>Записано в {folder}: {names}</translation>
        </message>
        <message>
            <source>Sign and save…</source>
            <translation>Подписать и сохранить…</translation>
        </message>
        <message>
            <source>Save…</source>
            <translation>Сохранить…</translation>
        </message>
        <message>
            <source>Sign and send to the parent</source>
            <translation>Подписать и отправить родителю</translation>
        </message>
        <message>
            <source>Signing, checking and writing…</source>
            <translation>Подписывается, проверяется, записывается…</translation>
        </message>
        <message>
            <source>Writing…</source>
            <translation>Записывается…</translation>
        </message>
        <message>
            <source>Signing, checking and sending…</source>
            <translation>Подписание, проверка и отправка…</translation>
        </message>
    </context>
    <context>
        <name>CertificateFileInput</name>
        <message>
            <source>Choose the file of certificates</source>
            <translation>Выберите файл сертификатов</translation>
        </message>
        <message>
            <source>Certificates (*.pem *.crt *.cer)</source>
            <translation>Сертификаты (*.pem *.crt *.cer)</translation>
        </message>
    </context>
    <context>
        <name>Certificates</name>
        <message>
            <source>Certificate of attendance…</source>
            <translation>Справка о посещаемости…</translation>
        </message>
        <message>
            <source>Certificate of attendance (%n asked for)…</source>
            <translation>Справка о посещаемости (просит %n родитель)…</translation>
        </message>
    </context>
    <context>
        <name>CheckFileDialog</name>
        <message>
            <source>Check signatures</source>
            <translation>Проверка подписей</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Все файлы (*)</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Документ</translation>
        </message>
        <message>
            <source>Not needed where the signature holds it inside</source>
            <translation>Не нужен, если он внутри файла подписи</translation>
        </message>
        <message>
            <source>Signatures (*.cms *.p7s *.p7m *.sig)</source>
            <translation>Подписи (*.cms *.p7s *.p7m *.sig)</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>Подпись</translation>
        </message>
        <message>
            <source>A .cms, .p7s or .p7m file</source>
            <translation>Файл .cms, .p7s или .p7m</translation>
        </message>
        <message>
            <source>Save the report…</source>
            <translation>Сохранить отчёт…</translation>
        </message>
        <message>
            <source>Check again</source>
            <translation>Проверить снова</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>Drop a document and its signature here</source>
            <translation>Перетащите сюда документ и его подпись</translation>
        </message>
        <message>
            <source>Or a signature alone that holds its document inside.</source>
            <translation>Или одну подпись, внутри которой есть документ.</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Отчёт</translation>
        </message>
        <message>
            <source>Nothing is kept. The authority is asked whether the keys are revoked; the document stays here.</source>
            <translation>Ничего не сохраняется. У центра спрашивается, не отозваны ли ключи; документ остаётся здесь.</translation>
        </message>
        <message>
            <source>Checking…</source>
            <translation>Проверка…</translation>
        </message>
        <message>
            <source>{document} · checked {moment}</source>
            <translation>{document} · проверено {moment}</translation>
        </message>
        <message>
            <source>Test keys: no legal force.</source>
            <translation>Тестовые ключи: юридической силы нет.</translation>
        </message>
        <message>
            <source>Text (*.txt)</source>
            <translation>Текст (*.txt)</translation>
        </message>
        <message>
            <source>JSON (*.json)</source>
            <translation>JSON (*.json)</translation>
        </message>
        <message>
            <source>Where to save the report</source>
            <translation>Куда сохранить отчёт</translation>
        </message>
        <message>
            <source>The report is saved: {name}</source>
            <translation>Отчёт сохранён: {name}</translation>
        </message>
    </context>
    <context>
        <name>CheckTimesheetDialog</name>
        <message>
            <source>Check a printed timesheet</source>
            <translation>Проверить распечатанный табель</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Проверить</translation>
        </message>
        <message>
            <source>What the code on the paper says</source>
            <translation>Что говорит код на бумаге</translation>
        </message>
        <message>
            <source>Scan the square code, or type the 16 characters printed after “check code”.</source>
            <translation>Отсканируйте квадратный код или введите 16 знаков, напечатанных после слов «код проверки».</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>Closed {moment}, {who}.</source>
            <translation>Закрыт {moment}, {who}.</translation>
        </message>
        <message>
            <source>The paper says what the program says now</source>
            <translation>На бумаге то же, что сейчас в программе</translation>
        </message>
        <message>
            <source>The month is open.</source>
            <translation>Месяц открыт.</translation>
        </message>
        <message>
            <source>The paper is of an earlier closing; the marks have changed since</source>
            <translation>Это табель более раннего закрытия; отметки с тех пор изменились</translation>
        </message>
        <message>
            <source>The paper agrees with neither the marks now nor any closing known here</source>
            <translation>Бумага не совпадает ни с отметками сейчас, ни с одним известным здесь закрытием</translation>
        </message>
        <message>
            <source>It may have been printed while the month was open, or on another PC. Print it anew and compare.</source>
            <translation>Возможно, её напечатали, пока месяц был открыт, или на другом компьютере. Напечатайте табель заново и сравните.</translation>
        </message>
        <message>
            <source>The paper is of another kindergarten</source>
            <translation>Это табель другого детского сада</translation>
        </message>
        <message>
            <source>Its BIN is not ours.</source>
            <translation>В нём не наш БИН.</translation>
        </message>
        <message>
            <source>Look at the sheet of its month first, then check again: open months are sought there.</source>
            <translation>Откройте табель того же месяца и проверьте снова: среди открытых месяцев код ищется только в нём.</translation>
        </message>
        <message>
            <source>No sheet here has this code</source>
            <translation>Такого кода нет ни у одного табеля</translation>
        </message>
    </context>
    <context>
        <name>ChildDialog</name>
        <message>
            <source>New child</source>
            <translation>Новый ребёнок</translation>
        </message>
        <message>
            <source>Edit the child</source>
            <translation>Изменить данные ребёнка</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Добавить</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сохранить</translation>
        </message>
        <message>
            <source>Add another guardian</source>
            <translation>Добавить ещё одного представителя</translation>
        </message>
        <message>
            <source>IIN</source>
            <translation>ИИН</translation>
        </message>
        <message>
            <source>Date of birth</source>
            <translation>Дата рождения</translation>
        </message>
        <message>
            <source>Why this IIN is accepted</source>
            <translation>Почему этот ИИН принят</translation>
        </message>
        <message>
            <source>Its seventh digit is 0, as some foreigners have. Name the paper you compared it with.</source>
            <translation>Седьмая цифра — 0, так бывает у некоторых иностранцев. Назовите документ, с которым сверили номер.</translation>
        </message>
        <message>
            <source>Surname</source>
            <translation>Фамилия</translation>
        </message>
        <message>
            <source>Given name</source>
            <translation>Имя</translation>
        </message>
        <message>
            <source>Patronymic</source>
            <translation>Отчество</translation>
        </message>
        <message>
            <source>If there is one.</source>
            <translation>Если есть.</translation>
        </message>
        <message>
            <source>no group yet</source>
            <translation>пока без группы</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Группа</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Первый день</translation>
        </message>
        <message>
            <source>Parent or guardian</source>
            <translation>Родитель или законный представитель</translation>
        </message>
        <message>
            <source>Another guardian</source>
            <translation>Ещё один представитель</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Убрать</translation>
        </message>
        <message>
            <source>Relation</source>
            <translation>Кем приходится</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Телефон</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Адрес</translation>
        </message>
        <message>
            <source>Identity document</source>
            <translation>Удостоверение личности</translation>
        </message>
    </context>
    <context>
        <name>ChildPage</name>
        <message>
            <source>Groups</source>
            <translation>Группы</translation>
        </message>
        <message>
            <source>Child</source>
            <translation>Ребёнок</translation>
        </message>
        <message>
            <source>History of groups</source>
            <translation>История по группам</translation>
        </message>
        <message>
            <source>In no group yet</source>
            <translation>Пока ни в одной группе</translation>
        </message>
        <message>
            <source>Place the child in a group, or conclude a contract.</source>
            <translation>Определите ребёнка в группу или заключите договор.</translation>
        </message>
        <message>
            <source>IIN</source>
            <translation>ИИН</translation>
        </message>
        <message>
            <source>IIN accepted because</source>
            <translation>Почему принят ИИН</translation>
        </message>
        <message>
            <source>Date of birth</source>
            <translation>Дата рождения</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Группа</translation>
        </message>
        <message>
            <source>none</source>
            <translation>нет</translation>
        </message>
        <message>
            <source>Take the leave back</source>
            <translation>Отменить выбытие</translation>
        </message>
        <message>
            <source>Leaves…</source>
            <translation>Выбытие…</translation>
        </message>
        <message>
            <source>Move…</source>
            <translation>Перевести…</translation>
        </message>
        <message>
            <source>Place in a group…</source>
            <translation>Определить в группу…</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Изменить</translation>
        </message>
        <message>
            <source>in no group yet</source>
            <translation>пока без группы</translation>
        </message>
        <message>
            <source>left on {day}</source>
            <translation>выбыл(а) {day}</translation>
        </message>
        <message>
            <source>leaves on {day}</source>
            <translation>выбывает {day}</translation>
        </message>
        <message>
            <source>Relation</source>
            <translation>Кем приходится</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Телефон</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Адрес</translation>
        </message>
        <message>
            <source>Identity document</source>
            <translation>Удостоверение личности</translation>
        </message>
    </context>
    <context>
        <name>ChildPapersCard</name>
        <message>
            <source>Papers</source>
            <translation>Документы</translation>
        </message>
    </context>
    <context>
        <name>ChildRecord</name>
        <message>
            <source>Paper</source>
            <translation>Документ</translation>
        </message>
        <message>
            <source>Number or file</source>
            <translation>Номер или файл</translation>
        </message>
        <message>
            <source>Valid</source>
            <translation>Срок</translation>
        </message>
        <message>
            <source>ended {day}</source>
            <translation>истёк {day}</translation>
        </message>
        <message>
            <source>until {day}</source>
            <translation>до {day}</translation>
        </message>
    </context>
    <context>
        <name>ChildRequestsCard</name>
        <message>
            <source>Requests</source>
            <translation>Заявки</translation>
        </message>
        <message>
            <source>№ {number} of {day}</source>
            <translation>№ {number} от {day}</translation>
        </message>
        <message>
            <source>for {child}</source>
            <translation>на ребёнка: {child}</translation>
        </message>
    </context>
    <context>
        <name>ChildrenInput</name>
        <message>
            <source>Everyone</source>
            <translation>Все</translation>
        </message>
        <message>
            <source>Nobody</source>
            <translation>Никого</translation>
        </message>
        <message>
            <source>Chosen: {count} of {all}</source>
            <translation>Выбрано: {count} из {all}</translation>
        </message>
    </context>
    <context>
        <name>ChildrenTable</name>
        <message>
            <source>left {day}</source>
            <translation>ушёл(ла) {day}</translation>
        </message>
        <message>
            <source>Child</source>
            <translation>Ребёнок</translation>
        </message>
        <message>
            <source>Care</source>
            <translation>Внимание</translation>
        </message>
        <message>
            <source>allergy</source>
            <translation>аллергия</translation>
        </message>
        <message>
            <source>Allergies are noted on the card</source>
            <translation>В карточке записаны аллергии</translation>
        </message>
        <message>
            <source>Age</source>
            <translation>Возраст</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Группа</translation>
        </message>
        <message>
            <source>Parent</source>
            <translation>Родитель</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Телефон</translation>
        </message>
        <message>
            <source>From</source>
            <translation>С какого дня</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Последний день</translation>
        </message>
        <message>
            <source>Why it ended</source>
            <translation>Причина</translation>
        </message>
    </context>
    <context>
        <name>ChoicesTab</name>
        <message>
            <source>Two values</source>
            <translation>Два значения</translation>
        </message>
        <message>
            <source>This computer</source>
            <translation>Этот компьютер</translation>
        </message>
        <message>
            <source>Keep this one</source>
            <translation>Оставить это</translation>
        </message>
        <message>
            <source>Portal</source>
            <translation>Портал</translation>
        </message>
        <message>
            <source>Keep the portal's</source>
            <translation>Оставить с портала</translation>
        </message>
        <message>
            <source>Nothing to choose</source>
            <translation>Выбирать нечего</translation>
        </message>
        <message>
            <source>When two computers change the same value differently, both are shown here.</source>
            <translation>Когда два компьютера меняют одно значение по-разному, здесь видны оба.</translation>
        </message>
        <message>
            <source>Choose by a rule…</source>
            <translation>Выбрать по правилу…</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Что</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>Обнаружено</translation>
        </message>
        <message>
            <source>blank</source>
            <translation>пусто</translation>
        </message>
        <message>
            <source>Chosen. The choice is in the journal.</source>
            <translation>Выбрано. Выбор записан в журнал.</translation>
        </message>
    </context>
    <context>
        <name>ChosenFile</name>
        <message>
            <source>Browse…</source>
            <translation>Обзор…</translation>
        </message>
    </context>
    <context>
        <name>ClauseEditor</name>
        <message>
            <source>Insert a field</source>
            <translation>Вставить поле</translation>
        </message>
        <message>
            <source>Where it stands</source>
            <translation>Место в договоре</translation>
        </message>
    </context>
    <context>
        <name>ClauseVersions</name>
        <message>
            <source>Versions of the template</source>
            <translation>Версии шаблона</translation>
        </message>
        <message>
            <source>What differs from the editor</source>
            <translation>Отличия от редактора</translation>
        </message>
        <message>
            <source>Put into the editor</source>
            <translation>Вернуть в редактор</translation>
        </message>
        <message>
            <source>Preview…</source>
            <translation>Просмотр…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>Nothing was saved yet.</source>
            <translation>Пока ничего не сохранено.</translation>
        </message>
        <message>
            <source>Version {number}, {moment}
{person}, {pc}</source>
            <translation>Версия {number}, {moment}
{person}, {pc}</translation>
        </message>
        <message>
            <source>The same as in the editor.</source>
            <translation>То же, что в редакторе.</translation>
        </message>
        <message>
            <source>Version {number} of the template</source>
            <translation>Версия {number} шаблона</translation>
        </message>
    </context>
    <context>
        <name>ClauseWords</name>
        <message>
            <source>Child's name</source>
            <translation>Имя ребёнка</translation>
        </message>
        <message>
            <source>Child's IIN</source>
            <translation>ИИН ребёнка</translation>
        </message>
        <message>
            <source>Child's date of birth</source>
            <translation>Дата рождения ребёнка</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Группа</translation>
        </message>
        <message>
            <source>Language of the group</source>
            <translation>Язык группы</translation>
        </message>
        <message>
            <source>Hours of stay</source>
            <translation>Режим пребывания</translation>
        </message>
        <message>
            <source>Parent's name</source>
            <translation>Имя родителя</translation>
        </message>
        <message>
            <source>Parent's IIN</source>
            <translation>ИИН родителя</translation>
        </message>
        <message>
            <source>Parent's document</source>
            <translation>Документ родителя</translation>
        </message>
        <message>
            <source>Who the parent is to the child</source>
            <translation>Кем родитель приходится ребёнку</translation>
        </message>
        <message>
            <source>Who else may take the child home</source>
            <translation>Кто ещё может забирать ребёнка</translation>
        </message>
        <message>
            <source>Kindergarten's name</source>
            <translation>Название детского сада</translation>
        </message>
        <message>
            <source>Kindergarten's BIN</source>
            <translation>БИН детского сада</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>Лицензия</translation>
        </message>
        <message>
            <source>Head of the kindergarten</source>
            <translation>Руководитель детского сада</translation>
        </message>
        <message>
            <source>The head acts on the basis of</source>
            <translation>Основание полномочий руководителя</translation>
        </message>
        <message>
            <source>Voucher number</source>
            <translation>Номер ваучера</translation>
        </message>
        <message>
            <source>The state pays a month</source>
            <translation>Платит государство в месяц</translation>
        </message>
        <message>
            <source>The parents pay a month</source>
            <translation>Платят родители в месяц</translation>
        </message>
        <message>
            <source>Day of the month the fee is due</source>
            <translation>Число месяца, до которого вносят плату</translation>
        </message>
        <message>
            <source>Day the timesheet is confirmed by</source>
            <translation>Число, до которого подтверждают табель</translation>
        </message>
        <message>
            <source>Unconfirmed months that annul the voucher</source>
            <translation>Сколько месяцев молчания аннулируют ваучер</translation>
        </message>
        <message>
            <source>Hour an absence is told by</source>
            <translation>Час, до которого сообщают об отсутствии</translation>
        </message>
        <message>
            <source>Legal basis</source>
            <translation>Правовое основание</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Первый день</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Последний день</translation>
        </message>
        <message>
            <source>This half is empty.</source>
            <translation>Эта половина пуста.</translation>
        </message>
        <message>
            <source>Line {line}: there is no field {about}.</source>
            <translation>Строка {line}: поля {about} нет.</translation>
        </message>
        <message>
            <source>Line {line}: the brace {about} has no partner.</source>
            <translation>Строка {line}: у скобки {about} нет пары.</translation>
        </message>
        <message>
            <source>The other half has {about}, this one has not.</source>
            <translation>В другой половине есть {about}, в этой нет.</translation>
        </message>
        <message>
            <source>Line {line}: the sign {about} cannot be printed.</source>
            <translation>Строка {line}: знак {about} нельзя напечатать.</translation>
        </message>
        <message>
            <source>More than {about} signs; make two clauses of it.</source>
            <translation>Больше {about} знаков; разделите на два пункта.</translation>
        </message>
        <message>
            <source>Its place is gone from the contract; choose another.</source>
            <translation>Этого места в договоре больше нет; выберите другое.</translation>
        </message>
        <message>
            <source>Another clause replaces the same one.</source>
            <translation>Этот пункт уже заменён другим.</translation>
        </message>
        <message>
            <source>More than {about} clauses.</source>
            <translation>Больше {about} пунктов.</translation>
        </message>
        <message>
            <source>In a section of our own, at the end</source>
            <translation>В собственном разделе, в конце</translation>
        </message>
        <message>
            <source>At the end of “{section}”</source>
            <translation>В конце раздела «{section}»</translation>
        </message>
        <message>
            <source>Instead of “{clause}”</source>
            <translation>Вместо «{clause}»</translation>
        </message>
        <message>
            <source>Empty clause</source>
            <translation>Пустой пункт</translation>
        </message>
    </context>
    <context>
        <name>ClausesSection</name>
        <message>
            <source>Contract template</source>
            <translation>Шаблон договора</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сохранить</translation>
        </message>
        <message>
            <source>Versions…</source>
            <translation>Версии…</translation>
        </message>
        <message>
            <source>Preview…</source>
            <translation>Просмотр…</translation>
        </message>
        <message>
            <source>Our own clauses, beside the standard text. Contracts made already stay as they are.</source>
            <translation>Собственные пункты организации рядом со стандартным текстом. Уже составленные договоры не меняются.</translation>
        </message>
        <message>
            <source>Our clauses</source>
            <translation>Наши пункты</translation>
        </message>
        <message>
            <source>Add a clause</source>
            <translation>Добавить пункт</translation>
        </message>
        <message>
            <source>Up</source>
            <translation>Выше</translation>
        </message>
        <message>
            <source>Down</source>
            <translation>Ниже</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Убрать</translation>
        </message>
        <message>
            <source>The contract has only the standard text. Add a clause of your own.</source>
            <translation>В договоре только стандартный текст. Добавьте свой пункт.</translation>
        </message>
        <message>
            <source>The contract with our clauses</source>
            <translation>Договор с нашими пунктами</translation>
        </message>
        <message>
            <source>Clause {number} cannot be printed yet.</source>
            <translation>Пункт {number} пока нельзя напечатать.</translation>
        </message>
        <message>
            <source>The template is saved. New contracts are made with it.</source>
            <translation>Шаблон сохранён. Новые договоры составляются по нему.</translation>
        </message>
    </context>
    <context>
        <name>ClosingPanel</name>
        <message>
            <source>Before the month is closed</source>
            <translation>Перед закрытием месяца</translation>
        </message>
        <message>
            <source>I have looked at all of this</source>
            <translation>Я всё это проверил(а)</translation>
        </message>
        <message>
            <source>Close the month</source>
            <translation>Закрыть месяц</translation>
        </message>
        <message>
            <source>Nothing stands in the way any more.</source>
            <translation>Больше ничего не мешает закрыть месяц.</translation>
        </message>
        <message>
            <source>keeps the month open: {count}</source>
            <translation>не даёт закрыть месяц: {count}</translation>
        </message>
        <message>
            <source>to look at: {count}</source>
            <translation>проверить: {count}</translation>
        </message>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>ещё %n</numerusform>
                <numerusform>ещё %n</numerusform>
                <numerusform>ещё %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ClosingWords</name>
        <message>
            <source>The group had no children</source>
            <translation>В группе не было детей</translation>
        </message>
        <message>
            <source>There is nothing to publish.</source>
            <translation>Публиковать нечего.</translation>
        </message>
        <message>
            <source>The month is not over</source>
            <translation>Месяц не закончился</translation>
        </message>
        <message>
            <source>It can be closed on its last working day or later.</source>
            <translation>Его можно закрыть в последний рабочий день или позже.</translation>
        </message>
        <message>
            <source>Days without a mark</source>
            <translation>Дни без отметки</translation>
        </message>
        <message>
            <source>Every working day needs a mark.</source>
            <translation>На каждый рабочий день нужна отметка.</translation>
        </message>
        <message>
            <source>Two computers, two values</source>
            <translation>Два компьютера — два значения</translation>
        </message>
        <message>
            <source>Choose one of the two first.</source>
            <translation>Сначала выберите одно из двух.</translation>
        </message>
        <message>
            <source>Marks outside the stay</source>
            <translation>Отметки вне периода зачисления</translation>
        </message>
        <message>
            <source>They are kept but not shown: check the dates on the child's card.</source>
            <translation>Они хранятся, но не показаны: проверьте даты в карточке ребёнка.</translation>
        </message>
        <message>
            <source>Marks on days off</source>
            <translation>Отметки в выходные дни</translation>
        </message>
        <message>
            <source>They are kept but not shown: check the calendar.</source>
            <translation>Они хранятся, но не показаны: проверьте календарь.</translation>
        </message>
        <message>
            <source>Absences without a paper</source>
            <translation>Пропуски без документа</translation>
        </message>
        <message>
            <source>This reason is usually supported by a paper.</source>
            <translation>Такую причину обычно подтверждают документом.</translation>
        </message>
        <message>
            <source>Planned and never confirmed</source>
            <translation>Запланировано и не подтверждено</translation>
        </message>
        <message>
            <source>Entered ahead of time and not touched since: was the child really away?</source>
            <translation>Внесено заранее и больше не менялось: ребёнок действительно отсутствовал?</translation>
        </message>
        <message>
            <source>Planned for days to come</source>
            <translation>Запланировано на будущие дни</translation>
        </message>
        <message>
            <source>These days have not come yet.</source>
            <translation>Эти дни ещё не наступили.</translation>
        </message>
        <message>
            <source>Not one absence in the whole month</source>
            <translation>За весь месяц ни одного пропуска</translation>
        </message>
        <message>
            <source>Every child was present every day. Such months are asked about.</source>
            <translation>Все дети были каждый день. О таких месяцах спрашивают проверяющие.</translation>
        </message>
        <message>
            <source>Days on which nobody came</source>
            <translation>Дни, когда никто не пришёл</translation>
        </message>
        <message>
            <source>If it was a day off, make it one in Settings.</source>
            <translation>Если это был выходной, отметьте его в настройках.</translation>
        </message>
        <message>
            <source>Filled in one go</source>
            <translation>Заполнено за один присест</translation>
        </message>
        <message>
            <source>Most of the month was marked within minutes, not day by day.</source>
            <translation>Бо́льшая часть месяца отмечена за несколько минут, а не день за днём.</translation>
        </message>
        <message>
            <source>Disputed, and nothing changed</source>
            <translation>Оспорено, но ничего не изменено</translation>
        </message>
        <message>
            <source>The parent disagreed with exactly these marks.</source>
            <translation>Родитель не согласился именно с этими отметками.</translation>
        </message>
        <message>
            <source>last working day {day}</source>
            <translation>последний рабочий день {day}</translation>
        </message>
        <message>
            <source>{cells} cells, {times}</source>
            <translation>отметок: {cells}, {times}</translation>
        </message>
        <message>
            <source>children: {children}, days: {days}</source>
            <translation>детей: {children}, дней: {days}</translation>
        </message>
    </context>
    <context>
        <name>CodePage</name>
        <message>
            <source>The recovery code</source>
            <translation>Код восстановления</translation>
        </message>
        <message>
            <source>If the password is forgotten, this code gives a new one. It is shown only now and exists nowhere else: print it and put it into the safe.</source>
            <translation>Если пароль забыт, этот код позволит задать новый. Он показан только сейчас и больше нигде не хранится: напечатайте его и положите в сейф.</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Печать…</translation>
        </message>
        <message>
            <source>Save to a file…</source>
            <translation>Сохранить в файл…</translation>
        </message>
        <message>
            <source>I have kept the code where I can find it without this computer.</source>
            <translation>Я сохранил(а) код там, где найду его и без этого компьютера.</translation>
        </message>
    </context>
    <context>
        <name>CommandPalette</name>
        <message>
            <source>Find anything</source>
            <translation>Найти что угодно</translation>
        </message>
        <message>
            <source>Child, IIN, phone, group, contract, page or command</source>
            <translation>Ребёнок, ИИН, телефон, группа, договор, страница или команда</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>Что нашлось</translation>
        </message>
        <message>
            <source>↑ ↓ choose · Enter open · Esc close</source>
            <translation>↑ ↓ выбрать · Enter открыть · Esc закрыть</translation>
        </message>
        <message>
            <source>Nothing is called “{words}”.</source>
            <translation>Ничего похожего на «{words}» нет.</translation>
        </message>
    </context>
    <context>
        <name>ComputersCard</name>
        <message>
            <source>{computer} · this computer</source>
            <translation>{computer} · этот компьютер</translation>
        </message>
        <message>
            <source>Computers of the kindergarten</source>
            <translation>Компьютеры детского сада</translation>
        </message>
        <message>
            <source>A lost or stolen computer is shut out at the portal: tell those who run it. The data here stay.</source>
            <translation>Доступ утерянного или украденного компьютера закрывают на портале: сообщите тем, кто его обслуживает. Данные здесь остаются.</translation>
        </message>
        <message>
            <source>last exchange {moment}</source>
            <translation>последний обмен {moment}</translation>
        </message>
        <message>
            <source>no exchange yet</source>
            <translation>обмена ещё не было</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) not sent</source>
            <translation>
                <numerusform>не отправлено %n изменение</numerusform>
                <numerusform>не отправлено %n изменения</numerusform>
                <numerusform>не отправлено %n изменений</numerusform>
            </translation>
        </message>
        <message>
            <source>everything is sent</source>
            <translation>всё отправлено</translation>
        </message>
    </context>
    <context>
        <name>ConflictDialog</name>
        <message>
            <source>This computer</source>
            <translation>Этот компьютер</translation>
        </message>
        <message>
            <source>Keep this one</source>
            <translation>Оставить это</translation>
        </message>
        <message>
            <source>Portal</source>
            <translation>Портал</translation>
        </message>
        <message>
            <source>Keep the portal's</source>
            <translation>Оставить с портала</translation>
        </message>
        <message>
            <source>Choose by a rule…</source>
            <translation>Выбрать по правилу…</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Позже</translation>
        </message>
        <message>
            <source>Two computers marked this day differently. The choice is kept in the journal.</source>
            <translation>Два компьютера отметили этот день по-разному. Выбор останется в журнале.</translation>
        </message>
    </context>
    <context>
        <name>ConflictRules</name>
        <message>
            <source>Choose by a rule</source>
            <translation>Выбор по правилу</translation>
        </message>
        <message>
            <source>Choose</source>
            <translation>Выбрать</translation>
        </message>
        <message>
            <source>All cells with two values</source>
            <translation>Все ячейки с двумя значениями</translation>
        </message>
        <message>
            <source>This month</source>
            <translation>Этот месяц</translation>
        </message>
        <message>
            <source>This child in this month</source>
            <translation>Этот ребёнок в этом месяце</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Правило</translation>
        </message>
        <message>
            <source>For</source>
            <translation>Для чего</translation>
        </message>
        <message>
            <source>This computer's value is kept in {mine} cells, the portal's in {theirs}.</source>
            <translation>Значение этого компьютера останется в ячейках: {mine}, с портала: {theirs}.</translation>
        </message>
        <message>
            <source>{count} cells the rule cannot decide; they wait.</source>
            <translation>Правило не решает ячеек: {count}; они подождут.</translation>
        </message>
    </context>
    <context>
        <name>ConflictsFeature</name>
        <message>
            <source>Two values in this cell…</source>
            <translation>Два значения в ячейке…</translation>
        </message>
        <message>
            <source>Chosen. The choice is in the journal.</source>
            <translation>Выбрано. Выбор записан в журнал.</translation>
        </message>
        <message numerus="yes">
            <source>Chosen by the rule: %n cells.</source>
            <translation>
                <numerusform>По правилу выбрана %n ячейка.</numerusform>
                <numerusform>По правилу выбраны %n ячейки.</numerusform>
                <numerusform>По правилу выбрано %n ячеек.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ConnectionSection</name>
        <message>
            <source>not connected</source>
            <translation>не подключено</translation>
        </message>
        <message>
            <source>the portal does not answer</source>
            <translation>портал не отвечает</translation>
        </message>
        <message>
            <source>waiting for the exchange</source>
            <translation>ждёт обмена</translation>
        </message>
        <message>
            <source>sending</source>
            <translation>отправляется</translation>
        </message>
        <message>
            <source>synchronised</source>
            <translation>синхронизировано</translation>
        </message>
        <message>
            <source>needs attention</source>
            <translation>требует внимания</translation>
        </message>
        <message>
            <source>this computer was shut out</source>
            <translation>компьютер отключён порталом</translation>
        </message>
        <message>
            <source>the network wants a sign-in</source>
            <translation>сеть просит войти</translation>
        </message>
        <message>
            <source>reading everything anew</source>
            <translation>всё читается заново</translation>
        </message>
        <message>
            <source>Portal</source>
            <translation>Портал</translation>
        </message>
        <message>
            <source>How things stand</source>
            <translation>Состояние</translation>
        </message>
        <message>
            <source>Exchange now</source>
            <translation>Обменяться сейчас</translation>
        </message>
        <message>
            <source>Disconnect…</source>
            <translation>Отключить…</translation>
        </message>
        <message>
            <source>Connect this computer</source>
            <translation>Подключить этот компьютер</translation>
        </message>
        <message>
            <source>The director's signature enrols this computer once; the key and its password are not kept.</source>
            <translation>Подпись директора один раз регистрирует этот компьютер; ключ и его пароль не сохраняются.</translation>
        </message>
        <message>
            <source>Address of the portal</source>
            <translation>Адрес портала</translation>
        </message>
        <message>
            <source>Name of this computer</source>
            <translation>Название этого компьютера</translation>
        </message>
        <message>
            <source>The director's key file (.p12)</source>
            <translation>Файл ключа директора (.p12)</translation>
        </message>
        <message>
            <source>Password of the key</source>
            <translation>Пароль ключа</translation>
        </message>
        <message>
            <source>Connect</source>
            <translation>Подключить</translation>
        </message>
        <message>
            <source>Connect this computer anew</source>
            <translation>Подключить этот компьютер заново</translation>
        </message>
        <message>
            <source>Requests and sheets come and go only after this computer is connected.</source>
            <translation>Заявки и табели приходят и уходят только после подключения компьютера.</translation>
        </message>
        <message numerus="yes">
            <source>What is done meanwhile waits and goes out then: %n message(s).</source>
            <translation>
                <numerusform>Сделанное до этого подождёт и уйдёт потом: %n сообщение.</numerusform>
                <numerusform>Сделанное до этого подождёт и уйдёт потом: %n сообщения.</numerusform>
                <numerusform>Сделанное до этого подождёт и уйдёт потом: %n сообщений.</numerusform>
            </translation>
        </message>
        <message>
            <source>not yet</source>
            <translation>ещё не было</translation>
        </message>
        <message>
            <source>Portal: {address}</source>
            <translation>Портал: {address}</translation>
        </message>
        <message>
            <source>Last complete exchange: {moment}</source>
            <translation>Последний полный обмен: {moment}</translation>
        </message>
        <message numerus="yes">
            <source>Waiting to be sent: %n message(s)</source>
            <translation>
                <numerusform>Ждёт отправки: %n сообщение</numerusform>
                <numerusform>Ждут отправки: %n сообщения</numerusform>
                <numerusform>Ждут отправки: %n сообщений</numerusform>
            </translation>
        </message>
        <message>
            <source>This computer at the portal: {device}</source>
            <translation>Этот компьютер на портале: {device}</translation>
        </message>
        <message numerus="yes">
            <source>The clock of this computer is off by %n minute(s).</source>
            <translation>
                <numerusform>Часы этого компьютера расходятся на %n минуту.</numerusform>
                <numerusform>Часы этого компьютера расходятся на %n минуты.</numerusform>
                <numerusform>Часы этого компьютера расходятся на %n минут.</numerusform>
            </translation>
        </message>
        <message>
            <source>Connecting…</source>
            <translation>Подключение…</translation>
        </message>
        <message>
            <source>This computer is connected. The first exchange has begun.</source>
            <translation>Компьютер подключён. Первый обмен начался.</translation>
        </message>
        <message>
            <source>Disconnect from the portal</source>
            <translation>Отключить от портала</translation>
        </message>
        <message>
            <source>Disconnect</source>
            <translation>Отключить</translation>
        </message>
        <message>
            <source>Nothing is deleted here; what waits stays. To connect again the director's key is needed.</source>
            <translation>Здесь ничего не удаляется; что ждёт отправки, останется. Чтобы подключиться снова, понадобится ключ директора.</translation>
        </message>
        <message>
            <source>This computer is disconnected.</source>
            <translation>Компьютер отключён от портала.</translation>
        </message>
    </context>
    <context>
        <name>ContractFilterBar</name>
        <message>
            <source>the kindergarten</source>
            <translation>детский сад</translation>
        </message>
        <message>
            <source>the parent</source>
            <translation>родитель</translation>
        </message>
        <message>
            <source>the portal</source>
            <translation>портал</translation>
        </message>
        <message>
            <source>nobody</source>
            <translation>никто</translation>
        </message>
        <message>
            <source>voucher expired</source>
            <translation>ваучер истёк</translation>
        </message>
        <message>
            <source>last days of the voucher</source>
            <translation>последние дни ваучера</translation>
        </message>
        <message>
            <source>there is time</source>
            <translation>время есть</translation>
        </message>
        <message>
            <source>no deadline</source>
            <translation>без срока</translation>
        </message>
        <message>
            <source>contracts</source>
            <translation>договоры</translation>
        </message>
        <message>
            <source>additional agreements</source>
            <translation>доп. соглашения</translation>
        </message>
        <message>
            <source>renewals</source>
            <translation>продления</translation>
        </message>
        <message>
            <source>terminated</source>
            <translation>расторгнутые</translation>
        </message>
        <message>
            <source>renewed by a next one</source>
            <translation>продлённые следующим</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>Все документы</translation>
        </message>
        <message>
            <source>Any group</source>
            <translation>Любая группа</translation>
        </message>
        <message>
            <source>Anyone's turn</source>
            <translation>Чей угодно ход</translation>
        </message>
        <message>
            <source>Any deadline</source>
            <translation>Любой срок</translation>
        </message>
        <message>
            <source>Clear the filters</source>
            <translation>Сбросить фильтры</translation>
        </message>
        <message>
            <source>Contracts and agreements</source>
            <translation>Договоры и соглашения</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Группа</translation>
        </message>
        <message>
            <source>Who must act</source>
            <translation>Кто должен действовать</translation>
        </message>
        <message>
            <source>Deadline</source>
            <translation>Срок</translation>
        </message>
    </context>
    <context>
        <name>ContractKeyCard</name>
        <message>
            <source>2. Your key</source>
            <translation>2. Ваш ключ</translation>
        </message>
        <message>
            <source>Choose or drop a .p12 file</source>
            <translation>Выберите или перетащите .p12</translation>
        </message>
        <message>
            <source>Key file</source>
            <translation>Файл ключа</translation>
        </message>
        <message>
            <source>Browse…</source>
            <translation>Обзор…</translation>
        </message>
        <message>
            <source>Password of the key</source>
            <translation>Пароль ключа</translation>
        </message>
        <message>
            <source>Sign and enrol</source>
            <translation>Подписать и зачислить</translation>
        </message>
        <message>
            <source>Sign</source>
            <translation>Подписать</translation>
        </message>
        <message>
            <source>BIN matches</source>
            <translation>БИН совпадает</translation>
        </message>
        <message>
            <source>another BIN: {bin}</source>
            <translation>другой БИН: {bin}</translation>
        </message>
        <message>
            <source>no organisation</source>
            <translation>без организации</translation>
        </message>
        <message>
            <source>Role: {roles}</source>
            <translation>Роль: {roles}</translation>
        </message>
        <message>
            <source>{algorithm} · valid {first} – {last}</source>
            <translation>{algorithm} · действует {first} – {last}</translation>
        </message>
        <message>
            <source>Revocation: {answer}</source>
            <translation>Отзыв: {answer}</translation>
        </message>
        <message>
            <source>The key fits</source>
            <translation>Ключ подходит</translation>
        </message>
        <message>
            <source>This key may not sign here</source>
            <translation>Этим ключом подписать нельзя</translation>
        </message>
        <message>
            <source>Choose your key</source>
            <translation>Выберите ключ</translation>
        </message>
        <message>
            <source>EDS keys (*.p12 *.pfx);;All files (*)</source>
            <translation>Ключи ЭЦП (*.p12 *.pfx);;Все файлы (*)</translation>
        </message>
        <message>
            <source>Without a network the signature is kept and goes to the portal as soon as there is one. The password is not stored.</source>
            <translation>Без сети подпись сохранится и уйдёт на портал, как только сеть появится. Пароль не сохраняется.</translation>
        </message>
        <message>
            <source>Signing and checking the result…</source>
            <translation>Подписываем и проверяем результат…</translation>
        </message>
    </context>
    <context>
        <name>ContractLaterCard</name>
        <message>
            <source>Termination</source>
            <translation>Расторжение</translation>
        </message>
        <message>
            <source>In force from {day}</source>
            <translation>Действует с {day}</translation>
        </message>
        <message>
            <source>Next contract</source>
            <translation>Следующий договор</translation>
        </message>
        <message>
            <source>Agreements and renewal</source>
            <translation>Соглашения и продление</translation>
        </message>
        <message>
            <source>The child leaves on {day}; the contract is still in force.</source>
            <translation>Ребёнок выбывает {day}, а договор ещё действует.</translation>
        </message>
        <message>
            <source>Terminate it, or take the leave back in the child's card.</source>
            <translation>Расторгните его или отмените выбытие в карточке ребёнка.</translation>
        </message>
        <message>
            <source>Terminate…</source>
            <translation>Расторгнуть…</translation>
        </message>
        <message>
            <source>Last day: {day}</source>
            <translation>Последний день: {day}</translation>
        </message>
        <message>
            <source>Asked for by: {who}</source>
            <translation>Инициатор: {who}</translation>
        </message>
        <message>
            <source>Show the contract</source>
            <translation>Показать договор</translation>
        </message>
        <message>
            <source>Show the notice</source>
            <translation>Показать уведомление</translation>
        </message>
        <message>
            <source>Take the termination back</source>
            <translation>Отменить расторжение</translation>
        </message>
    </context>
    <context>
        <name>ContractLinkLine</name>
        <message>
            <source>from {day}</source>
            <translation>с {day}</translation>
        </message>
    </context>
    <context>
        <name>ContractPage</name>
        <message>
            <source>Contracts</source>
            <translation>Договоры</translation>
        </message>
        <message>
            <source>Opening the contract…</source>
            <translation>Договор открывается…</translation>
        </message>
        <message>
            <source>History</source>
            <translation>История</translation>
        </message>
        <message>
            <source>Where to put the contract</source>
            <translation>Куда сохранить договор</translation>
        </message>
        <message>
            <source>The contract is ready</source>
            <translation>Договор готов</translation>
        </message>
        <message>
            <source>Read it through. After it is sent its text cannot be changed, only withdrawn.</source>
            <translation>Прочтите его. После отправки текст изменить нельзя, договор можно только отозвать.</translation>
        </message>
        <message>
            <source>Send to the parent</source>
            <translation>Отправить родителю</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Экспорт…</translation>
        </message>
        <message>
            <source>PDF and signatures (CMS) into a folder · Ctrl+E</source>
            <translation>PDF и подписи (CMS) в папку · Ctrl+E</translation>
        </message>
        <message>
            <source>Check the signatures again</source>
            <translation>Проверить подписи снова</translation>
        </message>
        <message>
            <source>Decline…</source>
            <translation>Отклонить…</translation>
        </message>
        <message>
            <source>Withdraw…</source>
            <translation>Отозвать…</translation>
        </message>
        <message>
            <source>Check any signature…</source>
            <translation>Проверить любую подпись…</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Ещё</translation>
        </message>
        <message>
            <source>voucher expired {day}</source>
            <translation>ваучер истёк {day}</translation>
        </message>
        <message>
            <source>voucher expires today</source>
            <translation>ваучер истекает сегодня</translation>
        </message>
        <message numerus="yes">
            <source>voucher: %n working day(s) left</source>
            <translation>
                <numerusform>ваучер: остался %n рабочий день</numerusform>
                <numerusform>ваучер: осталось %n рабочих дня</numerusform>
                <numerusform>ваучер: осталось %n рабочих дней</numerusform>
            </translation>
        </message>
        <message>
            <source>1. Parent's signature</source>
            <translation>1. Подпись родителя</translation>
        </message>
        <message>
            <source>Checking…</source>
            <translation>Проверяется…</translation>
        </message>
        <message>
            <source>The signature is on its way: it comes with one of the next exchanges.</source>
            <translation>Подпись в пути: придёт с одним из ближайших обменов.</translation>
        </message>
        <message>
            <source>{name} has not signed yet.</source>
            <translation>{name}: подписи ещё нет.</translation>
        </message>
        <message>
            <source>The parent's signature is not accepted, so there is nothing to countersign.</source>
            <translation>Подпись родителя не принята, поэтому подписывать нечего.</translation>
        </message>
        <message>
            <source>2. Kindergarten's signature</source>
            <translation>2. Подпись детского сада</translation>
        </message>
        <message>
            <source>goes with one of the next exchanges</source>
            <translation>уйдёт с одним из ближайших обменов</translation>
        </message>
        <message>
            <source>Waits to reach the portal</source>
            <translation>Ждёт отправки на портал</translation>
        </message>
        <message>
            <source>Signed. The portal enrols the child when the signature reaches it.</source>
            <translation>Подписано. Портал зачислит ребёнка, когда подпись дойдёт до него.</translation>
        </message>
        <message>
            <source>Signed. It comes into force when the signature reaches the portal.</source>
            <translation>Подписано. Вступит в силу, когда подпись дойдёт до портала.</translation>
        </message>
        <message>
            <source>The contract goes to the parent.</source>
            <translation>Договор уходит родителю.</translation>
        </message>
        <message>
            <source>Written to {folder}: {names}</source>
            <translation>Записано в {folder}: {names}</translation>
        </message>
    </context>
    <context>
        <name>ContractProofCard</name>
        <message>
            <source>What it proves</source>
            <translation>Доказательная сила</translation>
        </message>
        <message>
            <source>Check again</source>
            <translation>Проверить снова</translation>
        </message>
        <message>
            <source>Checking…</source>
            <translation>Проверка…</translation>
        </message>
    </context>
    <context>
        <name>ContractReasonDialog</name>
        <message>
            <source>Reason</source>
            <translation>Причина</translation>
        </message>
        <message>
            <source>Another reason</source>
            <translation>Другая причина</translation>
        </message>
        <message>
            <source>The parent reads this.</source>
            <translation>Это прочтёт родитель.</translation>
        </message>
        <message>
            <source>In your own words</source>
            <translation>Своими словами</translation>
        </message>
    </context>
    <context>
        <name>ContractReasons</name>
        <message>
            <source>Withdraw the contract</source>
            <translation>Отозвать договор</translation>
        </message>
        <message>
            <source>Withdraw</source>
            <translation>Отозвать</translation>
        </message>
        <message>
            <source>The family refused the place</source>
            <translation>Семья отказалась от места</translation>
        </message>
        <message>
            <source>There is a mistake in the contract</source>
            <translation>В договоре ошибка</translation>
        </message>
        <message>
            <source>The voucher is no longer in force</source>
            <translation>Ваучер больше не действует</translation>
        </message>
        <message>
            <source>The contract is withdrawn.</source>
            <translation>Договор отозван.</translation>
        </message>
        <message>
            <source>Decline the signed contract</source>
            <translation>Отклонить подписанный договор</translation>
        </message>
        <message>
            <source>Decline</source>
            <translation>Отклонить</translation>
        </message>
        <message>
            <source>The parent's signature is not valid</source>
            <translation>Подпись родителя недействительна</translation>
        </message>
        <message>
            <source>Documents are missing or out of date</source>
            <translation>Документов не хватает или они устарели</translation>
        </message>
        <message>
            <source>Signed by somebody other than the guardian</source>
            <translation>Подписал не законный представитель</translation>
        </message>
        <message>
            <source>The contract is declined; the parent reads the reason.</source>
            <translation>Договор отклонён; родитель прочтёт причину.</translation>
        </message>
    </context>
    <context>
        <name>ContractRegister</name>
        <message>
            <source>Contracts</source>
            <translation>Договоры</translation>
        </message>
        <message>
            <source>Number, child or parent</source>
            <translation>Номер, ребёнок или родитель</translation>
        </message>
        <message>
            <source>Sign several…</source>
            <translation>Подписать несколько…</translation>
        </message>
        <message>
            <source>Check any signature…</source>
            <translation>Проверить любую подпись…</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Ещё</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Состояние</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Все</translation>
        </message>
        <message>
            <source>To sign</source>
            <translation>На подпись</translation>
        </message>
        <message>
            <source>To send</source>
            <translation>К отправке</translation>
        </message>
        <message>
            <source>With the parent</source>
            <translation>У родителя</translation>
        </message>
        <message>
            <source>Signed</source>
            <translation>Подписаны</translation>
        </message>
        <message>
            <source>Ended</source>
            <translation>Завершены</translation>
        </message>
        <message>
            <source>No such contracts</source>
            <translation>Таких договоров нет</translation>
        </message>
        <message>
            <source>Choose another state above, or clear the filters.</source>
            <translation>Выберите выше другое состояние или сбросьте фильтры.</translation>
        </message>
        <message>
            <source>No contracts yet</source>
            <translation>Договоров пока нет</translation>
        </message>
        <message>
            <source>A contract is prepared from an enrolment request that was accepted into a group.</source>
            <translation>Договор готовят по заявке, принятой в группу.</translation>
        </message>
        <message>
            <source>Open the requests</source>
            <translation>Открыть заявки</translation>
        </message>
    </context>
    <context>
        <name>ContractReminderDialog</name>
        <message>
            <source>Remind the parent</source>
            <translation>Напомнить родителю</translation>
        </message>
        <message>
            <source>I have reminded the parent</source>
            <translation>Я напомнил(а) родителю</translation>
        </message>
        <message>
            <source>The program sends no messages. Call, or copy the text and send it from your phone.</source>
            <translation>Программа не отправляет сообщений. Позвоните или скопируйте текст и отправьте его со своего телефона.</translation>
        </message>
        <message>
            <source>Language of the text</source>
            <translation>Язык текста</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Текст</translation>
        </message>
        <message>
            <source>Change it as you like; what you copy is what stands here.</source>
            <translation>Текст можно изменить; скопируется то, что написано здесь.</translation>
        </message>
        <message>
            <source>Copy the text</source>
            <translation>Скопировать текст</translation>
        </message>
        <message>
            <source>The text is on the clipboard.</source>
            <translation>Текст скопирован.</translation>
        </message>
        <message>
            <source>no phone in the contract</source>
            <translation>в договоре нет телефона</translation>
        </message>
        <message>
            <source>Copy the phone</source>
            <translation>Скопировать телефон</translation>
        </message>
        <message>
            <source>The phone is on the clipboard.</source>
            <translation>Телефон скопирован.</translation>
        </message>
        <message>
            <source>Noted in the contract's history.</source>
            <translation>Записано в историю договора.</translation>
        </message>
    </context>
    <context>
        <name>ContractSignatureCard</name>
        <message>
            <source>not accepted</source>
            <translation>не принята</translation>
        </message>
        <message>
            <source>Signed by somebody else</source>
            <translation>Подписал другой человек</translation>
        </message>
        <message>
            <source>The IIN in the certificate is not that of the child's guardian.</source>
            <translation>ИИН в сертификате — не законного представителя ребёнка.</translation>
        </message>
        <message>
            <source>{name}, IIN {iin}</source>
            <translation>{name}, ИИН {iin}</translation>
        </message>
        <message>
            <source>Checked {moment}</source>
            <translation>Проверено {moment}</translation>
        </message>
    </context>
    <context>
        <name>ContractWords</name>
        <message>
            <source>not sent yet</source>
            <translation>не отправлен</translation>
        </message>
        <message>
            <source>with the parent</source>
            <translation>у родителя</translation>
        </message>
        <message>
            <source>waits for your signature</source>
            <translation>ждёт вашей подписи</translation>
        </message>
        <message>
            <source>signed, on its way to the portal</source>
            <translation>подписан, идёт на портал</translation>
        </message>
        <message>
            <source>in force</source>
            <translation>действует</translation>
        </message>
        <message>
            <source>declined</source>
            <translation>отклонён</translation>
        </message>
        <message>
            <source>withdrawn</source>
            <translation>отозван</translation>
        </message>
        <message>
            <source>locked: voucher lost</source>
            <translation>заблокирован: нет ваучера</translation>
        </message>
        <message>
            <source>terminated</source>
            <translation>расторгнут</translation>
        </message>
        <message>
            <source>Prepared</source>
            <translation>Подготовлен</translation>
        </message>
        <message>
            <source>Sent to the parent</source>
            <translation>Отправлен родителю</translation>
        </message>
        <message>
            <source>Signed by the parent</source>
            <translation>Подписан родителем</translation>
        </message>
        <message>
            <source>Signed by the kindergarten</source>
            <translation>Подписан детским садом</translation>
        </message>
        <message>
            <source>Accepted by the portal: the child is enrolled</source>
            <translation>Принят порталом: ребёнок зачислен</translation>
        </message>
        <message>
            <source>Rejected by the portal</source>
            <translation>Отклонён порталом</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>Отозван</translation>
        </message>
        <message>
            <source>Declined</source>
            <translation>Отклонён</translation>
        </message>
        <message>
            <source>Locked: the voucher was lost</source>
            <translation>Заблокирован: ваучер утрачен</translation>
        </message>
        <message>
            <source>Terminated</source>
            <translation>Расторгнут</translation>
        </message>
        <message>
            <source>parent</source>
            <translation>родитель</translation>
        </message>
        <message>
            <source>portal</source>
            <translation>портал</translation>
        </message>
        <message>
            <source>Document unchanged</source>
            <translation>Документ не изменён</translation>
        </message>
        <message>
            <source>Signed attributes</source>
            <translation>Подписанные атрибуты</translation>
        </message>
        <message>
            <source>Time stamp</source>
            <translation>Метка времени</translation>
        </message>
        <message>
            <source>Chain of certificates</source>
            <translation>Цепочка сертификатов НУЦ</translation>
        </message>
        <message>
            <source>Purpose of the key</source>
            <translation>Назначение ключа</translation>
        </message>
        <message>
            <source>Term of the key</source>
            <translation>Срок ключа</translation>
        </message>
        <message>
            <source>Revocation</source>
            <translation>Отзыв сертификата</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>да</translation>
        </message>
        <message>
            <source>in order</source>
            <translation>в порядке</translation>
        </message>
        <message>
            <source>checked</source>
            <translation>проверена</translation>
        </message>
        <message>
            <source>trusted</source>
            <translation>проверена</translation>
        </message>
        <message>
            <source>signing</source>
            <translation>подпись</translation>
        </message>
        <message>
            <source>valid</source>
            <translation>действительна</translation>
        </message>
        <message>
            <source>not revoked</source>
            <translation>не отозван</translation>
        </message>
        <message>
            <source>renewed</source>
            <translation>продлён</translation>
        </message>
        <message>
            <source>The termination was taken back</source>
            <translation>Расторжение отменено</translation>
        </message>
        <message>
            <source>Renewed: the next contract is in force</source>
            <translation>Продлён: действует следующий договор</translation>
        </message>
        <message>
            <source>Changed by an additional agreement</source>
            <translation>Изменён дополнительным соглашением</translation>
        </message>
        <message>
            <source>Accepted by the portal: the agreement is in force</source>
            <translation>Принято порталом: соглашение вступило в силу</translation>
        </message>
        <message>
            <source>Accepted by the portal: it takes the place of the earlier contract</source>
            <translation>Принято порталом: заменяет прежний договор</translation>
        </message>
        <message>
            <source>Signatures time stamped</source>
            <translation>На подписи поставлены метки времени</translation>
        </message>
        <message>
            <source>Evidence for years kept with the signatures</source>
            <translation>Доказательства на годы сохранены вместе с подписями</translation>
        </message>
        <message>
            <source>Received by the portal</source>
            <translation>Получено порталом</translation>
        </message>
        <message>
            <source>The parent was reminded</source>
            <translation>Родителю напомнили</translation>
        </message>
        <message>
            <source>Files exported</source>
            <translation>Файлы экспортированы</translation>
        </message>
        <message>
            <source>certification authority</source>
            <translation>удостоверяющий центр</translation>
        </message>
        <message>
            <source>another document</source>
            <translation>другой документ</translation>
        </message>
        <message>
            <source>signature wrong</source>
            <translation>подпись неверна</translation>
        </message>
        <message>
            <source>no certificate</source>
            <translation>нет сертификата</translation>
        </message>
        <message>
            <source>old form</source>
            <translation>старая форма</translation>
        </message>
        <message>
            <source>none</source>
            <translation>нет</translation>
        </message>
        <message>
            <source>authority unknown</source>
            <translation>центр неизвестен</translation>
        </message>
        <message>
            <source>of another signature</source>
            <translation>к другой подписи</translation>
        </message>
        <message>
            <source>damaged</source>
            <translation>повреждена</translation>
        </message>
        <message>
            <source>authority not valid</source>
            <translation>центр недействителен</translation>
        </message>
        <message>
            <source>forged</source>
            <translation>подделка</translation>
        </message>
        <message>
            <source>key for signing in</source>
            <translation>ключ для входа</translation>
        </message>
        <message>
            <source>not for signing</source>
            <translation>не для подписи</translation>
        </message>
        <message>
            <source>not valid when signed</source>
            <translation>не действовал при подписи</translation>
        </message>
        <message>
            <source>time not stated</source>
            <translation>время не указано</translation>
        </message>
        <message>
            <source>time in the future</source>
            <translation>время в будущем</translation>
        </message>
        <message>
            <source>revoked</source>
            <translation>отозван</translation>
        </message>
        <message>
            <source>not checked</source>
            <translation>не проверено</translation>
        </message>
        <message>
            <source>with a remark</source>
            <translation>с замечанием</translation>
        </message>
        <message>
            <source>wrong</source>
            <translation>неверно</translation>
        </message>
        <message>
            <source>not checked yet</source>
            <translation>ещё не проверена</translation>
        </message>
        <message>
            <source>valid, with remarks</source>
            <translation>действительна, с замечаниями</translation>
        </message>
        <message>
            <source>not fully checked</source>
            <translation>проверена не полностью</translation>
        </message>
        <message>
            <source>not valid</source>
            <translation>недействительна</translation>
        </message>
        <message>
            <source>Full day (9 hours)</source>
            <translation>Полный день (9 часов)</translation>
        </message>
        <message>
            <source>Full day (10.5 hours)</source>
            <translation>Полный день (10,5 часа)</translation>
        </message>
        <message>
            <source>Full day (12 hours)</source>
            <translation>Полный день (12 часов)</translation>
        </message>
        <message>
            <source>Short day (up to 5 hours)</source>
            <translation>Неполный день (до 5 часов)</translation>
        </message>
        <message>
            <source>Round the clock</source>
            <translation>Круглосуточно</translation>
        </message>
        <message>
            <source>contract</source>
            <translation>договор</translation>
        </message>
        <message>
            <source>additional agreement</source>
            <translation>дополнительное соглашение</translation>
        </message>
        <message>
            <source>renewal</source>
            <translation>продление</translation>
        </message>
        <message>
            <source>The parent</source>
            <translation>Родитель</translation>
        </message>
        <message>
            <source>The kindergarten</source>
            <translation>Детский сад</translation>
        </message>
        <message>
            <source>Both sides</source>
            <translation>Обе стороны</translation>
        </message>
        <message>
            <source>The family moves away</source>
            <translation>Семья переезжает</translation>
        </message>
        <message>
            <source>The family wishes so</source>
            <translation>По желанию семьи</translation>
        </message>
        <message>
            <source>The child goes to school, or has reached the age</source>
            <translation>Ребёнок идёт в школу или достиг возраста</translation>
        </message>
        <message>
            <source>Another reason</source>
            <translation>Другая причина</translation>
        </message>
        <message>
            <source>Parent's fee, ₸ a month</source>
            <translation>Плата родителя, ₸ в месяц</translation>
        </message>
        <message>
            <source>State's part, ₸ a month</source>
            <translation>Часть государства, ₸ в месяц</translation>
        </message>
        <message>
            <source>Pay by day</source>
            <translation>Платить до числа</translation>
        </message>
        <message>
            <source>The fee is lowered</source>
            <translation>Плата снижается</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Группа</translation>
        </message>
        <message>
            <source>Regime</source>
            <translation>Режим</translation>
        </message>
        <message>
            <source>The contract's last day</source>
            <translation>Последний день договора</translation>
        </message>
        <message>
            <source>Parent's phone</source>
            <translation>Телефон родителя</translation>
        </message>
        <message>
            <source>Parent's address</source>
            <translation>Адрес родителя</translation>
        </message>
        <message>
            <source>Parent's identity document</source>
            <translation>Документ родителя</translation>
        </message>
        <message>
            <source>Who else may take the child home</source>
            <translation>Кто ещё может забирать ребёнка</translation>
        </message>
        <message>
            <source>For excused days</source>
            <translation>За уважительные пропуски</translation>
        </message>
        <message>
            <source>For any missed day</source>
            <translation>За любой пропущенный день</translation>
        </message>
        <message>
            <source>Not lowered</source>
            <translation>Не уменьшается</translation>
        </message>
        <message>
            <source>GOST 34.10-2015</source>
            <translation>ГОСТ 34.10-2015</translation>
        </message>
        <message>
            <source>the kindergarten's city</source>
            <translation>город детского сада</translation>
        </message>
        <message>
            <source>the kindergarten's name in Kazakh</source>
            <translation>название сада на казахском</translation>
        </message>
        <message>
            <source>the kindergarten's name in Russian</source>
            <translation>название сада на русском</translation>
        </message>
        <message>
            <source>the kindergarten's BIN</source>
            <translation>БИН детского сада</translation>
        </message>
        <message>
            <source>the licence</source>
            <translation>лицензия</translation>
        </message>
        <message>
            <source>the head's name</source>
            <translation>ФИО руководителя</translation>
        </message>
        <message>
            <source>the basis of the head's powers</source>
            <translation>основание полномочий руководителя</translation>
        </message>
        <message>
            <source>the kindergarten's account (IBAN)</source>
            <translation>счёт детского сада (ИИК)</translation>
        </message>
        <message>
            <source>the bank's BIC</source>
            <translation>БИК банка</translation>
        </message>
        <message>
            <source>the kindergarten's address</source>
            <translation>адрес детского сада</translation>
        </message>
        <message>
            <source>the kindergarten's phone</source>
            <translation>телефон детского сада</translation>
        </message>
        <message>
            <source>the parent's name</source>
            <translation>ФИО родителя</translation>
        </message>
        <message>
            <source>the parent's IIN</source>
            <translation>ИИН родителя</translation>
        </message>
        <message>
            <source>the parent's identity document</source>
            <translation>документ родителя</translation>
        </message>
        <message>
            <source>the parent's phone</source>
            <translation>телефон родителя</translation>
        </message>
        <message>
            <source>the parent's address</source>
            <translation>адрес родителя</translation>
        </message>
        <message>
            <source>the child's name</source>
            <translation>ФИО ребёнка</translation>
        </message>
        <message>
            <source>the child's IIN</source>
            <translation>ИИН ребёнка</translation>
        </message>
        <message>
            <source>the child's date of birth</source>
            <translation>дата рождения ребёнка</translation>
        </message>
        <message>
            <source>the group's name</source>
            <translation>название группы</translation>
        </message>
        <message>
            <source>the voucher's number</source>
            <translation>номер ваучера</translation>
        </message>
        <message>
            <source>the legal basis in Kazakh</source>
            <translation>правовое основание на казахском</translation>
        </message>
        <message>
            <source>the legal basis in Russian</source>
            <translation>правовое основание на русском</translation>
        </message>
    </context>
    <context>
        <name>ContractsCard</name>
        <message>
            <source>Contracts</source>
            <translation>Договоры</translation>
        </message>
        <message>
            <source>No contract yet.</source>
            <translation>Договора ещё нет.</translation>
        </message>
        <message>
            <source>№ {number} of {day}</source>
            <translation>№ {number} от {day}</translation>
        </message>
    </context>
    <context>
        <name>ContractsScreen</name>
        <message>
            <source>Contracts</source>
            <translation>Договоры</translation>
        </message>
        <message>
            <source>Back to the register</source>
            <translation>Назад к реестру</translation>
        </message>
        <message>
            <source>Check any signature</source>
            <translation>Проверить любую подпись</translation>
        </message>
        <message>
            <source>Find a contract</source>
            <translation>Найти договор</translation>
        </message>
        <message>
            <source>Contracts are the director's work</source>
            <translation>Договоры ведёт директор</translation>
        </message>
        <message>
            <source>Your account keeps groups and attendance. Contracts are prepared and signed with the director's account.</source>
            <translation>Ваша учётная запись ведёт группы и табель. Договоры готовят и подписывают под учётной записью директора.</translation>
        </message>
    </context>
    <context>
        <name>ContractsTable</name>
        <message>
            <source>Number</source>
            <translation>Номер</translation>
        </message>
        <message>
            <source>Child</source>
            <translation>Ребёнок</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Группа</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Состояние</translation>
        </message>
        <message>
            <source>Parent</source>
            <translation>Родитель</translation>
        </message>
        <message>
            <source>Dated</source>
            <translation>Дата</translation>
        </message>
        <message>
            <source>Parent signed</source>
            <translation>Подпись</translation>
        </message>
        <message>
            <source>Voucher until</source>
            <translation>Ваучер до</translation>
        </message>
    </context>
    <context>
        <name>CountWords</name>
        <message numerus="yes">
            <source>%n year(s)</source>
            <translation>
                <numerusform>%n год</numerusform>
                <numerusform>%n года</numerusform>
                <numerusform>%n лет</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n free place(s)</source>
            <translation>
                <numerusform>%n свободное место</numerusform>
                <numerusform>%n свободных места</numerusform>
                <numerusform>%n свободных мест</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n working day(s)</source>
            <translation>
                <numerusform>%n раб. день</numerusform>
                <numerusform>%n раб. дня</numerusform>
                <numerusform>%n раб. дней</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CrashDialog</name>
        <message>
            <source>The program made a mistake</source>
            <translation>Программа допустила ошибку</translation>
        </message>
        <message>
            <source>What was saved is safe and what you typed is still in the window. You can go on; if it repeats, send the report below to support. It contains no personal data.</source>
            <translation>Сохранённое в порядке, а набранное осталось в окне. Можно продолжать; если ошибка повторится, отправьте отчёт ниже в поддержку. Личных данных в нём нет.</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Отчёт</translation>
        </message>
        <message>
            <source>Copy the report</source>
            <translation>Скопировать отчёт</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Продолжить</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Скопировано</translation>
        </message>
    </context>
    <context>
        <name>CreatingPage</name>
        <message>
            <source>Creating the office</source>
            <translation>Создание базы</translation>
        </message>
        <message>
            <source>The encrypted database is being made. This takes a few seconds.</source>
            <translation>Создаётся зашифрованная база. Это займёт несколько секунд.</translation>
        </message>
    </context>
    <context>
        <name>DataTable</name>
        <message>
            <source>Nothing matches the filter</source>
            <translation>Ничего не нашлось</translation>
        </message>
        <message>
            <source>Change or clear what you are looking for.</source>
            <translation>Измените или очистите поиск.</translation>
        </message>
    </context>
    <context>
        <name>DateInput</name>
        <message>
            <source>dd.mm.yyyy</source>
            <translation>дд.мм.гггг</translation>
        </message>
        <message>
            <source>Choose a day</source>
            <translation>Выбрать день</translation>
        </message>
    </context>
    <context>
        <name>DecideSeveralDialog</name>
        <message>
            <source>Decide on several requests</source>
            <translation>Решение по нескольким заявкам</translation>
        </message>
        <message>
            <source>Decide</source>
            <translation>Решить</translation>
        </message>
        <message>
            <source>Undecided requests</source>
            <translation>Нерешённые заявки</translation>
        </message>
        <message>
            <source>Nothing to decide</source>
            <translation>Решать нечего</translation>
        </message>
        <message>
            <source>Every request has its decision.</source>
            <translation>По каждой заявке есть решение.</translation>
        </message>
        <message>
            <source>accept</source>
            <translation>принять</translation>
        </message>
        <message>
            <source>put on the waiting list</source>
            <translation>поставить в лист ожидания</translation>
        </message>
        <message>
            <source>decline</source>
            <translation>отклонить</translation>
        </message>
        <message>
            <source>each into the group its parent chose</source>
            <translation>каждого в группу, которую выбрал родитель</translation>
        </message>
        <message>
            <source>Choose or write below</source>
            <translation>Выберите или напишите ниже</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Решение</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Группа</translation>
        </message>
        <message>
            <source>Usual reasons</source>
            <translation>Обычные причины</translation>
        </message>
        <message>
            <source>One reason for all of them</source>
            <translation>Одна причина для всех</translation>
        </message>
        <message>
            <source>Take these decisions back</source>
            <translation>Отменить эти решения</translation>
        </message>
        <message>
            <source>Child</source>
            <translation>Ребёнок</translation>
        </message>
        <message>
            <source>Time left</source>
            <translation>Осталось</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Состояние</translation>
        </message>
        <message>
            <source>Doubts</source>
            <translation>Сомнения</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Итог</translation>
        </message>
        <message>
            <source>no wish</source>
            <translation>без пожелания</translation>
        </message>
        <message>
            <source>decided</source>
            <translation>решено</translation>
        </message>
        <message>
            <source>left</source>
            <translation>не тронута</translation>
        </message>
        <message>
            <source>not decided</source>
            <translation>не решено</translation>
        </message>
        <message numerus="yes">
            <source>%n chosen</source>
            <translation>
                <numerusform>выбрана %n</numerusform>
                <numerusform>выбраны %n</numerusform>
                <numerusform>выбрано %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Ctrl or Shift with a click changes the choice, Ctrl+A takes all</source>
            <translation>Ctrl или Shift со щелчком меняют выбор, Ctrl+A выбирает все</translation>
        </message>
        <message numerus="yes">
            <source>Something speaks against %n of them.</source>
            <translation>
                <numerusform>Против %n из них что-то говорит.</numerusform>
                <numerusform>Против %n из них что-то говорит.</numerusform>
                <numerusform>Против %n из них что-то говорит.</numerusform>
            </translation>
        </message>
        <message>
            <source>Say why they are accepted all the same; the journal keeps the reason.</source>
            <translation>Напишите, почему их всё же принимают; причину хранит журнал.</translation>
        </message>
        <message>
            <source>Deciding…</source>
            <translation>Решаем…</translation>
        </message>
        <message numerus="yes">
            <source>%n request(s) decided.</source>
            <translation>
                <numerusform>Решена %n заявка.</numerusform>
                <numerusform>Решены %n заявки.</numerusform>
                <numerusform>Решено %n заявок.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n decision(s) taken back; the portal has not heard of them.</source>
            <translation>
                <numerusform>Отменено %n решение; портал о нём не узнал.</numerusform>
                <numerusform>Отменены %n решения; портал о них не узнал.</numerusform>
                <numerusform>Отменено %n решений; портал о них не узнал.</numerusform>
            </translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
    </context>
    <context>
        <name>DeclineCertificateDialog</name>
        <message>
            <source>Decline the certificate</source>
            <translation>Отказать в справке</translation>
        </message>
        <message>
            <source>Decline</source>
            <translation>Отказать</translation>
        </message>
        <message>
            <source>The parent reads it on the portal.</source>
            <translation>Родитель прочтёт её на портале.</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Причина</translation>
        </message>
    </context>
    <context>
        <name>DeclineDialog</name>
        <message>
            <source>Decline the request</source>
            <translation>Отклонить заявку</translation>
        </message>
        <message>
            <source>Decline</source>
            <translation>Отклонить</translation>
        </message>
        <message>
            <source>Choose or write below</source>
            <translation>Выберите или напишите ниже</translation>
        </message>
        <message>
            <source>Usual reasons</source>
            <translation>Обычные причины</translation>
        </message>
        <message>
            <source>The parent reads this and can apply elsewhere.</source>
            <translation>Это прочитает родитель и сможет подать заявку в другой сад.</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Причина</translation>
        </message>
    </context>
    <context>
        <name>DesktopNotice</name>
        <message>
            <source>The office is waited for</source>
            <translation>Ждут вашего решения</translation>
        </message>
        <message>
            <source>%n new request(s)</source>
            <translation>%n новая заявка</translation>
        </message>
        <message>
            <source>%n contract(s) signed by the parent</source>
            <translation>%n договор подписан родителем</translation>
        </message>
        <message>
            <source>%n sheet(s) disputed by the parent</source>
            <translation>%n табель оспорен родителем</translation>
        </message>
        <message>
            <source>%n month(s) to close</source>
            <translation>%n месяц пора закрыть</translation>
        </message>
    </context>
    <context>
        <name>DirectorPage</name>
        <message>
            <source>The director's account</source>
            <translation>Учётная запись директора</translation>
        </message>
        <message>
            <source>The password opens the encrypted database. It is written nowhere, so nobody can look it up.</source>
            <translation>Пароль открывает зашифрованную базу. Он нигде не записан, и подсмотреть его никто не сможет.</translation>
        </message>
        <message>
            <source>Full name</source>
            <translation>Фамилия, имя, отчество</translation>
        </message>
        <message>
            <source>Sign-in name</source>
            <translation>Имя для входа</translation>
        </message>
        <message>
            <source>Short: director, aigul, office.</source>
            <translation>Коротко: director, aigul, office.</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Пароль</translation>
        </message>
        <message>
            <source>Password once more</source>
            <translation>Пароль ещё раз</translation>
        </message>
    </context>
    <context>
        <name>DisputePanel</name>
        <message>
            <source>confirmed</source>
            <translation>подтверждено</translation>
        </message>
        <message>
            <source>disagreed</source>
            <translation>несогласие</translation>
        </message>
        <message>
            <source>The parent's answer</source>
            <translation>Ответ родителя</translation>
        </message>
        <message>
            <source>Reopen with a reason…</source>
            <translation>Открыть месяц с причиной…</translation>
        </message>
        <message>
            <source>Keep the marks, ask again…</source>
            <translation>Оставить отметки и спросить снова…</translation>
        </message>
        <message>
            <source>The parent has not answered for this month.</source>
            <translation>Родитель ещё не ответил за этот месяц.</translation>
        </message>
        <message>
            <source>Answers before</source>
            <translation>Прежние ответы</translation>
        </message>
        <message>
            <source>Phone of {name}: {phone}</source>
            <translation>Телефон, {name}: {phone}</translation>
        </message>
        <message>
            <source>{name}: press to copy the number</source>
            <translation>{name}: нажмите, чтобы скопировать номер</translation>
        </message>
        <message>
            <source>late</source>
            <translation>с опозданием</translation>
        </message>
        <message>
            <source>What exactly the parent saw is not known on this computer.</source>
            <translation>Что именно видел родитель, на этом компьютере неизвестно.</translation>
        </message>
        <message>
            <source>The marks are as the parent saw them.</source>
            <translation>Отметки такие, какими их видел родитель.</translation>
        </message>
        <message>
            <source>Changed since the parent saw it</source>
            <translation>Изменено с тех пор</translation>
        </message>
        <message numerus="yes">
            <source>and %n more days</source>
            <translation>
                <numerusform>и ещё %n день</numerusform>
                <numerusform>и ещё %n дня</numerusform>
                <numerusform>и ещё %n дней</numerusform>
            </translation>
        </message>
        <message>
            <source>History of {day}</source>
            <translation>История: {day}</translation>
        </message>
        <message>
            <source>No change is written down here.</source>
            <translation>Изменений не записано.</translation>
        </message>
    </context>
    <context>
        <name>DisputesFeature</name>
        <message>
            <source>The parent's answer</source>
            <translation>Ответ родителя</translation>
        </message>
        <message>
            <source>Keep the marks and ask again</source>
            <translation>Оставить отметки и спросить снова</translation>
        </message>
        <message>
            <source>Ask the parent again</source>
            <translation>Спросить родителя снова</translation>
        </message>
        <message>
            <source>{child}, {month}. The same marks go to the parent once more; what was said before stays as history.</source>
            <translation>{child}, {month}. Те же отметки ещё раз уйдут родителю; сказанное раньше останется в истории.</translation>
        </message>
        <message>
            <source>Why the marks are right; it is kept in the journal.</source>
            <translation>Почему отметки верны; это останется в журнале.</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Причина</translation>
        </message>
        <message>
            <source>The parent is asked again.</source>
            <translation>Родителя спросили снова.</translation>
        </message>
        <message>
            <source>The number is copied: {phone}</source>
            <translation>Номер скопирован: {phone}</translation>
        </message>
    </context>
    <context>
        <name>DraftOffer</name>
        <message>
            <source>Bring it back</source>
            <translation>Вернуть</translation>
        </message>
        <message>
            <source>Forget it</source>
            <translation>Забыть</translation>
        </message>
        <message>
            <source>This form was not saved on {moment}; what was typed in it is still here.</source>
            <translation>Эта форма осталась не сохранена {moment}; то, что в ней набрали, цело.</translation>
        </message>
    </context>
    <context>
        <name>ElsewhereDialog</name>
        <message>
            <source>An office from a backup</source>
            <translation>Офис из резервной копии</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Восстановить</translation>
        </message>
        <message>
            <source>The folder “backups” of the former computer holds all that is needed. Bring it on a memory stick.</source>
            <translation>Всё нужное лежит в папке «backups» прежнего компьютера. Принесите её на флешке.</translation>
        </message>
        <message>
            <source>Choose the backup</source>
            <translation>Выберите резервную копию</translation>
        </message>
        <message>
            <source>Backups (*.db)</source>
            <translation>Резервные копии (*.db)</translation>
        </message>
        <message>
            <source>Choose the file with the keys</source>
            <translation>Выберите файл с ключами</translation>
        </message>
        <message>
            <source>Keys (*.vault)</source>
            <translation>Ключи (*.vault)</translation>
        </message>
        <message>
            <source>Backup</source>
            <translation>Резервная копия</translation>
        </message>
        <message>
            <source>File with the keys</source>
            <translation>Файл с ключами</translation>
        </message>
        <message>
            <source>It lies beside the backups.</source>
            <translation>Лежит рядом с копиями.</translation>
        </message>
        <message>
            <source>Recovery code</source>
            <translation>Код восстановления</translation>
        </message>
        <message>
            <source>For whom</source>
            <translation>Для кого</translation>
        </message>
        <message>
            <source>New password</source>
            <translation>Новый пароль</translation>
        </message>
        <message>
            <source>At least 8 signs.</source>
            <translation>Не меньше 8 знаков.</translation>
        </message>
        <message>
            <source>New password once more</source>
            <translation>Новый пароль ещё раз</translation>
        </message>
    </context>
    <context>
        <name>EnrolmentScreen</name>
        <message>
            <source>Enrolment</source>
            <translation>Зачисление</translation>
        </message>
        <message>
            <source>The director decides on requests</source>
            <translation>Заявки рассматривает директор</translation>
        </message>
        <message>
            <source>Groups, children and attendance are yours; requests and contracts are the director's.</source>
            <translation>Группы, дети и табель — ваша работа; заявки и договоры — работа директора.</translation>
        </message>
        <message>
            <source>Child, number or group</source>
            <translation>Ребёнок, номер или группа</translation>
        </message>
        <message>
            <source>Which requests</source>
            <translation>Какие заявки</translation>
        </message>
        <message>
            <source>Find a request</source>
            <translation>Найти заявку</translation>
        </message>
        <message>
            <source>Filters</source>
            <translation>Отбор</translation>
        </message>
        <message>
            <source>By group, clock, language and age</source>
            <translation>По группе, сроку, языку и возрасту</translation>
        </message>
        <message>
            <source>Papers and reasons…</source>
            <translation>Документы и причины…</translation>
        </message>
        <message>
            <source>Decide several…</source>
            <translation>Решить несколько…</translation>
        </message>
        <message>
            <source>One decision on several requests</source>
            <translation>Одно решение по нескольким заявкам</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>Заявки</translation>
        </message>
        <message numerus="yes">
            <source>%n new</source>
            <translation>
                <numerusform>%n новая</numerusform>
                <numerusform>%n новые</numerusform>
                <numerusform>%n новых</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n on the waiting list</source>
            <translation>
                <numerusform>%n в листе ожидания</numerusform>
                <numerusform>%n в листе ожидания</numerusform>
                <numerusform>%n в листе ожидания</numerusform>
            </translation>
        </message>
        <message>
            <source>Filters: {count}</source>
            <translation>Отбор: {count}</translation>
        </message>
        <message>
            <source>Nothing passes the filters.</source>
            <translation>Под условия отбора ничего не подходит.</translation>
        </message>
        <message>
            <source>No such request</source>
            <translation>Таких заявок нет</translation>
        </message>
        <message>
            <source>Clear the filters</source>
            <translation>Снять отбор</translation>
        </message>
        <message>
            <source>No requests of this kind</source>
            <translation>Таких заявок нет</translation>
        </message>
        <message>
            <source>Choose another kind above.</source>
            <translation>Выберите другие заявки выше.</translation>
        </message>
        <message>
            <source>No requests yet</source>
            <translation>Заявок пока нет</translation>
        </message>
        <message>
            <source>They come from the portal with the exchange.</source>
            <translation>Они приходят с портала при обмене.</translation>
        </message>
        <message>
            <source>{child} is accepted: prepare the contract next</source>
            <translation>{child}: место предоставлено, теперь подготовьте договор</translation>
        </message>
        <message>
            <source>{child} is on the waiting list</source>
            <translation>{child}: в листе ожидания</translation>
        </message>
        <message>
            <source>The request of {child} is declined</source>
            <translation>{child}: заявка отклонена</translation>
        </message>
        <message>
            <source>The decision is taken back; the portal has not heard of it</source>
            <translation>Решение отменено; портал о нём не узнал</translation>
        </message>
        <message>
            <source>Papers and reasons are saved</source>
            <translation>Документы и причины сохранены</translation>
        </message>
    </context>
    <context>
        <name>Errors</name>
        <message>
            <source>This could not be done ({code}).</source>
            <translation>Не удалось выполнить ({code}).</translation>
        </message>
        <message>
            <source>Nothing was changed. Try again; if it repeats, tell support this code.</source>
            <translation>Ничего не изменено. Попробуйте ещё раз; если повторится, сообщите этот код поддержке.</translation>
        </message>
        <message>
            <source>The disk is full, so nothing could be saved.</source>
            <translation>Диск заполнен, сохранить не удалось.</translation>
        </message>
        <message>
            <source>Free some space and try again; what you typed is still here.</source>
            <translation>Освободите место и попробуйте ещё раз; набранное осталось.</translation>
        </message>
        <message>
            <source>The disk does not read or write the database.</source>
            <translation>Диск не читает или не записывает базу данных.</translation>
        </message>
        <message>
            <source>Nothing was changed and what you typed is still here. Check that the disk is connected and sound, and try again; if it repeats, restore the latest backup to another disk.</source>
            <translation>Ничего не изменено, набранное осталось на месте. Проверьте, что диск подключён и исправен, и повторите; если не помогает — восстановите последнюю резервную копию на другой диск.</translation>
        </message>
        <message>
            <source>The portal does not answer.</source>
            <translation>Портал не отвечает.</translation>
        </message>
        <message>
            <source>Go on working: everything is kept and goes out when the network returns.</source>
            <translation>Работайте дальше: всё сохраняется и уйдёт, когда появится сеть.</translation>
        </message>
        <message>
            <source>The password does not fit.</source>
            <translation>Пароль не подходит.</translation>
        </message>
        <message>
            <source>Check the keyboard language and Caps Lock and type it again.</source>
            <translation>Проверьте язык клавиатуры и Caps Lock и введите ещё раз.</translation>
        </message>
        <message>
            <source>The database is damaged and was not opened.</source>
            <translation>База данных повреждена и не открыта.</translation>
        </message>
        <message>
            <source>Restore the latest backup; the damaged file is left as it is.</source>
            <translation>Восстановите последнюю копию; повреждённый файл оставлен как есть.</translation>
        </message>
        <message>
            <source>The database belongs to a newer version of the program.</source>
            <translation>База данных создана более новой версией программы.</translation>
        </message>
        <message>
            <source>Install the newer version on this computer; the database was not touched.</source>
            <translation>Установите новую версию на этот компьютер; база не тронута.</translation>
        </message>
        <message>
            <source>Your role does not allow this.</source>
            <translation>Ваша роль этого не позволяет.</translation>
        </message>
        <message>
            <source>Ask the director, or sign in with another account.</source>
            <translation>Обратитесь к директору или войдите под другой учётной записью.</translation>
        </message>
        <message>
            <source>This is not a valid IIN: twelve digits, date of birth first.</source>
            <translation>Это не ИИН: двенадцать цифр, сначала дата рождения.</translation>
        </message>
        <message>
            <source>Compare it with the document digit by digit.</source>
            <translation>Сверьте с документом по цифрам.</translation>
        </message>
        <message>
            <source>This is not a valid BIN: it has twelve digits and a check digit.</source>
            <translation>Это не БИН: в нём двенадцать цифр, последняя — контрольная.</translation>
        </message>
        <message>
            <source>Compare it with the registration certificate digit by digit.</source>
            <translation>Сверьте со справкой о регистрации по цифрам.</translation>
        </message>
        <message>
            <source>This is not a phone number of Kazakhstan.</source>
            <translation>Это не телефонный номер Казахстана.</translation>
        </message>
        <message>
            <source>Write it as +7 7XX XXX XX XX.</source>
            <translation>Напишите так: +7 7XX XXX XX XX.</translation>
        </message>
        <message>
            <source>There must be exactly twelve digits.</source>
            <translation>Должно быть ровно двенадцать цифр.</translation>
        </message>
        <message>
            <source>The first six digits are not a date of birth.</source>
            <translation>Первые шесть цифр — не дата рождения.</translation>
        </message>
        <message>
            <source>The seventh digit of this IIN does not tell a century.</source>
            <translation>Седьмая цифра этого ИИН не указывает век.</translation>
        </message>
        <message>
            <source>This is not the BIN of an organisation.</source>
            <translation>Это не БИН организации.</translation>
        </message>
        <message>
            <source>The check digit does not fit: a digit is wrong or two are swapped.</source>
            <translation>Контрольная цифра не сходится: одна цифра неверна или две переставлены.</translation>
        </message>
        <message>
            <source>This is not a date.</source>
            <translation>Это не дата.</translation>
        </message>
        <message>
            <source>Write day, month and year: 05.09.2026.</source>
            <translation>Напишите день, месяц и год: 05.09.2026.</translation>
        </message>
        <message>
            <source>This is not a number.</source>
            <translation>Это не число.</translation>
        </message>
        <message>
            <source>Write digits only.</source>
            <translation>Только цифры.</translation>
        </message>
        <message>
            <source>Some fields are not filled in correctly.</source>
            <translation>Некоторые поля заполнены неверно.</translation>
        </message>
        <message>
            <source>Correct what is marked; the rest is kept.</source>
            <translation>Исправьте отмеченное; остальное сохранено.</translation>
        </message>
        <message>
            <source>This must be filled in.</source>
            <translation>Это поле нужно заполнить.</translation>
        </message>
        <message>
            <source>Somebody changed this while you were working.</source>
            <translation>Пока вы работали, это изменил кто-то другой.</translation>
        </message>
        <message>
            <source>Look at the new state and repeat what is still needed.</source>
            <translation>Посмотрите новое состояние и повторите то, что ещё нужно.</translation>
        </message>
        <message>
            <source>This no longer exists.</source>
            <translation>Этого больше нет.</translation>
        </message>
        <message>
            <source>Refresh the list.</source>
            <translation>Обновите список.</translation>
        </message>
        <message>
            <source>The database is busy with another piece of work.</source>
            <translation>База данных занята другой работой.</translation>
        </message>
        <message>
            <source>Wait a moment and try again; what you typed is still here.</source>
            <translation>Подождите немного и повторите; введённое сохранилось.</translation>
        </message>
        <message>
            <source>This is too long.</source>
            <translation>Слишком длинно.</translation>
        </message>
        <message>
            <source>Shorten it.</source>
            <translation>Сократите.</translation>
        </message>
        <message>
            <source>This group no longer exists or is archived.</source>
            <translation>Этой группы больше нет, или она в архиве.</translation>
        </message>
        <message>
            <source>This child is no longer in the list.</source>
            <translation>Этого ребёнка больше нет в списке.</translation>
        </message>
        <message>
            <source>This day has not come yet.</source>
            <translation>Этот день ещё не наступил.</translation>
        </message>
        <message>
            <source>Only an absence with a reason can be planned ahead.</source>
            <translation>Заранее можно внести только отсутствие по причине.</translation>
        </message>
        <message>
            <source>This is a day off, so there is nothing to mark.</source>
            <translation>Это выходной, отмечать нечего.</translation>
        </message>
        <message>
            <source>If children come on this day, make it a working day in Settings.</source>
            <translation>Если дети приходят в этот день, сделайте его рабочим в настройках.</translation>
        </message>
        <message>
            <source>The child does not belong to the group on this day.</source>
            <translation>В этот день ребёнок не числится в группе.</translation>
        </message>
        <message>
            <source>Check the dates on the child's card.</source>
            <translation>Проверьте даты в карточке ребёнка.</translation>
        </message>
        <message>
            <source>This mark follows from the calendar and the enrolment dates.</source>
            <translation>Эта отметка следует из календаря и дат зачисления.</translation>
        </message>
        <message>
            <source>Change the calendar in Settings or the dates on the child's card.</source>
            <translation>Измените календарь в настройках или даты в карточке ребёнка.</translation>
        </message>
        <message>
            <source>The last month is before the first.</source>
            <translation>Последний месяц раньше первого.</translation>
        </message>
        <message>
            <source>Choose a later month.</source>
            <translation>Выберите более поздний месяц.</translation>
        </message>
        <message>
            <source>This month has not come yet.</source>
            <translation>Этот месяц ещё не наступил.</translation>
        </message>
        <message>
            <source>Choose this month or an earlier one.</source>
            <translation>Выберите текущий месяц или более ранний.</translation>
        </message>
        <message>
            <source>A certificate covers two years at most.</source>
            <translation>Справка охватывает не больше двух лет.</translation>
        </message>
        <message>
            <source>Make one for each part of the period.</source>
            <translation>Сделайте по справке на каждую часть периода.</translation>
        </message>
        <message>
            <source>The child belonged to no group in these months.</source>
            <translation>В эти месяцы ребёнок не состоял ни в одной группе.</translation>
        </message>
        <message>
            <source>Choose other months, or check the dates on the child's card.</source>
            <translation>Выберите другие месяцы или проверьте даты в карточке ребёнка.</translation>
        </message>
        <message>
            <source>A certificate with this number was made already.</source>
            <translation>Справка с таким номером уже выдана.</translation>
        </message>
        <message>
            <source>Choose another number; the history tells what the other one was for.</source>
            <translation>Возьмите другой номер; журнал скажет, на что выдана та справка.</translation>
        </message>
        <message>
            <source>This request for a certificate is not waiting any more.</source>
            <translation>Этот запрос справки больше не ждёт ответа.</translation>
        </message>
        <message>
            <source>It was answered or withdrawn; the journal tells more.</source>
            <translation>На него ответили, или он отозван; подробности — в журнале.</translation>
        </message>
        <message>
            <source>This month is closed and with the parents.</source>
            <translation>Месяц закрыт и отправлен родителям.</translation>
        </message>
        <message>
            <source>Reopen it with a reason before you change a mark.</source>
            <translation>Чтобы изменить отметку, откройте месяц снова, указав причину.</translation>
        </message>
        <message>
            <source>This month is open already.</source>
            <translation>Месяц уже открыт.</translation>
        </message>
        <message>
            <source>You can change its marks.</source>
            <translation>Отметки можно менять.</translation>
        </message>
        <message>
            <source>The month has working days ahead, so it cannot be closed yet.</source>
            <translation>В месяце ещё есть рабочие дни, закрывать его рано.</translation>
        </message>
        <message>
            <source>Close it on its last working day or later.</source>
            <translation>Закройте его в последний рабочий день или позже.</translation>
        </message>
        <message>
            <source>Cells without a mark: {count}. The first one is {child}'s.</source>
            <translation>Клеток без отметки: {count}. Первая — {child}.</translation>
        </message>
        <message>
            <source>Fill them in and close the month again.</source>
            <translation>Заполните их и закройте месяц ещё раз.</translation>
        </message>
        <message>
            <source>No child belonged to the group in this month.</source>
            <translation>В этом месяце в группе не было детей.</translation>
        </message>
        <message>
            <source>Choose another month or group.</source>
            <translation>Выберите другой месяц или группу.</translation>
        </message>
        <message>
            <source>Something still keeps the month open: {count}.</source>
            <translation>Закрыть месяц ещё мешает: {count}.</translation>
        </message>
        <message>
            <source>Look through the list and close the month again.</source>
            <translation>Просмотрите список и закройте месяц снова.</translation>
        </message>
        <message>
            <source>The list of what to look at has changed meanwhile.</source>
            <translation>Список того, что надо проверить, тем временем изменился.</translation>
        </message>
        <message>
            <source>Look at what is new and close the month again.</source>
            <translation>Посмотрите, что добавилось, и закройте месяц снова.</translation>
        </message>
        <message>
            <source>This rule cannot decide any of these cells.</source>
            <translation>Это правило не решает ни одной из этих ячеек.</translation>
        </message>
        <message>
            <source>Choose another rule, or choose cell by cell.</source>
            <translation>Выберите другое правило или решайте по одной ячейке.</translation>
        </message>
        <message>
            <source>This month is not disputed any more.</source>
            <translation>Этот месяц больше не оспаривается.</translation>
        </message>
        <message>
            <source>Look at its state in the last column of the sheet.</source>
            <translation>Посмотрите его состояние в последнем столбце табеля.</translation>
        </message>
        <message>
            <source>A reason is needed here.</source>
            <translation>Здесь нужна причина.</translation>
        </message>
        <message>
            <source>Write it in a few words; it stays in the journal.</source>
            <translation>Напишите её в нескольких словах; она останется в журнале.</translation>
        </message>
        <message>
            <source>This mark is not an absence.</source>
            <translation>Эта отметка — не отсутствие.</translation>
        </message>
        <message>
            <source>Choose a reason why the child is away.</source>
            <translation>Выберите причину, по которой ребёнка нет.</translation>
        </message>
        <message>
            <source>These are all days off, or days before or after the child's stay in the group.</source>
            <translation>Это только выходные или дни, когда ребёнок не в группе.</translation>
        </message>
        <message>
            <source>Check the dates.</source>
            <translation>Проверьте даты.</translation>
        </message>
        <message>
            <source>The last day lies before the first one.</source>
            <translation>Последний день раньше первого.</translation>
        </message>
        <message>
            <source>Swap the dates or correct one of them.</source>
            <translation>Поменяйте даты местами или исправьте одну из них.</translation>
        </message>
        <message>
            <source>This is more than a year.</source>
            <translation>Это больше года.</translation>
        </message>
        <message>
            <source>Check the years of the dates.</source>
            <translation>Проверьте год в датах.</translation>
        </message>
        <message>
            <source>The paper covers none of the days of the absence.</source>
            <translation>Документ не охватывает ни одного дня отсутствия.</translation>
        </message>
        <message>
            <source>Check the dates on the paper.</source>
            <translation>Проверьте даты в документе.</translation>
        </message>
        <message>
            <source>This paper is no longer in the list.</source>
            <translation>Этого документа больше нет в списке.</translation>
        </message>
        <message>
            <source>There is no absence this paper could support, or all of them have one.</source>
            <translation>Нет пропусков, к которым можно приложить этот документ, или у всех он уже есть.</translation>
        </message>
        <message>
            <source>Mark the absence first, or check the dates on the paper.</source>
            <translation>Сначала отметьте отсутствие или проверьте даты в документе.</translation>
        </message>
        <message>
            <source>The file cannot be read: {file}</source>
            <translation>Файл не читается: {file}</translation>
        </message>
        <message>
            <source>Check that it is still there and not open elsewhere.</source>
            <translation>Проверьте, что он на месте и не открыт в другой программе.</translation>
        </message>
        <message>
            <source>The scan is larger than {most} MB.</source>
            <translation>Скан больше {most} МБ.</translation>
        </message>
        <message>
            <source>Scan it in black and white or at a lower resolution.</source>
            <translation>Отсканируйте чёрно-белым или с меньшим разрешением.</translation>
        </message>
        <message>
            <source>This is not a PDF, JPEG or PNG file.</source>
            <translation>Это не файл PDF, JPEG или PNG.</translation>
        </message>
        <message>
            <source>Save the scan in one of these and choose it again.</source>
            <translation>Сохраните скан в одном из этих форматов и выберите его снова.</translation>
        </message>
        <message>
            <source>The scan is damaged and cannot be shown.</source>
            <translation>Скан повреждён, показать его нельзя.</translation>
        </message>
        <message>
            <source>Scan the paper again.</source>
            <translation>Отсканируйте документ ещё раз.</translation>
        </message>
        <message>
            <source>The scan is still being read.</source>
            <translation>Скан ещё читается.</translation>
        </message>
        <message>
            <source>Wait a moment and save again.</source>
            <translation>Подождите немного и сохраните снова.</translation>
        </message>
        <message>
            <source>The file is too large for a month's timesheet.</source>
            <translation>Файл слишком велик для табеля за месяц.</translation>
        </message>
        <message>
            <source>Leave only the group's month in it and save it again.</source>
            <translation>Оставьте в нём только месяц группы и сохраните снова.</translation>
        </message>
        <message>
            <source>The file is protected by a password.</source>
            <translation>Файл защищён паролем.</translation>
        </message>
        <message>
            <source>Save it in Excel without a password and choose it again.</source>
            <translation>Сохраните его в Excel без пароля и выберите снова.</translation>
        </message>
        <message>
            <source>This is a file of an old Excel (.xls).</source>
            <translation>Это файл старого Excel (.xls).</translation>
        </message>
        <message>
            <source>Open it in Excel or LibreOffice and save it as .xlsx.</source>
            <translation>Откройте его в Excel или LibreOffice и сохраните как .xlsx.</translation>
        </message>
        <message>
            <source>This is not an Excel (.xlsx) or CSV file.</source>
            <translation>Это не файл Excel (.xlsx) и не CSV.</translation>
        </message>
        <message>
            <source>Save the table as .xlsx or .csv and choose it again.</source>
            <translation>Сохраните таблицу как .xlsx или .csv и выберите её снова.</translation>
        </message>
        <message>
            <source>The file is damaged and cannot be read.</source>
            <translation>Файл повреждён и не читается.</translation>
        </message>
        <message>
            <source>Open it in Excel or LibreOffice, save it anew and choose it again.</source>
            <translation>Откройте его в Excel или LibreOffice, сохраните заново и выберите снова.</translation>
        </message>
        <message>
            <source>The file has no row with the days of the month.</source>
            <translation>В файле нет строки с числами месяца.</translation>
        </message>
        <message>
            <source>Write the numbers 1, 2, 3 … above the marks, or begin with the template.</source>
            <translation>Напишите над отметками числа 1, 2, 3 … или начните с шаблона.</translation>
        </message>
        <message>
            <source>The file is of another month: {found}, and the sheet is of {month}.</source>
            <translation>Файл за другой месяц: {found}, а табель — за {month}.</translation>
        </message>
        <message>
            <source>Open that month in the sheet, or choose another file.</source>
            <translation>Откройте в табеле тот месяц или выберите другой файл.</translation>
        </message>
        <message>
            <source>No such child in the group, or more than one: {text}</source>
            <translation>Такого ребёнка в группе нет, или их несколько: {text}</translation>
        </message>
        <message>
            <source>Write the IIN beside the name.</source>
            <translation>Укажите рядом с именем ИИН.</translation>
        </message>
        <message>
            <source>This child stands in the file twice: {text}</source>
            <translation>Этот ребёнок записан в файле дважды: {text}</translation>
        </message>
        <message>
            <source>Leave one of the rows.</source>
            <translation>Оставьте одну из строк.</translation>
        </message>
        <message>
            <source>Unknown mark: “{text}”</source>
            <translation>Неизвестная отметка: «{text}»</translation>
        </message>
        <message>
            <source>Use the letters of the legend.</source>
            <translation>Используйте буквы из легенды.</translation>
        </message>
        <message>
            <source>The month has no such day: {text}</source>
            <translation>В месяце нет такого дня: {text}</translation>
        </message>
        <message>
            <source>Check which month the file is of.</source>
            <translation>Проверьте, за какой месяц этот файл.</translation>
        </message>
        <message>
            <source>The printer did not begin.</source>
            <translation>Принтер не начал печатать.</translation>
        </message>
        <message>
            <source>Check that it is on and connected, or save the paper as PDF and print it from there.</source>
            <translation>Проверьте, включён ли он и подключён ли, или сохраните документ в PDF и напечатайте оттуда.</translation>
        </message>
        <message>
            <source>This is neither the square code of a timesheet nor its check code.</source>
            <translation>Это не квадратный код табеля и не код проверки.</translation>
        </message>
        <message>
            <source>Scan the code again, or type the 16 characters after “check code”: digits and a–f.</source>
            <translation>Отсканируйте код ещё раз или введите 16 знаков после слов «код проверки»: цифры и буквы a–f.</translation>
        </message>
        <message>
            <source>Nothing was chosen to write.</source>
            <translation>Не выбрано, что записать.</translation>
        </message>
        <message>
            <source>Tick at least one format.</source>
            <translation>Отметьте хотя бы один формат.</translation>
        </message>
        <message>
            <source>Nothing was signed.</source>
            <translation>Ничего не подписано.</translation>
        </message>
        <message>
            <source>The file cannot be read: {path}</source>
            <translation>Файл не читается: {path}</translation>
        </message>
        <message>
            <source>See that it is still there and that you may open it.</source>
            <translation>Проверьте, что он на месте и что вам разрешено его открывать.</translation>
        </message>
        <message>
            <source>The key file cannot be used.</source>
            <translation>Файл ключа использовать нельзя.</translation>
        </message>
        <message>
            <source>Choose the .p12 file you received from the authority.</source>
            <translation>Выберите файл .p12, полученный в удостоверяющем центре.</translation>
        </message>
        <message>
            <source>This file is not an EDS key.</source>
            <translation>Этот файл — не ключ ЭЦП.</translation>
        </message>
        <message>
            <source>The key file is damaged.</source>
            <translation>Файл ключа повреждён.</translation>
        </message>
        <message>
            <source>Take another copy of it; if there is none, have a new key issued.</source>
            <translation>Возьмите другую копию; если её нет, получите новый ключ.</translation>
        </message>
        <message>
            <source>The password of the key does not fit, or the file is damaged.</source>
            <translation>Пароль ключа не подходит или файл повреждён.</translation>
        </message>
        <message>
            <source>Check the keyboard language and Caps Lock; if it fails again, take another copy of the file.</source>
            <translation>Проверьте раскладку и Caps Lock; если снова не выйдет, возьмите другую копию файла.</translation>
        </message>
        <message>
            <source>The key file is protected in a way this program does not know.</source>
            <translation>Файл ключа защищён способом, которого программа не знает.</translation>
        </message>
        <message>
            <source>Use the file as the authority issued it, not one exported by another program.</source>
            <translation>Используйте файл в том виде, в каком его выдал центр, а не выгруженный другой программой.</translation>
        </message>
        <message>
            <source>This is an old GOST 34.310-2004 key: it is no longer issued nor accepted.</source>
            <translation>Это старый ключ ГОСТ 34.310-2004: такие больше не выдают и не принимают.</translation>
        </message>
        <message>
            <source>Have a new key issued by the National Certification Authority.</source>
            <translation>Получите новый ключ в НУЦ РК.</translation>
        </message>
        <message>
            <source>The private key is of a kind this program does not know.</source>
            <translation>Закрытый ключ неизвестного программе вида.</translation>
        </message>
        <message>
            <source>Use a GOST 2015 or an RSA key of the National Certification Authority.</source>
            <translation>Используйте ключ НУЦ РК: ГОСТ 2015 или RSA.</translation>
        </message>
        <message>
            <source>There is no private key in this file.</source>
            <translation>В этом файле нет закрытого ключа.</translation>
        </message>
        <message>
            <source>There is no certificate of the key in this file.</source>
            <translation>В этом файле нет сертификата ключа.</translation>
        </message>
        <message>
            <source>The certificate in the file is damaged.</source>
            <translation>Сертификат в файле повреждён.</translation>
        </message>
        <message>
            <source>This key is for signing in to sites (AUTH), not for signing documents.</source>
            <translation>Этот ключ — для входа на сайты (AUTH), а не для подписи документов.</translation>
        </message>
        <message>
            <source>Choose the signing key of the same set: GOST512_… or RSA256_….</source>
            <translation>Выберите ключ подписи из того же комплекта: GOST512_… или RSA256_….</translation>
        </message>
        <message>
            <source>The certificate does not allow this key to sign documents.</source>
            <translation>Сертификат не разрешает подписывать документы этим ключом.</translation>
        </message>
        <message>
            <source>Choose a signing key of the National Certification Authority.</source>
            <translation>Выберите ключ подписи НУЦ РК.</translation>
        </message>
        <message>
            <source>The key uses an algorithm that is not accepted for signing.</source>
            <translation>Алгоритм ключа не принимается для подписи.</translation>
        </message>
        <message>
            <source>The algorithm is known to be weak and is not believed.</source>
            <translation>Алгоритм признан слабым, ему не доверяют.</translation>
        </message>
        <message>
            <source>The key is not valid yet.</source>
            <translation>Ключ ещё не действует.</translation>
        </message>
        <message>
            <source>Check the date of this computer, or wait for the first day of its term.</source>
            <translation>Проверьте дату на компьютере или дождитесь начала срока ключа.</translation>
        </message>
        <message>
            <source>The term of the key is over.</source>
            <translation>Срок действия ключа истёк.</translation>
        </message>
        <message>
            <source>Have a new key issued and sign with that one.</source>
            <translation>Получите новый ключ и подпишите им.</translation>
        </message>
        <message>
            <source>The certification authority has revoked this key: what it signs does not count.</source>
            <translation>Удостоверяющий центр отозвал этот ключ: подпись им не имеет силы.</translation>
        </message>
        <message>
            <source>The certification authority has suspended this key.</source>
            <translation>Действие этого ключа приостановлено удостоверяющим центром.</translation>
        </message>
        <message>
            <source>Have it resumed at the authority or a public service centre, or have a new key issued.</source>
            <translation>Возобновите его действие в НУЦ РК или ЦОНе либо получите новый ключ.</translation>
        </message>
        <message>
            <source>This is the key of another person.</source>
            <translation>Это ключ другого человека.</translation>
        </message>
        <message>
            <source>Choose your own key.</source>
            <translation>Выберите свой ключ.</translation>
        </message>
        <message>
            <source>This is not the key of an individual.</source>
            <translation>Это не ключ физического лица.</translation>
        </message>
        <message>
            <source>A parent signs with a key issued to them as an individual.</source>
            <translation>Родитель подписывает ключом физического лица.</translation>
        </message>
        <message>
            <source>The key belongs to another organisation: its BIN is not the kindergarten's.</source>
            <translation>Ключ другой организации: его БИН — не детского сада.</translation>
        </message>
        <message>
            <source>Choose the key issued to this kindergarten, or correct the BIN in the settings.</source>
            <translation>Выберите ключ этого детского сада или исправьте БИН в настройках.</translation>
        </message>
        <message>
            <source>The key is neither the head's nor one with the right to sign for the organisation.</source>
            <translation>Это ключ не руководителя и не сотрудника с правом подписи.</translation>
        </message>
        <message>
            <source>Sign with the head's key, or have one issued with the right to sign.</source>
            <translation>Подпишите ключом руководителя или получите ключ с правом подписи.</translation>
        </message>
        <message>
            <source>The signature could not be processed.</source>
            <translation>Подпись не удалось обработать.</translation>
        </message>
        <message>
            <source>The signature file cannot be used.</source>
            <translation>Файл подписи использовать нельзя.</translation>
        </message>
        <message>
            <source>What came as the parent's signature is not a signature.</source>
            <translation>То, что пришло как подпись родителя, подписью не является.</translation>
        </message>
        <message>
            <source>Decline with this reason, so that the parent signs again.</source>
            <translation>Отклоните с этой причиной, чтобы родитель подписал снова.</translation>
        </message>
        <message>
            <source>The parent's signature is damaged.</source>
            <translation>Подпись родителя повреждена.</translation>
        </message>
        <message>
            <source>The signature carries a document inside itself instead of standing beside the contract.</source>
            <translation>Подпись несёт документ внутри себя, а должна стоять рядом с договором.</translation>
        </message>
        <message>
            <source>The parent's signature stands under another document.</source>
            <translation>Подпись родителя стоит под другим документом.</translation>
        </message>
        <message>
            <source>The signature cannot be read ({cause}).</source>
            <translation>Подпись не читается ({cause}).</translation>
        </message>
        <message>
            <source>This key has already signed this contract.</source>
            <translation>Этим ключом договор уже подписан.</translation>
        </message>
        <message>
            <source>Choose the kindergarten's key.</source>
            <translation>Выберите ключ детского сада.</translation>
        </message>
        <message>
            <source>There is no signature to check yet.</source>
            <translation>Проверять пока нечего: подписи нет.</translation>
        </message>
        <message>
            <source>The parent has not signed, or the signature has not arrived.</source>
            <translation>Родитель не подписал или подпись ещё не дошла.</translation>
        </message>
        <message>
            <source>The parent's signature is not accepted, so nothing was signed.</source>
            <translation>Подпись родителя не принята, поэтому ничего не подписано.</translation>
        </message>
        <message>
            <source>Look at its checks on the right; decline with a reason if the parent must sign again.</source>
            <translation>Посмотрите проверки справа; если родитель должен подписать снова, отклоните с причиной.</translation>
        </message>
        <message>
            <source>The new signature did not pass its own check ({cause}) and was not kept.</source>
            <translation>Новая подпись не прошла собственную проверку ({cause}) и не сохранена.</translation>
        </message>
        <message>
            <source>See that the certificates of the authority are loaded in the settings, then sign again.</source>
            <translation>Проверьте, что в настройках загружены сертификаты центра, и подпишите снова.</translation>
        </message>
        <message>
            <source>The folder of trusted certificates cannot be used.</source>
            <translation>Папку доверенных сертификатов использовать нельзя.</translation>
        </message>
        <message>
            <source>Load the certificates of the authority again in the settings.</source>
            <translation>Загрузите сертификаты центра заново в настройках.</translation>
        </message>
        <message>
            <source>There is no such contract any more.</source>
            <translation>Такого договора больше нет.</translation>
        </message>
        <message>
            <source>Go back to the register.</source>
            <translation>Вернитесь к реестру.</translation>
        </message>
        <message>
            <source>Another computer prepared the contract № {number} with an earlier program, and what it says is not here yet.</source>
            <translation>Договор № {number} подготовлен на другом компьютере в прежней версии программы, и его содержание сюда ещё не поступило.</translation>
        </message>
        <message>
            <source>Update the program there and let both computers exchange; then it opens here.</source>
            <translation>Обновите там программу и проведите обмен на обоих компьютерах — после этого он откроется и здесь.</translation>
        </message>
        <message>
            <source>The request has not been accepted into a group, so no contract can be prepared.</source>
            <translation>Заявка не принята в группу, поэтому договор подготовить нельзя.</translation>
        </message>
        <message>
            <source>Accept it on the Enrolment page first.</source>
            <translation>Сначала примите её на странице «Зачисление».</translation>
        </message>
        <message>
            <source>Another computer's contract came with the number {number} meanwhile.</source>
            <translation>Тем временем с другого компьютера пришёл договор с номером {number}.</translation>
        </message>
        <message>
            <source>Withdraw this one and prepare it again: it gets the next free number.</source>
            <translation>Отзовите этот и подготовьте заново: он получит следующий свободный номер.</translation>
        </message>
        <message>
            <source>There is already a contract for this request: № {number}.</source>
            <translation>По этой заявке уже есть договор № {number}.</translation>
        </message>
        <message>
            <source>Open that one, or withdraw it first.</source>
            <translation>Откройте его или сначала отзовите.</translation>
        </message>
        <message>
            <source>The contract is not in force, so this cannot be done with it.</source>
            <translation>Договор не действует, поэтому с ним этого сделать нельзя.</translation>
        </message>
        <message>
            <source>An additional agreement to this contract is under way already: № {number}.</source>
            <translation>К этому договору уже готовится дополнительное соглашение: № {number}.</translation>
        </message>
        <message>
            <source>Have it signed, or withdraw it first.</source>
            <translation>Сначала подпишите или отзовите его.</translation>
        </message>
        <message>
            <source>The contract has its next one already: № {number}.</source>
            <translation>У договора уже есть следующий: № {number}.</translation>
        </message>
        <message>
            <source>Nothing is changed: every field is as in the contract in force.</source>
            <translation>Ничего не изменено: все поля такие же, как в действующем договоре.</translation>
        </message>
        <message>
            <source>Change at least one field.</source>
            <translation>Измените хотя бы одно поле.</translation>
        </message>
        <message>
            <source>The child has left the kindergarten, so the contract is not renewed.</source>
            <translation>Ребёнок выбыл из детского сада, поэтому договор не продлевается.</translation>
        </message>
        <message>
            <source>Take the leave back in the child's card, or terminate the contract.</source>
            <translation>Отмените выбытие в карточке ребёнка или расторгните договор.</translation>
        </message>
        <message>
            <source>The portal has received the termination: it can no longer be taken back.</source>
            <translation>Портал уже получил расторжение: отменить его нельзя.</translation>
        </message>
        <message>
            <source>A child who comes again needs a new contract.</source>
            <translation>Если ребёнок вернётся, нужен новый договор.</translation>
        </message>
        <message>
            <source>The child left with the contract № {number}, which is terminated.</source>
            <translation>Ребёнок выбыл с расторжением договора № {number}.</translation>
        </message>
        <message>
            <source>A child who comes again needs a new contract, or is placed in a group anew.</source>
            <translation>Если ребёнок вернётся, нужен новый договор или новое зачисление в группу.</translation>
        </message>
        <message>
            <source>The contract has moved on meanwhile: this step no longer fits.</source>
            <translation>Договор тем временем изменился: этот шаг уже не подходит.</translation>
        </message>
        <message>
            <source>Look at its present state.</source>
            <translation>Посмотрите его нынешнее состояние.</translation>
        </message>
        <message>
            <source>The file has not arrived from the portal yet.</source>
            <translation>Файл с портала ещё не пришёл.</translation>
        </message>
        <message>
            <source>It comes with one of the next exchanges; try again after it.</source>
            <translation>Он придёт с одним из ближайших обменов; повторите после него.</translation>
        </message>
        <message>
            <source>The stored file is not what it should be and is not used.</source>
            <translation>Сохранённый файл не тот, что должен быть, и не используется.</translation>
        </message>
        <message>
            <source>Restore the latest backup and tell support.</source>
            <translation>Восстановите последнюю резервную копию и сообщите в поддержку.</translation>
        </message>
        <message>
            <source>The file could not be written: {path}</source>
            <translation>Файл не удалось записать: {path}</translation>
        </message>
        <message>
            <source>Choose a folder you may write to; close the file if another program has it open.</source>
            <translation>Выберите папку, доступную для записи; закройте файл, если он открыт в другой программе.</translation>
        </message>
        <message>
            <source>None of these contracts could be exported.</source>
            <translation>Ни один из этих договоров экспортировать не удалось.</translation>
        </message>
        <message>
            <source>Their files have not arrived from the portal yet; try again after the next exchange.</source>
            <translation>Их файлы ещё не пришли с портала; попробуйте после следующего обмена.</translation>
        </message>
        <message>
            <source>The result of the check cannot be read, so no card was made.</source>
            <translation>Результат проверки не читается, карточка не сделана.</translation>
        </message>
        <message>
            <source>Check the signatures again and make the card anew.</source>
            <translation>Проверьте подписи ещё раз и сделайте карточку заново.</translation>
        </message>
        <message>
            <source>The result of the check is of another document, so no card was made.</source>
            <translation>Результат проверки относится к другому документу, карточка не сделана.</translation>
        </message>
        <message>
            <source>The contract's PDF cannot be shown.</source>
            <translation>PDF договора показать не удалось.</translation>
        </message>
        <message>
            <source>Export it and open it in another program before you sign.</source>
            <translation>Выгрузите его и откройте в другой программе, прежде чем подписывать.</translation>
        </message>
        <message>
            <source>This is missing.</source>
            <translation>Это не указано.</translation>
        </message>
        <message>
            <source>This is not written correctly.</source>
            <translation>Это записано неверно.</translation>
        </message>
        <message>
            <source>This is outside what is allowed.</source>
            <translation>Это вне допустимого.</translation>
        </message>
        <message>
            <source>This does not go together with the rest.</source>
            <translation>Это не согласуется с остальным.</translation>
        </message>
        <message>
            <source>This request no longer exists here.</source>
            <translation>Этой заявки здесь больше нет.</translation>
        </message>
        <message>
            <source>Refresh the list; the parent may have withdrawn it.</source>
            <translation>Обновите список; возможно, родитель её отозвал.</translation>
        </message>
        <message>
            <source>This request is decided already.</source>
            <translation>По этой заявке уже принято решение.</translation>
        </message>
        <message>
            <source>Look at its new state; nothing was changed.</source>
            <translation>Посмотрите её новое состояние; ничего не изменено.</translation>
        </message>
        <message>
            <source>The voucher of this request is no longer in force.</source>
            <translation>Ваучер этой заявки больше не действует.</translation>
        </message>
        <message>
            <source>Decline the request; the parent can ask for the voucher again.</source>
            <translation>Отклоните заявку; родитель может снова запросить ваучер.</translation>
        </message>
        <message>
            <source>The parent of this request chose no group.</source>
            <translation>Родитель в этой заявке не выбрал группу.</translation>
        </message>
        <message>
            <source>Name a group, or accept the request by itself.</source>
            <translation>Укажите группу или примите заявку отдельно.</translation>
        </message>
        <message>
            <source>The values of this request cannot be kept as they are.</source>
            <translation>Данные этой заявки нельзя сохранить в таком виде.</translation>
        </message>
        <message>
            <source>Open it by itself: there the fields that are wrong are named.</source>
            <translation>Откройте её отдельно: там названы неверные поля.</translation>
        </message>
        <message>
            <source>This file cannot be shown: it is damaged, or neither a picture nor a PDF.</source>
            <translation>Этот файл нельзя показать: он повреждён либо это не картинка и не PDF.</translation>
        </message>
        <message>
            <source>Save a copy and open it in another program, or ask the parent to attach it again.</source>
            <translation>Сохраните копию и откройте в другой программе или попросите родителя приложить файл заново.</translation>
        </message>
        <message>
            <source>An IIN of this request has a seventh digit 0, as some foreigners have.</source>
            <translation>У одного из ИИН заявки седьмая цифра — 0, так бывает у некоторых иностранцев.</translation>
        </message>
        <message>
            <source>Compare it with the document and say why it is right.</source>
            <translation>Сверьте его с документом и укажите, почему он верен.</translation>
        </message>
        <message>
            <source>There is no decision to take back.</source>
            <translation>Отменять нечего: решения нет.</translation>
        </message>
        <message>
            <source>Look at the state of the request; nothing was changed.</source>
            <translation>Посмотрите состояние заявки; ничего не изменилось.</translation>
        </message>
        <message>
            <source>The decision has gone to the portal and cannot be taken back.</source>
            <translation>Решение уже ушло на портал, отменить его нельзя.</translation>
        </message>
        <message>
            <source>An accepted request can still go to another group or be declined until its contract is prepared.</source>
            <translation>Принятую заявку можно перевести в другую группу или отклонить, пока не подготовлен договор.</translation>
        </message>
        <message>
            <source>A contract was prepared for this request.</source>
            <translation>По этой заявке подготовлен договор.</translation>
        </message>
        <message>
            <source>Withdraw the contract first, then decide anew.</source>
            <translation>Сначала отзовите договор, затем решайте заново.</translation>
        </message>
        <message>
            <source>Each reason needs a line in Kazakh and a line in Russian.</source>
            <translation>У каждой причины должна быть строка на казахском и строка на русском.</translation>
        </message>
        <message>
            <source>Write as many lines on one side as on the other.</source>
            <translation>Напишите с обеих сторон одинаковое число строк.</translation>
        </message>
        <message>
            <source>A reason is too long: both languages together have room for 500 signs.</source>
            <translation>Причина слишком длинная: на обоих языках вместе — до 500 знаков.</translation>
        </message>
        <message>
            <source>A term is from 0 to 3660 days.</source>
            <translation>Срок — от 0 до 3660 дней.</translation>
        </message>
        <message>
            <source>Write 0 for a paper without a term.</source>
            <translation>Для бессрочного документа напишите 0.</translation>
        </message>
        <message>
            <source>The group “{name}” cannot be archived: children still belong to it ({children}).</source>
            <translation>Группу «{name}» нельзя убрать в архив: в ней ещё есть дети ({children}).</translation>
        </message>
        <message>
            <source>Move them to another group or let them leave first.</source>
            <translation>Сначала переведите их в другую группу или оформите выбытие.</translation>
        </message>
        <message>
            <source>The child belongs to no group.</source>
            <translation>Ребёнок не состоит ни в одной группе.</translation>
        </message>
        <message>
            <source>Place the child in a group first.</source>
            <translation>Сначала определите ребёнка в группу.</translation>
        </message>
        <message>
            <source>The child is in this group already.</source>
            <translation>Ребёнок уже в этой группе.</translation>
        </message>
        <message>
            <source>Choose another group.</source>
            <translation>Выберите другую группу.</translation>
        </message>
        <message>
            <source>The child came to the present group on {first}.</source>
            <translation>Ребёнок в нынешней группе с {first}.</translation>
        </message>
        <message>
            <source>Choose a later day.</source>
            <translation>Выберите более поздний день.</translation>
        </message>
        <message>
            <source>The last day cannot be earlier.</source>
            <translation>Последний день не может быть раньше.</translation>
        </message>
        <message>
            <source>There are marks in the attendance sheet after this day ({marks}).</source>
            <translation>После этого дня в табеле есть отметки ({marks}).</translation>
        </message>
        <message>
            <source>Clear them in the sheet first, or choose a later last day.</source>
            <translation>Сначала уберите их в табеле или выберите более поздний последний день.</translation>
        </message>
        <message>
            <source>The child already belongs to a group on that day or later.</source>
            <translation>В этот день или позже ребёнок уже состоит в группе.</translation>
        </message>
        <message>
            <source>Choose a later day, or move the child instead.</source>
            <translation>Выберите более поздний день или переведите ребёнка.</translation>
        </message>
        <message>
            <source>A group has from 1 to 200 places.</source>
            <translation>В группе от 1 до 200 мест.</translation>
        </message>
        <message>
            <source>A child with this IIN is in the list already.</source>
            <translation>Ребёнок с этим ИИН уже есть в списке.</translation>
        </message>
        <message>
            <source>Find the child by the IIN, also among those without a group.</source>
            <translation>Найдите ребёнка по ИИН, в том числе среди тех, кто без группы.</translation>
        </message>
        <message>
            <source>The IIN tells another date of birth.</source>
            <translation>По ИИН дата рождения другая.</translation>
        </message>
        <message>
            <source>Compare both with the document.</source>
            <translation>Сверьте и то и другое с документом.</translation>
        </message>
        <message>
            <source>Nobody of “{name}” can be moved from this day on.</source>
            <translation>Из группы «{name}» с этого дня перевести некого.</translation>
        </message>
        <message>
            <source>Choose a later day, or move the children one by one.</source>
            <translation>Выберите более поздний день или переведите детей по одному.</translation>
        </message>
        <message>
            <source>The sheet of {month} is closed and with the parents; a move would change it.</source>
            <translation>Табель за {month} закрыт и находится у родителей; перевод изменил бы его.</translation>
        </message>
        <message>
            <source>Choose a day after it, or reopen the month first.</source>
            <translation>Выберите день после него или сначала откройте месяц.</translation>
        </message>
        <message>
            <source>The move up cannot be taken back: “{what}” was changed since.</source>
            <translation>Перевод на год вперёд нельзя отменить: «{what}» с тех пор изменено.</translation>
        </message>
        <message>
            <source>Move the children back by hand.</source>
            <translation>Верните детей вручную.</translation>
        </message>
        <message>
            <source>There is no move up of this group to take back.</source>
            <translation>У этой группы нет перевода, который можно отменить.</translation>
        </message>
        <message>
            <source>No row of headings with the child's IIN and name was found.</source>
            <translation>Не найдена строка заголовков с ИИН и именем ребёнка.</translation>
        </message>
        <message>
            <source>Save the template, fill it in and choose it here.</source>
            <translation>Сохраните шаблон, заполните его и выберите здесь.</translation>
        </message>
        <message>
            <source>There is nothing to import.</source>
            <translation>Загружать нечего.</translation>
        </message>
        <message>
            <source>This IIN stands in row {text} already.</source>
            <translation>Этот ИИН уже есть в строке {text}.</translation>
        </message>
        <message>
            <source>There is no open group of this name.</source>
            <translation>Открытой группы с таким названием нет.</translation>
        </message>
        <message>
            <source>Write it as it stands in the list of groups, or create it first.</source>
            <translation>Напишите её так, как в списке групп, или сначала создайте.</translation>
        </message>
        <message>
            <source>The child is in another group and stays there.</source>
            <translation>Ребёнок в другой группе и остаётся в ней.</translation>
        </message>
        <message>
            <source>Move the child on the card if that is meant.</source>
            <translation>Если нужен перевод, сделайте его на карточке.</translation>
        </message>
        <message>
            <source>Write mother, father, guardian or other.</source>
            <translation>Напишите: мать, отец, опекун или другое.</translation>
        </message>
        <message>
            <source>The import cannot be taken back: “{name}” was changed since.</source>
            <translation>Загрузку нельзя отменить: «{name}» с тех пор изменён(а).</translation>
        </message>
        <message>
            <source>Correct the cards by hand.</source>
            <translation>Исправьте карточки вручную.</translation>
        </message>
        <message>
            <source>This choice was made already.</source>
            <translation>Этот выбор уже сделан.</translation>
        </message>
        <message>
            <source>Look at what is left.</source>
            <translation>Посмотрите, что осталось.</translation>
        </message>
        <message>
            <source>This value cannot be kept: what it belongs to is gone at the portal.</source>
            <translation>Это значение оставить нельзя: того, к чему оно относится, на портале уже нет.</translation>
        </message>
        <message>
            <source>Keep the portal's value.</source>
            <translation>Оставьте значение портала.</translation>
        </message>
        <message>
            <source>The journal on this computer is not the one the portal witnessed.</source>
            <translation>Журнал на этом компьютере — не тот, что засвидетельствовал портал.</translation>
        </message>
        <message>
            <source>Somebody changed it outside the program. Press “Verify the chain” in Acts; tell support and keep the backups.</source>
            <translation>Кто-то изменил его вне программы. Нажмите «Проверить цепочку» в разделе «Действия»; сообщите в поддержку и сохраните резервные копии.</translation>
        </message>
        <message>
            <source>This is no longer among what was not taken.</source>
            <translation>Этого уже нет среди непринятого.</translation>
        </message>
        <message>
            <source>The portal is at another step: this one no longer fits.</source>
            <translation>Портал уже на другом шаге: этот не подходит.</translation>
        </message>
        <message>
            <source>Look at the present state after the next exchange.</source>
            <translation>Посмотрите нынешнее состояние после следующего обмена.</translation>
        </message>
        <message>
            <source>The portal lacks something this needs.</source>
            <translation>На портале нет того, что для этого нужно.</translation>
        </message>
        <message>
            <source>Send it again after the next exchange.</source>
            <translation>Отправьте снова после следующего обмена.</translation>
        </message>
        <message>
            <source>The sheet at the portal differs from the one that was sent.</source>
            <translation>Табель на портале отличается от отправленного.</translation>
        </message>
        <message>
            <source>Open the month again, check it and close it anew.</source>
            <translation>Откройте месяц снова, проверьте и закройте заново.</translation>
        </message>
        <message>
            <source>The sheet was changed after it was sent.</source>
            <translation>Табель изменён после отправки.</translation>
        </message>
        <message>
            <source>Close the month again, so that the parent sees the new one.</source>
            <translation>Закройте месяц снова, чтобы родитель увидел новый.</translation>
        </message>
        <message>
            <source>The portal does not accept the signature.</source>
            <translation>Портал не принимает подпись.</translation>
        </message>
        <message>
            <source>Check the signatures of the contract; sign with a valid key.</source>
            <translation>Проверьте подписи договора; подпишите действующим ключом.</translation>
        </message>
        <message>
            <source>The portal expects the signature of another person.</source>
            <translation>Портал ждёт подпись другого человека.</translation>
        </message>
        <message>
            <source>Sign with the key of the kindergarten's head.</source>
            <translation>Подпишите ключом руководителя детского сада.</translation>
        </message>
        <message>
            <source>The voucher no longer counts: it is annulled or its term is over.</source>
            <translation>Ваучер больше не действует: он аннулирован или его срок истёк.</translation>
        </message>
        <message>
            <source>No contract can be made or signed with it; the family needs another voucher.</source>
            <translation>Заключить или подписать договор по нему нельзя; семье нужен другой ваучер.</translation>
        </message>
        <message>
            <source>The voucher was already used in another kindergarten.</source>
            <translation>Ваучер уже использован в другом детском саду.</translation>
        </message>
        <message>
            <source>Talk to the family; the contract is locked.</source>
            <translation>Поговорите с семьёй; договор заблокирован.</translation>
        </message>
        <message>
            <source>The term of the voucher is over.</source>
            <translation>Срок ваучера истёк.</translation>
        </message>
        <message>
            <source>The family needs another voucher.</source>
            <translation>Семье нужен новый ваучер.</translation>
        </message>
        <message>
            <source>The application for the voucher is archived.</source>
            <translation>Заявление на ваучер в архиве.</translation>
        </message>
        <message>
            <source>Another computer entered the same child; the portal has that record.</source>
            <translation>Этого ребёнка уже внесли на другом компьютере; на портале та запись.</translation>
        </message>
        <message>
            <source>The next exchange joins the two records; send it again after that.</source>
            <translation>Следующий обмен соединит две записи; после него отправьте ещё раз.</translation>
        </message>
        <message>
            <source>The portal was restored from a backup and no longer has this.</source>
            <translation>Портал восстановлен из резервной копии, и этого на нём больше нет.</translation>
        </message>
        <message>
            <source>Ask the family to choose the kindergarten again; what was done is kept here.</source>
            <translation>Попросите семью снова выбрать детский сад; всё сделанное сохранено здесь.</translation>
        </message>
        <message>
            <source>What arrived at the portal is not what was sent.</source>
            <translation>На портал дошло не то, что отправляли.</translation>
        </message>
        <message>
            <source>Send it again.</source>
            <translation>Отправьте снова.</translation>
        </message>
        <message>
            <source>The portal does not understand this operation.</source>
            <translation>Портал не понимает эту операцию.</translation>
        </message>
        <message>
            <source>Update the program; if it repeats, export it and tell support.</source>
            <translation>Обновите программу; если повторится, выгрузите и сообщите в поддержку.</translation>
        </message>
        <message>
            <source>The portal does not know this kind of operation.</source>
            <translation>Портал не знает такого вида операций.</translation>
        </message>
        <message>
            <source>Update the program, or ask when the portal will be updated.</source>
            <translation>Обновите программу или узнайте, когда обновят портал.</translation>
        </message>
        <message>
            <source>The portal does not allow this kindergarten to do that.</source>
            <translation>Портал не разрешает это данному детскому саду.</translation>
        </message>
        <message>
            <source>Tell the support of the portal.</source>
            <translation>Сообщите в поддержку портала.</translation>
        </message>
        <message>
            <source>This no longer belongs to this kindergarten.</source>
            <translation>Это больше не относится к этому детскому саду.</translation>
        </message>
        <message>
            <source>Give it up, or export it as evidence.</source>
            <translation>Откажитесь от него или выгрузите как свидетельство.</translation>
        </message>
        <message>
            <source>The portal did not answer about this operation many times.</source>
            <translation>Портал много раз не ответил об этой операции.</translation>
        </message>
        <message>
            <source>Send it again; if it repeats, export it and tell support.</source>
            <translation>Отправьте снова; если повторится, выгрузите и сообщите в поддержку.</translation>
        </message>
        <message>
            <source>This is larger than the portal takes at once.</source>
            <translation>Это больше, чем портал принимает за один раз.</translation>
        </message>
        <message>
            <source>Make it smaller (a shorter note, fewer pages) and send again, or export it and tell support.</source>
            <translation>Сделайте меньше (короче примечание, меньше страниц) и отправьте снова либо выгрузите и сообщите в поддержку.</translation>
        </message>
        <message>
            <source>The portal, or what stands before it, refused this without a reason of its own.</source>
            <translation>Портал или узел перед ним отказал без объяснения причины.</translation>
        </message>
        <message>
            <source>The month is closed at the portal.</source>
            <translation>На портале месяц закрыт.</translation>
        </message>
        <message>
            <source>Open the month again, then send this again, or give it up.</source>
            <translation>Откройте месяц снова и отправьте ещё раз либо откажитесь от изменения.</translation>
        </message>
        <message>
            <source>The month is not closed at the portal.</source>
            <translation>На портале месяц не закрыт.</translation>
        </message>
        <message>
            <source>Close the month, then send this again.</source>
            <translation>Закройте месяц и отправьте снова.</translation>
        </message>
        <message>
            <source>What this is about is not at the portal.</source>
            <translation>На портале нет того, к чему это относится.</translation>
        </message>
        <message>
            <source>Send it again after the next exchange, or give it up.</source>
            <translation>Отправьте снова после следующего обмена либо откажитесь.</translation>
        </message>
        <message>
            <source>Another contract has this number already.</source>
            <translation>Договор с таким номером уже есть.</translation>
        </message>
        <message>
            <source>Prepare it again: the next free number is taken. If it stands in the register, withdraw it there first.</source>
            <translation>Подготовьте его заново: возьмётся следующий свободный номер. Если он уже есть в реестре, сначала отзовите его там.</translation>
        </message>
        <message>
            <source>The contract is not in force at the portal.</source>
            <translation>На портале договор не действует.</translation>
        </message>
        <message>
            <source>Look at the contract after the next exchange; then give this up.</source>
            <translation>Посмотрите договор после следующего обмена и откажитесь от изменения.</translation>
        </message>
        <message>
            <source>The paper this names did not reach the portal.</source>
            <translation>Документ, на который это ссылается, не дошёл до портала.</translation>
        </message>
        <message>
            <source>The portal stumbled over this many times.</source>
            <translation>Портал много раз не смог это обработать.</translation>
        </message>
        <message>
            <source>Send it again later; if it repeats, export it and tell support.</source>
            <translation>Отправьте позже; если повторится, выгрузите и сообщите в поддержку.</translation>
        </message>
        <message>
            <source>The portal knows this operation with other content.</source>
            <translation>Портал знает эту операцию с другим содержанием.</translation>
        </message>
        <message>
            <source>Send it again: it goes out under a new number.</source>
            <translation>Отправьте снова: она уйдёт под новым номером.</translation>
        </message>
        <message>
            <source>Saved from a damaged database, but the paper it names could not be read.</source>
            <translation>Спасено из повреждённой базы, но документ, на который ссылается, прочитать не удалось.</translation>
        </message>
        <message>
            <source>Make the paper anew; then give this up.</source>
            <translation>Создайте документ заново, затем откажитесь от этого изменения.</translation>
        </message>
        <message>
            <source>Saved from a damaged database, but the child or group it belongs to could not be read.</source>
            <translation>Спасено из повреждённой базы, но ребёнка или группу, к которым относится, прочитать не удалось.</translation>
        </message>
        <message>
            <source>Read what it says, enter it by hand if needed, then give this up.</source>
            <translation>Прочитайте, при необходимости внесите вручную и откажитесь от этого изменения.</translation>
        </message>
        <message>
            <source>The portal rejected this.</source>
            <translation>Портал это отклонил.</translation>
        </message>
        <message>
            <source>Read its words; correct and send again, or give it up.</source>
            <translation>Прочтите его ответ; исправьте и отправьте снова или откажитесь.</translation>
        </message>
        <message>
            <source>This is not the name of a computer.</source>
            <translation>Это не имя компьютера.</translation>
        </message>
        <message>
            <source>Write it without http:// and without the port: proxy.local.</source>
            <translation>Напишите его без http:// и без порта: proxy.local.</translation>
        </message>
        <message>
            <source>This is not a port.</source>
            <translation>Это не порт.</translation>
        </message>
        <message>
            <source>Write a number from 1 to 65535.</source>
            <translation>Напишите число от 1 до 65535.</translation>
        </message>
        <message>
            <source>The proxy does not answer or does not let this computer through.</source>
            <translation>Прокси не отвечает или не пропускает этот компьютер.</translation>
        </message>
        <message>
            <source>Check its name, port, user name and password with whoever keeps the network.</source>
            <translation>Сверьте имя, порт, пользователя и пароль с тем, кто ведёт сеть.</translation>
        </message>
        <message>
            <source>There are no certificates in this file.</source>
            <translation>В этом файле нет сертификатов.</translation>
        </message>
        <message>
            <source>Take a PEM file: it begins with -----BEGIN CERTIFICATE-----.</source>
            <translation>Возьмите файл PEM: он начинается с -----BEGIN CERTIFICATE-----.</translation>
        </message>
        <message>
            <source>The kindergarten is not entered yet.</source>
            <translation>Данные детского сада ещё не внесены.</translation>
        </message>
        <message>
            <source>Enter it in Settings, Kindergarten.</source>
            <translation>Внесите их в «Настройки», раздел «Детский сад».</translation>
        </message>
        <message>
            <source>The BIN cannot change: the portal knows this kindergarten by it.</source>
            <translation>БИН изменить нельзя: по нему портал знает этот детский сад.</translation>
        </message>
        <message>
            <source>Put the former BIN back; another organisation needs an office of its own.</source>
            <translation>Верните прежний БИН; другой организации нужна своя база.</translation>
        </message>
        <message>
            <source>This sign-in name is in use.</source>
            <translation>Это имя для входа уже занято.</translation>
        </message>
        <message>
            <source>Choose another one; names of closed accounts stay taken.</source>
            <translation>Выберите другое; имена закрытых записей остаются занятыми.</translation>
        </message>
        <message>
            <source>You cannot close your own account.</source>
            <translation>Закрыть собственную учётную запись нельзя.</translation>
        </message>
        <message>
            <source>Let another director do it.</source>
            <translation>Это может сделать другой директор.</translation>
        </message>
        <message>
            <source>One of the clauses cannot be printed yet.</source>
            <translation>Один из пунктов пока нельзя напечатать.</translation>
        </message>
        <message>
            <source>The clauses to correct are marked in the list.</source>
            <translation>Пункты, которые надо исправить, отмечены в списке.</translation>
        </message>
        <message>
            <source>{by} has saved another version of the template meanwhile.</source>
            <translation>Тем временем сохранена другая версия шаблона: {by}.</translation>
        </message>
        <message>
            <source>Look at it under “Versions”; to save once more puts yours in its place.</source>
            <translation>Посмотрите её в «Версиях»; если сохранить ещё раз, будет действовать ваша.</translation>
        </message>
        <message>
            <source>This rule does not give each contract a number of its own.</source>
            <translation>По этому правилу у договоров не будет разных номеров.</translation>
        </message>
        <message>
            <source>Use the names in braces as shown, the one for the number among them.</source>
            <translation>Используйте имена в фигурных скобках, как показано, в том числе имя номера.</translation>
        </message>
        <message>
            <source>Two marks have the same sign.</source>
            <translation>У двух отметок один и тот же знак.</translation>
        </message>
        <message>
            <source>Give each mark a sign of its own.</source>
            <translation>Дайте каждой отметке свой знак.</translation>
        </message>
        <message>
            <source>Two marks have the same key.</source>
            <translation>У двух отметок одна и та же клавиша.</translation>
        </message>
        <message>
            <source>Give each mark a key of its own.</source>
            <translation>Дайте каждой отметке свою клавишу.</translation>
        </message>
        <message>
            <source>This computer is not connected to the portal.</source>
            <translation>Этот компьютер не подключён к порталу.</translation>
        </message>
        <message>
            <source>Connect it in Settings, Portal.</source>
            <translation>Подключите его в «Настройки», раздел «Портал».</translation>
        </message>
        <message>
            <source>This is not an address of a portal.</source>
            <translation>Это не адрес портала.</translation>
        </message>
        <message>
            <source>It begins with https:// and holds the name of the server.</source>
            <translation>Он начинается с https:// и содержит имя сервера.</translation>
        </message>
        <message>
            <source>This address is not protected.</source>
            <translation>Этот адрес не защищён.</translation>
        </message>
        <message>
            <source>Children's data travel only over https://; ask the portal for that address.</source>
            <translation>Данные детей передаются только по https://; узнайте такой адрес у портала.</translation>
        </message>
        <message>
            <source>Something else answers in the portal's place, often the sign-in page of a network.</source>
            <translation>Вместо портала отвечает что-то другое, часто это страница входа в сеть.</translation>
        </message>
        <message>
            <source>Open a browser, sign in to the network and try again; or check the address.</source>
            <translation>Откройте браузер, войдите в сеть и повторите; или проверьте адрес.</translation>
        </message>
        <message>
            <source>The portal's certificate is not trusted.</source>
            <translation>Сертификату портала нельзя доверять.</translation>
        </message>
        <message>
            <source>Check the address and this computer's date; nothing was sent.</source>
            <translation>Проверьте адрес и дату на этом компьютере; ничего не отправлено.</translation>
        </message>
        <message>
            <source>The portal answered with an error of its own.</source>
            <translation>Портал ответил собственной ошибкой.</translation>
        </message>
        <message>
            <source>Try again later; nothing here is lost.</source>
            <translation>Повторите позже; здесь ничего не потеряно.</translation>
        </message>
        <message>
            <source>The portal is busy.</source>
            <translation>Портал занят.</translation>
        </message>
        <message>
            <source>Try again in a few minutes; nothing here is lost.</source>
            <translation>Повторите через несколько минут; здесь ничего не потеряно.</translation>
        </message>
        <message>
            <source>The portal has shut this computer out.</source>
            <translation>Портал отключил этот компьютер.</translation>
        </message>
        <message>
            <source>Connect it again with the director's key in Settings, Portal.</source>
            <translation>Подключите его снова ключом директора в «Настройки», раздел «Портал».</translation>
        </message>
        <message>
            <source>The portal does not know this computer.</source>
            <translation>Портал не знает этот компьютер.</translation>
        </message>
        <message>
            <source>The portal asks for a newer version of this program.</source>
            <translation>Портал требует более новую версию программы.</translation>
        </message>
        <message>
            <source>Install the new version; what waits here goes out then.</source>
            <translation>Установите новую версию; что ждёт отправки, уйдёт потом.</translation>
        </message>
        <message>
            <source>The portal asks to read everything anew.</source>
            <translation>Портал просит прочитать всё заново.</translation>
        </message>
        <message>
            <source>This happens by itself with the next exchange.</source>
            <translation>Это произойдёт само при следующем обмене.</translation>
        </message>
        <message>
            <source>The portal does not know a kindergarten with this BIN.</source>
            <translation>Портал не знает детского сада с этим БИН.</translation>
        </message>
        <message>
            <source>Check the BIN in Settings, Kindergarten, and ask the portal to register it.</source>
            <translation>Проверьте БИН в «Настройки», раздел «Детский сад», и попросите портал зарегистрировать его.</translation>
        </message>
        <message>
            <source>The portal's question has expired.</source>
            <translation>Срок запроса портала истёк.</translation>
        </message>
        <message>
            <source>Press Connect once more.</source>
            <translation>Нажмите «Подключить» ещё раз.</translation>
        </message>
        <message>
            <source>This account is closed.</source>
            <translation>Эта учётная запись закрыта.</translation>
        </message>
        <message>
            <source>Ask the director for a new one, or sign in with another account.</source>
            <translation>Попросите у директора новую или войдите под другой.</translation>
        </message>
        <message>
            <source>Not everything could be saved, so the office stays open.</source>
            <translation>Сохранить удалось не всё, поэтому офис остаётся открытым.</translation>
        </message>
        <message>
            <source>Look at what you typed last; leaving once more goes through.</source>
            <translation>Проверьте введённое последним; повторный выход сработает.</translation>
        </message>
        <message>
            <source>The file with the keys is missing: {path}</source>
            <translation>Нет файла с ключами: {path}</translation>
        </message>
        <message>
            <source>Put office.vault back from a copy of this folder: without it the database cannot be opened. Nothing was changed.</source>
            <translation>Верните office.vault из копии этой папки: без него базу не открыть. Ничего не изменено.</translation>
        </message>
        <message>
            <source>The file with the keys cannot be read: {path}</source>
            <translation>Файл с ключами не читается: {path}</translation>
        </message>
        <message>
            <source>Put office.vault back from a copy of this folder. The damaged file was left as it is.</source>
            <translation>Верните office.vault из копии этой папки. Повреждённый файл оставлен как есть.</translation>
        </message>
        <message>
            <source>The database is not in its place: {path}</source>
            <translation>Базы нет на месте: {path}</translation>
        </message>
        <message>
            <source>Put office.db back if it was moved, or restore a backup.</source>
            <translation>Верните office.db, если файл перенесли, или восстановите копию.</translation>
        </message>
        <message>
            <source>This backup is damaged or belongs to another office.</source>
            <translation>Эта копия повреждена или сделана с другой базы.</translation>
        </message>
        <message>
            <source>Nothing was changed. Choose an older one.</source>
            <translation>Ничего не изменено. Выберите более старую.</translation>
        </message>
        <message>
            <source>There is an office in this folder already: {path}</source>
            <translation>В этой папке уже есть база детского сада: {path}</translation>
        </message>
        <message>
            <source>Start the program again and sign in; nothing was overwritten.</source>
            <translation>Запустите программу снова и войдите; ничего не перезаписано.</translation>
        </message>
        <message>
            <source>The recovery code does not fit.</source>
            <translation>Код восстановления не подходит.</translation>
        </message>
        <message>
            <source>Compare it with the paper sign by sign; it has six groups of five.</source>
            <translation>Сверьте его с бумагой знак за знаком; в нём шесть групп по пять.</translation>
        </message>
        <message>
            <source>There is no such account.</source>
            <translation>Такой учётной записи нет.</translation>
        </message>
        <message>
            <source>Choose another one from the list.</source>
            <translation>Выберите другую из списка.</translation>
        </message>
        <message>
            <source>The password is too short.</source>
            <translation>Пароль слишком короткий.</translation>
        </message>
        <message>
            <source>It takes at least 8 signs; several words are easy to remember.</source>
            <translation>Нужно не меньше 8 знаков; несколько слов легко запомнить.</translation>
        </message>
        <message>
            <source>The password is too long.</source>
            <translation>Пароль слишком длинный.</translation>
        </message>
        <message>
            <source>200 signs are enough.</source>
            <translation>200 знаков достаточно.</translation>
        </message>
        <message>
            <source>The two passwords differ.</source>
            <translation>Пароли не совпадают.</translation>
        </message>
        <message>
            <source>Type the same one twice.</source>
            <translation>Наберите один и тот же дважды.</translation>
        </message>
        <message>
            <source>This is not an account number (IBAN) of Kazakhstan.</source>
            <translation>Это не номер счёта (ИИК) Казахстана.</translation>
        </message>
        <message>
            <source>It begins with KZ and has twenty signs; compare it with the bank's paper.</source>
            <translation>Он начинается с KZ и состоит из двадцати знаков; сверьте его с документом банка.</translation>
        </message>
        <message>
            <source>The signature stands without it; the program tries again by itself.</source>
            <translation>Подпись действует и без этого; программа повторит попытку сама.</translation>
        </message>
        <message>
            <source>Revocation counts as not checked; check again later.</source>
            <translation>Отзыв считается непроверенным; повторите проверку позже.</translation>
        </message>
        <message>
            <source>Choose the document and the signature file that came with it.</source>
            <translation>Выберите документ и файл подписи, полученный вместе с ним.</translation>
        </message>
        <message>
            <source>See the addresses in Settings, Signatures; the program tries again by itself.</source>
            <translation>Проверьте адреса в разделе «Настройки», «Подписи»; программа повторит попытку сама.</translation>
        </message>
        <message>
            <source>The certification authority's service does not answer.</source>
            <translation>Служба удостоверяющего центра не отвечает.</translation>
        </message>
        <message>
            <source>The time stamping authority's answer cannot be used.</source>
            <translation>Ответ службы меток времени непригоден.</translation>
        </message>
        <message>
            <source>The time stamping authority refused to stamp.</source>
            <translation>Служба меток времени отказала в метке.</translation>
        </message>
        <message>
            <source>The time stamp that came is not the one that was asked for, so it was not taken.</source>
            <translation>Пришла не та метка времени, которую запрашивали, поэтому она не принята.</translation>
        </message>
        <message>
            <source>The time stamp is of an authority that is not trusted here, so it was not taken.</source>
            <translation>Метка времени выдана центром, которому здесь не доверяют, поэтому она не принята.</translation>
        </message>
        <message>
            <source>See that the authority's certificates are loaded in Settings, Signatures.</source>
            <translation>Проверьте, что сертификаты центра загружены в разделе «Настройки», «Подписи».</translation>
        </message>
        <message>
            <source>The signature has a time stamp already; it is never replaced.</source>
            <translation>На подписи уже есть метка времени; её никогда не заменяют.</translation>
        </message>
        <message>
            <source>The signature carries its evidence already; it is never replaced.</source>
            <translation>Доказательства уже есть в подписи; их никогда не заменяют.</translation>
        </message>
        <message>
            <source>The authority has not answered about every certificate yet: the evidence is incomplete.</source>
            <translation>Центр ещё не ответил обо всех сертификатах: доказательства неполны.</translation>
        </message>
        <message>
            <source>The signature is no longer in the file.</source>
            <translation>Этой подписи в файле больше нет.</translation>
        </message>
        <message>
            <source>Check the signatures again.</source>
            <translation>Проверьте подписи снова.</translation>
        </message>
        <message>
            <source>The signature does not hold the document inside.</source>
            <translation>Документа внутри файла подписи нет.</translation>
        </message>
        <message>
            <source>The answer about revocation proves nothing.</source>
            <translation>Ответ об отзыве ничего не доказывает.</translation>
        </message>
        <message>
            <source>The answer about revocation is damaged.</source>
            <translation>Ответ об отзыве повреждён.</translation>
        </message>
        <message>
            <source>The answer about revocation says something this program does not understand.</source>
            <translation>В ответе об отзыве есть то, чего программа не понимает.</translation>
        </message>
        <message>
            <source>The answer about revocation is about another certificate or by another authority.</source>
            <translation>Ответ об отзыве — о другом сертификате или от другого центра.</translation>
        </message>
        <message>
            <source>The signature of the answer about revocation is wrong.</source>
            <translation>Подпись ответа об отзыве неверна.</translation>
        </message>
        <message>
            <source>The answer about revocation is too old.</source>
            <translation>Ответ об отзыве устарел.</translation>
        </message>
        <message>
            <source>The answer about revocation is dated in the future.</source>
            <translation>Ответ об отзыве датирован будущим.</translation>
        </message>
        <message>
            <source>Check the date of this computer.</source>
            <translation>Проверьте дату на этом компьютере.</translation>
        </message>
        <message>
            <source>The newest additions do not continue the list of revoked certificates.</source>
            <translation>Последние дополнения не продолжают список отозванных сертификатов.</translation>
        </message>
        <message>
            <source>The authority refused to answer about revocation.</source>
            <translation>Центр отказался ответить об отзыве.</translation>
        </message>
        <message>
            <source>Who answered about revocation may not speak for the authority.</source>
            <translation>Ответивший об отзыве не вправе говорить от имени центра.</translation>
        </message>
        <message>
            <source>The answer about revocation is to another question.</source>
            <translation>Это ответ на другой вопрос об отзыве.</translation>
        </message>
        <message>
            <source>This certificate cannot be added to the trusted ones.</source>
            <translation>Этот сертификат нельзя добавить к доверенным.</translation>
        </message>
        <message>
            <source>Choose one file with one certificate of an authority; test authorities are never added.</source>
            <translation>Выберите файл с одним сертификатом центра; тестовые центры не добавляются.</translation>
        </message>
        <message>
            <source>The stored test authority cannot be loaded.</source>
            <translation>Сохранённый тестовый центр не загружается.</translation>
        </message>
        <message>
            <source>Start the program without it, or make the test authority anew.</source>
            <translation>Запустите программу без него или создайте тестовый центр заново.</translation>
        </message>
        <message>
            <source>This is not an address.</source>
            <translation>Это не адрес.</translation>
        </message>
        <message>
            <source>It begins with http:// or https:// and holds the name of a server.</source>
            <translation>Он начинается с http:// или https:// и содержит имя сервера.</translation>
        </message>
        <message>
            <source>Three addresses at most.</source>
            <translation>Не больше трёх адресов.</translation>
        </message>
        <message>
            <source>Leave those that answer.</source>
            <translation>Оставьте те, которые отвечают.</translation>
        </message>
        <message>
            <source>The file is too large to be checked: {path}</source>
            <translation>Файл слишком велик для проверки: {path}</translation>
        </message>
        <message>
            <source>Files up to 256 MB are checked.</source>
            <translation>Проверяются файлы до 256 МБ.</translation>
        </message>
        <message>
            <source>The file chosen as the signature is not a signature (CMS).</source>
            <translation>Файл, выбранный как подпись, не является подписью (CMS).</translation>
        </message>
        <message>
            <source>The signature file is damaged, or of a form that is not accepted.</source>
            <translation>Файл подписи повреждён или имеет недопустимый вид.</translation>
        </message>
        <message>
            <source>Ask for the file once more; what cannot be read counts for nothing.</source>
            <translation>Попросите прислать файл ещё раз: непрочитанное ничего не значит.</translation>
        </message>
        <message>
            <source>The signature stands beside its document, so the document is needed too.</source>
            <translation>Подпись отделена от документа, поэтому нужен и документ.</translation>
        </message>
        <message>
            <source>Choose the document, or drop it here.</source>
            <translation>Выберите документ или перетащите его сюда.</translation>
        </message>
        <message>
            <source>The signature file holds another document inside than the one chosen.</source>
            <translation>Внутри файла подписи другой документ, не тот, что выбран.</translation>
        </message>
        <message>
            <source>Check the signature alone, or choose the document it belongs to.</source>
            <translation>Проверьте одну подпись или выберите её документ.</translation>
        </message>
        <message>
            <source>Signing was stopped before this contract.</source>
            <translation>Подписание остановлено до этого договора.</translation>
        </message>
        <message>
            <source>Sign it when you are ready.</source>
            <translation>Подпишите его, когда будете готовы.</translation>
        </message>
        <message>
            <source>A meal has at most {dishes} dishes of at most {letters} letters each.</source>
            <translation>В одном приёме пищи не больше {dishes} блюд, в названии блюда не больше {letters} букв.</translation>
        </message>
        <message>
            <source>Write it shorter; what you typed is still here.</source>
            <translation>Напишите короче; набранное не потеряно.</translation>
        </message>
        <message>
            <source>The week before has nothing that is missing here.</source>
            <translation>На прошлой неделе нет ничего, чего не хватает здесь.</translation>
        </message>
        <message>
            <source>Write the menu of this week by hand.</source>
            <translation>Напишите меню этой недели вручную.</translation>
        </message>
        <message>
            <source>Parents read this week's menu already.</source>
            <translation>Родители уже видят меню этой недели.</translation>
        </message>
        <message>
            <source>Change something first.</source>
            <translation>Сначала измените что-нибудь.</translation>
        </message>
    </context>
    <context>
        <name>ExchangeTab</name>
        <message>
            <source>Exchange now</source>
            <translation>Обменяться сейчас</translation>
        </message>
        <message>
            <source>Connect…</source>
            <translation>Подключить…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Выгрузить…</translation>
        </message>
        <message>
            <source>Exchanges</source>
            <translation>Обмены</translation>
        </message>
        <message>
            <source>No exchange yet</source>
            <translation>Обменов пока не было</translation>
        </message>
        <message>
            <source>After the office is connected to the portal each exchange is noted here.</source>
            <translation>После подключения к порталу здесь записывается каждый обмен.</translation>
        </message>
        <message>
            <source>Exchange with the portal</source>
            <translation>Обмен с порталом</translation>
        </message>
        <message>
            <source>{month}: {sent} sent, {received} received</source>
            <translation>{month}: отправлено {sent}, получено {received}</translation>
        </message>
        <message numerus="yes">
            <source>The clock of this computer is off by %n minute(s)</source>
            <translation>
                <numerusform>Часы этого компьютера ошибаются на %n минуту</numerusform>
                <numerusform>Часы этого компьютера ошибаются на %n минуты</numerusform>
                <numerusform>Часы этого компьютера ошибаются на %n минут</numerusform>
            </translation>
        </message>
        <message>
            <source>The portal's clock decides the terms. Set the clock of the computer.</source>
            <translation>Сроки считает портал по своим часам. Поправьте часы компьютера.</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) are kept here and go out afterwards.</source>
            <translation>
                <numerusform>%n изменение хранится здесь и уйдёт потом.</numerusform>
                <numerusform>%n изменения хранятся здесь и уйдут потом.</numerusform>
                <numerusform>%n изменений хранятся здесь и уйдут потом.</numerusform>
            </translation>
        </message>
        <message>
            <source>Export the exchanges</source>
            <translation>Выгрузка журнала обменов</translation>
        </message>
        <message>
            <source>Written: {path}</source>
            <translation>Записано: {path}</translation>
        </message>
        <message>
            <source>Exchanging…</source>
            <translation>Идёт обмен…</translation>
        </message>
        <message>
            <source>last full exchange {moment}</source>
            <translation>последний полный обмен {moment}</translation>
        </message>
        <message>
            <source>no full exchange yet</source>
            <translation>полного обмена ещё не было</translation>
        </message>
        <message numerus="yes">
            <source>%n waiting to be sent</source>
            <translation>
                <numerusform>%n ждёт отправки</numerusform>
                <numerusform>%n ждут отправки</numerusform>
                <numerusform>%n ждут отправки</numerusform>
            </translation>
        </message>
        <message>
            <source>the oldest since {moment}</source>
            <translation>самое раннее с {moment}</translation>
        </message>
        <message numerus="yes">
            <source>%n not taken by the portal</source>
            <translation>
                <numerusform>%n не принято порталом</numerusform>
                <numerusform>%n не приняты порталом</numerusform>
                <numerusform>%n не принято порталом</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to choose</source>
            <translation>
                <numerusform>%n нужно выбрать</numerusform>
                <numerusform>%n нужно выбрать</numerusform>
                <numerusform>%n нужно выбрать</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) of the portal could not be written</source>
            <translation>
                <numerusform>%n изменение портала не записалось</numerusform>
                <numerusform>%n изменения портала не записались</numerusform>
                <numerusform>%n изменений портала не записались</numerusform>
            </translation>
        </message>
        <message>
            <source>When</source>
            <translation>Когда</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Итог</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Отправлено</translation>
        </message>
        <message>
            <source>Came</source>
            <translation>Пришло</translation>
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
            <translation>Подробности</translation>
        </message>
    </context>
    <context>
        <name>ExportContractsDialog</name>
        <message>
            <source>Export contracts</source>
            <translation>Экспорт договоров</translation>
        </message>
        <message>
            <source>Choose where…</source>
            <translation>Выбрать место…</translation>
        </message>
        <message>
            <source>Those selected</source>
            <translation>Выделенные</translation>
        </message>
        <message>
            <source>Those shown</source>
            <translation>Показанные</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Все</translation>
        </message>
        <message>
            <source>The contracts' PDF, their signatures (CMS), and a register with SHA-256 sums as CSV and XLSX.</source>
            <translation>PDF договоров, их подписи (CMS) и реестр с контрольными суммами SHA-256 в CSV и XLSX.</translation>
        </message>
        <message>
            <source>Which contracts</source>
            <translation>Какие договоры</translation>
        </message>
        <message>
            <source>A ZIP archive</source>
            <translation>Архив ZIP</translation>
        </message>
        <message>
            <source>A folder</source>
            <translation>Папка</translation>
        </message>
        <message>
            <source>As</source>
            <translation>В виде</translation>
        </message>
        <message>
            <source>Language of the register</source>
            <translation>Язык реестра</translation>
        </message>
        <message>
            <source>Writing…</source>
            <translation>Запись…</translation>
        </message>
        <message>
            <source>Where to put the archive</source>
            <translation>Куда сохранить архив</translation>
        </message>
        <message>
            <source>Where to put the folder</source>
            <translation>Куда поместить папку</translation>
        </message>
        <message numerus="yes">
            <source>%n contract(s) exported to {path}.</source>
            <translation>
                <numerusform>Экспортирован %n договор: {path}.</numerusform>
                <numerusform>Экспортировано %n договора: {path}.</numerusform>
                <numerusform>Экспортировано %n договоров: {path}.</numerusform>
            </translation>
        </message>
        <message>
            <source>Left out, their files have not arrived or are damaged: {numbers}.</source>
            <translation>Не вошли, файлы не пришли или повреждены: {numbers}.</translation>
        </message>
        <message>
            <source>Stopped: nothing was written.</source>
            <translation>Остановлено: ничего не записано.</translation>
        </message>
    </context>
    <context>
        <name>FileInput</name>
        <message>
            <source>Browse…</source>
            <translation>Обзор…</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Все файлы (*)</translation>
        </message>
    </context>
    <context>
        <name>FindField</name>
        <message>
            <source>Find a child by name or IIN</source>
            <translation>Найти ребёнка по имени или ИИН</translation>
        </message>
        <message>
            <source>Name or IIN</source>
            <translation>Имя или ИИН</translation>
        </message>
        <message>
            <source>No child is called so</source>
            <translation>Такого ребёнка в группе нет</translation>
        </message>
    </context>
    <context>
        <name>FindingLine</name>
        <message>
            <source>Show</source>
            <translation>Показать</translation>
        </message>
        <message>
            <source>Show: {what}</source>
            <translation>Показать: {what}</translation>
        </message>
    </context>
    <context>
        <name>FirstRunAssistant</name>
        <message>
            <source>The recovery code is not kept yet.</source>
            <translation>Код восстановления ещё не сохранён.</translation>
        </message>
        <message>
            <source>Close once more to leave without it.</source>
            <translation>Закройте ещё раз, чтобы уйти без него.</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Назад</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Далее</translation>
        </message>
        <message>
            <source>Step {number} of {count}</source>
            <translation>Шаг {number} из {count}</translation>
        </message>
        <message>
            <source>Create the office</source>
            <translation>Создать базу</translation>
        </message>
        <message>
            <source>Open the office</source>
            <translation>Начать работу</translation>
        </message>
        <message>
            <source>Saved: {path}</source>
            <translation>Сохранено: {path}</translation>
        </message>
    </context>
    <context>
        <name>FormDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
        <message>
            <source>Working…</source>
            <translation>Выполняется…</translation>
        </message>
    </context>
    <context>
        <name>GroupActions</name>
        <message>
            <source>Move up a year…</source>
            <translation>Перевести на год вперёд…</translation>
        </message>
        <message>
            <source>Take the move up back</source>
            <translation>Отменить перевод на год вперёд</translation>
        </message>
        <message>
            <source>Print the list…</source>
            <translation>Печать списка…</translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>В архив</translation>
        </message>
        <message>
            <source>Children from Excel…</source>
            <translation>Дети из Excel…</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Вернуть из архива</translation>
        </message>
        <message>
            <source>“{name}” moved up a year</source>
            <translation>«{name}» переведена на год вперёд</translation>
        </message>
        <message numerus="yes">
            <source>%n child(ren) moved up a year</source>
            <translation>
                <numerusform>%n ребёнок переведён на год вперёд</numerusform>
                <numerusform>%n ребёнка переведены на год вперёд</numerusform>
                <numerusform>%n детей переведены на год вперёд</numerusform>
            </translation>
        </message>
        <message>
            <source>The move up was taken back</source>
            <translation>Перевод на год вперёд отменён</translation>
        </message>
        <message>
            <source>The import was taken back</source>
            <translation>Загрузка отменена</translation>
        </message>
        <message numerus="yes">
            <source>%n child(ren) the portal knows stay as cards without a group</source>
            <translation>
                <numerusform>%n ребёнок, о котором знает портал, остаётся карточкой без группы</numerusform>
                <numerusform>%n ребёнка, о которых знает портал, остаются карточками без группы</numerusform>
                <numerusform>%n детей, о которых знает портал, остаются карточками без группы</numerusform>
            </translation>
        </message>
        <message>
            <source>Children added: {added}, changed: {changed}</source>
            <translation>Добавлено детей: {added}, изменено: {changed}</translation>
        </message>
    </context>
    <context>
        <name>GroupDialog</name>
        <message>
            <source>New group</source>
            <translation>Новая группа</translation>
        </message>
        <message>
            <source>Edit the group</source>
            <translation>Изменить группу</translation>
        </message>
        <message>
            <source>Create</source>
            <translation>Создать</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сохранить</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Название</translation>
        </message>
        <message>
            <source>Age</source>
            <translation>Возраст</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>Мест</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Язык</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Вид</translation>
        </message>
        <message>
            <source>Teachers</source>
            <translation>Воспитатели</translation>
        </message>
        <message>
            <source>One name a line.</source>
            <translation>По одному имени в строке.</translation>
        </message>
    </context>
    <context>
        <name>GroupListPreview</name>
        <message>
            <source>List of “{group}”</source>
            <translation>Список группы «{group}»</translation>
        </message>
        <message>
            <source>with IINs</source>
            <translation>с ИИН</translation>
        </message>
        <message>
            <source>with parents and phones</source>
            <translation>с родителями и телефонами</translation>
        </message>
    </context>
    <context>
        <name>GroupWords</name>
        <message>
            <source>Kazakh</source>
            <translation>казахский</translation>
        </message>
        <message>
            <source>Russian</source>
            <translation>русский</translation>
        </message>
        <message>
            <source>mixed</source>
            <translation>смешанный</translation>
        </message>
        <message>
            <source>early age (1 year)</source>
            <translation>ранний возраст (1 год)</translation>
        </message>
        <message>
            <source>younger (2 years)</source>
            <translation>младшая (2 года)</translation>
        </message>
        <message>
            <source>middle (3 years)</source>
            <translation>средняя (3 года)</translation>
        </message>
        <message>
            <source>senior (4 years)</source>
            <translation>старшая (4 года)</translation>
        </message>
        <message>
            <source>pre-school (5 years)</source>
            <translation>предшкольная (5 лет)</translation>
        </message>
        <message>
            <source>early age</source>
            <translation>ранний возраст</translation>
        </message>
        <message>
            <source>younger</source>
            <translation>младшая</translation>
        </message>
        <message>
            <source>middle</source>
            <translation>средняя</translation>
        </message>
        <message>
            <source>senior</source>
            <translation>старшая</translation>
        </message>
        <message>
            <source>pre-school</source>
            <translation>предшкольная</translation>
        </message>
        <message>
            <source>general</source>
            <translation>общая</translation>
        </message>
        <message>
            <source>sanatorium</source>
            <translation>санаторная</translation>
        </message>
        <message>
            <source>corrective</source>
            <translation>коррекционная</translation>
        </message>
        <message>
            <source>inclusive</source>
            <translation>инклюзивная</translation>
        </message>
        <message>
            <source>mini-centre</source>
            <translation>мини-центр</translation>
        </message>
        <message>
            <source>mother</source>
            <translation>мать</translation>
        </message>
        <message>
            <source>father</source>
            <translation>отец</translation>
        </message>
        <message>
            <source>guardian</source>
            <translation>опекун</translation>
        </message>
        <message>
            <source>other</source>
            <translation>другое</translation>
        </message>
        <message>
            <source>moved to another group</source>
            <translation>перевод в другую группу</translation>
        </message>
        <message>
            <source>left</source>
            <translation>выбыл(а)</translation>
        </message>
        <message>
            <source>full</source>
            <translation>мест нет</translation>
        </message>
    </context>
    <context>
        <name>GroupsScreen</name>
        <message>
            <source>Groups</source>
            <translation>Группы</translation>
        </message>
        <message>
            <source>Find a child</source>
            <translation>Найти ребёнка</translation>
        </message>
        <message>
            <source>Back to the groups</source>
            <translation>Назад к группам</translation>
        </message>
        <message>
            <source>Name, IIN or phone</source>
            <translation>ФИО, ИИН, телефон</translation>
        </message>
        <message>
            <source>New group</source>
            <translation>Новая группа</translation>
        </message>
        <message>
            <source>New child</source>
            <translation>Новый ребёнок</translation>
        </message>
        <message>
            <source>Excel…</source>
            <translation>Excel…</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Изменить</translation>
        </message>
        <message>
            <source>Whole group</source>
            <translation>Вся группа</translation>
        </message>
        <message>
            <source>Children</source>
            <translation>Дети</translation>
        </message>
        <message numerus="yes">
            <source>%n child(ren)</source>
            <translation>
                <numerusform>%n ребёнок</numerusform>
                <numerusform>%n ребёнка</numerusform>
                <numerusform>%n детей</numerusform>
            </translation>
        </message>
        <message>
            <source>All children</source>
            <translation>Все дети</translation>
        </message>
        <message>
            <source>Not in a group</source>
            <translation>Не в группе</translation>
        </message>
        <message>
            <source>archived</source>
            <translation>в архиве</translation>
        </message>
        <message>
            <source>Found everywhere</source>
            <translation>Найдено везде</translation>
        </message>
        <message>
            <source>No groups yet</source>
            <translation>Групп пока нет</translation>
        </message>
        <message>
            <source>Create the first group; children come next.</source>
            <translation>Создайте первую группу; дети — потом.</translation>
        </message>
        <message>
            <source>Everybody is in a group</source>
            <translation>Все распределены по группам</translation>
        </message>
        <message>
            <source>No children here yet</source>
            <translation>Здесь пока нет детей</translation>
        </message>
        <message>
            <source>Children come with signed contracts, or add one by hand.</source>
            <translation>Дети появляются с подписанными договорами, или добавьте вручную.</translation>
        </message>
        <message>
            <source>The group “{name}” is archived</source>
            <translation>Группа «{name}» убрана в архив</translation>
        </message>
        <message>
            <source>The child is in the list</source>
            <translation>Ребёнок добавлен в список</translation>
        </message>
        <message>
            <source>{name} leaves</source>
            <translation>{name}: выбытие оформлено</translation>
        </message>
    </context>
    <context>
        <name>GuardedCard</name>
        <message>
            <source>allergies noted</source>
            <translation>есть аллергии</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Показать</translation>
        </message>
        <message>
            <source>Show allergies and notes</source>
            <translation>Показать аллергии и заметки</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Изменить…</translation>
        </message>
        <message>
            <source>Change allergies and notes</source>
            <translation>Изменить аллергии и заметки</translation>
        </message>
        <message>
            <source>Allergies and notes</source>
            <translation>Аллергии и заметки</translation>
        </message>
        <message>
            <source>Allergies</source>
            <translation>Аллергии</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Заметки</translation>
        </message>
        <message>
            <source>Hide</source>
            <translation>Скрыть</translation>
        </message>
        <message>
            <source>The journal keeps that you looked at this.</source>
            <translation>В журнале записано, что вы это посмотрели.</translation>
        </message>
        <message>
            <source>Hidden: medical and family matters. The journal keeps who looks at them and who changes them.</source>
            <translation>Скрыто: здоровье и семья. Журнал хранит, кто это смотрел и кто менял.</translation>
        </message>
        <message>
            <source>Nothing is noted.</source>
            <translation>Ничего не записано.</translation>
        </message>
    </context>
    <context>
        <name>GuardedDialog</name>
        <message>
            <source>Allergies and notes</source>
            <translation>Аллергии и заметки</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сохранить</translation>
        </message>
        <message>
            <source>Allergies</source>
            <translation>Аллергии</translation>
        </message>
        <message>
            <source>What the child must not have, and what to do. That there is something is seen in the group's list.</source>
            <translation>Чего нельзя ребёнку и что делать. Что аллергия есть, видно в списке группы.</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Заметки</translation>
        </message>
        <message>
            <source>Health, habits, family. Only for the kindergarten: no export, list or parent's page shows it.</source>
            <translation>Здоровье, привычки, семья. Только для детского сада: этого нет ни в выгрузках, ни в списках, ни на странице родителя.</translation>
        </message>
    </context>
    <context>
        <name>HeatMapModel</name>
        <message>
            <source>day off</source>
            <translation>выходной</translation>
        </message>
        <message>
            <source>still ahead</source>
            <translation>ещё впереди</translation>
        </message>
        <message>
            <source>no children</source>
            <translation>детей нет</translation>
        </message>
        <message>
            <source>present {present} of {enrolled}</source>
            <translation>пришли {present} из {enrolled}</translation>
        </message>
        <message numerus="yes">
            <source>%n not marked</source>
            <translation>
                <numerusform>без отметки %n</numerusform>
                <numerusform>без отметки %n</numerusform>
                <numerusform>без отметки %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>HeldTab</name>
        <message>
            <source>Send again</source>
            <translation>Отправить снова</translation>
        </message>
        <message>
            <source>Give up…</source>
            <translation>Отказаться…</translation>
        </message>
        <message>
            <source>Export JSON…</source>
            <translation>Экспорт в JSON…</translation>
        </message>
        <message>
            <source>with names and marks</source>
            <translation>с именами и отметками</translation>
        </message>
        <message>
            <source>Leave it off for support: without it nobody's name, number or mark is in the file.</source>
            <translation>Для поддержки не включайте: тогда в файле нет ничьих имён, номеров и отметок.</translation>
        </message>
        <message>
            <source>Not taken</source>
            <translation>Не принято</translation>
        </message>
        <message>
            <source>The portal took everything</source>
            <translation>Портал принял всё</translation>
        </message>
        <message>
            <source>What it refuses for good is kept here with the reason.</source>
            <translation>То, что он не примет, хранится здесь с причиной.</translation>
        </message>
        <message>
            <source>Nothing waits to be sent.</source>
            <translation>Всё отправлено.</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) wait to be sent</source>
            <translation>
                <numerusform>%n изменение ждёт отправки</numerusform>
                <numerusform>%n изменения ждут отправки</numerusform>
                <numerusform>%n изменений ждут отправки</numerusform>
            </translation>
        </message>
        <message>
            <source>since {moment}</source>
            <translation>с {moment}</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Когда</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Что</translation>
        </message>
        <message>
            <source>Whose</source>
            <translation>О ком</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Почему</translation>
        </message>
        <message>
            <source>It goes out with the next exchange.</source>
            <translation>Уйдёт со следующим обменом.</translation>
        </message>
        <message>
            <source>Give up this change</source>
            <translation>Отказаться от изменения</translation>
        </message>
        <message>
            <source>Give up</source>
            <translation>Отказаться</translation>
        </message>
        <message>
            <source>It stays on record, and the portal's value takes its place with the next exchange.</source>
            <translation>Оно останется в записях, а со следующим обменом его место займёт значение портала.</translation>
        </message>
        <message>
            <source>This cannot be undone; give it up</source>
            <translation>Отменить это нельзя; отказаться</translation>
        </message>
        <message>
            <source>Export what was not taken</source>
            <translation>Экспорт непринятого</translation>
        </message>
        <message>
            <source>Written: {path}</source>
            <translation>Записано: {path}</translation>
        </message>
    </context>
    <context>
        <name>HistoryFeature</name>
        <message>
            <source>History of this cell</source>
            <translation>История ячейки</translation>
        </message>
    </context>
    <context>
        <name>HistoryPopover</name>
        <message>
            <source>Whose history</source>
            <translation>Чья история</translation>
        </message>
        <message>
            <source>This cell</source>
            <translation>Ячейка</translation>
        </message>
        <message>
            <source>This child</source>
            <translation>Ребёнок</translation>
        </message>
        <message>
            <source>This day</source>
            <translation>День</translation>
        </message>
        <message>
            <source>Nothing was changed here</source>
            <translation>Здесь ничего не меняли</translation>
        </message>
        <message>
            <source>Open the history</source>
            <translation>Открыть историю</translation>
        </message>
        <message>
            <source>Entry {number} of the journal was changed or removed outside the program.</source>
            <translation>Запись {number} журнала изменена или удалена вне программы.</translation>
        </message>
    </context>
    <context>
        <name>ImportDialog</name>
        <message>
            <source>Marks from a file</source>
            <translation>Отметки из файла</translation>
        </message>
        <message>
            <source>Choose a file…</source>
            <translation>Выбрать файл…</translation>
        </message>
        <message>
            <source>Save a template…</source>
            <translation>Сохранить шаблон…</translation>
        </message>
        <message>
            <source>What would change</source>
            <translation>Что изменится</translation>
        </message>
        <message>
            <source>Nothing would change</source>
            <translation>Ничего не изменится</translation>
        </message>
        <message>
            <source>The marks of the file are in the sheet already.</source>
            <translation>Отметки из файла уже есть в табеле.</translation>
        </message>
        <message>
            <source>What is wrong in the file</source>
            <translation>Что в файле не так</translation>
        </message>
        <message>
            <source>Nothing is wrong</source>
            <translation>Ошибок нет</translation>
        </message>
        <message>
            <source>Drop an Excel or CSV file here</source>
            <translation>Перетащите сюда файл Excel или CSV</translation>
        </message>
        <message>
            <source>A row of day numbers and a column of names or IINs is enough. Nothing is written before you agree.</source>
            <translation>Достаточно строки с числами месяца и столбца с именами или ИИН. Пока вы не согласитесь, ничего не запишется.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
        <message>
            <source>Reading {file}…</source>
            <translation>Читается {file}…</translation>
        </message>
        <message>
            <source>Excel and CSV files</source>
            <translation>Файлы Excel и CSV</translation>
        </message>
        <message>
            <source>Changes: {count}</source>
            <translation>Изменения: {count}</translation>
        </message>
        <message>
            <source>Problems: {count}</source>
            <translation>Ошибки: {count}</translation>
        </message>
        <message>
            <source>Marked so already: {count}.</source>
            <translation>Уже отмечено так же: {count}.</translation>
        </message>
        <message>
            <source>Children of the group who are not in the file: {count}.</source>
            <translation>Детей группы, которых нет в файле: {count}.</translation>
        </message>
        <message>
            <source>What is wrong is left out; correct the file and choose it again, or import the rest.</source>
            <translation>Ячейки с ошибками не загрузятся: исправьте файл и выберите его снова или загрузите остальное.</translation>
        </message>
        <message numerus="yes">
            <source>Marks that would change: %n</source>
            <translation>
                <numerusform>Изменится %n отметка</numerusform>
                <numerusform>Изменятся %n отметки</numerusform>
                <numerusform>Изменятся %n отметок</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Ничего не изменено.</translation>
        </message>
        <message numerus="yes">
            <source>Import %n marks</source>
            <translation>
                <numerusform>Загрузить %n отметку</numerusform>
                <numerusform>Загрузить %n отметки</numerusform>
                <numerusform>Загрузить %n отметок</numerusform>
            </translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Загрузить</translation>
        </message>
        <message>
            <source>Save a template</source>
            <translation>Сохранить шаблон</translation>
        </message>
        <message>
            <source>Saved: {file}</source>
            <translation>Сохранено: {file}</translation>
        </message>
        <message>
            <source>Fill in the cells with the letters of the marks, save it and choose it here.</source>
            <translation>Заполните ячейки буквами отметок, сохраните файл и выберите его здесь.</translation>
        </message>
    </context>
    <context>
        <name>ImportTable</name>
        <message>
            <source>Cell</source>
            <translation>Ячейка</translation>
        </message>
        <message>
            <source>Child</source>
            <translation>Ребёнок</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>День</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Сейчас</translation>
        </message>
        <message>
            <source>From the file</source>
            <translation>Из файла</translation>
        </message>
        <message>
            <source>What is wrong</source>
            <translation>Что не так</translation>
        </message>
        <message>
            <source>row {number}</source>
            <translation>строка {number}</translation>
        </message>
    </context>
    <context>
        <name>JournalFields</name>
        <message>
            <source>address</source>
            <translation>адрес</translation>
        </message>
        <message>
            <source>age</source>
            <translation>возраст</translation>
        </message>
        <message>
            <source>allergies</source>
            <translation>аллергии</translation>
        </message>
        <message>
            <source>notes</source>
            <translation>заметки</translation>
        </message>
        <message>
            <source>archived</source>
            <translation>в архиве</translation>
        </message>
        <message>
            <source>asked for by</source>
            <translation>по просьбе</translation>
        </message>
        <message>
            <source>added</source>
            <translation>добавлено</translation>
        </message>
        <message>
            <source>backup</source>
            <translation>копия</translation>
        </message>
        <message>
            <source>before</source>
            <translation>до</translation>
        </message>
        <message>
            <source>BIC</source>
            <translation>БИК</translation>
        </message>
        <message>
            <source>BIN</source>
            <translation>БИН</translation>
        </message>
        <message>
            <source>born</source>
            <translation>дата рождения</translation>
        </message>
        <message>
            <source>places</source>
            <translation>мест</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>изменено</translation>
        </message>
        <message>
            <source>child</source>
            <translation>ребёнок</translation>
        </message>
        <message>
            <source>children</source>
            <translation>детей</translation>
        </message>
        <message>
            <source>city</source>
            <translation>город</translation>
        </message>
        <message>
            <source>mark</source>
            <translation>отметка</translation>
        </message>
        <message>
            <source>comment</source>
            <translation>комментарий</translation>
        </message>
        <message>
            <source>from</source>
            <translation>с</translation>
        </message>
        <message>
            <source>to</source>
            <translation>по</translation>
        </message>
        <message>
            <source>dated</source>
            <translation>от</translation>
        </message>
        <message>
            <source>day</source>
            <translation>день</translation>
        </message>
        <message>
            <source>days</source>
            <translation>дни</translation>
        </message>
        <message>
            <source>computer</source>
            <translation>компьютер</translation>
        </message>
        <message>
            <source>in Kazakh</source>
            <translation>по-казахски</translation>
        </message>
        <message>
            <source>in Russian</source>
            <translation>по-русски</translation>
        </message>
        <message>
            <source>documents</source>
            <translation>документы</translation>
        </message>
        <message>
            <source>due</source>
            <translation>срок</translation>
        </message>
        <message>
            <source>in force from</source>
            <translation>действует с</translation>
        </message>
        <message>
            <source>reason of leaving</source>
            <translation>причина ухода</translation>
        </message>
        <message>
            <source>until</source>
            <translation>по</translation>
        </message>
        <message>
            <source>exported together</source>
            <translation>выгружено вместе</translation>
        </message>
        <message>
            <source>fields</source>
            <translation>поля</translation>
        </message>
        <message>
            <source>given name</source>
            <translation>имя</translation>
        </message>
        <message>
            <source>group</source>
            <translation>группа</translation>
        </message>
        <message>
            <source>guardian</source>
            <translation>представитель</translation>
        </message>
        <message>
            <source>guardians</source>
            <translation>представители</translation>
        </message>
        <message>
            <source>basis of authority</source>
            <translation>основание полномочий</translation>
        </message>
        <message>
            <source>head</source>
            <translation>руководитель</translation>
        </message>
        <message>
            <source>IBAN</source>
            <translation>IBAN</translation>
        </message>
        <message>
            <source>identity document</source>
            <translation>документ личности</translation>
        </message>
        <message>
            <source>IIN</source>
            <translation>ИИН</translation>
        </message>
        <message>
            <source>why the IIN stands</source>
            <translation>почему ИИН принят</translation>
        </message>
        <message>
            <source>issued on</source>
            <translation>выдан</translation>
        </message>
        <message>
            <source>kind</source>
            <translation>вид</translation>
        </message>
        <message>
            <source>Kazakh</source>
            <translation>казахский</translation>
        </message>
        <message>
            <source>kept</source>
            <translation>оставлено</translation>
        </message>
        <message>
            <source>name</source>
            <translation>название</translation>
        </message>
        <message>
            <source>language</source>
            <translation>язык</translation>
        </message>
        <message>
            <source>last day</source>
            <translation>последний день</translation>
        </message>
        <message>
            <source>licence</source>
            <translation>лицензия</translation>
        </message>
        <message>
            <source>sign-in name</source>
            <translation>имя для входа</translation>
        </message>
        <message>
            <source>meal</source>
            <translation>приём пищи</translation>
        </message>
        <message>
            <source>meals</source>
            <translation>меню</translation>
        </message>
        <message>
            <source>name in Kazakh</source>
            <translation>название на казахском</translation>
        </message>
        <message>
            <source>name in Russian</source>
            <translation>название на русском</translation>
        </message>
        <message>
            <source>note</source>
            <translation>заметка</translation>
        </message>
        <message>
            <source>number</source>
            <translation>номер</translation>
        </message>
        <message>
            <source>address of the office</source>
            <translation>место нахождения</translation>
        </message>
        <message>
            <source>signed by the parent</source>
            <translation>подписано родителем</translation>
        </message>
        <message>
            <source>patronymic</source>
            <translation>отчество</translation>
        </message>
        <message>
            <source>the parents pay</source>
            <translation>платят родители</translation>
        </message>
        <message>
            <source>the state pays</source>
            <translation>платит государство</translation>
        </message>
        <message>
            <source>due until the day</source>
            <translation>оплата до числа</translation>
        </message>
        <message>
            <source>phone</source>
            <translation>телефон</translation>
        </message>
        <message>
            <source>place</source>
            <translation>место</translation>
        </message>
        <message>
            <source>problem</source>
            <translation>затруднение</translation>
        </message>
        <message>
            <source>published</source>
            <translation>опубликовано</translation>
        </message>
        <message>
            <source>reason</source>
            <translation>причина</translation>
        </message>
        <message>
            <source>relation</source>
            <translation>родство</translation>
        </message>
        <message>
            <source>role</source>
            <translation>роль</translation>
        </message>
        <message>
            <source>Russian</source>
            <translation>русский</translation>
        </message>
        <message>
            <source>saved</source>
            <translation>сохранено</translation>
        </message>
        <message>
            <source>signed</source>
            <translation>подписано</translation>
        </message>
        <message>
            <source>state</source>
            <translation>состояние</translation>
        </message>
        <message>
            <source>stays</source>
            <translation>пребывание</translation>
        </message>
        <message>
            <source>surname</source>
            <translation>фамилия</translation>
        </message>
        <message>
            <source>teachers</source>
            <translation>воспитатели</translation>
        </message>
        <message>
            <source>valid until</source>
            <translation>действителен до</translation>
        </message>
        <message>
            <source>whole</source>
            <translation>цела</translation>
        </message>
        <message>
            <source>working day</source>
            <translation>рабочий день</translation>
        </message>
        <message>
            <source>prepared</source>
            <translation>подготовлен</translation>
        </message>
        <message>
            <source>sent</source>
            <translation>отправлен</translation>
        </message>
        <message>
            <source>signed by both</source>
            <translation>подписан обеими сторонами</translation>
        </message>
        <message>
            <source>in force</source>
            <translation>действует</translation>
        </message>
        <message>
            <source>declined</source>
            <translation>отклонено</translation>
        </message>
        <message>
            <source>withdrawn</source>
            <translation>отозвано</translation>
        </message>
        <message>
            <source>locked</source>
            <translation>заблокирован</translation>
        </message>
        <message>
            <source>terminated</source>
            <translation>расторгнут</translation>
        </message>
        <message>
            <source>renewed</source>
            <translation>продлён</translation>
        </message>
        <message>
            <source>new</source>
            <translation>новая</translation>
        </message>
        <message>
            <source>accepted</source>
            <translation>принята</translation>
        </message>
        <message>
            <source>waiting list</source>
            <translation>лист ожидания</translation>
        </message>
        <message>
            <source>completed</source>
            <translation>завершена</translation>
        </message>
        <message>
            <source>present</source>
            <translation>был</translation>
        </message>
        <message>
            <source>sick</source>
            <translation>болеет</translation>
        </message>
        <message>
            <source>leave</source>
            <translation>отпуск</translation>
        </message>
        <message>
            <source>family</source>
            <translation>по семье</translation>
        </message>
        <message>
            <source>quarantine</source>
            <translation>карантин</translation>
        </message>
        <message>
            <source>no reason</source>
            <translation>без причины</translation>
        </message>
        <message>
            <source>mother</source>
            <translation>мать</translation>
        </message>
        <message>
            <source>father</source>
            <translation>отец</translation>
        </message>
        <message>
            <source>parent</source>
            <translation>родитель</translation>
        </message>
        <message>
            <source>kindergarten</source>
            <translation>детский сад</translation>
        </message>
        <message>
            <source>both</source>
            <translation>обе стороны</translation>
        </message>
        <message>
            <source>director</source>
            <translation>заведующая</translation>
        </message>
        <message>
            <source>methodist</source>
            <translation>методист</translation>
        </message>
        <message>
            <source>breakfast</source>
            <translation>завтрак</translation>
        </message>
        <message>
            <source>lunch</source>
            <translation>обед</translation>
        </message>
        <message>
            <source>afternoon snack</source>
            <translation>полдник</translation>
        </message>
        <message>
            <source>dinner</source>
            <translation>ужин</translation>
        </message>
        <message>
            <source>mixed</source>
            <translation>смешанный</translation>
        </message>
        <message>
            <source>early</source>
            <translation>ранний</translation>
        </message>
        <message>
            <source>younger</source>
            <translation>младший</translation>
        </message>
        <message>
            <source>middle</source>
            <translation>средний</translation>
        </message>
        <message>
            <source>senior</source>
            <translation>старший</translation>
        </message>
        <message>
            <source>preschool</source>
            <translation>предшкольный</translation>
        </message>
        <message>
            <source>general</source>
            <translation>общая</translation>
        </message>
        <message>
            <source>sanatorium</source>
            <translation>санаторная</translation>
        </message>
        <message>
            <source>corrective</source>
            <translation>коррекционная</translation>
        </message>
        <message>
            <source>inclusive</source>
            <translation>инклюзивная</translation>
        </message>
        <message>
            <source>mini-centre</source>
            <translation>мини-центр</translation>
        </message>
        <message>
            <source>enrolled</source>
            <translation>зачислен</translation>
        </message>
        <message>
            <source>contract</source>
            <translation>договор</translation>
        </message>
        <message>
            <source>additional agreement</source>
            <translation>дополнительное соглашение</translation>
        </message>
        <message>
            <source>renewal</source>
            <translation>продление</translation>
        </message>
        <message>
            <source>health certificate</source>
            <translation>паспорт здоровья</translation>
        </message>
        <message>
            <source>birth certificate</source>
            <translation>свидетельство о рождении</translation>
        </message>
        <message>
            <source>parent's identity card</source>
            <translation>удостоверение родителя</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>да</translation>
        </message>
        <message>
            <source>no</source>
            <translation>нет</translation>
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
            <translation>Раздел журнала</translation>
        </message>
        <message>
            <source>Exchange with the portal now</source>
            <translation>Обменяться с порталом сейчас</translation>
        </message>
        <message>
            <source>Find an act</source>
            <translation>Найти действие</translation>
        </message>
        <message>
            <source>Acts</source>
            <translation>Действия</translation>
        </message>
        <message>
            <source>Exchange</source>
            <translation>Обмен</translation>
        </message>
        <message>
            <source>Not taken</source>
            <translation>Не принято</translation>
        </message>
        <message>
            <source>Two values</source>
            <translation>Два значения</translation>
        </message>
    </context>
    <context>
        <name>JournalWords</name>
        <message>
            <source>Clauses of the contract saved</source>
            <translation>Пункты договора сохранены</translation>
        </message>
        <message>
            <source>Paper for an absence added</source>
            <translation>Внесён документ о пропуске</translation>
        </message>
        <message>
            <source>Paper for an absence corrected</source>
            <translation>Исправлен документ о пропуске</translation>
        </message>
        <message>
            <source>Account created</source>
            <translation>Создана учётная запись</translation>
        </message>
        <message>
            <source>Account closed</source>
            <translation>Закрыта учётная запись</translation>
        </message>
        <message>
            <source>Working day changed</source>
            <translation>Изменён рабочий день</translation>
        </message>
        <message>
            <source>Certificate of attendance made</source>
            <translation>Выдана справка о посещаемости</translation>
        </message>
        <message>
            <source>Certificate of attendance sent to the parent</source>
            <translation>Справка о посещаемости отправлена родителю</translation>
        </message>
        <message>
            <source>Certificate of attendance refused to the parent</source>
            <translation>В справке о посещаемости родителю отказано</translation>
        </message>
        <message>
            <source>Answer to a certificate asked for</source>
            <translation>Ответ на запрос справки</translation>
        </message>
        <message>
            <source>Child added</source>
            <translation>Добавлен ребёнок</translation>
        </message>
        <message>
            <source>Child's card changed</source>
            <translation>Изменена карточка ребёнка</translation>
        </message>
        <message>
            <source>Allergies and notes of a child looked at</source>
            <translation>Посмотрены аллергии и заметки о ребёнке</translation>
        </message>
        <message>
            <source>Allergies and notes of a child changed</source>
            <translation>Изменены аллергии и заметки о ребёнке</translation>
        </message>
        <message>
            <source>Child placed in a group</source>
            <translation>Ребёнок определён в группу</translation>
        </message>
        <message>
            <source>Child known by mistake removed</source>
            <translation>Ошибочно заведённый ребёнок удалён</translation>
        </message>
        <message>
            <source>Child left the group</source>
            <translation>Ребёнок выбыл из группы</translation>
        </message>
        <message>
            <source>Child returned</source>
            <translation>Ребёнок возвращён</translation>
        </message>
        <message>
            <source>Two values found</source>
            <translation>Найдены два значения</translation>
        </message>
        <message>
            <source>One of two values chosen</source>
            <translation>Выбрано одно из двух значений</translation>
        </message>
        <message>
            <source>Contract prepared</source>
            <translation>Договор подготовлен</translation>
        </message>
        <message>
            <source>Contract sent to the parent</source>
            <translation>Договор отправлен родителю</translation>
        </message>
        <message>
            <source>Contract signed by the kindergarten</source>
            <translation>Договор подписан детским садом</translation>
        </message>
        <message>
            <source>Contract withdrawn</source>
            <translation>Договор отозван</translation>
        </message>
        <message>
            <source>Contract declined</source>
            <translation>Договор отклонён</translation>
        </message>
        <message>
            <source>Contract signed by the parent</source>
            <translation>Договор подписан родителем</translation>
        </message>
        <message>
            <source>Contract accepted by the portal</source>
            <translation>Договор принят порталом</translation>
        </message>
        <message>
            <source>Contract rejected by the portal</source>
            <translation>Договор отклонён порталом</translation>
        </message>
        <message>
            <source>Contract locked: voucher lost</source>
            <translation>Договор заблокирован: нет ваучера</translation>
        </message>
        <message>
            <source>Contract terminated</source>
            <translation>Договор расторгнут</translation>
        </message>
        <message>
            <source>Parent reminded of a contract</source>
            <translation>Родителю напомнили о договоре</translation>
        </message>
        <message>
            <source>Contract's files exported</source>
            <translation>Файлы договора экспортированы</translation>
        </message>
        <message>
            <source>Database checked as a whole</source>
            <translation>База проверена целиком</translation>
        </message>
        <message>
            <source>A backup was restored</source>
            <translation>Восстановлена резервная копия</translation>
        </message>
        <message>
            <source>Group archived</source>
            <translation>Группа в архиве</translation>
        </message>
        <message>
            <source>Group created</source>
            <translation>Создана группа</translation>
        </message>
        <message>
            <source>Group changed</source>
            <translation>Изменена группа</translation>
        </message>
        <message>
            <source>Group taken from the archive</source>
            <translation>Группа возвращена из архива</translation>
        </message>
        <message>
            <source>Group moved up a year</source>
            <translation>Группа переведена на год вперёд</translation>
        </message>
        <message>
            <source>Move up a year taken back</source>
            <translation>Перевод группы отменён</translation>
        </message>
        <message>
            <source>Children imported from a file</source>
            <translation>Дети загружены из файла</translation>
        </message>
        <message>
            <source>Import of children taken back</source>
            <translation>Загрузка детей отменена</translation>
        </message>
        <message>
            <source>Attendance marked</source>
            <translation>Отметка в табеле</translation>
        </message>
        <message>
            <source>Month closed</source>
            <translation>Месяц закрыт</translation>
        </message>
        <message>
            <source>Month opened again</source>
            <translation>Месяц открыт снова</translation>
        </message>
        <message>
            <source>Sheet sent to the parent</source>
            <translation>Табель отправлен родителю</translation>
        </message>
        <message>
            <source>Disputed marks kept, the parent asked again</source>
            <translation>Оспоренные отметки оставлены, родителя спросили снова</translation>
        </message>
        <message>
            <source>Sheet taken back</source>
            <translation>Табель отозван</translation>
        </message>
        <message>
            <source>Not taken by the portal</source>
            <translation>Не принято порталом</translation>
        </message>
        <message>
            <source>Sent to the portal again</source>
            <translation>Отправлено на портал снова</translation>
        </message>
        <message>
            <source>Given up; the portal's value stays</source>
            <translation>Отказ; остаётся значение портала</translation>
        </message>
        <message>
            <source>Kindergarten's details changed</source>
            <translation>Изменены данные детского сада</translation>
        </message>
        <message>
            <source>Kindergarten's details merged with the portal's</source>
            <translation>Данные сада объединены с порталом</translation>
        </message>
        <message>
            <source>Connected to the portal</source>
            <translation>Подключён портал</translation>
        </message>
        <message>
            <source>Disconnected from the portal</source>
            <translation>Портал отключён</translation>
        </message>
        <message>
            <source>Two records of the same child joined</source>
            <translation>Две записи одного ребёнка соединены</translation>
        </message>
        <message>
            <source>The portal no longer has this since it was restored</source>
            <translation>После восстановления портала этого на нём больше нет</translation>
        </message>
        <message>
            <source>The portal was restored from a backup</source>
            <translation>Портал восстановлен из копии</translation>
        </message>
        <message>
            <source>Request accepted</source>
            <translation>Заявка принята</translation>
        </message>
        <message>
            <source>Request put on the waiting list</source>
            <translation>Заявка в листе ожидания</translation>
        </message>
        <message>
            <source>Request declined</source>
            <translation>Заявка отклонена</translation>
        </message>
        <message>
            <source>Decision on a request taken back</source>
            <translation>Решение по заявке отменено</translation>
        </message>
        <message>
            <source>No longer this kindergarten's</source>
            <translation>Больше не относится к саду</translation>
        </message>
        <message>
            <source>Certificate added to the trusted ones</source>
            <translation>Сертификат добавлен к доверенным</translation>
        </message>
        <message>
            <source>Setting changed</source>
            <translation>Изменена настройка</translation>
        </message>
        <message>
            <source>Absence document</source>
            <translation>Документ об отсутствии</translation>
        </message>
        <message>
            <source>Clauses of the contract</source>
            <translation>Пункты договора</translation>
        </message>
        <message>
            <source>Menu published for parents</source>
            <translation>Меню опубликовано для родителей</translation>
        </message>
        <message>
            <source>Menu taken back from parents</source>
            <translation>Меню отозвано у родителей</translation>
        </message>
        <message>
            <source>What a contract says told to the other computers</source>
            <translation>Содержание договора передано другим компьютерам</translation>
        </message>
        <message>
            <source>Additional agreement sent to the parent</source>
            <translation>Дополнительное соглашение отправлено родителю</translation>
        </message>
        <message>
            <source>Contract for the next term sent to the parent</source>
            <translation>Договор на следующий срок отправлен родителю</translation>
        </message>
        <message>
            <source>Tariff of a month</source>
            <translation>Тариф за месяц</translation>
        </message>
        <message>
            <source>Contract numbers</source>
            <translation>Номера договоров</translation>
        </message>
        <message>
            <source>Marks of attendance</source>
            <translation>Отметки посещаемости</translation>
        </message>
        <message>
            <source>Papers of a request</source>
            <translation>Документы к заявке</translation>
        </message>
        <message>
            <source>Reasons for declining</source>
            <translation>Причины отказа</translation>
        </message>
        <message>
            <source>Questions when a month is closed</source>
            <translation>Вопросы при закрытии месяца</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Сеть</translation>
        </message>
        <message>
            <source>complete</source>
            <translation>полный</translation>
        </message>
        <message>
            <source>connected</source>
            <translation>подключено</translation>
        </message>
        <message>
            <source>no answer</source>
            <translation>нет ответа</translation>
        </message>
        <message>
            <source>portal busy</source>
            <translation>портал занят</translation>
        </message>
        <message>
            <source>portal broken</source>
            <translation>сбой портала</translation>
        </message>
        <message>
            <source>not trusted</source>
            <translation>нет доверия</translation>
        </message>
        <message>
            <source>network sign-in</source>
            <translation>вход в сеть</translation>
        </message>
        <message>
            <source>computer revoked</source>
            <translation>доступ отозван</translation>
        </message>
        <message>
            <source>computer unknown</source>
            <translation>компьютер неизвестен</translation>
        </message>
        <message>
            <source>program too old</source>
            <translation>программа устарела</translation>
        </message>
        <message>
            <source>reading all anew</source>
            <translation>чтение заново</translation>
        </message>
        <message>
            <source>disk full</source>
            <translation>диск заполнен</translation>
        </message>
        <message>
            <source>disk fails</source>
            <translation>сбой диска</translation>
        </message>
        <message>
            <source>database busy</source>
            <translation>база занята</translation>
        </message>
        <message>
            <source>database damaged</source>
            <translation>база повреждена</translation>
        </message>
        <message>
            <source>not connected</source>
            <translation>не подключено</translation>
        </message>
        <message>
            <source>no connection</source>
            <translation>нет связи</translation>
        </message>
        <message>
            <source>waiting for the exchange</source>
            <translation>ждёт обмена</translation>
        </message>
        <message>
            <source>sending</source>
            <translation>отправляется</translation>
        </message>
        <message>
            <source>synchronised</source>
            <translation>синхронизировано</translation>
        </message>
        <message>
            <source>needs you</source>
            <translation>нужно ваше решение</translation>
        </message>
        <message>
            <source>this computer was revoked</source>
            <translation>доступ этого компьютера отозван</translation>
        </message>
        <message>
            <source>sign in to the network</source>
            <translation>войдите в сеть</translation>
        </message>
        <message>
            <source>reading everything anew</source>
            <translation>всё читается заново</translation>
        </message>
    </context>
    <context>
        <name>KeyFileInput</name>
        <message>
            <source>Choose the key file</source>
            <translation>Выберите файл ключа</translation>
        </message>
        <message>
            <source>Keys (*.p12 *.pfx)</source>
            <translation>Ключи (*.p12 *.pfx)</translation>
        </message>
    </context>
    <context>
        <name>KindergartenScreen</name>
        <message>
            <source>Whole kindergarten</source>
            <translation>Весь сад</translation>
        </message>
        <message>
            <source>Headcount for the kitchen</source>
            <translation>Численность для кухни</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Печать…</translation>
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation>Сохранить в PDF…</translation>
        </message>
        <message>
            <source>Back to today</source>
            <translation>Вернуться к сегодня</translation>
        </message>
        <message>
            <source>Groups</source>
            <translation>Группы</translation>
        </message>
        <message>
            <source>Kitchen</source>
            <translation>Кухня</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Месяц</translation>
        </message>
        <message>
            <source>Groups on this day</source>
            <translation>Группы в этот день</translation>
        </message>
        <message>
            <source>No children on this day</source>
            <translation>В этот день детей нет</translation>
        </message>
        <message>
            <source>Place children in groups, or choose another day.</source>
            <translation>Зачислите детей в группы или выберите другой день.</translation>
        </message>
        <message>
            <source>Open groups</source>
            <translation>Открыть группы</translation>
        </message>
        <message>
            <source>Attendance of the month by group and day</source>
            <translation>Посещаемость месяца по группам и дням</translation>
        </message>
        <message>
            <source>No children in this month</source>
            <translation>В этом месяце детей нет</translation>
        </message>
        <message>
            <source>Choose another month.</source>
            <translation>Выберите другой месяц.</translation>
        </message>
        <message>
            <source>A number: present · −8: eight children not marked · Enter opens the sheet</source>
            <translation>Число — сколько пришли · −8 — восемь детей без отметки · Enter открывает табель</translation>
        </message>
        <message>
            <source>Day before</source>
            <translation>День раньше</translation>
        </message>
        <message>
            <source>Day after</source>
            <translation>День позже</translation>
        </message>
        <message>
            <source>Headcount of today</source>
            <translation>Численность на сегодня</translation>
        </message>
        <message>
            <source>Month before</source>
            <translation>Месяц раньше</translation>
        </message>
        <message>
            <source>Month after</source>
            <translation>Месяц позже</translation>
        </message>
        <message>
            <source>Print the headcount</source>
            <translation>Печать численности</translation>
        </message>
        <message>
            <source>Portions</source>
            <translation>Порций</translation>
        </message>
        <message>
            <source>final</source>
            <translation>окончательно</translation>
        </message>
        <message>
            <source>not final yet</source>
            <translation>ещё не окончательно</translation>
        </message>
        <message>
            <source>Present</source>
            <translation>Пришли</translation>
        </message>
        <message>
            <source>Away</source>
            <translation>Отсутствуют</translation>
        </message>
        <message>
            <source>known ahead</source>
            <translation>известно заранее</translation>
        </message>
        <message>
            <source>Not marked</source>
            <translation>Без отметки</translation>
        </message>
        <message>
            <source>present by group and day</source>
            <translation>сколько пришли по группам и дням</translation>
        </message>
        <message>
            <source>Headcount</source>
            <translation>Сведения для кухни</translation>
        </message>
        <message>
            <source>Headcount {day}</source>
            <translation>Численность {day}</translation>
        </message>
        <message>
            <source>Save the headcount</source>
            <translation>Сохранить численность для кухни</translation>
        </message>
        <message>
            <source>Saved: {file}</source>
            <translation>Сохранено: {file}</translation>
        </message>
    </context>
    <context>
        <name>KindergartenTable</name>
        <message>
            <source>{present} of {enrolled}</source>
            <translation>{present} из {enrolled}</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Группа</translation>
        </message>
        <message>
            <source>Marks</source>
            <translation>Отметки</translation>
        </message>
        <message>
            <source>Present</source>
            <translation>Пришли</translation>
        </message>
        <message>
            <source>Away</source>
            <translation>Нет</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Причины</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Месяц</translation>
        </message>
        <message>
            <source>Not marked</source>
            <translation>Без отметки</translation>
        </message>
        <message>
            <source>Portions</source>
            <translation>Порций</translation>
        </message>
    </context>
    <context>
        <name>KindergartenWords</name>
        <message>
            <source>day off</source>
            <translation>выходной</translation>
        </message>
        <message>
            <source>not yet</source>
            <translation>ещё рано</translation>
        </message>
        <message>
            <source>filled</source>
            <translation>заполнено</translation>
        </message>
        <message numerus="yes">
            <source>%n not marked</source>
            <translation>
                <numerusform>без отметки %n</numerusform>
                <numerusform>без отметки %n</numerusform>
                <numerusform>без отметки %n</numerusform>
            </translation>
        </message>
        <message>
            <source>planned: {reasons}</source>
            <translation>запланировано: {reasons}</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>закрыт</translation>
        </message>
        <message>
            <source>open</source>
            <translation>открыт</translation>
        </message>
        <message numerus="yes">
            <source>%n dispute(s)</source>
            <translation>
                <numerusform>%n спор</numerusform>
                <numerusform>%n спора</numerusform>
                <numerusform>%n споров</numerusform>
            </translation>
        </message>
        <message>
            <source>confirmed {some} of {all}</source>
            <translation>подтвердили {some} из {all}</translation>
        </message>
        <message>
            <source>confirmed</source>
            <translation>подтверждён</translation>
        </message>
        <message numerus="yes">
            <source>of %n children</source>
            <translation>
                <numerusform>из %n ребёнка</numerusform>
                <numerusform>из %n детей</numerusform>
                <numerusform>из %n детей</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %n groups</source>
            <translation>
                <numerusform>в %n группе</numerusform>
                <numerusform>в %n группах</numerusform>
                <numerusform>в %n группах</numerusform>
            </translation>
        </message>
        <message>
            <source>working day</source>
            <translation>рабочий день</translation>
        </message>
        <message>
            <source>still ahead</source>
            <translation>ещё впереди</translation>
        </message>
    </context>
    <context>
        <name>LaterContracts</name>
        <message>
            <source>Amend…</source>
            <translation>Изменить (доп. соглашение)…</translation>
        </message>
        <message>
            <source>Renew…</source>
            <translation>Продлить…</translation>
        </message>
        <message>
            <source>Terminate…</source>
            <translation>Расторгнуть…</translation>
        </message>
        <message>
            <source>Renew for the new year…</source>
            <translation>Продлить на новый год…</translation>
        </message>
        <message>
            <source>The agreement is ready: read it through and send it.</source>
            <translation>Соглашение готово: прочитайте и отправьте.</translation>
        </message>
        <message>
            <source>The next contract is ready: read it through and send it.</source>
            <translation>Следующий договор готов: прочитайте и отправьте.</translation>
        </message>
        <message>
            <source>The contract is terminated.</source>
            <translation>Договор расторгнут.</translation>
        </message>
        <message>
            <source>The contract is in force again.</source>
            <translation>Договор снова в силе.</translation>
        </message>
    </context>
    <context>
        <name>LeaveDialog</name>
        <message>
            <source>The child leaves</source>
            <translation>Ребёнок выбывает</translation>
        </message>
        <message>
            <source>Leave</source>
            <translation>Оформить выбытие</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Последний день</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Причина</translation>
        </message>
        <message>
            <source>for example: moved to another town</source>
            <translation>например: переезд в другой город</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>This page is not for your account.</source>
            <translation>Эта страница не для вашей учётной записи.</translation>
        </message>
        <message>
            <source>Ask the director.</source>
            <translation>Обратитесь к директору.</translation>
        </message>
        <message>
            <source>Everywhere</source>
            <translation>Везде</translation>
        </message>
        <message>
            <source>Find anything</source>
            <translation>Найти что угодно</translation>
        </message>
        <message>
            <source>Help on this page</source>
            <translation>Справка по этой странице</translation>
        </message>
        <message>
            <source>All shortcuts</source>
            <translation>Все сочетания клавиш</translation>
        </message>
        <message>
            <source>Go to the message below</source>
            <translation>Перейти к сообщению внизу</translation>
        </message>
    </context>
    <context>
        <name>ManualWindow</name>
        <message>
            <source>Manual</source>
            <translation>Руководство</translation>
        </message>
        <message>
            <source>Chapters</source>
            <translation>Главы</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
    </context>
    <context>
        <name>MarkLegend</name>
        <message>
            <source>Press a mark to paint with it; Esc puts it down</source>
            <translation>Нажмите на отметку, чтобы закрашивать ею клетки; Esc — отложить</translation>
        </message>
    </context>
    <context>
        <name>MarksSection</name>
        <message>
            <source>Marks</source>
            <translation>Отметки</translation>
        </message>
        <message>
            <source>Signs and keys of the timesheet</source>
            <translation>Знаки и клавиши табеля</translation>
        </message>
        <message>
            <source>The sign stands in the sheet, the key types it. Signs and keys must differ.</source>
            <translation>Знак стоит в табеле, клавиша ставит его. Знаки и клавиши не должны повторяться.</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сохранить</translation>
        </message>
        <message>
            <source>Usual marks</source>
            <translation>Обычные отметки</translation>
        </message>
        <message>
            <source>Sign</source>
            <translation>Знак</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Клавиша</translation>
        </message>
        <message>
            <source>In Kazakh</source>
            <translation>По-казахски</translation>
        </message>
        <message>
            <source>In Russian</source>
            <translation>По-русски</translation>
        </message>
        <message>
            <source>In English</source>
            <translation>По-английски</translation>
        </message>
        <message>
            <source>The marks are saved.</source>
            <translation>Отметки сохранены.</translation>
        </message>
    </context>
    <context>
        <name>MealEditor</name>
        <message>
            <source>A dish a line, or commas between · Ctrl+Enter: the next meal · Esc: back to the week</source>
            <translation>Блюда через запятую или с новой строки · Ctrl+Enter: следующее · Esc: к неделе</translation>
        </message>
    </context>
    <context>
        <name>MenuScreen</name>
        <message>
            <source>Menu</source>
            <translation>Меню</translation>
        </message>
        <message>
            <source>Menu of the week</source>
            <translation>Меню недели</translation>
        </message>
        <message>
            <source>No working day in this week</source>
            <translation>На этой неделе нет рабочих дней</translation>
        </message>
        <message>
            <source>The kindergarten is closed. Choose another week.</source>
            <translation>Детский сад закрыт. Выберите другую неделю.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Отменить</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Печать…</translation>
        </message>
        <message>
            <source>Copy the week before</source>
            <translation>Скопировать прошлую неделю</translation>
        </message>
        <message>
            <source>Publish</source>
            <translation>Опубликовать</translation>
        </message>
        <message>
            <source>Parents read this week on the portal</source>
            <translation>Родители прочтут эту неделю на портале</translation>
        </message>
        <message>
            <source>Back to this week</source>
            <translation>К текущей неделе</translation>
        </message>
        <message>
            <source>Week before</source>
            <translation>Предыдущая неделя</translation>
        </message>
        <message>
            <source>Week after</source>
            <translation>Следующая неделя</translation>
        </message>
        <message>
            <source>Write into a cell, or copy the week before.</source>
            <translation>Пишите в ячейке или скопируйте прошлую неделю.</translation>
        </message>
        <message>
            <source>Write into a cell.</source>
            <translation>Пишите в ячейке.</translation>
        </message>
        <message>
            <source>Nothing is written for this week yet.</source>
            <translation>На эту неделю ещё ничего не написано.</translation>
        </message>
        <message>
            <source>changed since it was published</source>
            <translation>изменено после публикации</translation>
        </message>
        <message>
            <source>not published</source>
            <translation>не опубликовано</translation>
        </message>
        <message>
            <source>published</source>
            <translation>опубликовано</translation>
        </message>
        <message numerus="yes">
            <source>%n meal(s) in one language only</source>
            <translation>
                <numerusform>%n приём пищи только на одном языке</numerusform>
                <numerusform>%n приёма пищи только на одном языке</numerusform>
                <numerusform>%n приёмов пищи только на одном языке</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n meal(s) copied</source>
            <translation>
                <numerusform>Скопирован %n приём пищи</numerusform>
                <numerusform>Скопировано %n приёма пищи</numerusform>
                <numerusform>Скопировано %n приёмов пищи</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Menu of %n day(s) published</source>
            <translation>
                <numerusform>Опубликовано меню на %n день</numerusform>
                <numerusform>Опубликовано меню на %n дня</numerusform>
                <numerusform>Опубликовано меню на %n дней</numerusform>
            </translation>
        </message>
        <message>
            <source>Menu, {week}</source>
            <translation>Меню, {week}</translation>
        </message>
    </context>
    <context>
        <name>MenuWords</name>
        <message>
            <source>Breakfast</source>
            <translation>Завтрак</translation>
        </message>
        <message>
            <source>Lunch</source>
            <translation>Обед</translation>
        </message>
        <message>
            <source>Afternoon snack</source>
            <translation>Полдник</translation>
        </message>
        <message>
            <source>Dinner</source>
            <translation>Ужин</translation>
        </message>
        <message>
            <source>published</source>
            <translation>опубликовано</translation>
        </message>
        <message>
            <source>changed since</source>
            <translation>изменено</translation>
        </message>
        <message>
            <source>not published</source>
            <translation>не опубликовано</translation>
        </message>
    </context>
    <context>
        <name>MoneySection</name>
        <message>
            <source>Tariff and numbers</source>
            <translation>Тариф и номера</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сохранить</translation>
        </message>
        <message>
            <source>Tariff of a month</source>
            <translation>Тариф за месяц</translation>
        </message>
        <message>
            <source>A new contract begins with these sums; each contract may differ. Signed ones stay as they are.</source>
            <translation>С этих сумм начинается новый договор; в каждом их можно изменить. Подписанные остаются как есть.</translation>
        </message>
        <message>
            <source>The state pays</source>
            <translation>Платит государство</translation>
        </message>
        <message>
            <source>The parents pay</source>
            <translation>Платят родители</translation>
        </message>
        <message>
            <source>Due until the day of the month</source>
            <translation>Оплата до числа месяца</translation>
        </message>
        <message>
            <source>Contract numbers</source>
            <translation>Номера договоров</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Правило</translation>
        </message>
        <message>
            <source>{year} is the year, {n} the number in it, {n:03d} the same with three digits. {pc} is the computer: with it two computers never give one number, even without the network.</source>
            <translation>{year} — год, {n} — номер в году, {n:03d} — он же из трёх цифр. {pc} — компьютер: с ним два компьютера не дадут одного номера даже без сети.</translation>
        </message>
        <message>
            <source>For example: {numbers}</source>
            <translation>Например: {numbers}</translation>
        </message>
        <message>
            <source>Tariff and numbers are saved.</source>
            <translation>Тариф и номера сохранены.</translation>
        </message>
    </context>
    <context>
        <name>MoveDialog</name>
        <message>
            <source>Move to another group</source>
            <translation>Перевод в другую группу</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>Перевести</translation>
        </message>
        <message>
            <source>New group</source>
            <translation>Новая группа</translation>
        </message>
        <message>
            <source>First day there</source>
            <translation>Первый день в ней</translation>
        </message>
    </context>
    <context>
        <name>NavItem</name>
        <message numerus="yes">
            <source>%n waiting</source>
            <translation>
                <numerusform>%n ждёт</numerusform>
                <numerusform>%n ждут</numerusform>
                <numerusform>%n ждут</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>NetworkSection</name>
        <message>
            <source>Network</source>
            <translation>Сеть</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сохранить</translation>
        </message>
        <message>
            <source>Proxy</source>
            <translation>Прокси</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Как в системе</translation>
        </message>
        <message>
            <source>None: directly</source>
            <translation>Без прокси, напрямую</translation>
        </message>
        <message>
            <source>This proxy</source>
            <translation>Этот прокси</translation>
        </message>
        <message>
            <source>How the portal is reached</source>
            <translation>Как связываться с порталом</translation>
        </message>
        <message>
            <source>Name or address of the proxy</source>
            <translation>Имя или адрес прокси</translation>
        </message>
        <message>
            <source>Port</source>
            <translation>Порт</translation>
        </message>
        <message>
            <source>User name</source>
            <translation>Имя пользователя</translation>
        </message>
        <message>
            <source>Password of the proxy</source>
            <translation>Пароль прокси</translation>
        </message>
        <message>
            <source>A name and a password only where the proxy asks for them; they are kept in the encrypted database.</source>
            <translation>Имя и пароль нужны, только если прокси их спрашивает; они хранятся в зашифрованной базе.</translation>
        </message>
        <message>
            <source>Certificates</source>
            <translation>Сертификаты</translation>
        </message>
        <message>
            <source>Trust own certificates in place of the usual ones</source>
            <translation>Доверять своим сертификатам вместо обычных</translation>
        </message>
        <message>
            <source>PEM; a copy is kept beside the database. Empty: the copy kept before.</source>
            <translation>PEM; копия хранится рядом с базой. Пусто: прежняя копия.</translation>
        </message>
        <message>
            <source>File of certificates</source>
            <translation>Файл сертификатов</translation>
        </message>
        <message>
            <source>Test the connection</source>
            <translation>Проверить связь</translation>
        </message>
        <message>
            <source>With what is chosen above, before it is saved.</source>
            <translation>С тем, что выбрано выше, ещё до сохранения.</translation>
        </message>
        <message>
            <source>Address of the portal</source>
            <translation>Адрес портала</translation>
        </message>
        <message>
            <source>The way to the portal is saved.</source>
            <translation>Путь к порталу сохранён.</translation>
        </message>
        <message>
            <source>{service} answered. Nothing of the office was sent.</source>
            <translation>Ответил {service}. Ничего из данных сада не отправлено.</translation>
        </message>
        <message>
            <source>The portal is reached this way.</source>
            <translation>Портал так доступен.</translation>
        </message>
    </context>
    <context>
        <name>NotifyCard</name>
        <message>
            <source>Notices of the desktop</source>
            <translation>Уведомления на рабочем столе</translation>
        </message>
        <message>
            <source>Tell me when a request, a signature or a dispute has come</source>
            <translation>Сообщать о новой заявке, подписи или споре</translation>
        </message>
        <message>
            <source>Not from</source>
            <translation>Не с</translation>
        </message>
        <message>
            <source>until</source>
            <translation>до</translation>
        </message>
        <message>
            <source>They say how many of what, never a name, and only while the window is not in front.</source>
            <translation>В них только сколько и чего, без имён, и только пока окно программы не впереди.</translation>
        </message>
    </context>
    <context>
        <name>OrganisationFields</name>
        <message>
            <source>BIN</source>
            <translation>БИН</translation>
        </message>
        <message>
            <source>Name in Kazakh</source>
            <translation>Название на казахском</translation>
        </message>
        <message>
            <source>Name in Russian</source>
            <translation>Название на русском</translation>
        </message>
        <message>
            <source>Town or village</source>
            <translation>Город или село</translation>
        </message>
        <message>
            <source>Street and house</source>
            <translation>Улица и дом</translation>
        </message>
        <message>
            <source>Head of the kindergarten</source>
            <translation>Руководитель</translation>
        </message>
        <message>
            <source>Acts on the basis of</source>
            <translation>Действует на основании</translation>
        </message>
        <message>
            <source>Licence number</source>
            <translation>Номер лицензии</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Телефон</translation>
        </message>
        <message>
            <source>Account (IBAN)</source>
            <translation>Счёт (ИИК)</translation>
        </message>
        <message>
            <source>Bank's BIC</source>
            <translation>БИК банка</translation>
        </message>
    </context>
    <context>
        <name>OrganisationPage</name>
        <message>
            <source>The kindergarten</source>
            <translation>Детский сад</translation>
        </message>
        <message>
            <source>This stands in contracts and timesheets. Fields with a star are needed; all can be changed later.</source>
            <translation>Это стоит в договорах и табелях. Поля со звёздочкой обязательны; всё можно изменить позже.</translation>
        </message>
    </context>
    <context>
        <name>OrganisationSection</name>
        <message>
            <source>Kindergarten</source>
            <translation>Детский сад</translation>
        </message>
        <message>
            <source>The kindergarten in contracts and timesheets</source>
            <translation>Детский сад в договорах и табелях</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сохранить</translation>
        </message>
        <message>
            <source>The kindergarten is saved.</source>
            <translation>Данные детского сада сохранены.</translation>
        </message>
    </context>
    <context>
        <name>OtherComputers</name>
        <message numerus="yes">
            <source>{computer}: %n change(s) not sent, last heard of {moment}</source>
            <translation>
                <numerusform>{computer}: %n изменение не отправлено, последний раз на связи {moment}</numerusform>
                <numerusform>{computer}: %n изменения не отправлено, последний раз на связи {moment}</numerusform>
                <numerusform>{computer}: %n изменений не отправлено, последний раз на связи {moment}</numerusform>
            </translation>
        </message>
        <message>
            <source>The portal was restored from a backup. What it no longer has, this computer sends again when the others have exchanged, on {moment} at the latest.</source>
            <translation>Портал восстановлен из резервной копии. Записи, которых на нём больше нет, этот компьютер отправит снова, когда обмен пройдёт на остальных компьютерах, самое позднее {moment}.</translation>
        </message>
    </context>
    <context>
        <name>Palette</name>
        <message>
            <source>Chosen last</source>
            <translation>Недавнее</translation>
        </message>
        <message>
            <source>Children</source>
            <translation>Дети</translation>
        </message>
        <message>
            <source>Groups</source>
            <translation>Группы</translation>
        </message>
        <message>
            <source>Contracts</source>
            <translation>Договоры</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>Заявки</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>Страницы</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>Команды</translation>
        </message>
    </context>
    <context>
        <name>PaperDialog</name>
        <message>
            <source>Save a copy…</source>
            <translation>Сохранить копию…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>Opening…</source>
            <translation>Открывается…</translation>
        </message>
        <message>
            <source>Next paper</source>
            <translation>Следующий документ</translation>
        </message>
        <message>
            <source>{page} of {pages}</source>
            <translation>{page} из {pages}</translation>
        </message>
        <message>
            <source>Save a copy</source>
            <translation>Сохранить копию</translation>
        </message>
        <message>
            <source>A paper for {child}</source>
            <translation>Документ: {child}</translation>
        </message>
        <message>
            <source>{paper} of {child}</source>
            <translation>{paper}: {child}</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сохранить</translation>
        </message>
        <message>
            <source>The absences of these days that have no paper yet will refer to it.</source>
            <translation>Он будет приложен к пропускам этих дней, у которых ещё нет документа.</translation>
        </message>
    </context>
    <context>
        <name>PaperFields</name>
        <message>
            <source>Paper</source>
            <translation>Документ</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Номер</translation>
        </message>
        <message>
            <source>It covers the days from</source>
            <translation>Охватывает дни с</translation>
        </message>
        <message>
            <source>until</source>
            <translation>по</translation>
        </message>
        <message>
            <source>Scan</source>
            <translation>Скан</translation>
        </message>
    </context>
    <context>
        <name>PaperPages</name>
        <message>
            <source>Drawing the pages…</source>
            <translation>Страницы рисуются…</translation>
        </message>
        <message numerus="yes">
            <source>%n page(s)</source>
            <translation>
                <numerusform>%n страница</numerusform>
                <numerusform>%n страницы</numerusform>
                <numerusform>%n страниц</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PaperWords</name>
        <message>
            <source>Medical certificate</source>
            <translation>Медицинская справка</translation>
        </message>
        <message>
            <source>Parent's application</source>
            <translation>Заявление родителя</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Приказ</translation>
        </message>
        <message>
            <source>Another paper</source>
            <translation>Другой документ</translation>
        </message>
        <message>
            <source>Form 095/у or 027/у, from the clinic.</source>
            <translation>Форма 095/у или 027/у из поликлиники.</translation>
        </message>
        <message>
            <source>What the parent wrote, with the date.</source>
            <translation>Заявление, написанное родителем, с датой.</translation>
        </message>
        <message>
            <source>On quarantine or closing, with its number.</source>
            <translation>О карантине или закрытии группы, с номером.</translation>
        </message>
        <message>
            <source>Anything that explains the absence.</source>
            <translation>Любой документ, объясняющий пропуск.</translation>
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
            <translation>Все группы…</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Печать…</translation>
        </message>
        <message>
            <source>Check a printed timesheet…</source>
            <translation>Проверить распечатанный табель…</translation>
        </message>
        <message>
            <source>Export the timesheet</source>
            <translation>Сохранить табель</translation>
        </message>
        <message>
            <source>Saved: {file}</source>
            <translation>Сохранено: {file}</translation>
        </message>
    </context>
    <context>
        <name>PapersCard</name>
        <message>
            <source>Papers</source>
            <translation>Документы</translation>
        </message>
        <message>
            <source>Papers: {attached} of {required}</source>
            <translation>Документы: {attached} из {required}</translation>
        </message>
        <message>
            <source>not arrived yet</source>
            <translation>ещё не получен</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Открыть</translation>
        </message>
    </context>
    <context>
        <name>PapersDialog</name>
        <message>
            <source>Papers</source>
            <translation>Документы</translation>
        </message>
        <message>
            <source>Child</source>
            <translation>Ребёнок</translation>
        </message>
        <message>
            <source>This child has no papers yet</source>
            <translation>У ребёнка пока нет документов</translation>
        </message>
        <message>
            <source>Bring the first one.</source>
            <translation>Внесите первый.</translation>
        </message>
        <message>
            <source>Add a paper…</source>
            <translation>Внести документ…</translation>
        </message>
        <message>
            <source>Absences without a paper</source>
            <translation>Пропуски без документа</translation>
        </message>
        <message>
            <source>Nothing is missing</source>
            <translation>Всё на месте</translation>
        </message>
        <message>
            <source>Every absence that needs a paper has one.</source>
            <translation>У каждого пропуска, которому нужен документ, он есть.</translation>
        </message>
        <message>
            <source>Open the scan</source>
            <translation>Открыть скан</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>Исправить…</translation>
        </message>
        <message>
            <source>Attach to absences</source>
            <translation>Приложить к пропускам</translation>
        </message>
        <message>
            <source>Detach</source>
            <translation>Открепить</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>The child's absences on its days that have no paper yet will refer to it</source>
            <translation>Документ приложится к пропускам его дней, у которых ещё нет документа</translation>
        </message>
        <message>
            <source>No absence will refer to it; the paper itself stays</source>
            <translation>Документ открепится от всех пропусков, но сам останется</translation>
        </message>
        <message>
            <source>Without a paper: {count}</source>
            <translation>Без документа: {count}</translation>
        </message>
        <message>
            <source>Papers of the child</source>
            <translation>Документы ребёнка</translation>
        </message>
    </context>
    <context>
        <name>PapersTable</name>
        <message>
            <source>Paper</source>
            <translation>Документ</translation>
        </message>
        <message>
            <source>Covers</source>
            <translation>Охватывает</translation>
        </message>
        <message>
            <source>Absences</source>
            <translation>Пропуски</translation>
        </message>
        <message>
            <source>none</source>
            <translation>нет</translation>
        </message>
        <message>
            <source>Scan</source>
            <translation>Скан</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>есть</translation>
        </message>
        <message>
            <source>Child</source>
            <translation>Ребёнок</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Причина</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>Дни</translation>
        </message>
        <message>
            <source>Count</source>
            <translation>Всего</translation>
        </message>
    </context>
    <context>
        <name>PasswordInput</name>
        <message>
            <source>show</source>
            <translation>показать</translation>
        </message>
        <message>
            <source>Show the password</source>
            <translation>Показать пароль</translation>
        </message>
        <message>
            <source>hide</source>
            <translation>скрыть</translation>
        </message>
    </context>
    <context>
        <name>PasswordSection</name>
        <message>
            <source>Own password</source>
            <translation>Свой пароль</translation>
        </message>
        <message>
            <source>Present password</source>
            <translation>Нынешний пароль</translation>
        </message>
        <message>
            <source>New password</source>
            <translation>Новый пароль</translation>
        </message>
        <message>
            <source>At least 8 signs.</source>
            <translation>Не короче 8 знаков.</translation>
        </message>
        <message>
            <source>New password once more</source>
            <translation>Новый пароль ещё раз</translation>
        </message>
        <message>
            <source>Change the password</source>
            <translation>Сменить пароль</translation>
        </message>
        <message>
            <source>The password is changed.</source>
            <translation>Пароль изменён.</translation>
        </message>
    </context>
    <context>
        <name>PasswordStrength</name>
        <message>
            <source>At least 8 signs; three or four words are easy to remember.</source>
            <translation>Не короче 8 знаков; три-четыре слова легко запомнить.</translation>
        </message>
        <message>
            <source>Too short: at least 8 signs.</source>
            <translation>Слишком короткий: нужно не меньше 8 знаков.</translation>
        </message>
        <message>
            <source>Easy to guess.</source>
            <translation>Легко угадать.</translation>
        </message>
        <message>
            <source>Fair; one more word makes it good.</source>
            <translation>Неплохой; с ещё одним словом станет надёжным.</translation>
        </message>
        <message>
            <source>Good.</source>
            <translation>Надёжный.</translation>
        </message>
    </context>
    <context>
        <name>PlaceDialog</name>
        <message>
            <source>Place in a group</source>
            <translation>Определить в группу</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Определить</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Группа</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Первый день</translation>
        </message>
    </context>
    <context>
        <name>PlacesCard</name>
        <message>
            <source>Places taken</source>
            <translation>Занято мест</translation>
        </message>
        <message>
            <source>Places taken by group</source>
            <translation>Занято мест по группам</translation>
        </message>
        <message>
            <source>Only the fullest</source>
            <translation>Только самые полные</translation>
        </message>
        <message numerus="yes">
            <source>All %n group(s)</source>
            <translation>
                <numerusform>Все группы: %n</numerusform>
                <numerusform>Все группы: %n</numerusform>
                <numerusform>Все группы: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>{taken} of {places}</source>
            <translation>{taken} из {places}</translation>
        </message>
        <message>
            <source>{of} · {over} over</source>
            <translation>{of} · сверх на {over}</translation>
        </message>
    </context>
    <context>
        <name>PortalAge</name>
        <message>
            <source>No data of the portal yet: there has been no full exchange.</source>
            <translation>Данных портала ещё нет: полного обмена не было.</translation>
        </message>
        <message numerus="yes">
            <source>The portal's data is %n day(s) old: as of {moment}</source>
            <translation>
                <numerusform>Данным портала %n день: на {moment}</numerusform>
                <numerusform>Данным портала %n дня: на {moment}</numerusform>
                <numerusform>Данным портала %n дней: на {moment}</numerusform>
            </translation>
        </message>
        <message>
            <source>The portal's data as of {moment}</source>
            <translation>Данные портала на {moment}</translation>
        </message>
    </context>
    <context>
        <name>PrepareContractDialog</name>
        <message>
            <source>Prepare a contract</source>
            <translation>Подготовить договор</translation>
        </message>
        <message>
            <source>Prepare the contract</source>
            <translation>Подготовить договор</translation>
        </message>
        <message>
            <source>From</source>
            <translation>С</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>По</translation>
        </message>
        <message>
            <source>Parent's fee, ₸ a month</source>
            <translation>Плата родителя, ₸ в месяц</translation>
        </message>
        <message>
            <source>State's part, ₸ a month</source>
            <translation>Доля государства, ₸ в месяц</translation>
        </message>
        <message>
            <source>Pay by day</source>
            <translation>Платить до числа</translation>
        </message>
        <message>
            <source>Regime</source>
            <translation>Режим</translation>
        </message>
        <message>
            <source>The fee is lowered</source>
            <translation>Плата уменьшается</translation>
        </message>
        <message>
            <source>One person a line: name, relation, phone.</source>
            <translation>По человеку в строке: имя, кем приходится, телефон.</translation>
        </message>
        <message>
            <source>Who else may take the child home</source>
            <translation>Кто ещё может забирать ребёнка</translation>
        </message>
        <message>
            <source>The contract lacks: {fields}.</source>
            <translation>Для договора не хватает: {fields}.</translation>
        </message>
        <message>
            <source>Fill it in under Settings (the kindergarten) or in the child's card, then prepare again.</source>
            <translation>Заполните это в настройках (детский сад) или в карточке ребёнка и подготовьте снова.</translation>
        </message>
    </context>
    <context>
        <name>PrepareSeveralDialog</name>
        <message>
            <source>Prepare several contracts</source>
            <translation>Подготовка нескольких договоров</translation>
        </message>
        <message>
            <source>Prepare</source>
            <translation>Подготовить</translation>
        </message>
        <message>
            <source>Accepted requests without a contract</source>
            <translation>Принятые заявления без договора</translation>
        </message>
        <message>
            <source>Nothing to prepare</source>
            <translation>Готовить нечего</translation>
        </message>
        <message>
            <source>Every accepted request has its contract. Accept requests on the Enrolment page first.</source>
            <translation>У каждого принятого заявления есть договор. Сначала примите заявления на странице зачисления.</translation>
        </message>
        <message>
            <source>Who else may take a child home is written into a contract prepared by itself.</source>
            <translation>Кто ещё может забирать ребёнка, указывают в договоре, который готовят отдельно.</translation>
        </message>
        <message>
            <source>Child</source>
            <translation>Ребёнок</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Группа</translation>
        </message>
        <message>
            <source>Parent</source>
            <translation>Родитель</translation>
        </message>
        <message>
            <source>Voucher until</source>
            <translation>Ваучер до</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Итог</translation>
        </message>
        <message>
            <source>left</source>
            <translation>не начат</translation>
        </message>
        <message>
            <source>not prepared</source>
            <translation>не подготовлен</translation>
        </message>
        <message>
            <source>The contract lacks: {fields}.</source>
            <translation>В договоре не хватает: {fields}.</translation>
        </message>
        <message numerus="yes">
            <source>%n chosen</source>
            <translation>
                <numerusform>выбрано: %n</numerusform>
                <numerusform>выбрано: %n</numerusform>
                <numerusform>выбрано: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Ctrl or Shift with a click changes the choice, Ctrl+A takes all</source>
            <translation>щелчок с Ctrl или Shift меняет выбор, Ctrl+A — все</translation>
        </message>
        <message>
            <source>Preparing…</source>
            <translation>Подготовка…</translation>
        </message>
        <message>
            <source>Fill it in under Settings (the kindergarten) or in the request, then prepare again.</source>
            <translation>Заполните это в настройках (детский сад) или в заявлении и подготовьте снова.</translation>
        </message>
        <message numerus="yes">
            <source>%n contract(s) prepared.</source>
            <translation>
                <numerusform>Подготовлен %n договор.</numerusform>
                <numerusform>Подготовлено %n договора.</numerusform>
                <numerusform>Подготовлено %n договоров.</numerusform>
            </translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
    </context>
    <context>
        <name>PrintPreview</name>
        <message>
            <source>Language of the paper</source>
            <translation>Язык документа</translation>
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation>Сохранить в PDF…</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Печать…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>Мельче</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>Крупнее</translation>
        </message>
        <message>
            <source>Page {page} of {pages}</source>
            <translation>Страница {page} из {pages}</translation>
        </message>
        <message>
            <source>Save as PDF</source>
            <translation>Сохранить в PDF</translation>
        </message>
        <message>
            <source>Saved: {file}</source>
            <translation>Сохранено: {file}</translation>
        </message>
        <message>
            <source>Printing…</source>
            <translation>Печатается…</translation>
        </message>
        <message numerus="yes">
            <source>%n page(s) sent to the printer</source>
            <translation>
                <numerusform>%n страница отправлена на принтер</numerusform>
                <numerusform>%n страницы отправлены на принтер</numerusform>
                <numerusform>%n страниц отправлено на принтер</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ProgressBanner</name>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation>Останавливается…</translation>
        </message>
    </context>
    <context>
        <name>PromotionDialog</name>
        <message>
            <source>Move “{name}” up a year</source>
            <translation>Перевести «{name}» на год вперёд</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Перевести</translation>
        </message>
        <message>
            <source>to a new group</source>
            <translation>в новую группу</translation>
        </message>
        <message>
            <source>the same group, renamed</source>
            <translation>та же группа под новым названием</translation>
        </message>
        <message>
            <source>Where the children go</source>
            <translation>Куда переходят дети</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Название</translation>
        </message>
        <message>
            <source>Age</source>
            <translation>Возраст</translation>
        </message>
        <message>
            <source>First day there</source>
            <translation>Первый день там</translation>
        </message>
        <message>
            <source>The name and the age change at once, and nobody moves: earlier sheets carry the new name too.</source>
            <translation>Название и возраст меняются сразу, никто не переводится: прежние табели тоже будут с новым названием.</translation>
        </message>
        <message>
            <source>The children stay in this group</source>
            <translation>Дети остаются в этой группе</translation>
        </message>
        <message numerus="yes">
            <source>%n child(ren) will move in one step</source>
            <translation>
                <numerusform>%n ребёнок перейдёт за один шаг</numerusform>
                <numerusform>%n ребёнка перейдут за один шаг</numerusform>
                <numerusform>%n детей перейдут за один шаг</numerusform>
            </translation>
        </message>
        <message>
            <source>Left where they are, for they come later or their next group is known: {names}</source>
            <translation>Остаются на месте, потому что приходят позже или их следующая группа уже известна: {names}</translation>
        </message>
    </context>
    <context>
        <name>RadarCard</name>
        <message>
            <source>Waiting for you</source>
            <translation>Ждут вас</translation>
        </message>
        <message>
            <source>Nothing waits for you</source>
            <translation>Вас ничего не ждёт</translation>
        </message>
        <message>
            <source>Sheets are filled in, requests are answered, contracts are signed.</source>
            <translation>Табели заполнены, на заявки ответили, договоры подписаны.</translation>
        </message>
        <message>
            <source>Read again</source>
            <translation>Прочитать ещё раз</translation>
        </message>
        <message numerus="yes">
            <source>Show more: %n waiting</source>
            <translation>
                <numerusform>Показать ещё: ждёт %n</numerusform>
                <numerusform>Показать ещё: ждут %n</numerusform>
                <numerusform>Показать ещё: ждут %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RadarWords</name>
        <message>
            <source>Open</source>
            <translation>Открыть</translation>
        </message>
        <message>
            <source>voucher at risk</source>
            <translation>риск ваучера</translation>
        </message>
        <message>
            <source>dispute</source>
            <translation>спор</translation>
        </message>
        <message>
            <source>two values</source>
            <translation>два значения</translation>
        </message>
        <message>
            <source>not taken</source>
            <translation>не принято</translation>
        </message>
        <message>
            <source>portal</source>
            <translation>портал</translation>
        </message>
        <message>
            <source>today</source>
            <translation>сегодня</translation>
        </message>
        <message>
            <source>no term</source>
            <translation>без срока</translation>
        </message>
        <message>
            <source>overdue</source>
            <translation>просрочено</translation>
        </message>
        <message numerus="yes">
            <source>%n working day(s)</source>
            <translation>
                <numerusform>%n раб. день</numerusform>
                <numerusform>%n раб. дня</numerusform>
                <numerusform>%n раб. дней</numerusform>
            </translation>
        </message>
        <message>
            <source>signed by the parent {moment}</source>
            <translation>подписан родителем {moment}</translation>
        </message>
        <message>
            <source>Sign contract № {number}</source>
            <translation>Подписать договор № {number}</translation>
        </message>
        <message>
            <source>Sign</source>
            <translation>Подписать</translation>
        </message>
        <message>
            <source>Send contract № {number} to the parent</source>
            <translation>Отправить родителю договор № {number}</translation>
        </message>
        <message numerus="yes">
            <source>%n year(s) old</source>
            <translation>
                <numerusform>%n год</numerusform>
                <numerusform>%n года</numerusform>
                <numerusform>%n лет</numerusform>
            </translation>
        </message>
        <message>
            <source>documents {have} of {need}</source>
            <translation>документы {have} из {need}</translation>
        </message>
        <message>
            <source>Enrolment request · {age}</source>
            <translation>Заявка на зачисление · {age}</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>Рассмотреть</translation>
        </message>
        <message>
            <source>disk</source>
            <translation>диск</translation>
        </message>
        <message>
            <source>parent waits</source>
            <translation>ждёт родитель</translation>
        </message>
        <message>
            <source>The parent has not signed contract № {number} yet</source>
            <translation>Родитель ещё не подписал договор № {number}</translation>
        </message>
        <message>
            <source>the voucher runs out</source>
            <translation>ваучер истекает</translation>
        </message>
        <message>
            <source>Remind</source>
            <translation>Напомнить</translation>
        </message>
        <message>
            <source>A voucher runs out on the waiting list</source>
            <translation>В листе ожидания истекает ваучер</translation>
        </message>
        <message numerus="yes">
            <source>Papers expire: %n child(ren)</source>
            <translation>
                <numerusform>Истекает срок документов: %n ребёнок</numerusform>
                <numerusform>Истекает срок документов: %n ребёнка</numerusform>
                <numerusform>Истекает срок документов: %n детей</numerusform>
            </translation>
        </message>
        <message>
            <source>the first on {day}</source>
            <translation>первый — {day}</translation>
        </message>
        <message>
            <source>Prepare a contract</source>
            <translation>Подготовить договор</translation>
        </message>
        <message>
            <source>Prepare</source>
            <translation>Подготовить</translation>
        </message>
        <message>
            <source>{group} ({marked} of {children})</source>
            <translation>{group} ({marked} из {children})</translation>
        </message>
        <message numerus="yes">
            <source>Attendance is not filled in: %n group(s)</source>
            <translation>
                <numerusform>Табель не заполнен: %n группа</numerusform>
                <numerusform>Табель не заполнен: %n группы</numerusform>
                <numerusform>Табель не заполнен: %n групп</numerusform>
            </translation>
        </message>
        <message>
            <source>Fill in</source>
            <translation>Заполнить</translation>
        </message>
        <message numerus="yes">
            <source>Close {month}: %n group(s)</source>
            <translation>
                <numerusform>Закрыть {month}: %n группа</numerusform>
                <numerusform>Закрыть {month}: %n группы</numerusform>
                <numerusform>Закрыть {month}: %n групп</numerusform>
            </translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
        <message numerus="yes">
            <source>{month}: %n parent(s) have not confirmed</source>
            <translation>
                <numerusform>{month}: не подтвердил %n родитель</numerusform>
                <numerusform>{month}: не подтвердили %n родителя</numerusform>
                <numerusform>{month}: не подтвердили %n родителей</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{month}: changed after the parent confirmed, %n child(ren)</source>
            <translation>
                <numerusform>{month}: табель изменён после подтверждения, %n ребёнок</numerusform>
                <numerusform>{month}: табель изменён после подтверждения, %n ребёнка</numerusform>
                <numerusform>{month}: табель изменён после подтверждения, %n детей</numerusform>
            </translation>
        </message>
        <message>
            <source>the parent is asked again</source>
            <translation>родителя спросят ещё раз</translation>
        </message>
        <message>
            <source>call the parent: {phone}</source>
            <translation>позвонить родителю: {phone}</translation>
        </message>
        <message>
            <source>Second month without confirmation</source>
            <translation>Второй месяц без подтверждения</translation>
        </message>
        <message>
            <source>A parent disagrees with the sheet: {month}</source>
            <translation>Родитель не согласен с табелем: {month}</translation>
        </message>
        <message numerus="yes">
            <source>Changed on two computers: %n value(s)</source>
            <translation>
                <numerusform>Изменено на двух компьютерах: %n значение</numerusform>
                <numerusform>Изменено на двух компьютерах: %n значения</numerusform>
                <numerusform>Изменено на двух компьютерах: %n значений</numerusform>
            </translation>
        </message>
        <message>
            <source>Both are kept until you choose.</source>
            <translation>Хранятся оба, пока вы не выберете.</translation>
        </message>
        <message>
            <source>Choose</source>
            <translation>Выбрать</translation>
        </message>
        <message numerus="yes">
            <source>The portal did not take %n operation(s)</source>
            <translation>
                <numerusform>Портал не принял %n операцию</numerusform>
                <numerusform>Портал не принял %n операции</numerusform>
                <numerusform>Портал не принял %n операций</numerusform>
            </translation>
        </message>
        <message>
            <source>See the reason; correct it and send again.</source>
            <translation>Посмотрите причину, исправьте и отправьте снова.</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>Посмотреть</translation>
        </message>
        <message>
            <source>Vouchers, requests and parents' answers come only after that.</source>
            <translation>Ваучеры, заявки и ответы родителей приходят только после этого.</translation>
        </message>
        <message>
            <source>The office is not connected to the portal</source>
            <translation>Компьютер не подключён к порталу</translation>
        </message>
        <message>
            <source>Connect</source>
            <translation>Подключить</translation>
        </message>
        <message>
            <source>{count} MB are free. Make room before nothing can be saved any more.</source>
            <translation>Свободно {count} МБ. Освободите место, пока программа ещё может сохранять.</translation>
        </message>
        <message>
            <source>Little room is left on the disk</source>
            <translation>На диске мало места</translation>
        </message>
        <message>
            <source>asked on {day}</source>
            <translation>запрос от {day}</translation>
        </message>
        <message>
            <source>A parent asks for a certificate of attendance</source>
            <translation>Родитель просит справку о посещаемости</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Ответить</translation>
        </message>
        <message>
            <source>group «{name}»</source>
            <translation>группа «{name}»</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>и ещё %n</numerusform>
                <numerusform>и ещё %n</numerusform>
                <numerusform>и ещё %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RecoveryDialog</name>
        <message>
            <source>A new password</source>
            <translation>Новый пароль</translation>
        </message>
        <message>
            <source>Set the password</source>
            <translation>Задать пароль</translation>
        </message>
        <message>
            <source>The recovery code was printed or saved when the office was created.</source>
            <translation>Код восстановления напечатали или сохранили при первом запуске программы.</translation>
        </message>
        <message>
            <source>For whom</source>
            <translation>Для кого</translation>
        </message>
        <message>
            <source>Recovery code</source>
            <translation>Код восстановления</translation>
        </message>
        <message>
            <source>Small letters and missing dashes do not matter.</source>
            <translation>Строчные буквы и пропущенные дефисы не важны.</translation>
        </message>
        <message>
            <source>New password</source>
            <translation>Новый пароль</translation>
        </message>
        <message>
            <source>At least 8 signs.</source>
            <translation>Не короче 8 знаков.</translation>
        </message>
        <message>
            <source>New password once more</source>
            <translation>Новый пароль ещё раз</translation>
        </message>
    </context>
    <context>
        <name>RecoveryPaper</name>
        <message>
            <source>Balabaqsha Office: recovery code</source>
            <translation>Balabaqsha Office: код восстановления</translation>
        </message>
        <message>
            <source>Account: {login}</source>
            <translation>Учётная запись: {login}</translation>
        </message>
        <message>
            <source>With this code and the program's files a new password can be set when the password is forgotten. Whoever has the code and the computer can read everything: keep it in a safe, apart from the computer.</source>
            <translation>С этим кодом и файлами программы можно задать новый пароль, если прежний забыт. У кого есть и код, и компьютер, тот прочтёт всё: храните код в сейфе, отдельно от компьютера.</translation>
        </message>
        <message>
            <source>If both the password and the code are lost, nobody can open the database any more.</source>
            <translation>Если потеряны и пароль, и код, базу не откроет уже никто.</translation>
        </message>
        <message>
            <source>Save the recovery code</source>
            <translation>Сохранить код восстановления</translation>
        </message>
        <message>
            <source>Text (*.txt)</source>
            <translation>Текст (*.txt)</translation>
        </message>
    </context>
    <context>
        <name>RenewContractDialog</name>
        <message>
            <source>Renew the contract № {number}</source>
            <translation>Продлить договор № {number}</translation>
        </message>
        <message>
            <source>Prepare the next contract</source>
            <translation>Подготовить следующий договор</translation>
        </message>
        <message>
            <source>The contract in force stays so until both have signed the next one; the child's place goes on.</source>
            <translation>Действующий договор остаётся в силе, пока обе стороны не подпишут следующий; место за ребёнком сохраняется.</translation>
        </message>
        <message>
            <source>One person a line: name, relation, phone.</source>
            <translation>По одному человеку в строке: имя, кем приходится, телефон.</translation>
        </message>
        <message>
            <source>Who else may take the child home</source>
            <translation>Кто ещё может забирать ребёнка</translation>
        </message>
    </context>
    <context>
        <name>RenewSeveralDialog</name>
        <message>
            <source>Renew for the new year</source>
            <translation>Продление на новый год</translation>
        </message>
        <message>
            <source>Contracts in force without a next one</source>
            <translation>Действующие договоры без следующего</translation>
        </message>
        <message>
            <source>Nothing to renew</source>
            <translation>Продлевать нечего</translation>
        </message>
        <message>
            <source>Every contract in force has its next one already.</source>
            <translation>У каждого действующего договора уже есть следующий.</translation>
        </message>
        <message>
            <source>Who else may take a child home is taken over from the contract in force.</source>
            <translation>Кто ещё может забирать ребёнка, переносится из действующего договора.</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Номер</translation>
        </message>
        <message>
            <source>Child</source>
            <translation>Ребёнок</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Группа</translation>
        </message>
        <message>
            <source>Parent</source>
            <translation>Родитель</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>До</translation>
        </message>
        <message numerus="yes">
            <source>%n chosen</source>
            <translation>
                <numerusform>Выбран %n</numerusform>
                <numerusform>Выбрано %n</numerusform>
                <numerusform>Выбрано %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n contract(s) prepared.</source>
            <translation>
                <numerusform>Подготовлен %n договор.</numerusform>
                <numerusform>Подготовлено %n договора.</numerusform>
                <numerusform>Подготовлено %n договоров.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RequestFilterBar</name>
        <message>
            <source>overdue</source>
            <translation>просрочено</translation>
        </message>
        <message>
            <source>last days</source>
            <translation>истекает</translation>
        </message>
        <message>
            <source>there is time</source>
            <translation>время есть</translation>
        </message>
        <message>
            <source>no deadline</source>
            <translation>без срока</translation>
        </message>
        <message>
            <source>Any clock</source>
            <translation>Все сроки</translation>
        </message>
        <message>
            <source>Any language</source>
            <translation>Все языки</translation>
        </message>
        <message>
            <source>Clear the filters</source>
            <translation>Снять отбор</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Группа</translation>
        </message>
        <message>
            <source>Clock</source>
            <translation>Срок</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Язык</translation>
        </message>
        <message>
            <source>Age</source>
            <translation>Возраст</translation>
        </message>
        <message>
            <source>Any group</source>
            <translation>Все группы</translation>
        </message>
        <message>
            <source>Any age</source>
            <translation>Все возрасты</translation>
        </message>
    </context>
    <context>
        <name>RequestPanel</name>
        <message>
            <source>Child</source>
            <translation>Ребёнок</translation>
        </message>
        <message>
            <source>Parent</source>
            <translation>Родитель</translation>
        </message>
        <message>
            <source>Voucher</source>
            <translation>Ваучер</translation>
        </message>
        <message>
            <source>Places for this age</source>
            <translation>Места для этого возраста</translation>
        </message>
        <message>
            <source>Brothers and sisters</source>
            <translation>Братья и сёстры</translation>
        </message>
        <message>
            <source>History</source>
            <translation>История</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>ФИО</translation>
        </message>
        <message>
            <source>Relation</source>
            <translation>Кем приходится</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Телефон</translation>
        </message>
        <message>
            <source>IIN</source>
            <translation>ИИН</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Адрес</translation>
        </message>
        <message>
            <source>Identity document</source>
            <translation>Удостоверение личности</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Номер</translation>
        </message>
        <message>
            <source>not known yet</source>
            <translation>пока неизвестно</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Состояние</translation>
        </message>
        <message>
            <source>Issued</source>
            <translation>Выдан</translation>
        </message>
        <message>
            <source>Contract until</source>
            <translation>Договор до</translation>
        </message>
        <message>
            <source>no deadline</source>
            <translation>без срока</translation>
        </message>
        <message>
            <source>Accept…</source>
            <translation>Принять…</translation>
        </message>
        <message>
            <source>Another group…</source>
            <translation>Другая группа…</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Отменить решение</translation>
        </message>
        <message>
            <source>Waiting list…</source>
            <translation>В лист ожидания…</translation>
        </message>
        <message>
            <source>Decline…</source>
            <translation>Отклонить…</translation>
        </message>
        <message>
            <source>Request {number} · received {when}</source>
            <translation>Заявка {number} · получена {when}</translation>
        </message>
        <message>
            <source>Prepare the contract</source>
            <translation>Подготовить договор</translation>
        </message>
        <message>
            <source>Open the contract</source>
            <translation>Открыть договор</translation>
        </message>
        <message>
            <source>The voucher is no longer in force: {state}.</source>
            <translation>Ваучер больше не действует: {state}.</translation>
        </message>
        <message>
            <source>Decline the request; the parent can ask for the voucher again.</source>
            <translation>Отклоните заявку; родитель может снова запросить ваучер.</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Причина</translation>
        </message>
        <message>
            <source>Date of birth</source>
            <translation>Дата рождения</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Группа</translation>
        </message>
        <message>
            <source>no wish</source>
            <translation>не указана</translation>
        </message>
        <message numerus="yes">
            <source>%n place(s) promised</source>
            <translation>
                <numerusform>обещано %n место</numerusform>
                <numerusform>обещано %n места</numerusform>
                <numerusform>обещано %n мест</numerusform>
            </translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>Комментарий</translation>
        </message>
        <message>
            <source>in no group</source>
            <translation>не в группе</translation>
        </message>
        <message>
            <source>request {number}</source>
            <translation>заявка {number}</translation>
        </message>
        <message>
            <source>No group is made for this age.</source>
            <translation>Групп этого возраста нет.</translation>
        </message>
        <message>
            <source>wished</source>
            <translation>выбрана родителем</translation>
        </message>
        <message>
            <source>another age</source>
            <translation>другой возраст</translation>
        </message>
        <message>
            <source>another language</source>
            <translation>другой язык</translation>
        </message>
    </context>
    <context>
        <name>RequestRulesDialog</name>
        <message>
            <source>always needed</source>
            <translation>нужен всегда</translation>
        </message>
        <message>
            <source>for corrective and inclusive groups</source>
            <translation>для коррекционных и инклюзивных групп</translation>
        </message>
        <message>
            <source>not needed</source>
            <translation>не нужен</translation>
        </message>
        <message>
            <source>Papers and reasons</source>
            <translation>Документы и причины</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сохранить</translation>
        </message>
        <message>
            <source>A paper that tells no term of its own is valid so many days from the day the request came; 0: no term.</source>
            <translation>Документ без собственного срока действителен столько дней со дня поступления заявки; 0 — бессрочно.</translation>
        </message>
        <message>
            <source>Valid, days</source>
            <translation>Действует, дней</translation>
        </message>
        <message>
            <source>Usual reasons of a refusal</source>
            <translation>Обычные причины отказа</translation>
        </message>
        <message>
            <source>One reason a line; the parent reads both languages.</source>
            <translation>Одна причина — одна строка; родитель прочтёт оба языка.</translation>
        </message>
        <message>
            <source>In Kazakh</source>
            <translation>На казахском</translation>
        </message>
        <message>
            <source>In Russian</source>
            <translation>На русском</translation>
        </message>
    </context>
    <context>
        <name>RequestTable</name>
        <message>
            <source>Open</source>
            <translation>Открытые</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Новые</translation>
        </message>
        <message>
            <source>Waiting list</source>
            <translation>Лист ожидания</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>Принятые</translation>
        </message>
        <message>
            <source>Ended</source>
            <translation>Завершённые</translation>
        </message>
        <message>
            <source>Child</source>
            <translation>Ребёнок</translation>
        </message>
        <message>
            <source>Time left</source>
            <translation>Осталось</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Состояние</translation>
        </message>
    </context>
    <context>
        <name>RequestWords</name>
        <message>
            <source>new</source>
            <translation>новая</translation>
        </message>
        <message>
            <source>accepted</source>
            <translation>принята</translation>
        </message>
        <message>
            <source>waiting list</source>
            <translation>лист ожидания</translation>
        </message>
        <message>
            <source>declined</source>
            <translation>отклонена</translation>
        </message>
        <message>
            <source>withdrawn</source>
            <translation>отозвана</translation>
        </message>
        <message>
            <source>enrolled</source>
            <translation>зачислен</translation>
        </message>
        <message>
            <source>in the queue</source>
            <translation>в очереди</translation>
        </message>
        <message>
            <source>issued, not answered</source>
            <translation>выдан, ответа нет</translation>
        </message>
        <message>
            <source>choosing a kindergarten</source>
            <translation>выбор детского сада</translation>
        </message>
        <message>
            <source>awaits a contract</source>
            <translation>ожидает договора</translation>
        </message>
        <message>
            <source>on a waiting list</source>
            <translation>в листе ожидания</translation>
        </message>
        <message>
            <source>contract being signed</source>
            <translation>договор подписывается</translation>
        </message>
        <message>
            <source>child enrolled</source>
            <translation>ребёнок зачислен</translation>
        </message>
        <message>
            <source>in the stop-list</source>
            <translation>в стоп-листе</translation>
        </message>
        <message>
            <source>expired</source>
            <translation>истёк</translation>
        </message>
        <message>
            <source>annulled</source>
            <translation>аннулирован</translation>
        </message>
        <message>
            <source>archived</source>
            <translation>в архиве</translation>
        </message>
        <message>
            <source>Form 027/u (extract from the medical record)</source>
            <translation>Форма 027/у (выписка из медкарты)</translation>
        </message>
        <message>
            <source>Birth certificate</source>
            <translation>Свидетельство о рождении</translation>
        </message>
        <message>
            <source>Parent's identity card</source>
            <translation>Удостоверение личности родителя</translation>
        </message>
        <message>
            <source>Form 052-2/u (child's health passport)</source>
            <translation>Форма 052-2/у (паспорт здоровья ребёнка)</translation>
        </message>
        <message>
            <source>Form 065/u (vaccinations)</source>
            <translation>Форма 065/у (прививки)</translation>
        </message>
        <message>
            <source>Conclusion of the psychological commission (PMPK)</source>
            <translation>Заключение ПМПК</translation>
        </message>
        <message>
            <source>Another paper</source>
            <translation>Другой документ</translation>
        </message>
        <message>
            <source>The group “{group}” is full: {children} children for {capacity} places.</source>
            <translation>Группа «{group}» заполнена: детей {children}, мест {capacity}.</translation>
        </message>
        <message>
            <source>“{group}” has free places: {free}. Promised to other accepted requests: {promised}.</source>
            <translation>В группе «{group}» свободных мест: {free}. Обещано другим принятым заявкам: {promised}.</translation>
        </message>
        <message>
            <source>“{group}” is for another age: the child turns {age} this year.</source>
            <translation>«{group}» — для другого возраста: в этом году ребёнку исполняется {age}.</translation>
        </message>
        <message>
            <source>“{group}” has another language than “{wished}”, which the parent chose.</source>
            <translation>Язык группы «{group}» не тот, что у выбранной родителем «{wished}».</translation>
        </message>
        <message>
            <source>full</source>
            <translation>нет мест</translation>
        </message>
        <message>
            <source>promised away</source>
            <translation>места обещаны</translation>
        </message>
        <message>
            <source>age</source>
            <translation>возраст</translation>
        </message>
        <message>
            <source>language</source>
            <translation>язык</translation>
        </message>
        <message>
            <source>there</source>
            <translation>есть</translation>
        </message>
        <message>
            <source>paper expired</source>
            <translation>просрочен</translation>
        </message>
        <message>
            <source>missing</source>
            <translation>нет</translation>
        </message>
        <message>
            <source>not needed</source>
            <translation>не нужен</translation>
        </message>
        <message>
            <source>Request received from the parent</source>
            <translation>Заявка поступила от родителя</translation>
        </message>
        <message>
            <source>The portal took the decision</source>
            <translation>Портал принял решение</translation>
        </message>
        <message>
            <source>The decision waits for the exchange</source>
            <translation>Решение ждёт обмена с порталом</translation>
        </message>
        <message>
            <source>The portal has this decision: it can no longer be taken back.</source>
            <translation>Решение уже на портале: отменить его нельзя.</translation>
        </message>
        <message>
            <source>A contract is prepared: withdraw it first to decide anew.</source>
            <translation>Подготовлен договор: чтобы решить заново, сначала отзовите его.</translation>
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
            <translation>пока неизвестно</translation>
        </message>
        <message>
            <source>overdue</source>
            <translation>просрочено</translation>
        </message>
        <message>
            <source>today</source>
            <translation>сегодня</translation>
        </message>
        <message>
            <source>valid until {day}</source>
            <translation>действует до {day}</translation>
        </message>
        <message>
            <source>by the rule until {day}</source>
            <translation>по правилу до {day}</translation>
        </message>
    </context>
    <context>
        <name>RestoreDialog</name>
        <message>
            <source>Restore a backup</source>
            <translation>Восстановить копию</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Восстановить</translation>
        </message>
        <message>
            <source>The backup takes the place of the database; the present file is kept beside it under another name. What was done since comes back from the portal; what was not sent is read out of the present file.</source>
            <translation>Копия займёт место базы; нынешний файл сохранится рядом под другим именем. Сделанное после копии вернётся с портала; неотправленное будет прочитано из нынешнего файла.</translation>
        </message>
        <message>
            <source>Backup</source>
            <translation>Копия</translation>
        </message>
        <message>
            <source>Who restores</source>
            <translation>Кто восстанавливает</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Пароль</translation>
        </message>
    </context>
    <context>
        <name>RestoredWords</name>
        <message numerus="yes">
            <source>%n unsent change(s) were saved and go out.</source>
            <translation>
                <numerusform>Сохранено и будет отправлено %n изменение.</numerusform>
                <numerusform>Сохранены и будут отправлены %n изменения.</numerusform>
                <numerusform>Сохранены и будут отправлены %n изменений.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) wait in Journal, Not taken.</source>
            <translation>
                <numerusform>%n изменение ждёт в «Журнал — Не принято».</numerusform>
                <numerusform>%n изменения ждут в «Журнал — Не принято».</numerusform>
                <numerusform>%n изменений ждут в «Журнал — Не принято».</numerusform>
            </translation>
        </message>
        <message>
            <source>The damaged file could not be read to its end: compare the last days with your papers.</source>
            <translation>Повреждённый файл прочитан не до конца: сверьте последние дни с бумагами.</translation>
        </message>
        <message>
            <source>The former file was kept: {name}</source>
            <translation>Прежний файл сохранён: {name}</translation>
        </message>
    </context>
    <context>
        <name>RiskScreen</name>
        <message>
            <source>Vouchers at risk</source>
            <translation>Ваучеры под угрозой</translation>
        </message>
        <message>
            <source>At risk</source>
            <translation>Под угрозой</translation>
        </message>
        <message>
            <source>Reminder list</source>
            <translation>Список напоминаний</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Печать…</translation>
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation>Сохранить в PDF…</translation>
        </message>
        <message>
            <source>Save as CSV…</source>
            <translation>Сохранить в CSV…</translation>
        </message>
        <message>
            <source>Copy phone</source>
            <translation>Копировать телефон</translation>
        </message>
        <message>
            <source>Open the month</source>
            <translation>Открыть месяц</translation>
        </message>
        <message>
            <source>All groups</source>
            <translation>Все группы</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Группа</translation>
        </message>
        <message>
            <source>Print the reminder list</source>
            <translation>Печать списка напоминаний</translation>
        </message>
        <message numerus="yes">
            <source>%n silent months annul a voucher · a dispute is an answer</source>
            <translation>
                <numerusform>%n месяц молчания — и ваучер аннулируют · несогласие — тоже ответ</numerusform>
                <numerusform>%n месяца молчания — и ваучер аннулируют · несогласие — тоже ответ</numerusform>
                <numerusform>%n месяцев молчания — и ваучер аннулируют · несогласие — тоже ответ</numerusform>
            </translation>
        </message>
        <message>
            <source>All</source>
            <translation>Все</translation>
        </message>
        <message>
            <source>About to lose</source>
            <translation>Вот-вот потеряют</translation>
        </message>
        <message>
            <source>Silent month</source>
            <translation>Есть молчание</translation>
        </message>
        <message>
            <source>Answer awaited</source>
            <translation>Ждём ответа</translation>
        </message>
        <message numerus="yes">
            <source>state's part {part} × %n</source>
            <translation>
                <numerusform>доля государства {part} × %n</numerusform>
                <numerusform>доля государства {part} × %n</numerusform>
                <numerusform>доля государства {part} × %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Not answered</source>
            <translation>Без ответа</translation>
        </message>
        <message numerus="yes">
            <source>%n with a silent month</source>
            <translation>
                <numerusform>у %n месяц молчания</numerusform>
                <numerusform>у %n месяц молчания</numerusform>
                <numerusform>у %n месяц молчания</numerusform>
            </translation>
        </message>
        <message>
            <source>About to lose the voucher</source>
            <translation>Вот-вот потеряют ваучер</translation>
        </message>
        <message>
            <source>Days to answer</source>
            <translation>Дней на ответ</translation>
        </message>
        <message numerus="yes">
            <source>until {day}, %n working</source>
            <translation>
                <numerusform>до {day}, %n рабочий</numerusform>
                <numerusform>до {day}, %n рабочих</numerusform>
                <numerusform>до {day}, %n рабочих</numerusform>
            </translation>
        </message>
        <message>
            <source>late answers are accepted</source>
            <translation>поздний ответ принимается</translation>
        </message>
        <message>
            <source>At stake each month</source>
            <translation>Под угрозой в месяц</translation>
        </message>
        <message>
            <source>no tariff in Settings</source>
            <translation>тариф не указан в Настройках</translation>
        </message>
        <message>
            <source>What the kindergarten would no longer receive each month if these vouchers were annulled: the state's part of the tariff in Settings for each child. Parents' fees are not in it.</source>
            <translation>Сколько сад перестанет получать каждый месяц, если эти ваучеры аннулируют: доля государства по тарифу из Настроек за каждого ребёнка. Плата родителей сюда не входит.</translation>
        </message>
        <message>
            <source>All is well</source>
            <translation>Всё хорошо</translation>
        </message>
        <message>
            <source>No published month waits for a parent's answer.</source>
            <translation>Ни один опубликованный месяц не ждёт ответа родителя.</translation>
        </message>
        <message>
            <source>Nobody in this part of the list</source>
            <translation>В этой части списка никого нет</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>Показать всех</translation>
        </message>
        <message>
            <source>all is well</source>
            <translation>всё хорошо</translation>
        </message>
        <message>
            <source>Copied: {phone}</source>
            <translation>Скопировано: {phone}</translation>
        </message>
        <message>
            <source>Save the reminder list</source>
            <translation>Сохранить список напоминаний</translation>
        </message>
        <message>
            <source>Reminders {day}</source>
            <translation>Напоминания {day}</translation>
        </message>
        <message>
            <source>Saved: {file}</source>
            <translation>Сохранено: {file}</translation>
        </message>
    </context>
    <context>
        <name>RiskTable</name>
        <message>
            <source>Child</source>
            <translation>Ребёнок</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Группа</translation>
        </message>
        <message>
            <source>Voucher</source>
            <translation>Ваучер</translation>
        </message>
        <message>
            <source>Not confirmed</source>
            <translation>Не подтверждено</translation>
        </message>
        <message>
            <source>Time to answer</source>
            <translation>Срок ответа</translation>
        </message>
        <message>
            <source>Guardian</source>
            <translation>Представитель</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Телефон</translation>
        </message>
        <message>
            <source>Last confirmed</source>
            <translation>Подтверждён</translation>
        </message>
    </context>
    <context>
        <name>RiskWords</name>
        <message>
            <source>voucher annulled</source>
            <translation>ваучер аннулирован</translation>
        </message>
        <message numerus="yes">
            <source>%n silent month(s)</source>
            <translation>
                <numerusform>%n месяц молчания</numerusform>
                <numerusform>%n месяца молчания</numerusform>
                <numerusform>%n месяцев молчания</numerusform>
            </translation>
        </message>
        <message>
            <source>last month</source>
            <translation>последний месяц</translation>
        </message>
        <message>
            <source>awaited</source>
            <translation>ждём ответа</translation>
        </message>
        <message>
            <source>The portal has annulled the voucher.</source>
            <translation>Портал аннулировал ваучер.</translation>
        </message>
        <message>
            <source>So many months in a row went unanswered that the portal annuls the voucher.</source>
            <translation>Столько месяцев подряд остались без ответа, что портал аннулирует ваучер.</translation>
        </message>
        <message>
            <source>If this month too goes unanswered, the voucher is annulled.</source>
            <translation>Если и этот месяц останется без ответа, ваучер аннулируют.</translation>
        </message>
        <message>
            <source>A month went unanswered. The next ones must not.</source>
            <translation>Месяц остался без ответа. Со следующими так быть не должно.</translation>
        </message>
        <message>
            <source>The month is with the parent.</source>
            <translation>Табель месяца у родителя.</translation>
        </message>
        <message>
            <source>over {day}</source>
            <translation>прошёл {day}</translation>
        </message>
        <message>
            <source>today</source>
            <translation>сегодня</translation>
        </message>
        <message numerus="yes">
            <source>%n days · {day}</source>
            <translation>
                <numerusform>%n день · {day}</numerusform>
                <numerusform>%n дня · {day}</numerusform>
                <numerusform>%n дней · {day}</numerusform>
            </translation>
        </message>
        <message>
            <source>The days to answer ended on {day}; a late answer is accepted and marked late.</source>
            <translation>Срок ответа прошёл {day}; поздний ответ принимается и отмечается как поздний.</translation>
        </message>
        <message numerus="yes">
            <source>In time until {day} inclusive: %n working days.</source>
            <translation>
                <numerusform>В срок до {day} включительно: %n рабочий день.</numerusform>
                <numerusform>В срок до {day} включительно: %n рабочих дня.</numerusform>
                <numerusform>В срок до {day} включительно: %n рабочих дней.</numerusform>
            </translation>
        </message>
        <message>
            <source>not known</source>
            <translation>не указан</translation>
        </message>
        <message>
            <source>no phone</source>
            <translation>нет телефона</translation>
        </message>
        <message>
            <source>never</source>
            <translation>ни разу</translation>
        </message>
    </context>
    <context>
        <name>RosterDialog</name>
        <message>
            <source>Children from a file</source>
            <translation>Дети из файла</translation>
        </message>
        <message>
            <source>Choose a file…</source>
            <translation>Выбрать файл…</translation>
        </message>
        <message>
            <source>Save a template…</source>
            <translation>Сохранить шаблон…</translation>
        </message>
        <message>
            <source>no group</source>
            <translation>без группы</translation>
        </message>
        <message>
            <source>Where the file names no group</source>
            <translation>Если в файле нет группы</translation>
        </message>
        <message>
            <source>First day where the file names none</source>
            <translation>Первый день, если в файле его нет</translation>
        </message>
        <message>
            <source>Change children who are known already; otherwise they are passed over</source>
            <translation>Изменить уже известных детей; иначе они пропускаются</translation>
        </message>
        <message>
            <source>Children of the file</source>
            <translation>Дети из файла</translation>
        </message>
        <message>
            <source>No row is good</source>
            <translation>Ни одна строка не годится</translation>
        </message>
        <message>
            <source>Look at the problems, correct the file and choose it again.</source>
            <translation>Посмотрите ошибки, исправьте файл и выберите его снова.</translation>
        </message>
        <message>
            <source>What is wrong in the file</source>
            <translation>Что не так в файле</translation>
        </message>
        <message>
            <source>Nothing is wrong</source>
            <translation>Ошибок нет</translation>
        </message>
        <message>
            <source>Drop an Excel or CSV file here</source>
            <translation>Перетащите сюда файл Excel или CSV</translation>
        </message>
        <message>
            <source>A row of headings with the child's IIN and name is enough. Nothing is written before you agree.</source>
            <translation>Достаточно строки заголовков с ИИН и именем ребёнка. До вашего согласия ничего не записывается.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Отмена</translation>
        </message>
        <message>
            <source>from</source>
            <translation>с</translation>
        </message>
        <message>
            <source>Reading {file}…</source>
            <translation>Читается {file}…</translation>
        </message>
        <message>
            <source>Excel and CSV files</source>
            <translation>Файлы Excel и CSV</translation>
        </message>
        <message>
            <source>Children: {count}</source>
            <translation>Дети: {count}</translation>
        </message>
        <message>
            <source>Problems: {count}</source>
            <translation>Ошибки: {count}</translation>
        </message>
        <message>
            <source>New: {new} · known and different: {differ} · known and the same: {same}</source>
            <translation>Новых: {new} · известных с отличиями: {differ} · известных без изменений: {same}</translation>
        </message>
        <message>
            <source>Rows with a mistake are left out; correct the file and choose it again, or import the rest.</source>
            <translation>Строки с ошибкой пропускаются; исправьте файл и выберите его снова или загрузите остальное.</translation>
        </message>
        <message>
            <source>“{name}” would have {children} children in {places} places.</source>
            <translation>В «{name}» будет {children} детей на {places} мест.</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Ничего не изменено.</translation>
        </message>
        <message numerus="yes">
            <source>Import %n child(ren)</source>
            <translation>
                <numerusform>Загрузить %n ребёнка</numerusform>
                <numerusform>Загрузить %n детей</numerusform>
                <numerusform>Загрузить %n детей</numerusform>
            </translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Загрузить</translation>
        </message>
        <message>
            <source>Importing…</source>
            <translation>Загружается…</translation>
        </message>
        <message>
            <source>The import was stopped.</source>
            <translation>Импорт остановлен.</translation>
        </message>
        <message>
            <source>Children</source>
            <translation>Дети</translation>
        </message>
        <message>
            <source>Save a template</source>
            <translation>Сохранить шаблон</translation>
        </message>
        <message>
            <source>Fill in a row for each child, save it and choose it here.</source>
            <translation>Заполните строку на каждого ребёнка, сохраните файл и выберите его здесь.</translation>
        </message>
        <message>
            <source>Saved: {file}</source>
            <translation>Сохранено: {file}</translation>
        </message>
    </context>
    <context>
        <name>RosterTable</name>
        <message>
            <source>new</source>
            <translation>новый</translation>
        </message>
        <message>
            <source>known, differs</source>
            <translation>есть, отличается</translation>
        </message>
        <message>
            <source>known, the same</source>
            <translation>есть, без изменений</translation>
        </message>
        <message>
            <source>surname</source>
            <translation>фамилия</translation>
        </message>
        <message>
            <source>given name</source>
            <translation>имя</translation>
        </message>
        <message>
            <source>patronymic</source>
            <translation>отчество</translation>
        </message>
        <message>
            <source>date of birth</source>
            <translation>дата рождения</translation>
        </message>
        <message>
            <source>why the IIN is accepted</source>
            <translation>почему ИИН принят</translation>
        </message>
        <message>
            <source>parents</source>
            <translation>родители</translation>
        </message>
        <message>
            <source>group</source>
            <translation>группа</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>Строка</translation>
        </message>
        <message>
            <source>Child</source>
            <translation>Ребёнок</translation>
        </message>
        <message>
            <source>IIN</source>
            <translation>ИИН</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Группа</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Первый день</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Что будет</translation>
        </message>
        <message>
            <source>Cell</source>
            <translation>Ячейка</translation>
        </message>
        <message>
            <source>In the file</source>
            <translation>В файле</translation>
        </message>
        <message>
            <source>What is wrong</source>
            <translation>Что не так</translation>
        </message>
        <message>
            <source>row {number}</source>
            <translation>строка {number}</translation>
        </message>
    </context>
    <context>
        <name>RulesSection</name>
        <message>
            <source>Rules</source>
            <translation>Правила</translation>
        </message>
        <message>
            <source>Rules in force (edition {number})</source>
            <translation>Действующие правила (редакция {number})</translation>
        </message>
        <message>
            <source>Answer to a voucher</source>
            <translation>Ответ на ваучер</translation>
        </message>
        <message>
            <source>Choice of a kindergarten and contract</source>
            <translation>Выбор детского сада и договор</translation>
        </message>
        <message>
            <source>Extension</source>
            <translation>Продление</translation>
        </message>
        <message>
            <source>A lapsed voucher can be restored</source>
            <translation>Истёкший ваучер можно восстановить</translation>
        </message>
        <message>
            <source>Restorations allowed</source>
            <translation>Сколько раз можно восстановить</translation>
        </message>
        <message>
            <source>Parents confirm the sheet of a month</source>
            <translation>Родители подтверждают табель месяца</translation>
        </message>
        <message>
            <source>from day {first} to day {last} of the next month</source>
            <translation>с {first} по {last} число следующего месяца</translation>
        </message>
        <message>
            <source>A place may be withdrawn after</source>
            <translation>Место могут отозвать после</translation>
        </message>
        <message numerus="yes">
            <source>%n month(s) in a row without a confirmation</source>
            <translation>
                <numerusform>%n месяца подряд без подтверждения</numerusform>
                <numerusform>%n месяцев подряд без подтверждения</numerusform>
                <numerusform>%n месяцев подряд без подтверждения</numerusform>
            </translation>
        </message>
        <message>
            <source>Legal basis</source>
            <translation>Основание</translation>
        </message>
        <message numerus="yes">
            <source>%n working day(s)</source>
            <translation>
                <numerusform>%n рабочий день</numerusform>
                <numerusform>%n рабочих дня</numerusform>
                <numerusform>%n рабочих дней</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n calendar day(s)</source>
            <translation>
                <numerusform>%n календарный день</numerusform>
                <numerusform>%n календарных дня</numerusform>
                <numerusform>%n календарных дней</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ScanDialog</name>
        <message>
            <source>Opening the scan…</source>
            <translation>Открывается скан…</translation>
        </message>
        <message>
            <source>Page {number} of {all}</source>
            <translation>Страница {number} из {all}</translation>
        </message>
    </context>
    <context>
        <name>ScanInput</name>
        <message>
            <source>Choose a file…</source>
            <translation>Выбрать файл…</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Убрать</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Читается…</translation>
        </message>
        <message>
            <source>Scan of the paper</source>
            <translation>Скан документа</translation>
        </message>
        <message>
            <source>Scans (PDF, JPEG, PNG)</source>
            <translation>Сканы (PDF, JPEG, PNG)</translation>
        </message>
        <message>
            <source>Picture of the scan</source>
            <translation>Изображение скана</translation>
        </message>
        <message>
            <source>The scan stays as it is</source>
            <translation>Скан остаётся прежним</translation>
        </message>
        <message>
            <source>Drop a scan here</source>
            <translation>Перетащите сюда скан</translation>
        </message>
        <message>
            <source>PDF, JPEG or PNG, up to {most} MB</source>
            <translation>PDF, JPEG или PNG, до {most} МБ</translation>
        </message>
    </context>
    <context>
        <name>SegmentedControl</name>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>Ещё %n</numerusform>
                <numerusform>Ещё %n</numerusform>
                <numerusform>Ещё %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SettingsScreen</name>
        <message>
            <source>Settings</source>
            <translation>Настройки</translation>
        </message>
        <message>
            <source>Sections of the settings</source>
            <translation>Разделы настроек</translation>
        </message>
    </context>
    <context>
        <name>SeveralContracts</name>
        <message>
            <source>Prepare several contracts…</source>
            <translation>Подготовить несколько договоров…</translation>
        </message>
        <message>
            <source>Export contracts…</source>
            <translation>Экспорт договоров…</translation>
        </message>
        <message>
            <source>Remind the parent…</source>
            <translation>Напомнить родителю…</translation>
        </message>
        <message>
            <source>There are no contracts to export yet.</source>
            <translation>Договоров для экспорта ещё нет.</translation>
        </message>
    </context>
    <context>
        <name>SheetActions</name>
        <message>
            <source>Redo</source>
            <translation>Повторить</translation>
        </message>
        <message>
            <source>Undo several steps</source>
            <translation>Отменить несколько шагов</translation>
        </message>
        <message>
            <source>Fill down</source>
            <translation>Заполнить вниз</translation>
        </message>
        <message>
            <source>Present in the blank cells chosen, or in all up to today</source>
            <translation>«Был» в выбранных пустых клетках или во всех по сегодня</translation>
        </message>
        <message>
            <source>Note to the mark</source>
            <translation>Примечание к отметке</translation>
        </message>
        <message>
            <source>Find a child</source>
            <translation>Найти ребёнка</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Копировать</translation>
        </message>
        <message>
            <source>Cut</source>
            <translation>Вырезать</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>Вставить</translation>
        </message>
        <message>
            <source>Choose all cells</source>
            <translation>Выбрать все клетки</translation>
        </message>
        <message>
            <source>Choose the child's month</source>
            <translation>Выбрать месяц ребёнка</translation>
        </message>
        <message>
            <source>Choose the whole day</source>
            <translation>Выбрать весь день</translation>
        </message>
        <message>
            <source>Month before</source>
            <translation>Предыдущий месяц</translation>
        </message>
        <message>
            <source>Month after</source>
            <translation>Следующий месяц</translation>
        </message>
        <message>
            <source>Group before</source>
            <translation>Предыдущая группа</translation>
        </message>
        <message>
            <source>Group after</source>
            <translation>Следующая группа</translation>
        </message>
        <message numerus="yes">
            <source>Marked as present: %n children</source>
            <translation>
                <numerusform>Отмечен %n ребёнок</numerusform>
                <numerusform>Отмечено %n ребёнка</numerusform>
                <numerusform>Отмечено %n детей</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Marked as present: %n cells</source>
            <translation>
                <numerusform>«Был» проставлено в %n клетке</numerusform>
                <numerusform>«Был» проставлено в %n клетках</numerusform>
                <numerusform>«Был» проставлено в %n клетках</numerusform>
            </translation>
        </message>
        <message>
            <source>These cells cannot be copied together.</source>
            <translation>Эти клетки нельзя скопировать вместе.</translation>
        </message>
        <message>
            <source>Choose the same days for each child.</source>
            <translation>Выберите у каждого ребёнка одни и те же дни.</translation>
        </message>
        <message>
            <source>“{text}” at {child}, {day}</source>
            <translation>«{text}» у {child}, {day}</translation>
        </message>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>ещё %n</numerusform>
                <numerusform>ещё %n</numerusform>
                <numerusform>ещё %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Not a mark: {cells}.</source>
            <translation>Это не отметка: {cells}.</translation>
        </message>
        <message numerus="yes">
            <source>%n cells did not fit into the month.</source>
            <translation>
                <numerusform>%n клетка не поместилась в месяц.</numerusform>
                <numerusform>%n клетки не поместились в месяц.</numerusform>
                <numerusform>%n клеток не поместились в месяц.</numerusform>
            </translation>
        </message>
        <message>
            <source>These cells stay as they were.</source>
            <translation>Эти клетки остались без изменений.</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>Очистить</translation>
        </message>
        <message>
            <source>Nothing to take back</source>
            <translation>Отменять нечего</translation>
        </message>
        <message numerus="yes">
            <source>%n cells</source>
            <translation>
                <numerusform>%n клетка</numerusform>
                <numerusform>%n клетки</numerusform>
                <numerusform>%n клеток</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SheetModel</name>
        <message>
            <source>Att.</source>
            <translation>Был</translation>
        </message>
        <message>
            <source>Abs.</source>
            <translation>Нет</translation>
        </message>
        <message>
            <source>Pay.</source>
            <translation>Опл.</translation>
        </message>
        <message>
            <source>Days attended</source>
            <translation>Дней посещения</translation>
        </message>
        <message>
            <source>Days missed</source>
            <translation>Пропущено дней</translation>
        </message>
        <message>
            <source>Payable days: attended, and missed with the paid place kept</source>
            <translation>Дни к оплате: посещённые и пропущенные с сохранением места</translation>
        </message>
        <message>
            <source>Present on {date}: {count}</source>
            <translation>Присутствует {date}: {count}</translation>
        </message>
        <message>
            <source>Present</source>
            <translation>Присутствует</translation>
        </message>
        <message>
            <source>What the parents answered for the month</source>
            <translation>Ответы родителей за месяц</translation>
        </message>
    </context>
    <context>
        <name>SheetScreen</name>
        <message>
            <source>Attendance</source>
            <translation>Табель</translation>
        </message>
        <message>
            <source>Attendance sheet</source>
            <translation>Табель посещаемости</translation>
        </message>
        <message>
            <source>Child</source>
            <translation>Ребёнок</translation>
        </message>
        <message>
            <source>Find a child</source>
            <translation>Найти ребёнка</translation>
        </message>
        <message>
            <source>Space repeats · Ctrl+D fills down · F2 note · Ctrl+F finds</source>
            <translation>Пробел — повторить · Ctrl+D — заполнить вниз · F2 — примечание · Ctrl+F — найти</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Отменить</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Экспорт</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Ещё</translation>
        </message>
        <message>
            <source>Everyone is here</source>
            <translation>Все пришли сегодня</translation>
        </message>
        <message>
            <source>Close the month</source>
            <translation>Закрыть месяц</translation>
        </message>
        <message>
            <source>Mark every blank cell of today as present</source>
            <translation>Отметить присутствие во всех пустых клетках сегодняшнего дня</translation>
        </message>
        <message>
            <source>Publish each child's sheet to the parent</source>
            <translation>Отправить табель каждого ребёнка родителю</translation>
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
            <translation>Повторить</translation>
        </message>
        <message>
            <source>Reopen the month…</source>
            <translation>Открыть месяц снова…</translation>
        </message>
        <message>
            <source>Present in the blank cells</source>
            <translation>«Был» в пустых клетках</translation>
        </message>
        <message>
            <source>Note to the mark…</source>
            <translation>Примечание к отметке…</translation>
        </message>
        <message>
            <source>Undo several</source>
            <translation>Отменить несколько</translation>
        </message>
        <message>
            <source>Back to this month</source>
            <translation>К текущему месяцу</translation>
        </message>
        <message>
            <source>The month is open again.</source>
            <translation>Месяц снова открыт.</translation>
        </message>
        <message>
            <source>There are no groups yet</source>
            <translation>Групп пока нет</translation>
        </message>
        <message>
            <source>Create a group and place children in it.</source>
            <translation>Создайте группу и зачислите в неё детей.</translation>
        </message>
        <message>
            <source>{group} had no children in {month}</source>
            <translation>«{group}»: в этом месяце детей нет ({month})</translation>
        </message>
        <message>
            <source>Choose another month or group, or place children in this one.</source>
            <translation>Выберите другой месяц или группу либо зачислите детей в эту.</translation>
        </message>
        <message>
            <source>Open groups</source>
            <translation>Открыть группы</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>закрыт</translation>
        </message>
        <message numerus="yes">
            <source>%n children</source>
            <translation>
                <numerusform>%n ребёнок</numerusform>
                <numerusform>%n ребёнка</numerusform>
                <numerusform>%n детей</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>filled {done} of %n working days</source>
            <translation>
                <numerusform>заполнено {done} из %n рабочего дня</numerusform>
                <numerusform>заполнено {done} из %n рабочих дней</numerusform>
                <numerusform>заполнено {done} из %n рабочих дней</numerusform>
            </translation>
        </message>
        <message>
            <source>{month}: not confirmed {silent} of {all}</source>
            <translation>{month}: не подтвердили {silent} из {all}</translation>
        </message>
        <message numerus="yes">
            <source>%n days left</source>
            <translation>
                <numerusform>остался %n день</numerusform>
                <numerusform>осталось %n дня</numerusform>
                <numerusform>осталось %n дней</numerusform>
            </translation>
        </message>
        <message>
            <source>the days for confirming are over</source>
            <translation>срок подтверждения истёк</translation>
        </message>
        <message>
            <source>Undo: {step}</source>
            <translation>Отменить: {step}</translation>
        </message>
        <message>
            <source>Redo: {step}</source>
            <translation>Повторить: {step}</translation>
        </message>
        <message numerus="yes">
            <source>The month is closed: %n sheets go to parents.</source>
            <translation>
                <numerusform>Месяц закрыт: %n табель отправляется родителям.</numerusform>
                <numerusform>Месяц закрыт: %n табеля отправляются родителям.</numerusform>
                <numerusform>Месяц закрыт: %n табелей отправляются родителям.</numerusform>
            </translation>
        </message>
        <message>
            <source>Saved: {file}</source>
            <translation>Сохранено: {file}</translation>
        </message>
        <message>
            <source>Export the timesheet</source>
            <translation>Экспорт табеля</translation>
        </message>
    </context>
    <context>
        <name>ShortcutsSheet</name>
        <message>
            <source>Shortcuts</source>
            <translation>Сочетания клавиш</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Закрыть</translation>
        </message>
    </context>
    <context>
        <name>SiblingsCard</name>
        <message>
            <source>Brothers and sisters here</source>
            <translation>Братья и сёстры здесь</translation>
        </message>
        <message>
            <source>in no group</source>
            <translation>не в группе</translation>
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
            <translation>Закрыть панель</translation>
        </message>
    </context>
    <context>
        <name>SignInWindow</name>
        <message>
            <source>Language</source>
            <translation>Язык</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Пароль</translation>
        </message>
        <message>
            <source>Restore a backup…</source>
            <translation>Восстановить копию…</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>Войти</translation>
        </message>
        <message>
            <source>Forgot the password?</source>
            <translation>Забыли пароль?</translation>
        </message>
        <message>
            <source>Groups, enrolment, contracts and attendance</source>
            <translation>Группы, зачисление, договоры и табель</translation>
        </message>
        <message>
            <source>Everything is kept encrypted on this computer.</source>
            <translation>Всё хранится на этом компьютере в зашифрованном виде.</translation>
        </message>
        <message>
            <source>Who is signing in</source>
            <translation>Кто входит</translation>
        </message>
        <message>
            <source>Opening…</source>
            <translation>Открывается…</translation>
        </message>
        <message>
            <source>The password is changed.</source>
            <translation>Пароль изменён.</translation>
        </message>
        <message>
            <source>Sign in with the new one.</source>
            <translation>Войдите с новым.</translation>
        </message>
        <message>
            <source>There is no backup in {folder}</source>
            <translation>Резервных копий нет в папке {folder}</translation>
        </message>
        <message>
            <source>Copy one there from another disk and press the button again.</source>
            <translation>Положите туда копию с другого диска и нажмите кнопку ещё раз.</translation>
        </message>
        <message>
            <source>The backup is in place. Sign in.</source>
            <translation>Резервная копия на месте. Войдите.</translation>
        </message>
    </context>
    <context>
        <name>SignatureCardDialog</name>
        <message>
            <source>Card of the electronic document</source>
            <translation>Карточка электронного документа</translation>
        </message>
        <message>
            <source>Checking the signatures and drawing the card…</source>
            <translation>Подписи проверяются, карточка рисуется…</translation>
        </message>
        <message>
            <source>The document and its signature file lie inside the card unchanged. The card itself proves nothing.</source>
            <translation>Документ и файл подписи лежат внутри карточки без изменений. Сама карточка ничего не доказывает.</translation>
        </message>
        <message>
            <source>Page {done} of {total}</source>
            <translation>Страница {done} из {total}</translation>
        </message>
    </context>
    <context>
        <name>SignatureCards</name>
        <message>
            <source>Print the contract…</source>
            <translation>Печать договора…</translation>
        </message>
        <message>
            <source>Signature card…</source>
            <translation>Карточка электронного документа…</translation>
        </message>
        <message>
            <source>Export with the signature card…</source>
            <translation>Экспорт вместе с карточкой…</translation>
        </message>
        <message>
            <source>Contract</source>
            <translation>Договор</translation>
        </message>
        <message>
            <source>Where to put the contract and its card</source>
            <translation>Куда положить договор и карточку</translation>
        </message>
        <message>
            <source>Written to {folder}: {names}</source>
            <translation>Записано в {folder}: {names}</translation>
        </message>
    </context>
    <context>
        <name>SignatureWords</name>
        <message>
            <source>plain CMS</source>
            <translation>простая CMS</translation>
        </message>
        <message>
            <source>no time stamp (CAdES-BES)</source>
            <translation>без метки времени (CAdES-BES)</translation>
        </message>
        <message>
            <source>time stamped (CAdES-T)</source>
            <translation>с меткой времени (CAdES-T)</translation>
        </message>
        <message>
            <source>with evidence for years (CAdES-LT)</source>
            <translation>с доказательствами на годы (CAdES-LT)</translation>
        </message>
        <message>
            <source>Every signature is valid</source>
            <translation>Все подписи действительны</translation>
        </message>
        <message>
            <source>Every signature is valid, with remarks</source>
            <translation>Все подписи действительны, есть замечания</translation>
        </message>
        <message>
            <source>The signatures could not be checked in full</source>
            <translation>Подписи не удалось проверить полностью</translation>
        </message>
        <message>
            <source>Not every signature is valid</source>
            <translation>Не все подписи действительны</translation>
        </message>
        <message>
            <source>signed, time stamp pending</source>
            <translation>подписан, метка времени ожидается</translation>
        </message>
        <message>
            <source>time stamped</source>
            <translation>метка времени поставлена</translation>
        </message>
        <message>
            <source>evidence kept</source>
            <translation>доказательства сохранены</translation>
        </message>
        <message>
            <source>The signature is valid without it; the time stamp is asked for by itself when there is a network.</source>
            <translation>Подпись действует и без неё; метка времени запрашивается сама, когда есть сеть.</translation>
        </message>
        <message>
            <source>Stamped {moment}. The answers about revocation that prove it for years are still being gathered.</source>
            <translation>Метка времени {moment}. Ответы об отзыве, которые докажут подпись и через годы, ещё собираются.</translation>
        </message>
        <message>
            <source>Stamped {moment}. What proves the signatures after the keys have expired is kept with them.</source>
            <translation>Метка времени {moment}. Всё, что докажет подписи после окончания срока ключей, хранится вместе с ними.</translation>
        </message>
        <message>
            <source>not revoked, as of {moment}</source>
            <translation>не отозван на {moment}</translation>
        </message>
        <message>
            <source>revoked since {since}</source>
            <translation>отозван с {since}</translation>
        </message>
        <message>
            <source>the authority does not know this key</source>
            <translation>центр не знает этого ключа</translation>
        </message>
        <message>
            <source>not checked: no answer from the authority</source>
            <translation>не проверено: нет ответа центра</translation>
        </message>
        <message>
            <source>asking the authority…</source>
            <translation>запрос в центр…</translation>
        </message>
        <message>
            <source>Next try: {moment}.</source>
            <translation>Следующая попытка: {moment}.</translation>
        </message>
        <message>
            <source>Checked {moment}.</source>
            <translation>Проверено {moment}.</translation>
        </message>
        <message>
            <source>Not checked: {names}.</source>
            <translation>Не проверено: {names}.</translation>
        </message>
    </context>
    <context>
        <name>SignaturesSection</name>
        <message>
            <source>Signatures</source>
            <translation>Подписи</translation>
        </message>
        <message>
            <source>Services of the certification authority</source>
            <translation>Службы удостоверяющего центра</translation>
        </message>
        <message>
            <source>Signing never waits for them: what does not answer counts as not checked, and a time stamp is added later by itself.</source>
            <translation>Подписание их никогда не ждёт: что не ответило, считается непроверенным, а метка времени добавится позже сама.</translation>
        </message>
        <message>
            <source>Ask about revoked keys and add time stamps</source>
            <translation>Спрашивать об отозванных ключах и ставить метки времени</translation>
        </message>
        <message>
            <source>Empty: no time stamps are added.</source>
            <translation>Пусто: метки времени не ставятся.</translation>
        </message>
        <message>
            <source>Time stamps (TSP)</source>
            <translation>Метки времени (TSP)</translation>
        </message>
        <message>
            <source>Empty: the address that each certificate names.</source>
            <translation>Пусто: адрес, указанный в самом сертификате.</translation>
        </message>
        <message>
            <source>Revocation at once (OCSP)</source>
            <translation>Отзыв по запросу (OCSP)</translation>
        </message>
        <message>
            <source>Lists of revoked keys (CRL), one address a line</source>
            <translation>Списки отозванных ключей (CRL), по адресу в строке</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сохранить</translation>
        </message>
        <message>
            <source>Trusted certificates</source>
            <translation>Доверенные сертификаты</translation>
        </message>
        <message>
            <source>No certificates yet</source>
            <translation>Сертификатов пока нет</translation>
        </message>
        <message>
            <source>Fetch those of the authority, or add a file.</source>
            <translation>Загрузите сертификаты центра или добавьте файл.</translation>
        </message>
        <message>
            <source>Fetch from the authority</source>
            <translation>Загрузить из центра</translation>
        </message>
        <message>
            <source>Add a certificate…</source>
            <translation>Добавить сертификат…</translation>
        </message>
        <message>
            <source>This is a test set: signatures made with its keys have no legal force.</source>
            <translation>Это тестовый набор: подписи его ключами не имеют юридической силы.</translation>
        </message>
        <message>
            <source>Only certificates whose fingerprints are built into the program are believed, and those you add knowingly.</source>
            <translation>Доверие есть только к сертификатам, отпечатки которых заложены в программу, и к тем, что вы добавили осознанно.</translation>
        </message>
        <message>
            <source>Saved.</source>
            <translation>Сохранено.</translation>
        </message>
        <message>
            <source>Fetching…</source>
            <translation>Загрузка…</translation>
        </message>
        <message numerus="yes">
            <source>%n certificate(s) fetched and recognised.</source>
            <translation>
                <numerusform>Загружен и опознан %n сертификат.</numerusform>
                <numerusform>Загружены и опознаны %n сертификата.</numerusform>
                <numerusform>Загружено и опознано %n сертификатов.</numerusform>
            </translation>
        </message>
        <message>
            <source>Certificates (*.cer *.crt *.pem *.der)</source>
            <translation>Сертификаты (*.cer *.crt *.pem *.der)</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Все файлы (*)</translation>
        </message>
        <message>
            <source>Choose the certificate of an authority</source>
            <translation>Выберите сертификат центра</translation>
        </message>
        <message>
            <source>Trust this authority?</source>
            <translation>Доверять этому центру?</translation>
        </message>
        <message>
            <source>Trust it</source>
            <translation>Доверять</translation>
        </message>
        <message>
            <source>{name}
issued by {issuer}
valid {first} – {last}
SHA-256 {fingerprint}</source>
            <translation>{name}
выдан: {issuer}
действует {first} – {last}
SHA-256 {fingerprint}</translation>
        </message>
        <message>
            <source>Every signature this authority certifies will be believed here. Compare the fingerprint with the one the authority publishes. Your decision is written into the journal.</source>
            <translation>Здесь будут верить каждой подписи, которую заверит этот центр. Сверьте отпечаток с опубликованным центром. Ваше решение записывается в журнал.</translation>
        </message>
        <message>
            <source>What to call it</source>
            <translation>Как его назвать</translation>
        </message>
        <message>
            <source>The certificate is trusted from now on.</source>
            <translation>Сертификату теперь доверяют.</translation>
        </message>
    </context>
    <context>
        <name>SignerReportCard</name>
        <message>
            <source>Unknown signer</source>
            <translation>Неизвестный подписавший</translation>
        </message>
        <message>
            <source>IIN</source>
            <translation>ИИН</translation>
        </message>
        <message>
            <source>BIN</source>
            <translation>БИН</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Организация</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Роль</translation>
        </message>
        <message>
            <source>Algorithm</source>
            <translation>Алгоритм</translation>
        </message>
        <message>
            <source>Issued by</source>
            <translation>Кем выдан</translation>
        </message>
        <message>
            <source>Term of the key</source>
            <translation>Срок действия ключа</translation>
        </message>
        <message>
            <source>none</source>
            <translation>нет</translation>
        </message>
        <message>
            <source>Signed, as the signer says</source>
            <translation>Подписано (со слов подписавшего)</translation>
        </message>
        <message>
            <source>Time stamp</source>
            <translation>Метка времени</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>Вид подписи</translation>
        </message>
    </context>
    <context>
        <name>SpansInput</name>
        <message>
            <source>Add dates</source>
            <translation>Добавить даты</translation>
        </message>
    </context>
    <context>
        <name>Stepper</name>
        <message>
            <source>Back</source>
            <translation>Назад</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>Вперёд</translation>
        </message>
    </context>
    <context>
        <name>SyncLine</name>
        <message>
            <source>The oldest change waits since {moment}</source>
            <translation>Самое старое изменение ждёт с {moment}</translation>
        </message>
        <message>
            <source>Last complete exchange: {moment}</source>
            <translation>Последний полный обмен: {moment}</translation>
        </message>
        <message>
            <source>Not connected to the portal</source>
            <translation>Портал не подключён</translation>
        </message>
        <message>
            <source>No connection: work goes on</source>
            <translation>Нет связи, работа идёт</translation>
        </message>
        <message>
            <source>Waiting to be sent</source>
            <translation>Ждёт отправки</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>Отправляется</translation>
        </message>
        <message>
            <source>Synchronised</source>
            <translation>Синхронизировано</translation>
        </message>
        <message>
            <source>Needs your attention</source>
            <translation>Нужно ваше решение</translation>
        </message>
        <message>
            <source>The portal has shut this PC out</source>
            <translation>Портал закрыл доступ этому ПК</translation>
        </message>
        <message>
            <source>The network asks to sign in</source>
            <translation>Сеть требует входа</translation>
        </message>
        <message>
            <source>Reading everything anew</source>
            <translation>Всё читается заново</translation>
        </message>
        <message numerus="yes">
            <source>%n to decide</source>
            <translation>
                <numerusform>%n решение за вами</numerusform>
                <numerusform>%n решения за вами</numerusform>
                <numerusform>%n решений за вами</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n waiting</source>
            <translation>
                <numerusform>%n в очереди</numerusform>
                <numerusform>%n в очереди</numerusform>
                <numerusform>%n в очереди</numerusform>
            </translation>
        </message>
        <message>
            <source>queue is empty</source>
            <translation>очередь пуста</translation>
        </message>
        <message numerus="yes">
            <source>%n on other computers</source>
            <translation>
                <numerusform>%n на других ПК</numerusform>
                <numerusform>%n на других ПК</numerusform>
                <numerusform>%n на других ПК</numerusform>
            </translation>
        </message>
        <message>
            <source>PC clock is wrong</source>
            <translation>часы ПК неверны</translation>
        </message>
    </context>
    <context>
        <name>TerminateContractDialog</name>
        <message>
            <source>Terminate the contract № {number}</source>
            <translation>Расторгнуть договор № {number}</translation>
        </message>
        <message>
            <source>Sign the notice and terminate</source>
            <translation>Подписать уведомление и расторгнуть</translation>
        </message>
        <message>
            <source>The child leaves the group after the last day, and the voucher is archived. Until the portal has received it, the termination can be taken back.</source>
            <translation>После последнего дня ребёнок выбывает из группы, ваучер уходит в архив. Пока портал не получил расторжение, его можно отменить.</translation>
        </message>
        <message>
            <source>The child's last day</source>
            <translation>Последний день ребёнка</translation>
        </message>
        <message>
            <source>Who asks for it</source>
            <translation>По чьей просьбе</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Причина</translation>
        </message>
        <message>
            <source>The parent reads this; needed with another reason.</source>
            <translation>Это прочитает родитель; обязательно для другой причины.</translation>
        </message>
        <message>
            <source>In your own words</source>
            <translation>Своими словами</translation>
        </message>
        <message>
            <source>Key file</source>
            <translation>Файл ключа</translation>
        </message>
        <message>
            <source>Password of the key</source>
            <translation>Пароль ключа</translation>
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
            <translation>Табель рисуется…</translation>
        </message>
    </context>
    <context>
        <name>Toast</name>
        <message>
            <source>not done</source>
            <translation>не сделано</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Вернуть</translation>
        </message>
        <message>
            <source>Close the message</source>
            <translation>Закрыть сообщение</translation>
        </message>
    </context>
    <context>
        <name>TodayFigures</name>
        <message>
            <source>In the kindergarten today</source>
            <translation>Сегодня в саду</translation>
        </message>
        <message>
            <source>Free places</source>
            <translation>Свободных мест</translation>
        </message>
        <message numerus="yes">
            <source>of %n child(ren)</source>
            <translation>
                <numerusform>из %n ребёнка</numerusform>
                <numerusform>из %n детей</numerusform>
                <numerusform>из %n детей</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in {some} of %n group(s)</source>
            <translation>
                <numerusform>в {some} из %n группы</numerusform>
                <numerusform>в {some} из %n групп</numerusform>
                <numerusform>в {some} из %n групп</numerusform>
            </translation>
        </message>
        <message>
            <source>{month} confirmed by parents</source>
            <translation>{month}: подтвердили родители</translation>
        </message>
        <message numerus="yes">
            <source>of %n</source>
            <translation>
                <numerusform>из %n</numerusform>
                <numerusform>из %n</numerusform>
                <numerusform>из %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n dispute(s)</source>
            <translation>
                <numerusform>%n спор</numerusform>
                <numerusform>%n спора</numerusform>
                <numerusform>%n споров</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n silent</source>
            <translation>
                <numerusform>%n молчит</numerusform>
                <numerusform>%n молчат</numerusform>
                <numerusform>%n молчат</numerusform>
            </translation>
        </message>
        <message>
            <source>nothing was sent to parents yet</source>
            <translation>родителям ещё ничего не отправляли</translation>
        </message>
    </context>
    <context>
        <name>TodayScreen</name>
        <message>
            <source>Today</source>
            <translation>Сегодня</translation>
        </message>
        <message>
            <source>Find a child, contract, command</source>
            <translation>Найти ребёнка, договор, команду</translation>
        </message>
        <message>
            <source>Read again</source>
            <translation>Перечитать</translation>
        </message>
        <message>
            <source>working day</source>
            <translation>рабочий день</translation>
        </message>
        <message>
            <source>day off</source>
            <translation>выходной</translation>
        </message>
    </context>
    <context>
        <name>TrailFilters</name>
        <message>
            <source>Group</source>
            <translation>Группа</translation>
        </message>
        <message>
            <source>Child</source>
            <translation>Ребёнок</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Кто</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Что</translation>
        </message>
        <message>
            <source>Done from</source>
            <translation>Сделано с</translation>
        </message>
        <message>
            <source>Done until</source>
            <translation>Сделано по</translation>
        </message>
        <message>
            <source>Day of the mark</source>
            <translation>День отметки</translation>
        </message>
        <message>
            <source>Show everything</source>
            <translation>Показать всё</translation>
        </message>
        <message>
            <source>Press to show all months</source>
            <translation>Нажмите, чтобы показать все месяцы</translation>
        </message>
        <message>
            <source>until</source>
            <translation>по</translation>
        </message>
        <message>
            <source>all</source>
            <translation>все</translation>
        </message>
        <message>
            <source>everyone</source>
            <translation>все</translation>
        </message>
        <message>
            <source>everything</source>
            <translation>всё</translation>
        </message>
    </context>
    <context>
        <name>TrailScreen</name>
        <message>
            <source>History of changes</source>
            <translation>История изменений</translation>
        </message>
        <message>
            <source>Check the whole journal</source>
            <translation>Проверить весь журнал</translation>
        </message>
        <message>
            <source>Each entry carries the hash of the one before it: a change in the past shows.</source>
            <translation>Каждая запись несёт хеш предыдущей: изменение в прошлом видно.</translation>
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
            <translation>Здесь изменений нет</translation>
        </message>
        <message>
            <source>Every mark and every closing is written down with who and when.</source>
            <translation>Каждая отметка и каждое закрытие записаны: кто и когда.</translation>
        </message>
        <message>
            <source>Show older</source>
            <translation>Показать более старые</translation>
        </message>
        <message>
            <source>Show in the sheet</source>
            <translation>Показать в табеле</translation>
        </message>
        <message>
            <source>To the filters</source>
            <translation>К фильтрам</translation>
        </message>
        <message>
            <source>journal broken</source>
            <translation>журнал нарушен</translation>
        </message>
        <message>
            <source>checking: {done} of {all}</source>
            <translation>проверка: {done} из {all}</translation>
        </message>
        <message>
            <source>journal whole</source>
            <translation>журнал цел</translation>
        </message>
        <message numerus="yes">
            <source>%n entries, each follows from the one before it.</source>
            <translation>
                <numerusform>%n запись, каждая следует из предыдущей.</numerusform>
                <numerusform>%n записи, каждая следует из предыдущей.</numerusform>
                <numerusform>%n записей, каждая следует из предыдущей.</numerusform>
            </translation>
        </message>
        <message>
            <source>The older ones were checked on {moment}.</source>
            <translation>Более старые проверены {moment}.</translation>
        </message>
        <message>
            <source>Entry {number} was changed or removed outside the program. Tell support and keep the backups.</source>
            <translation>Запись {number} изменена или удалена вне программы. Сообщите в поддержку и сохраните резервные копии.</translation>
        </message>
        <message>
            <source>The journal is broken</source>
            <translation>Журнал нарушен</translation>
        </message>
        <message>
            <source>history</source>
            <translation>история</translation>
        </message>
        <message>
            <source>Export the history</source>
            <translation>Экспорт истории</translation>
        </message>
        <message>
            <source>Writing the history</source>
            <translation>Запись истории</translation>
        </message>
        <message>
            <source>Hash</source>
            <translation>Хеш</translation>
        </message>
        <message>
            <source>Journal: {entries} entries, head {head}</source>
            <translation>Журнал: записей {entries}, последний хеш {head}</translation>
        </message>
        <message>
            <source>The whole journal was checked: every entry follows from the one before it.</source>
            <translation>Весь журнал проверен: каждая запись следует из предыдущей.</translation>
        </message>
        <message>
            <source>Broken at entry {number}</source>
            <translation>Нарушен на записи {number}</translation>
        </message>
        <message>
            <source>Saved: {file}</source>
            <translation>Сохранено: {file}</translation>
        </message>
    </context>
    <context>
        <name>TrailTable</name>
        <message>
            <source>Whose</source>
            <translation>Чьё</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>День</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Что</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Кто</translation>
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
            <translation>Когда</translation>
        </message>
        <message>
            <source>Before → after</source>
            <translation>Было → стало</translation>
        </message>
    </context>
    <context>
        <name>TrailWords</name>
        <message>
            <source>keep this computer's</source>
            <translation>оставить с этого компьютера</translation>
        </message>
        <message>
            <source>keep the portal's</source>
            <translation>оставить с портала</translation>
        </message>
        <message>
            <source>keep the later one</source>
            <translation>оставить более позднее</translation>
        </message>
        <message>
            <source>keep the one that is not blank</source>
            <translation>оставить непустое</translation>
        </message>
        <message>
            <source>prefer an excused absence with a paper</source>
            <translation>предпочесть уважительную причину с документом</translation>
        </message>
        <message>
            <source>Mark came from another computer</source>
            <translation>Отметка с другого компьютера</translation>
        </message>
        <message>
            <source>blank</source>
            <translation>пусто</translation>
        </message>
        <message>
            <source>with a paper</source>
            <translation>с документом</translation>
        </message>
        <message>
            <source>“{text}”</source>
            <translation>«{text}»</translation>
        </message>
        <message>
            <source>before: not known here</source>
            <translation>что было раньше, здесь неизвестно</translation>
        </message>
        <message>
            <source>this computer's</source>
            <translation>с этого компьютера</translation>
        </message>
        <message>
            <source>the portal's</source>
            <translation>с портала</translation>
        </message>
        <message>
            <source>{values}; kept {which}{by}</source>
            <translation>{values}; оставлено {which}{by}</translation>
        </message>
        <message>
            <source>this computer: {mine}, portal: {theirs}</source>
            <translation>этот компьютер: {mine}, портал: {theirs}</translation>
        </message>
        <message>
            <source>sheets: {count}</source>
            <translation>табелей: {count}</translation>
        </message>
        <message>
            <source>warnings looked at: {count}</source>
            <translation>проверено предупреждений: {count}</translation>
        </message>
    </context>
    <context>
        <name>Transfer</name>
        <message>
            <source>Marks from Excel…</source>
            <translation>Отметки из Excel…</translation>
        </message>
        <message>
            <source>Marks taken from the file: {count}</source>
            <translation>Загружено отметок из файла: {count}</translation>
        </message>
    </context>
    <context>
        <name>TrustTable</name>
        <message>
            <source>national authority</source>
            <translation>национальный центр</translation>
        </message>
        <message>
            <source>added by the director</source>
            <translation>добавлен директором</translation>
        </message>
        <message>
            <source>test, no legal force</source>
            <translation>тестовый, без силы</translation>
        </message>
        <message>
            <source>counts for nothing</source>
            <translation>не учитывается</translation>
        </message>
        <message>
            <source>missing</source>
            <translation>отсутствует</translation>
        </message>
        <message>
            <source>Authority</source>
            <translation>Центр</translation>
        </message>
        <message>
            <source>Counts as</source>
            <translation>Статус</translation>
        </message>
        <message>
            <source>Valid until</source>
            <translation>Действует до</translation>
        </message>
    </context>
    <context>
        <name>UnreadStrip</name>
        <message>
            <source>Read again</source>
            <translation>Прочитать снова</translation>
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
            <translation>Ваучеры</translation>
        </message>
        <message>
            <source>Vouchers by state</source>
            <translation>Ваучеры по состояниям</translation>
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
            <translation>Поставить в лист ожидания</translation>
        </message>
        <message>
            <source>Put on the list</source>
            <translation>Поставить</translation>
        </message>
        <message>
            <source>There is no free place in the group now.</source>
            <translation>Сейчас в группе нет свободных мест.</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Причина</translation>
        </message>
        <message>
            <source>The parent reads this.</source>
            <translation>Это прочитает родитель.</translation>
        </message>
    </context>
    <context>
        <name>WelcomePage</name>
        <message>
            <source>Welcome</source>
            <translation>Добро пожаловать</translation>
        </message>
        <message>
            <source>Choose the language; it can be changed at any time.</source>
            <translation>Выберите язык; сменить его можно в любое время.</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Язык</translation>
        </message>
        <message>
            <source>In a few minutes your kindergarten's office is ready on this computer.</source>
            <translation>Через несколько минут на этом компьютере можно будет вести дела детского сада.</translation>
        </message>
        <message>
            <source>Have at hand</source>
            <translation>Приготовьте</translation>
        </message>
        <message>
            <source>the registration certificate: BIN and both names of the kindergarten</source>
            <translation>свидетельство о регистрации: БИН и оба названия детского сада</translation>
        </message>
        <message>
            <source>the bank details for contracts (they can follow later)</source>
            <translation>банковские реквизиты для договоров (можно внести позже)</translation>
        </message>
        <message>
            <source>a printer or a memory stick for the recovery code</source>
            <translation>принтер или флешку для кода восстановления</translation>
        </message>
        <message>
            <source>The office was on another computer?</source>
            <translation>Офис был на другом компьютере?</translation>
        </message>
        <message>
            <source>Restore it from a backup…</source>
            <translation>Восстановить из резервной копии…</translation>
        </message>
    </context>
    <context>
        <name>YearCard</name>
        <message>
            <source>Attendance</source>
            <translation>Посещаемость</translation>
        </message>
    </context>
    <context>
        <name>YearStrip</name>
        <message>
            <source>Attendance of the year</source>
            <translation>Посещаемость за год</translation>
        </message>
        <message>
            <source>not marked {count}</source>
            <translation>не отмечено {count}</translation>
        </message>
        <message>
            <source>{year}: no marks</source>
            <translation>{year}: отметок нет</translation>
        </message>
        <message>
            <source>day off</source>
            <translation>выходной</translation>
        </message>
        <message>
            <source>not in the kindergarten</source>
            <translation>не в детском саду</translation>
        </message>
        <message>
            <source>{mark}, planned</source>
            <translation>{mark}, запланировано</translation>
        </message>
        <message>
            <source>still ahead</source>
            <translation>ещё впереди</translation>
        </message>
        <message>
            <source>not marked</source>
            <translation>не отмечено</translation>
        </message>
    </context>
    <context>
        <name>_SpanRow</name>
        <message>
            <source>From</source>
            <translation>С</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>По</translation>
        </message>
        <message>
            <source>Take these dates away</source>
            <translation>Убрать эти даты</translation>
        </message>
    </context>
</TS>
