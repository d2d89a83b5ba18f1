<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_GB">
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
        <name>MainWindow</name>
        <message>
            <source>Everywhere</source>
            <translation>Везде</translation>
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
            <translation>Назад</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>Вперёд</translation>
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
</TS>
