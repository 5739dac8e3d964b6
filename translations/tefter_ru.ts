<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en">
<context>
    <name>CallListSheet</name>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>why to call somebody</extracomment>
        <translation>Причина</translation>
    </message>
    <message>
        <source>What they said</source>
        <extracomment>empty room on paper for what was said in a call</extracomment>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Call list</source>
        <translation>Список для звонков</translation>
    </message>
</context>
<context>
    <name>CommandSources</name>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>Do something</source>
        <translation>Действия</translation>
    </message>
</context>
<context>
    <name>ConsentWords</name>
    <message>
        <source>E-mail</source>
        <extracomment>a way to reach a person</extracomment>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>SMS</source>
        <extracomment>a way to reach a person</extracomment>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Post</source>
        <extracomment>a way to reach a person: letters</extracomment>
        <translation>Почта</translation>
    </message>
    <message>
        <source>Phone</source>
        <extracomment>a way to reach a person: calls</extracomment>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Social network</source>
        <extracomment>a way to reach a person</extracomment>
        <translation>Соцсети</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>what somebody said about being written to</extracomment>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
</context>
<context>
    <name>CountWords</name>
    <message>
        <source>What was counted stands, but in “%1” the difference of “%2” is now %4 instead of %3.</source>
        <extracomment>%1 is a count, %2 a product, %3 and %4 are differences such as −2</extracomment>
        <translation>Посчитанное остаётся в силе, но в «%1» разница по «%2» теперь %4 вместо %3.</translation>
    </message>
    <message numerus="yes">
        <source>What was counted stands, but %Ln differences of counts are other ones now.</source>
        <translation>
            <numerusform>Посчитанное остаётся в силе, но %Ln разница теперь другая.</numerusform>
            <numerusform>Посчитанное остаётся в силе, но %Ln разницы теперь другие.</numerusform>
            <numerusform>Посчитанное остаётся в силе, но %Ln разниц теперь другие.</numerusform>
        </translation>
    </message>
    <message>
        <source>A count looks different now</source>
        <translation>Инвентаризация теперь выглядит иначе</translation>
    </message>
    <message>
        <source>The stock is worth as much as before.</source>
        <translation>Запас стоит столько же, сколько и раньше.</translation>
    </message>
    <message>
        <source>The stock is worth %1 less.</source>
        <extracomment>%1 is money</extracomment>
        <translation>Запас стоит на %1 меньше.</translation>
    </message>
    <message>
        <source>The stock is worth %1 more.</source>
        <extracomment>%1 is money</extracomment>
        <translation>Запас стоит на %1 больше.</translation>
    </message>
</context>
<context>
    <name>CustomerWords</name>
    <message>
        <source>never</source>
        <extracomment>of somebody&apos;s last visit</extracomment>
        <translation>никогда</translation>
    </message>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln days</source>
        <translation>
            <numerusform>через %Ln день</numerusform>
            <numerusform>через %Ln дня</numerusform>
            <numerusform>через %Ln дней</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>вчера</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days ago</source>
        <translation>
            <numerusform>%Ln день назад</numerusform>
            <numerusform>%Ln дня назад</numerusform>
            <numerusform>%Ln дней назад</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln months ago</source>
        <translation>
            <numerusform>%Ln месяц назад</numerusform>
            <numerusform>%Ln месяца назад</numerusform>
            <numerusform>%Ln месяцев назад</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln years ago</source>
        <translation>
            <numerusform>%Ln год назад</numerusform>
            <numerusform>%Ln года назад</numerusform>
            <numerusform>%Ln лет назад</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln день</numerusform>
            <numerusform>%Ln дня</numerusform>
            <numerusform>%Ln дней</numerusform>
        </translation>
    </message>
    <message>
        <source>new</source>
        <extracomment>of a customer who has not bought yet</extracomment>
        <translation>без покупок</translation>
    </message>
    <message>
        <source>too few to say</source>
        <extracomment>too few visits to say how often somebody comes</extracomment>
        <translation>мало данных</translation>
    </message>
    <message>
        <source>on time</source>
        <extracomment>of a customer who is not expected yet</extracomment>
        <translation>в срок</translation>
    </message>
    <message>
        <source>due this week</source>
        <translation>на этой неделе</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days overdue</source>
        <translation>
            <numerusform>задерживается на %Ln день</numerusform>
            <numerusform>задерживается на %Ln дня</numerusform>
            <numerusform>задерживается на %Ln дней</numerusform>
        </translation>
    </message>
    <message>
        <source>probably lost</source>
        <translation>вероятно, не вернётся</translation>
    </message>
    <message>
        <source>Worth a call.</source>
        <translation>Стоит позвонить.</translation>
    </message>
    <message>
        <source>Probably lost.</source>
        <translation>Вероятно, не вернётся.</translation>
    </message>
    <message>
        <source>Expected now.</source>
        <translation>Ожидается сейчас.</translation>
    </message>
    <message>
        <source>Has not bought anything yet.</source>
        <translation>Покупок ещё нет.</translation>
    </message>
    <message numerus="yes">
        <source>Came on %Ln days so far, the last time %1: too few to say how often.</source>
        <extracomment>%1 is &quot;3 days ago&quot;, &quot;yesterday&quot;</extracomment>
        <translation>
            <numerusform>Пока %Ln день с покупками, последний раз %1: слишком мало данных о ритме.</numerusform>
            <numerusform>Пока %Ln дня с покупками, последний раз %1: слишком мало данных о ритме.</numerusform>
            <numerusform>Пока %Ln дней с покупками, последний раз %1: слишком мало данных о ритме.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Comes every %Ln days, last seen %1. Expected around %2.</source>
        <extracomment>%1 is &quot;3 days ago&quot;, &quot;yesterday&quot;; %2 is a day</extracomment>
        <translation>
            <numerusform>Приходит раз в %Ln день, последний раз %1. Ожидается около %2.</numerusform>
            <numerusform>Приходит раз в %Ln дня, последний раз %1. Ожидается около %2.</numerusform>
            <numerusform>Приходит раз в %Ln дней, последний раз %1. Ожидается около %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Comes every %Ln days, last seen %1.</source>
        <extracomment>%1 is &quot;62 days ago&quot;, &quot;yesterday&quot;</extracomment>
        <translation>
            <numerusform>Приходит раз в %Ln день, последний раз %1.</numerusform>
            <numerusform>Приходит раз в %Ln дня, последний раз %1.</numerusform>
            <numerusform>Приходит раз в %Ln дней, последний раз %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Given on %1</source>
        <extracomment>consent; %1 is a day</extracomment>
        <translation>Дано %1</translation>
    </message>
    <message>
        <source>Withdrawn on %1</source>
        <extracomment>consent; %1 is a day</extracomment>
        <translation>Отозвано %1</translation>
    </message>
    <message>
        <source>Sale %1</source>
        <extracomment>a document of sale; %1 is its number</extracomment>
        <translation>Продажа %1</translation>
    </message>
    <message>
        <source>Return %1</source>
        <extracomment>goods brought back; %1 is the number of the document</extracomment>
        <translation>Возврат %1</translation>
    </message>
    <message>
        <source>Correction %1</source>
        <extracomment>a correction of the books; %1 is the number of the document</extracomment>
        <translation>Корректировка %1</translation>
    </message>
    <message>
        <source>Entered in the book</source>
        <translation>Карточка заведена</translation>
    </message>
    <message>
        <source>Consent given: %1</source>
        <extracomment>%1 is a channel: e-mail, SMS</extracomment>
        <translation>%1: согласие дано</translation>
    </message>
    <message>
        <source>Consent withdrawn: %1</source>
        <extracomment>%1 is a channel: e-mail, SMS</extracomment>
        <translation>%1: согласие отозвано</translation>
    </message>
    <message>
        <source>birthday today</source>
        <translation>день рождения сегодня</translation>
    </message>
    <message>
        <source>birthday tomorrow</source>
        <translation>день рождения завтра</translation>
    </message>
    <message numerus="yes">
        <source>birthday in %Ln days</source>
        <translation>
            <numerusform>день рождения через %Ln день</numerusform>
            <numerusform>день рождения через %Ln дня</numerusform>
            <numerusform>день рождения через %Ln дней</numerusform>
        </translation>
    </message>
    <message>
        <source>two entries were merged</source>
        <extracomment>why a consent is on record</extracomment>
        <translation>объединение двух записей</translation>
    </message>
</context>
<context>
    <name>DateWords</name>
    <message>
        <source>Name day</source>
        <extracomment>%1 is the form of a name that the calendar has</extracomment>
        <translation>Именины</translation>
    </message>
    <message>
        <source>Wedding</source>
        <extracomment>an important date of a person</extracomment>
        <translation>Свадьба</translation>
    </message>
    <message>
        <source>Founding</source>
        <extracomment>an important date: when a firm was founded</extracomment>
        <translation>Основание</translation>
    </message>
    <message>
        <source>Birth of a child</source>
        <extracomment>an important date of a parent</extracomment>
        <translation>Рождение ребёнка</translation>
    </message>
    <message>
        <source>Journey</source>
        <extracomment>an important date: when somebody travels</extracomment>
        <translation>Поездка</translation>
    </message>
    <message>
        <source>Another date</source>
        <extracomment>an important date of any other kind</extracomment>
        <translation>Другая дата</translation>
    </message>
    <message>
        <source>every year</source>
        <translation>каждый год</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>каждый месяц</translation>
    </message>
    <message>
        <source>every … days</source>
        <extracomment>how often a date returns: every so many days</extracomment>
        <translation>раз в … дней</translation>
    </message>
    <message>
        <source>once</source>
        <extracomment>of a date that does not return</extracomment>
        <translation>один раз</translation>
    </message>
    <message>
        <source>else the day before</source>
        <extracomment>where a month has no such day</extracomment>
        <translation>иначе днём раньше</translation>
    </message>
    <message>
        <source>else the day after</source>
        <extracomment>where a month has no such day</extracomment>
        <translation>иначе днём позже</translation>
    </message>
    <message>
        <source>else not at all</source>
        <extracomment>where a month has no such day</extracomment>
        <translation>иначе не отмечать</translation>
    </message>
    <message>
        <source>Birthdays</source>
        <translation>Дни рождения</translation>
    </message>
    <message>
        <source>Name days</source>
        <translation>Именины</translation>
    </message>
    <message>
        <source>Important dates</source>
        <translation>Важные даты</translation>
    </message>
    <message>
        <source>Public holidays</source>
        <translation>Праздники</translation>
    </message>
    <message numerus="yes">
        <source>turns %Ln</source>
        <extracomment>of a birthday: the age that is reached</extracomment>
        <translation>
            <numerusform>исполнится %Ln год</numerusform>
            <numerusform>исполнится %Ln года</numerusform>
            <numerusform>исполнится %Ln лет</numerusform>
        </translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>День рождения</translation>
    </message>
    <message>
        <source>Name day of %1</source>
        <translation>Именины: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln years</source>
        <extracomment>%1 is what is celebrated, such as a wedding; how long ago it was</extracomment>
        <translation>
            <numerusform>%1, %Ln год</numerusform>
            <numerusform>%1, %Ln года</numerusform>
            <numerusform>%1, %Ln лет</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (give or take a day)</source>
        <extracomment>%1 is a holiday by the moon, which may fall a day earlier or later</extracomment>
        <translation>%1 (с точностью до дня)</translation>
    </message>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>завтра</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln days</source>
        <translation>
            <numerusform>через %Ln день</numerusform>
            <numerusform>через %Ln дня</numerusform>
            <numerusform>через %Ln дней</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, next %2</source>
        <extracomment>%1 is a day, %2 when it comes next</extracomment>
        <translation>%1, в следующий раз %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is what is celebrated, such as the birth of a child, %2 whose or which</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>DuplicateWords</name>
    <message>
        <source>the same tax number %1</source>
        <translation>один ИНН %1</translation>
    </message>
    <message>
        <source>the same phone %1</source>
        <translation>один телефон %1</translation>
    </message>
    <message>
        <source>the same e-mail %1</source>
        <translation>одна эл. почта %1</translation>
    </message>
    <message>
        <source>born on the same day, %1</source>
        <translation>один день рождения, %1</translation>
    </message>
    <message>
        <source>the same name</source>
        <translation>одно имя</translation>
    </message>
    <message>
        <source>the same name in another spelling</source>
        <translation>то же имя в другом написании</translation>
    </message>
    <message>
        <source>a short form of the same name</source>
        <translation>краткая форма того же имени</translation>
    </message>
    <message>
        <source>the same name but for a letter</source>
        <translation>имя отличается одной буквой</translation>
    </message>
    <message>
        <source>part of the name is the same</source>
        <translation>часть имени совпадает</translation>
    </message>
    <message>
        <source>the same address %1</source>
        <translation>один адрес: %1</translation>
    </message>
    <message>
        <source>the same city %1</source>
        <translation>один город: %1</translation>
    </message>
    <message>
        <source>but another tax number</source>
        <translation>но другой ИНН</translation>
    </message>
    <message>
        <source>but another birthday</source>
        <translation>но другой день рождения</translation>
    </message>
    <message>
        <source>but another first name</source>
        <translation>но другое имя</translation>
    </message>
    <message>
        <source>but another family name</source>
        <translation>но другая фамилия</translation>
    </message>
    <message>
        <source>almost certain</source>
        <extracomment>of two entries that are one person</extracomment>
        <translation>почти наверняка</translation>
    </message>
    <message>
        <source>likely</source>
        <extracomment>of two entries that are one person</extracomment>
        <translation>вероятно</translation>
    </message>
    <message>
        <source>perhaps</source>
        <translation>возможно</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>День рождения</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>ИНН</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>How they found us</source>
        <translation>Откуда узнали о нас</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>Интересы</translation>
    </message>
    <message>
        <source>Personality type</source>
        <translation>Тип личности</translation>
    </message>
    <message>
        <source>Looked after by</source>
        <translation>Ответственный</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Файла «%1» нет.</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>Папки «%1» нет.</translation>
    </message>
    <message>
        <source>A file “%1” is already there.</source>
        <translation>Файл «%1» уже есть.</translation>
    </message>
    <message>
        <source>“%1” is not a Tefter shop.</source>
        <translation>«%1» — не магазин Tefter.</translation>
    </message>
    <message>
        <source>“%1” was made by a newer Tefter (file version %2, this program knows %3).</source>
        <translation>«%1» создан более новым Tefter (версия файла %2, эта программа знает %3).</translation>
    </message>
    <message>
        <source>“%1” can be read but not changed.</source>
        <translation>«%1» можно читать, но нельзя менять.</translation>
    </message>
    <message>
        <source>Another program holds “%1”.</source>
        <translation>«%1» занят другой программой.</translation>
    </message>
    <message>
        <source>The disk is full; “%1” could not be written.</source>
        <translation>Диск заполнен; «%1» не записан.</translation>
    </message>
    <message>
        <source>“%1” could not be read: %2</source>
        <translation>Не удалось прочитать «%1»: %2</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2</source>
        <translation>Не удалось записать «%1»: %2</translation>
    </message>
    <message>
        <source>“%1” was not found.</source>
        <translation>«%1» не найдено.</translation>
    </message>
    <message>
        <source>A customer needs a name, a phone, an e-mail address or a code.</source>
        <translation>У клиента должно быть имя, телефон, почта или код.</translation>
    </message>
    <message>
        <source>The code “%1” already belongs to %2.</source>
        <translation>Код «%1» уже занят: %2.</translation>
    </message>
    <message>
        <source>The name “%1” is already taken.</source>
        <translation>Название «%1» уже занято.</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>Нужно название.</translation>
    </message>
    <message>
        <source>“%1” was changed since then.</source>
        <translation>«%1» с тех пор изменилось.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Отменять нечего.</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>Повторять нечего.</translation>
    </message>
    <message>
        <source>“%2” does not fit the field “%1”.</source>
        <translation>«%2» не подходит для поля «%1».</translation>
    </message>
    <message>
        <source>The condition cannot be understood near “%1” (character %2): expected %3.</source>
        <translation>Условие непонятно около «%1» (символ %2): ожидалось %3.</translation>
    </message>
    <message>
        <source>This program does not know the condition “%1”.</source>
        <translation>Эта программа не знает условия «%1».</translation>
    </message>
    <message>
        <source>The condition “%1” does not know “%2”.</source>
        <translation>Условие «%1» не знает «%2».</translation>
    </message>
    <message>
        <source>This program does not know the report “%1”.</source>
        <translation>Эта программа не знает отчёта «%1».</translation>
    </message>
    <message>
        <source>There is nothing called “%1”.</source>
        <translation>Ничего с названием «%1» нет.</translation>
    </message>
    <message>
        <source>The segment “%1” would contain itself.</source>
        <translation>Группа «%1» содержала бы сама себя.</translation>
    </message>
    <message>
        <source>The file “%1” is empty.</source>
        <translation>Файл «%1» пуст.</translation>
    </message>
    <message>
        <source>The file “%1” has headings but no rows.</source>
        <translation>В файле «%1» есть заголовки, но нет строк.</translation>
    </message>
    <message>
        <source>The file “%1” is not a text: line %2 has characters no text has.</source>
        <translation>Файл «%1» — не текст: в строке %2 символы, которых в тексте не бывает.</translation>
    </message>
    <message>
        <source>In the file “%1” a quotation mark opens in line %2 and never closes.</source>
        <translation>В файле «%1» кавычка открывается в строке %2 и не закрывается.</translation>
    </message>
    <message>
        <source>Line %2 of the file “%1” is longer than %3 bytes.</source>
        <translation>Строка %2 файла «%1» длиннее %3 байт.</translation>
    </message>
    <message>
        <source>The file “%1” does not have what is needed: %2.</source>
        <translation>В файле «%1» нет нужного: %2.</translation>
    </message>
    <message>
        <source>The encoding “%1” is not known.</source>
        <translation>Кодировка «%1» неизвестна.</translation>
    </message>
    <message>
        <source>There is no column “%1”.</source>
        <translation>Столбца «%1» нет.</translation>
    </message>
    <message>
        <source>The file “%1” was already imported (%2).</source>
        <translation>Файл «%1» уже импортирован (%2).</translation>
    </message>
    <message>
        <source>Nobody is left to export: everyone was left out (%1).</source>
        <translation>Экспортировать некого: все исключены (%1).</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Остановлено. Ничего не изменилось.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program.</source>
        <translation>В программе что-то пошло не так.</translation>
    </message>
    <message>
        <source>Choose another folder, or make this one first.</source>
        <translation>Выберите другую папку или сначала создайте эту.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Выберите другое имя.</translation>
    </message>
    <message>
        <source>Choose a file that ends in .tefter. To bring in a list from another program, open your shop and use Import.</source>
        <translation>Выберите файл с окончанием .tefter. Чтобы импортировать список из другой программы, откройте свой магазин и нажмите «Импорт».</translation>
    </message>
    <message>
        <source>Nothing was changed. Restore the last backup; keep the damaged file until all is well.</source>
        <translation>Ничего не изменилось. Восстановите последнюю копию; повреждённый файл сохраните, пока всё не наладится.</translation>
    </message>
    <message>
        <source>Install the newer Tefter on this computer. The file was left as it is.</source>
        <translation>Установите на этот компьютер более новый Tefter. Файл оставлен как есть.</translation>
    </message>
    <message>
        <source>Copy it to a folder of your own, or ask for the right to change it.</source>
        <translation>Скопируйте файл в свою папку или попросите право его менять.</translation>
    </message>
    <message>
        <source>Close the other program, or wait a moment, and try again.</source>
        <translation>Закройте другую программу или немного подождите и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>Make room on the disk and try again. What was saved before is safe.</source>
        <translation>Освободите место на диске и попробуйте ещё раз. Всё сохранённое раньше цело.</translation>
    </message>
    <message>
        <source>Check the folder and its rights, then try again.</source>
        <translation>Проверьте папку и права на неё и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>Make another backup, on another disk if you can.</source>
        <translation>Сделайте ещё одну копию, по возможности на другом диске.</translation>
    </message>
    <message>
        <source>Perhaps it was deleted or renamed: look in the list, or in the bin.</source>
        <translation>Возможно, запись удалена или переименована: посмотрите в списке или в корзине.</translation>
    </message>
    <message>
        <source>Fill in at least one of them.</source>
        <translation>Заполните хотя бы одно из них.</translation>
    </message>
    <message>
        <source>Give another code, or leave it empty.</source>
        <translation>Дайте другой код или оставьте поле пустым.</translation>
    </message>
    <message>
        <source>Give another name.</source>
        <translation>Дайте другое название.</translation>
    </message>
    <message>
        <source>Change or delete those first.</source>
        <translation>Сначала измените или удалите их.</translation>
    </message>
    <message>
        <source>Look at it and decide by hand; nothing was taken back.</source>
        <translation>Посмотрите и решите сами; ничего не отменено.</translation>
    </message>
    <message>
        <source>Correct the value and try again.</source>
        <translation>Исправьте значение и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>Correct the condition; the help lists every condition with an example.</source>
        <translation>Исправьте условие; в справке каждое условие показано на примере.</translation>
    </message>
    <message>
        <source>It was perhaps made by a newer Tefter. Until it is removed, the segment is not used.</source>
        <translation>Возможно, его создал более новый Tefter. Пока оно не убрано, группа не используется.</translation>
    </message>
    <message>
        <source>Choose one of the reports in the list.</source>
        <translation>Выберите отчёт из списка.</translation>
    </message>
    <message>
        <source>Take the segment out of its own conditions.</source>
        <translation>Уберите группу из её собственных условий.</translation>
    </message>
    <message>
        <source>Perhaps it is a spreadsheet: open it there and save it as CSV.</source>
        <translation>Возможно, это электронная таблица: откройте её там и сохраните как CSV.</translation>
    </message>
    <message>
        <source>Choose one of the encodings in the list.</source>
        <translation>Выберите кодировку из списка.</translation>
    </message>
    <message>
        <source>Look at the headings of the file and match the columns again.</source>
        <translation>Посмотрите на заголовки файла и сопоставьте столбцы ещё раз.</translation>
    </message>
    <message>
        <source>Import it again only if that is what you want: its sales would count twice.</source>
        <translation>Импортируйте его снова, только если вы этого хотите: его продажи посчитались бы дважды.</translation>
    </message>
    <message>
        <source>Look who has consented and has an address, or choose another channel.</source>
        <translation>Посмотрите, кто дал согласие и у кого есть адрес, или выберите другой способ связи.</translation>
    </message>
    <message>
        <source>Your data are safe. Start the program again; if it comes back, tell the developers.</source>
        <translation>Ваши данные в сохранности. Запустите программу заново; если это повторится, сообщите разработчикам.</translation>
    </message>
    <message>
        <source>%1 is the owner, and a shop has an owner as long as there is a shop.</source>
        <translation>%1 — владелец, а у магазина всегда есть владелец.</translation>
    </message>
    <message>
        <source>If somebody else owns the shop now, give the owner their name.</source>
        <translation>Если магазин теперь принадлежит другому человеку, измените имя владельца.</translation>
    </message>
    <message>
        <source>“%1” still holds products.</source>
        <extracomment>%1 is the name of a category</extracomment>
        <translation>В категории «%1» ещё есть товары.</translation>
    </message>
    <message>
        <source>Something else in the shop still refers to it.</source>
        <translation>На это ещё ссылается что-то другое в магазине.</translation>
    </message>
    <message>
        <source>The file “%1” is damaged.</source>
        <translation>Файл «%1» повреждён.</translation>
    </message>
    <message>
        <source>“%1” could not be read.</source>
        <translation>Не удалось прочитать «%1».</translation>
    </message>
    <message>
        <source>“%1” could not be written.</source>
        <translation>Не удалось записать «%1».</translation>
    </message>
    <message>
        <source>The backup “%1” is not sound.</source>
        <translation>Резервная копия «%1» не прошла проверку.</translation>
    </message>
    <message>
        <source>The import of “%1” was already taken back.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Импорт «%1» уже отменён.</translation>
    </message>
    <message>
        <source>That is not possible.</source>
        <translation>Так сделать нельзя.</translation>
    </message>
    <message>
        <source>That is not possible: %1</source>
        <translation>Так сделать нельзя: %1</translation>
    </message>
    <message>
        <source>Perhaps it was moved or renamed, or its stick is not plugged in. Choose it again.</source>
        <translation>Возможно, файл перенесён или переименован, либо не вставлена флешка. Выберите его снова.</translation>
    </message>
    <message>
        <source>Export it again from the other program, and check that it has rows.</source>
        <translation>Выгрузите его из другой программы ещё раз и проверьте, что в нём есть строки.</translation>
    </message>
    <message>
        <source>Correct that line, or export the file again.</source>
        <translation>Исправьте эту строку или выгрузите файл ещё раз.</translation>
    </message>
    <message>
        <source>Perhaps it is not a list at all, or its lines run together. Export it again as CSV.</source>
        <translation>Возможно, это вовсе не список или его строки слились. Выгрузите его ещё раз как CSV.</translation>
    </message>
    <message>
        <source>The file “%1” is a spreadsheet of a kind that is not read here.</source>
        <translation>Файл «%1» — электронная таблица такого вида, который здесь не читается.</translation>
    </message>
    <message>
        <source>The file “%1” is locked with a password.</source>
        <translation>Файл «%1» защищён паролем.</translation>
    </message>
    <message>
        <source>The file “%1” is no whole spreadsheet: something in it cannot be read.</source>
        <translation>Файл «%1» — не целая электронная таблица: что-то в нём не читается.</translation>
    </message>
    <message>
        <source>The file “%1” holds more than %2 MB when it is unpacked.</source>
        <extracomment>%2 is a number of megabytes</extracomment>
        <translation>Файл «%1» в распакованном виде больше %2 МБ.</translation>
    </message>
    <message>
        <source>The file “%1” has no sheet “%2”. It has: %3.</source>
        <extracomment>A sheet of a spreadsheet; %3 is a list of names</extracomment>
        <translation>В файле «%1» нет листа «%2». Есть: %3.</translation>
    </message>
    <message>
        <source>Open it in the program that made it and save it as XLSX or CSV.</source>
        <translation>Откройте его в программе, в которой он создан, и сохраните как XLSX или CSV.</translation>
    </message>
    <message>
        <source>Open it in its own program with the password, and save it without one.</source>
        <translation>Откройте его с паролем в его программе и сохраните без пароля.</translation>
    </message>
    <message>
        <source>Open it in its own program and save it again, as XLSX or as CSV.</source>
        <translation>Откройте его в его программе и сохраните ещё раз как XLSX или CSV.</translation>
    </message>
    <message>
        <source>No list of a shop is so big. If this is one, save it in parts, as CSV.</source>
        <translation>Таких больших списков в магазине не бывает. Если это всё же список, сохраните его по частям как CSV.</translation>
    </message>
    <message>
        <source>Name one of these sheets, or none: the first one is then read.</source>
        <translation>Назовите один из этих листов или ни одного: тогда читается первый.</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a file.</source>
        <translation>«%1» — папка, а не файл.</translation>
    </message>
    <message>
        <source>The file “%1” has %2 MB. This shop keeps files of up to %3 MB.</source>
        <extracomment>%2 and %3 are numbers of megabytes</extracomment>
        <translation>Файл «%1» занимает %2 МБ. Магазин хранит файлы до %3 МБ.</translation>
    </message>
    <message>
        <source>“%1” is no picture, or it is damaged.</source>
        <translation>«%1» — не изображение, или файл повреждён.</translation>
    </message>
    <message>
        <source>The picture “%1” is too large: at most %2 megapixels can be read.</source>
        <extracomment>%2 is a number of megapixels</extracomment>
        <translation>Изображение «%1» слишком велико: читается не больше %2 мегапикселей.</translation>
    </message>
    <message>
        <source>Choose the files in it.</source>
        <translation>Выберите файлы внутри неё.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Выберите другой файл.</translation>
    </message>
    <message>
        <source>Choose a JPEG or PNG picture. Whatever else belongs to this person goes among the files.</source>
        <translation>Выберите изображение JPEG или PNG. Всё остальное добавьте к файлам этого человека.</translation>
    </message>
    <message>
        <source>Make it smaller in another program, then choose it again.</source>
        <translation>Уменьшите его в другой программе и выберите снова.</translation>
    </message>
    <message>
        <source>The picture “%1” is damaged: the end of it is missing.</source>
        <translation>Изображение «%1» повреждено: не хватает его конца.</translation>
    </message>
    <message>
        <source>Copy it again from where it came.</source>
        <translation>Скопируйте его ещё раз оттуда, откуда оно взято.</translation>
    </message>
    <message>
        <source>The sheet “%1” of the file “%2” is empty. The file has: %3.</source>
        <extracomment>%1 is a sheet of a spreadsheet; %2 is a file, %3 a list of names</extracomment>
        <translation>Лист «%1» файла «%2» пуст. В файле есть: %3.</translation>
    </message>
    <message>
        <source>There are no goods on it yet.</source>
        <translation>Товаров в нём пока нет.</translation>
    </message>
    <message>
        <source>This order was sent, closed or cancelled in the meantime.</source>
        <translation>Этот заказ тем временем отправили, закрыли или отменили.</translation>
    </message>
    <message>
        <source>This order was not sent yet.</source>
        <translation>Этот заказ ещё не отправлен.</translation>
    </message>
    <message>
        <source>Some of these goods have come already: %1.</source>
        <translation>Часть этих товаров уже пришла: %1.</translation>
    </message>
    <message>
        <source>The order %1 went to another supplier.</source>
        <extracomment>%1 is the number of an order</extracomment>
        <translation>Заказ %1 был у другого поставщика.</translation>
    </message>
    <message>
        <source>The quantity of %1 is not possible.</source>
        <extracomment>%1 is a product</extracomment>
        <translation>Такое количество невозможно: %1.</translation>
    </message>
    <message>
        <source>There is not enough of “%1”: only %2.</source>
        <extracomment>%1 is a product, %2 a quantity</extracomment>
        <translation>Не хватает товара «%1»: есть только %2.</translation>
    </message>
    <message>
        <source>There is not enough of “%1”: only %2 in “%3”.</source>
        <extracomment>%1 is a product, %2 a quantity, %3 a place where goods lie</extracomment>
        <translation>Не хватает товара «%1»: в месте «%3» есть только %2.</translation>
    </message>
    <message>
        <source>“%1” is only sold whole: %2 is not possible.</source>
        <extracomment>%1 is a product, %2 a quantity</extracomment>
        <translation>«%1» продаётся только целиком: %2 невозможно.</translation>
    </message>
    <message>
        <source>This shop keeps no stock yet.</source>
        <translation>В этом магазине складской учёт пока не ведётся.</translation>
    </message>
    <message>
        <source>Enter first what came in, or count it. What happens below zero is set under Settings.</source>
        <translation>Сначала внесите поступление или пересчитайте товар. Что делать ниже нуля, задаётся в настройках.</translation>
    </message>
    <message>
        <source>Switch it on first, on the page “Stock”.</source>
        <translation>Сначала включите его на странице «Склад».</translation>
    </message>
    <message>
        <source>The file “%1” has no contact cards in it.</source>
        <translation>В файле «%1» нет визитных карточек.</translation>
    </message>
    <message>
        <source>Leave the format open: what the file is will be seen by itself.</source>
        <translation>Не указывайте формат: вид файла определится сам.</translation>
    </message>
    <message>
        <source>Make it smaller, or raise the limit under Settings, Files.</source>
        <translation>Уменьшите его или поднимите предел в настройках: «Файлы».</translation>
    </message>
    <message>
        <source>Choose what the file holds (sales, customers, products, suppliers …) and match its columns.</source>
        <translation>Выберите, что в файле (продажи, клиенты, товары, поставщики …), и сопоставьте его столбцы.</translation>
    </message>
    <message>
        <source>The day %1 is not possible here.</source>
        <translation>День %1 здесь невозможен.</translation>
    </message>
    <message>
        <source>This day is not possible here.</source>
        <translation>Этот день здесь невозможен.</translation>
    </message>
    <message>
        <source>The quantity %1 is not possible here.</source>
        <translation>Количество %1 здесь невозможно.</translation>
    </message>
    <message>
        <source>This price is not possible here.</source>
        <translation>Эта цена здесь невозможна.</translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message numerus="yes">
        <source>%Ln have no e-mail address</source>
        <translation>
            <numerusform>у %Ln нет e-mail</numerusform>
            <numerusform>у %Ln нет e-mail</numerusform>
            <numerusform>у %Ln нет e-mail</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have no phone number</source>
        <translation>
            <numerusform>у %Ln нет телефона</numerusform>
            <numerusform>у %Ln нет телефона</numerusform>
            <numerusform>у %Ln нет телефона</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have no postal address</source>
        <translation>
            <numerusform>у %Ln нет почтового адреса</numerusform>
            <numerusform>у %Ln нет почтового адреса</numerusform>
            <numerusform>у %Ln нет почтового адреса</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have neither e-mail address nor phone number</source>
        <translation>
            <numerusform>у %Ln нет ни e-mail, ни телефона</numerusform>
            <numerusform>у %Ln нет ни e-mail, ни телефона</numerusform>
            <numerusform>у %Ln нет ни e-mail, ни телефона</numerusform>
        </translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>По эл. почте</translation>
    </message>
    <message>
        <source>By SMS</source>
        <translation>По SMS</translation>
    </message>
    <message>
        <source>By post</source>
        <translation>По почте</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>По телефону</translation>
    </message>
    <message>
        <source>In social networks</source>
        <translation>В соцсетях</translation>
    </message>
    <message numerus="yes">
        <source>%Ln have said no</source>
        <translation>
            <numerusform>%Ln отказ</numerusform>
            <numerusform>%Ln отказа</numerusform>
            <numerusform>%Ln отказов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have not said yes</source>
        <translation>
            <numerusform>%Ln человек без согласия</numerusform>
            <numerusform>%Ln человека без согласия</numerusform>
            <numerusform>%Ln человек без согласия</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people, for the shop alone</source>
        <translation>
            <numerusform>%Ln человек, для внутреннего использования</numerusform>
            <numerusform>%Ln человека, для внутреннего использования</numerusform>
            <numerusform>%Ln человек, для внутреннего использования</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people said yes and have an e-mail address</source>
        <translation>
            <numerusform>%Ln человек с согласием и e-mail</numerusform>
            <numerusform>%Ln человека с согласием и e-mail</numerusform>
            <numerusform>%Ln человек с согласием и e-mail</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people said yes and have a phone number</source>
        <translation>
            <numerusform>%Ln человек с согласием и телефоном</numerusform>
            <numerusform>%Ln человека с согласием и телефоном</numerusform>
            <numerusform>%Ln человек с согласием и телефоном</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people said yes and have a postal address</source>
        <translation>
            <numerusform>%Ln человек с согласием и почтовым адресом</numerusform>
            <numerusform>%Ln человека с согласием и почтовым адресом</numerusform>
            <numerusform>%Ln человек с согласием и почтовым адресом</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people said yes and have an e-mail address or phone</source>
        <translation>
            <numerusform>%Ln человек с согласием и e-mail или телефоном</numerusform>
            <numerusform>%Ln человека с согласием и e-mail или телефоном</numerusform>
            <numerusform>%Ln человек с согласием и e-mail или телефоном</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln phone numbers look wrong</source>
        <translation>
            <numerusform>%Ln телефон похож на ошибочный</numerusform>
            <numerusform>%Ln телефона похожи на ошибочные</numerusform>
            <numerusform>%Ln телефонов похожи на ошибочные</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln addresses look wrong</source>
        <translation>
            <numerusform>%Ln адрес похож на ошибочный</numerusform>
            <numerusform>%Ln адреса похожи на ошибочные</numerusform>
            <numerusform>%Ln адресов похожи на ошибочные</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody in it has said no to e-mail.</source>
        <translation>Никто в ней не отказался от писем по эл. почте.</translation>
    </message>
    <message>
        <source>Nobody in it has said no to SMS.</source>
        <translation>Никто в ней не отказался от SMS.</translation>
    </message>
    <message>
        <source>Nobody in it has said no to post.</source>
        <translation>Никто в ней не отказался от почты.</translation>
    </message>
    <message>
        <source>Nobody in it has said no to calls.</source>
        <translation>Никто в ней не отказался от звонков.</translation>
    </message>
    <message>
        <source>Nobody in it has said no to social networks.</source>
        <translation>Никто в ней не отказался от соцсетей.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %Ln people, for the shop alone</source>
        <extracomment>a former export: %1 is the day, %2 the target, such as Mailchimp</extracomment>
        <translation>
            <numerusform>%1, %2, %Ln человек, для внутреннего использования</numerusform>
            <numerusform>%1, %2, %Ln человека, для внутреннего использования</numerusform>
            <numerusform>%1, %2, %Ln человек, для внутреннего использования</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %Ln people</source>
        <extracomment>a former export: %1 is the day, %2 the target, such as Mailchimp</extracomment>
        <translation>
            <numerusform>%1, %2, %Ln человек</numerusform>
            <numerusform>%1, %2, %Ln человека</numerusform>
            <numerusform>%1, %2, %Ln человек</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HelpTopics</name>
    <message>
        <source>First steps</source>
        <translation>Первые шаги</translation>
    </message>
    <message>
        <source>One file</source>
        <translation>Один файл</translation>
    </message>
    <message>
        <source>Everything of a shop is in one file. Copy it, and you have copied the shop.</source>
        <translation>Всё о магазине лежит в одном файле. Скопируйте его — и вы скопировали магазин.</translation>
    </message>
    <message>
        <source>Bring in what you have</source>
        <translation>Начните с того, что у вас есть</translation>
    </message>
    <message>
        <source>See who comes</source>
        <translation>Посмотрите, кто приходит</translation>
    </message>
    <message>
        <source>Customers shows who comes how often, what they spend, and who has stopped coming.</source>
        <translation>Список клиентов показывает, кто как часто приходит, сколько тратит и кто перестал приходить.</translation>
    </message>
    <message>
        <source>Write to the right people</source>
        <translation>Пишите тем, кому это нужно</translation>
    </message>
    <message>
        <source>A segment gathers people by what they did. Export it, and you have the list to mail, without those who have not agreed to it.</source>
        <translation>Группа собирает людей по тому, что они делали. Экспортируйте её — и у вас список для рассылки, без тех, кто не дал на неё согласия.</translation>
    </message>
    <message>
        <source>Keep it up</source>
        <translation>Записывайте сразу</translation>
    </message>
    <message>
        <source>A sale is entered in a few keys from any page. So the figures stay fresh.</source>
        <translation>Продажа вносится несколькими клавишами с любой страницы. Так показатели всегда свежие.</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Клиенты</translation>
    </message>
    <message>
        <source>Find somebody</source>
        <translation>Как найти человека</translation>
    </message>
    <message>
        <source>Type a few letters of a name, a phone number, an e-mail address or a city. Accents, capitals and the alphabet do not matter: “giorgos” finds Γιώργος, “natalia” finds Наталья.</source>
        <translation>Введите несколько букв имени, телефон, e-mail или город. Надстрочные знаки, заглавные буквы и алфавит не важны: «giorgos» найдёт Γιώργος, «natalia» — Наталья.</translation>
    </message>
    <message>
        <source>Narrow the list</source>
        <translation>Как сузить список</translation>
    </message>
    <message>
        <source>Arrange the columns</source>
        <translation>Порядок столбцов</translation>
    </message>
    <message>
        <source>Click a heading to sort, drag it to move the column, and choose the columns with the button beside the search field. The list stays as you leave it.</source>
        <translation>Щёлкните заголовок, чтобы отсортировать, перетащите его, чтобы передвинуть столбец, а сами столбцы выберите кнопкой рядом с полем поиска. Список останется таким, каким вы его оставите.</translation>
    </message>
    <message>
        <source>Look at one person</source>
        <translation>Всё об одном человеке</translation>
    </message>
    <message>
        <source>Beside the list stands what you know: figures, favourites, consent, and everything that happened, the newest first. The three dots hold the history of every change.</source>
        <translation>Рядом со списком — всё, что вы знаете: показатели, любимые товары, согласие и всё, что было, начиная с нового. Под тремя точками — история всех изменений.</translation>
    </message>
    <message>
        <source>Do something with several</source>
        <translation>Сразу с несколькими</translation>
    </message>
    <message>
        <source>Choose several with Shift or Ctrl, or all with Ctrl+A: tag them, record consent, print a call list, export them, or put them into the bin. Undo takes all of it back in one step.</source>
        <translation>Выберите нескольких с Shift или Ctrl или всех через Ctrl+A: добавьте метку, запишите согласие, напечатайте список для звонков, экспортируйте или переместите в корзину. «Отменить» вернёт всё назад одним шагом.</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Продажи</translation>
    </message>
    <message>
        <source>Enter a sale</source>
        <translation>Как внести продажу</translation>
    </message>
    <message>
        <source>Type the customer, or leave the field empty for a walk-in sale. Then type the amount, or choose products, and press Enter.</source>
        <translation>Введите клиента или оставьте поле пустым, если это продажа без клиента. Затем введите сумму или выберите товары и нажмите Enter.</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Возвраты</translation>
    </message>
    <message>
        <source>“Everything came back” in the menu of a sale enters its return. For a part of it, enter a document of the kind “Return”.</source>
        <translation>«Всё возвращено» в меню продажи вносит её возврат. Если вернули только часть, внесите документ вида «Возврат».</translation>
    </message>
    <message>
        <source>Find a document</source>
        <translation>Как найти документ</translation>
    </message>
    <message>
        <source>Type its number, or filter by days, customer, product, category or country. The sum over the list follows the filters.</source>
        <translation>Введите его номер или отберите по дням, клиенту, товару, категории или стране. Сумма над списком меняется вместе с фильтрами.</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Корректировки</translation>
    </message>
    <message>
        <source>Write-offs and mended sums are neither sales nor returns: they count in sums, never as a visit.</source>
        <translation>Списания и исправленные суммы — не продажи и не возвраты: они входят в суммы, но визитом не считаются.</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Товары</translation>
    </message>
    <message>
        <source>Find a product</source>
        <translation>Как найти товар</translation>
    </message>
    <message>
        <source>Type a part of its name, its code or its barcode, or choose a category.</source>
        <translation>Введите часть названия, код или штрихкод либо выберите категорию.</translation>
    </message>
    <message>
        <source>Look at one product</source>
        <translation>Всё об одном товаре</translation>
    </message>
    <message>
        <source>Beside the list stands what it costs, how much of it was sold, what it brought in, and who buys it. “Show its sales” lists the documents.</source>
        <translation>Рядом со списком видно, сколько товар стоит, сколько его продано, какова выручка и кто его покупает. «Показать его продажи» открывает список документов.</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Категории</translation>
    </message>
    <message>
        <source>“Categories…” makes, renames and removes them. A category can hold others; whoever asks for the upper one means those below it too.</source>
        <translation>«Категории…» — здесь их добавляют, переименовывают и удаляют. В категории могут быть другие; если выбрать верхнюю, войдут и те, что ниже.</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Группы</translation>
    </message>
    <message>
        <source>Each condition shows how many people it is true for, and the total stands above. In a group, all, any or none of the conditions must be true, and groups can stand in groups.</source>
        <translation>У каждого условия видно, для скольких людей оно верно, а общее число стоит вверху. В блоке должны быть верны все условия, хотя бы одно или ни одного; в блоках могут быть другие блоки.</translation>
    </message>
    <message>
        <source>Why is somebody in it?</source>
        <translation>Почему кто-то входит в группу?</translation>
    </message>
    <message>
        <source>Find a person under the list: each condition is shown with this person’s own figures.</source>
        <translation>Найдите человека под списком: каждое условие будет показано с его собственными показателями.</translation>
    </message>
    <message>
        <source>Keep a segment</source>
        <translation>Как сохранить группу</translation>
    </message>
    <message>
        <source>Save it under a name. It stays alive: its people are looked for anew each time, as of today. Copy a ready-made one to change it.</source>
        <translation>Сохраните её под названием. Она обновляется сама: люди каждый раз отбираются заново, по состоянию на сегодня. Чтобы изменить готовую группу, скопируйте её.</translation>
    </message>
    <message>
        <source>Export for mailing</source>
        <translation>Экспорт для рассылки</translation>
    </message>
    <message>
        <source>The file holds only people who have said yes to the channel and have an address for it; the others are counted with the reason. Choose a spreadsheet, plain CSV for other programs, or Mailchimp.</source>
        <translation>В файл входят только те, кто согласился на этот способ связи и у кого есть для него адрес; остальные посчитаны с указанием причины. Выберите электронную таблицу, простой CSV для других программ или Mailchimp.</translation>
    </message>
    <message>
        <source>For the shop’s own use</source>
        <translation>Для самого магазина</translation>
    </message>
    <message>
        <source>The tick for the shop’s own use takes everybody, whatever they agreed to. Every export goes down in the register with its day and number of people.</source>
        <translation>С галочкой «Для себя, не для рассылки» в файл попадают все, независимо от согласия. Каждый экспорт записывается в журнал с днём и числом людей.</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Отчёты</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Что учитывается</translation>
    </message>
    <message>
        <source>Everything sold, less returns and corrections, over the days that you choose. Sales without a customer count as well; what lies in the bin does not.</source>
        <translation>Всё, что продано, за вычетом возвратов и корректировок, за выбранные вами дни. Продажи без клиента тоже учитываются; то, что лежит в корзине, — нет.</translation>
    </message>
    <message>
        <source>Look closer</source>
        <translation>Посмотрите поближе</translation>
    </message>
    <message>
        <source>A click on a bar shows the documents behind it. “A year before” sets the same time of last year beside it, and a category or a country can be looked at alone.</source>
        <translation>Щелчок по столбику показывает документы, из которых он сложился. «Год назад» ставит рядом тот же период прошлого года, а категорию или страну можно посмотреть отдельно.</translation>
    </message>
    <message>
        <source>Take it along</source>
        <translation>Сохранение и печать</translation>
    </message>
    <message>
        <source>“Save as” writes the table for a spreadsheet, the chart as a picture, or both as PDF; “Print…” prints them.</source>
        <translation>«Сохранить как» сохраняет таблицу для электронных таблиц, диаграмму картинкой или то и другое в PDF; «Печать…» печатает их.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>Which files</source>
        <translation>Какие файлы</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>They are guessed from their names in six languages and remembered for the next time. Say above a column what it holds if the guess is wrong.</source>
        <translation>Они определяются по названиям на шести языках и запоминаются на следующий раз. Если столбец определён неверно, укажите над ним, что в нём.</translation>
    </message>
    <message>
        <source>Who is there already</source>
        <translation>Что уже есть в магазине</translation>
    </message>
    <message>
        <source>People, products and documents that are in the shop are found by their code, e-mail, phone or name. You choose whether they are left alone, filled in or replaced; a blank never overwrites.</source>
        <translation>Люди, товары и документы, которые уже есть в магазине, находятся по коду, e-mail, телефону, имени или названию. Вы выбираете, не менять их, дополнить или заменить; пустое ничего не стирает.</translation>
    </message>
    <message>
        <source>Trial first</source>
        <translation>Сначала проверка</translation>
    </message>
    <message>
        <source>Before anything is written you see how many lines would be created, changed, skipped and sent back. Lines that could not be taken can be saved with the reason, mended and imported again.</source>
        <translation>Прежде чем что-либо записать, программа показывает, сколько строк будет создано, изменено, пропущено и отклонено. Отклонённые строки можно сохранить с указанием причины, исправить и импортировать снова.</translation>
    </message>
    <message>
        <source>Sales of a till or e-shop</source>
        <translation>Продажи из кассы или интернет-магазина</translation>
    </message>
    <message>
        <source>Lines with the same document number become one document. A number that begins with C, or only negative quantities, is a return; a price of 0 or a correction of debt without a customer is no sale; a priced line without a customer is a walk-in sale.</source>
        <translation>Строки с одним номером документа становятся одним документом. Номер, который начинается с латинской C, или только отрицательные количества — это возврат; цена 0 или корректировка долга без клиента — не продажа; строка с ценой, но без клиента — продажа без клиента.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Отмена импорта</translation>
    </message>
    <message>
        <source>“Undo this import” takes all of it back, also weeks later. What was changed or used since stays, and is named.</source>
        <translation>«Отменить этот импорт» отменяет его целиком, даже спустя недели. То, что с тех пор изменено или использовано, останется и будет названо.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Сотрудники</translation>
    </message>
    <message>
        <source>Say who works here and who is at work on this computer: everything that is entered goes down under that name. “Who did what…” lists it.</source>
        <translation>Укажите, кто здесь работает и кто сейчас за этим компьютером: всё, что вносится, записывается под этим именем. «Кто что сделал…» показывает список.</translation>
    </message>
    <message>
        <source>VAT rates</source>
        <translation>Ставки НДС</translation>
    </message>
    <message>
        <source>Prices hold their VAT. New products and imports take the usual rate; a rate that is changed leaves what was sold as it was.</source>
        <translation>Цены включают НДС. Новые товары и импорт получают обычную ставку; если изменить ставку, уже проданное останется как было.</translation>
    </message>
    <message>
        <source>Language and colours</source>
        <translation>Язык и цвета</translation>
    </message>
    <message>
        <source>Both change at once, without a new start, and nothing that is being typed is lost.</source>
        <translation>И то и другое меняется сразу, без перезапуска, и ничего из того, что вы сейчас вводите, не пропадёт.</translation>
    </message>
    <message>
        <source>What the figures mean</source>
        <translation>Что значат показатели</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Визит</translation>
    </message>
    <message>
        <source>A day on which somebody bought. Returns and corrections are none.</source>
        <translation>День с покупкой. Возвраты и корректировки визитами не считаются.</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Сумма покупок</translation>
    </message>
    <message>
        <source>Everything that was bought, less what came back.</source>
        <translation>Всё, что куплено, за вычетом возвратов.</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Средний чек</translation>
    </message>
    <message>
        <source>What was spent, divided by the number of sales.</source>
        <translation>Сумма покупок, делённая на число продаж.</translation>
    </message>
    <message>
        <source>Usually every</source>
        <translation>Обычно раз в</translation>
    </message>
    <message>
        <source>The usual gap between two visits: the median, from three visits on. With fewer visits Tefter says that they are too few to say.</source>
        <translation>Обычный промежуток между двумя визитами: медиана, начиная с трёх визитов. Если визитов меньше, Tefter пишет «мало данных».</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Задерживается</translation>
    </message>
    <message>
        <source>Silent for longer than one and a half times the usual gap. Probably lost: for longer than four times, and for more than 90 days.</source>
        <translation>Человека нет дольше полутора обычных промежутков. «Вероятно, не вернётся»: дольше четырёх таких промежутков и больше 90 дней.</translation>
    </message>
    <message>
        <source>RFM group</source>
        <translation>Класс RFM</translation>
    </message>
    <message>
        <source>How recently, how often and for how much somebody bought, each from 1 to 5: 5 is the best fifth of all who have bought. Who ties shares the better group.</source>
        <translation>Как давно, как часто и на какую сумму человек покупает, каждое от 1 до 5: 5 — лучшая пятая часть всех, кто покупал. При равенстве все получают лучшую оценку.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>One box for everything</source>
        <translation>Одно поле для всего</translation>
    </message>
    <message>
        <source>The box at the top finds people, products, documents, segments and pages, and runs commands: type what you want to do.</source>
        <translation>Поле вверху находит людей, товары, документы, группы и страницы и выполняет команды: введите, что вы хотите сделать.</translation>
    </message>
    <message>
        <source>As you type it</source>
        <translation>Пишите как удобно</translation>
    </message>
    <message>
        <source>The first letter is enough. Accents, capitals, the order of words and the alphabet do not matter, and every kind of digits is understood.</source>
        <translation>Достаточно первой буквы. Надстрочные знаки, заглавные буквы, порядок слов и алфавит не важны, и цифры годятся в любом написании.</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Согласие</translation>
    </message>
    <message>
        <source>Who is written to</source>
        <translation>Кому можно писать</translation>
    </message>
    <message>
        <source>A mailing goes only to people who have said yes to that channel and have an address for it. Who has said no is always left out, and counted.</source>
        <translation>Рассылка идёт только тем, кто согласился на этот способ связи и у кого указан нужный адрес. Кто отказался, всегда исключается, а число таких людей указано.</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Что хранится</translation>
    </message>
    <message>
        <source>Undo and history</source>
        <translation>Отмена и история изменений</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>Шаг за шагом</translation>
    </message>
    <message>
        <source>Everything that is entered or changed can be taken back and done again, also after the program was closed. The line at the foot says what would be taken back.</source>
        <translation>Всё, что внесено или изменено, можно отменить и повторить, даже после закрытия программы. Строка внизу говорит, что будет отменено.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История изменений</translation>
    </message>
    <message>
        <source>Every person, product and document keeps who changed what, when, and what stood there before.</source>
        <translation>У каждого человека, товара и документа хранится, кто, что и когда изменил и что там было раньше.</translation>
    </message>
    <message>
        <source>The bin</source>
        <translation>Корзина</translation>
    </message>
    <message>
        <source>What is put into the bin can be taken out again. Nobody in the bin is counted, shown or written to.</source>
        <translation>То, что попало в корзину, можно восстановить. Тех, кто в корзине, не считают, не показывают, и им не пишут.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Резервные копии</translation>
    </message>
    <message>
        <source>By themselves</source>
        <translation>Автоматически</translation>
    </message>
    <message>
        <source>Tefter makes a checked copy once a day, and before it takes an import back. Settings lists them, and any of them can be restored.</source>
        <translation>Tefter делает проверенную копию раз в день и перед отменой импорта. Копии перечислены в настройках; любую можно восстановить.</translation>
    </message>
    <message>
        <source>To another place</source>
        <translation>В другое место</translation>
    </message>
    <message>
        <source>“Copy the shop to…” makes a whole copy, on a stick for instance. It can be opened like any shop.</source>
        <translation>«Скопировать магазин…» делает полную копию, например на флешку. Её можно открыть как любой магазин.</translation>
    </message>
    <message>
        <source>Enter something new on this page</source>
        <translation>Добавить новую запись на этой странице</translation>
    </message>
    <message>
        <source>Change what is chosen; on the sales page, enter a sale</source>
        <translation>Изменить выбранное; на странице продаж — внести продажу</translation>
    </message>
    <message>
        <source>Put what is chosen into the bin</source>
        <translation>Переместить выбранное в корзину</translation>
    </message>
    <message>
        <source>Choose everything in the list</source>
        <translation>Выбрать всё в списке</translation>
    </message>
    <message>
        <source>Save a form from any of its fields</source>
        <translation>Сохранить форму из любого её поля</translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation>Напечатать отчёт</translation>
    </message>
    <message>
        <source>Close, or empty the search field</source>
        <translation>Закрыть или очистить поле поиска</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Клавиатура</translation>
    </message>
    <message>
        <source>Conditions as text</source>
        <translation>Условия как текст</translation>
    </message>
    <message>
        <source>How they are written</source>
        <translation>Как они пишутся</translation>
    </message>
    <message>
        <source>A segment is also a text, the same in the window and on the command line. all( ), any( ) and none( ) put conditions together, parted by commas. Each condition with an example:</source>
        <translation>Группа — это ещё и текст, одинаковый в окне и в командной строке. all( ), any( ) и none( ) соединяют условия, разделённые запятыми. Каждое условие с примером:</translation>
    </message>
    <message>
        <source>Who are you looking for?</source>
        <translation>Кого вы ищете?</translation>
    </message>
    <message>
        <source>A month that is still running</source>
        <translation>Месяц, который ещё идёт</translation>
    </message>
    <message>
        <source>It is held against the same days of last year, so that the two may be compared; so is a week, a quarter or a year, and one that the chosen days cut.</source>
        <translation>Он сравнивается с теми же днями прошлого года, чтобы суммы можно было сопоставить; так же неделя, квартал и год, а также период, обрезанный выбранными датами.</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Календарь</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>Что предстоит</translation>
    </message>
    <message>
        <source>The coming weeks show birthdays, name days, important dates and public holidays. A click opens the person.</source>
        <translation>Видны дни рождения, именины, важные даты и праздники ближайших недель. Щелчок открывает человека.</translation>
    </message>
    <message>
        <source>Whom to contact how</source>
        <translation>С кем и как связаться</translation>
    </message>
    <message>
        <source>Beside each name stand the ways to which the person has said yes and for which there is an address or a number.</source>
        <translation>Рядом с каждым именем стоят каналы, на которые человек дал согласие и для которых есть адрес или номер.</translation>
    </message>
    <message>
        <source>Name days</source>
        <translation>Именины</translation>
    </message>
    <message>
        <source>They are found from the first name and its usual short forms, by the calendar of the person’s language or of the shop’s country: Greek, Hungarian, Polish or Russian. Correct one in the form of the person.</source>
        <translation>Они определяются по имени и его обычным уменьшительным формам, по календарю языка человека или страны магазина: греческому, венгерскому, польскому или русскому. Исправить их можно в карточке человека.</translation>
    </message>
    <message>
        <source>Important dates</source>
        <translation>Важные даты</translation>
    </message>
    <message>
        <source>The form of a person takes weddings, journeys and any others. The year may be left out; a 29 February or a 31st moves to another day or is left out, as you say.</source>
        <translation>В карточку человека можно внести свадьбу, поездку и любую другую дату. Год можно не указывать; 29 февраля или 31-е число переносится или пропускается, как выбрано.</translation>
    </message>
    <message>
        <source>Entered twice</source>
        <translation>Записаны дважды</translation>
    </message>
    <message>
        <source>“Find duplicates” lists people who may be here twice, with the reasons. Side by side you choose what stays; everything else of both is kept. The three dots of the person take a merge apart again, also much later.</source>
        <translation>«Найти дубликаты» показывает, кто мог быть записан дважды, и почему. Две записи видны рядом: выберите, что останется; всё остальное сохранится от обеих. Через три точки у клиента объединение можно отменить и гораздо позже.</translation>
    </message>
    <message>
        <source>Tables as text, such as CSV, spreadsheets (XLSX), the cards of an address book (vCard), or a table copied from a spreadsheet. Exports of WooCommerce, Shopify and PrestaShop are recognised. Encoding and separator are found; if letters look wrong, choose another encoding, and the table shows it at once.</source>
        <translation>Таблицы в виде текста, например CSV, электронные таблицы (XLSX), визитки адресной книги (vCard) или таблица, скопированная из электронной таблицы. Выгрузки WooCommerce, Shopify и PrestaShop узнаются. Кодировка и разделитель определяются сами; если буквы выглядят неверно, выберите другую кодировку, и таблица сразу это покажет.</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Дни</translation>
    </message>
    <message>
        <source>A year of two digits is one up to 2049, and in a birthday one that has been: 84 is 1984. Days of the Persian calendar are known by their year. A day that does not exist is sent back with its line.</source>
        <translation>Год из двух цифр — не позже 2049, а в дне рождения — уже прошедший: 84 — это 1984. Даты персидского календаря узнаются по году. Несуществующий день возвращается вместе со своей строкой.</translation>
    </message>
    <message>
        <source>The chips above the list show regulars, those who are overdue, or birthdays soon; “+ Filter” adds tags, places, consent, the people of a segment, and the bin.</source>
        <translation>Кнопки над списком показывают постоянных клиентов, тех, кто задерживается, или тех, у кого скоро день рождения; «+ Фильтр» добавляет метки, города и страны, согласие, людей из группы и корзину.</translation>
    </message>
    <message>
        <source>Jot something down</source>
        <translation>Быстрая заметка</translation>
    </message>
    <message>
        <source>Write it in the line above the timeline and press Enter. The note stands in the timeline with its day; a click opens it to be changed or removed. The buttons above narrow the timeline to sales, notes, consents or changes.</source>
        <translation>Напишите её в строке над историей и нажмите Enter. Заметка стоит в истории со своим днём; щелчок открывает её, чтобы изменить или удалить. Кнопки над историей оставляют в ней только покупки, заметки, согласия или изменения.</translation>
    </message>
    <message>
        <source>Who belongs together</source>
        <translation>Кто с кем связан</translation>
    </message>
    <message>
        <source>Under “Relations” stand family, household, where somebody works, and who sent whom. A relation is entered once and stands on both pages.</source>
        <translation>В «Связях» видны семья, общее хозяйство, место работы и кто кого порекомендовал. Связь записывают один раз, и она видна на обеих страницах.</translation>
    </message>
    <message>
        <source>Who looks after whom</source>
        <translation>Кто за кого отвечает</translation>
    </message>
    <message>
        <source>Give somebody of the staff the care of a customer in the form, or of many at once with “Put in charge…”. The list then shows and filters by it.</source>
        <translation>Поручить клиента сотруднику можно в форме, а сразу многих – командой «Назначить ответственного…». Список это показывает и по этому фильтрует.</translation>
    </message>
    <message>
        <source>Personality type</source>
        <translation>Тип личности</translation>
    </message>
    <message>
        <source>One of 16 types named by four letters, from INTJ to ESFP. It is a remark for those who like it: no figure and no advice of the program comes from it.</source>
        <translation>Один из 16 типов из четырёх букв, от INTJ до ESFP. Это пометка для тех, кому она нравится: ни цифры, ни советы программы из неё не выводятся.</translation>
    </message>
    <message>
        <source>Photo and files</source>
        <translation>Фото и файлы</translation>
    </message>
    <message>
        <source>The round picture takes a photo of the person. Drop papers on the page, or add them under “Files”: they are kept inside the shop, and every backup has them.</source>
        <translation>В круг помещается фото клиента. Перетащите бумаги на страницу или добавьте их в «Файлы»: они хранятся внутри магазина и есть в каждой резервной копии.</translation>
    </message>
    <message>
        <source>Every yes and no with its day, its wording and where it came from; the paper that proves it can be attached.</source>
        <translation>Каждое согласие и каждый отказ — с датой, текстом и источником; можно приложить бумагу, которая это подтверждает.</translation>
    </message>
    <message>
        <source>Take a list along</source>
        <translation>Список в файле</translation>
    </message>
    <message>
        <source>“Export this list…” under the columns writes the list as it is shown: its columns, its order, its filter. It is for the shop’s own use, and the register says so. Products, sales and the calendar have it too.</source>
        <translation>«Экспорт этого списка…» под столбцами записывает список таким, каким он показан: с его столбцами, порядком и фильтром. Он для самого магазина, и в реестре это сказано. То же есть у товаров, продаж и календаря.</translation>
    </message>
    <message>
        <source>Cards for a phone</source>
        <translation>Визитки для телефона</translation>
    </message>
    <message>
        <source>Cards (vCard) take every phone, address and date along; cards for the shop’s own use also the note, the relations and the photo. Code, tax number, interests and own fields are kept by no other address book: they come back only where this program reads the cards.</source>
        <translation>Визитки (vCard) берут с собой каждый телефон, адрес и дату; визитки для самого магазина — ещё и заметку, связи и фото. Код, ИНН, интересы и свои поля не хранит ни одна другая адресная книга: они возвращаются только там, где визитки читает эта программа.</translation>
    </message>
    <message>
        <source>Newsletters</source>
        <translation>Рассылки</translation>
    </message>
    <message>
        <source>Where the newsletter column of an e-shop says yes, a consent is entered. A no withdraws a consent that was given, and says nothing of anybody else. In a column of consents a no is always a withdrawal.</source>
        <translation>Если в столбце рассылки интернет-магазина стоит «да», записывается согласие. «Нет» отзывает согласие, которое было дано, и ничего не говорит об остальных. В столбце согласий «нет» всегда означает отзыв.</translation>
    </message>
    <message>
        <source>Buyers of an e-shop</source>
        <translation>Покупатели интернет-магазина</translation>
    </message>
    <message>
        <source>The orders of an e-shop can be taken as customers too: say above the table that the lines are customers. Each buyer comes in once, with the address on the bill.</source>
        <translation>Заказы интернет-магазина можно взять и как клиентов: укажите над таблицей, что строки — это клиенты. Каждый покупатель записывается один раз, с адресом из счёта.</translation>
    </message>
    <message>
        <source>Orders of an e-shop</source>
        <translation>Заказы интернет-магазина</translation>
    </message>
    <message>
        <source>Orders that were cancelled, refunded or not paid are no sales and go back with the reason; import them again once they are paid. Discounts are taken off the lines, so that a document comes to what was paid for its goods. Shipping is not taken.</source>
        <translation>Отменённые, возвращённые и неоплаченные заказы — не продажи: они отклоняются с указанием причины; импортируйте их снова, когда они будут оплачены. Скидки вычитаются из позиций, поэтому сумма документа равна тому, что заплачено за товары. Доставка не импортируется.</translation>
    </message>
    <message>
        <source>Reduce a price</source>
        <translation>Снизить цену</translation>
    </message>
    <message>
        <source>“Reduce the price…” in the menu of a product sets a lower price from one day to another. Sales of these days take it by themselves. The lowest price of the 30 days before stands beside it and on the labels, as the law asks for.</source>
        <translation>«Снизить цену…» в меню товара задаёт более низкую цену с одного дня по другой. Продажи этих дней берут её сами. Рядом с ней и на ценниках стоит самая низкая цена за 30 дней до того, как требует закон.</translation>
    </message>
    <message>
        <source>A VAT rate that changes</source>
        <translation>Ставка НДС, которая меняется</translation>
    </message>
    <message>
        <source>In the settings, change the rate and give the day. Sales from that day on have the new rate, earlier ones keep the old.</source>
        <translation>В настройках измените ставку и укажите день. У продаж с этого дня ставка новая, у прежних остаётся старая.</translation>
    </message>
    <message>
        <source>Barcodes</source>
        <translation>Штрихкоды</translation>
    </message>
    <message>
        <source>A wrong last digit is told, never refused. A scan is found even where the keyboard stands in another language; where two products share a barcode, you are asked which one is meant.</source>
        <translation>О неверной последней цифре говорится, но код не отвергается. Скан находится, даже если раскладка на другом языке; если штрихкод общий у двух товаров, программа спросит, какой имеется в виду.</translation>
    </message>
    <message>
        <source>Sizes and colours</source>
        <translation>Размеры и цвета</translation>
    </message>
    <message>
        <source>“Make variants…” makes every combination in one step; each is a product of its own.</source>
        <translation>«Создать варианты…» создаёт все сочетания за один шаг; каждое становится отдельным товаром.</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Ценники</translation>
    </message>
    <message>
        <source>Choose products and press “Labels…”. On a sheet that is partly used, click the first free place.</source>
        <translation>Выберите товары и нажмите «Ценники…». На частично использованном листе щёлкните первое свободное место.</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Склад</translation>
    </message>
    <message>
        <source>What is there</source>
        <translation>Что есть в наличии</translation>
    </message>
    <message>
        <source>It is the sum of what came and went: receipts, sales, returns, losses, what was carried from place to place, and counts. The figure itself is never typed in.</source>
        <translation>Это сумма всего прихода и расхода: поступления, продажи, возвраты, списания, перемещения между местами и инвентаризации. Само число никогда не вводится.</translation>
    </message>
    <message>
        <source>What it is worth</source>
        <translation>Сколько это стоит</translation>
    </message>
    <message>
        <source>The average cost moves with every receipt at a cost of its own; all else goes at the average. A day in the field above the list shows what was there at its end, and what it was worth. What a line of a sale cost stays as it was on that day.</source>
        <translation>Средняя себестоимость меняется с каждым поступлением со своей ценой; всё остальное идёт по средней. День в поле над списком показывает, что было на его конец и сколько это стоило. Себестоимость позиции продажи остаётся такой, какой была в тот день.</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Инвентаризации</translation>
    </message>
    <message>
        <source>Scan or choose a product, type how many, press Enter. Scanning again adds up. What was to be there stays hidden until you ask for it; a sheet to write on can be printed. Nothing changes before the count is booked, and a receipt that is entered later for an earlier day changes the difference, never what was counted.</source>
        <translation>Отсканируйте или выберите товар, введите количество, нажмите Enter. Повторный скан прибавляется. Сколько должно быть, скрыто, пока вы не спросите; можно напечатать лист для записей. До проведения ничего не меняется, а поступление, внесённое позже задним числом, меняет разницу, но не то, что посчитано.</translation>
    </message>
    <message>
        <source>Asked for, not in stock</source>
        <translation>Спрашивали, но нет в наличии</translation>
    </message>
    <message>
        <source>Note who asked for what. When it has come, it stands at the top with the phone of the customer; what is set aside is no longer free for others.</source>
        <translation>Отметьте, кто что спрашивал. Когда товар придёт, он окажется наверху с телефоном клиента; отложенное для других уже не свободно.</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>Поставщики</translation>
    </message>
    <message>
        <source>What a supplier is worth</source>
        <translation>Чего стоит поставщик</translation>
    </message>
    <message>
        <source>“On time” and “Share delivered” look at what was due; of a part delivery, the part that came by the promised day counts. Prices are those of the same goods a year ago. Behind each figure stands on how many cases it rests; where there is none it says so and does not count in the points.</source>
        <translation>«В срок» и «Доставленная доля» смотрят на то, что должно было прийти; из частичной поставки считается то, что пришло к обещанному дню. Цены сравниваются с теми же товарами год назад. Рядом с каждым показателем видно, на скольких случаях он основан; где их нет, так и сказано, и в баллы это не входит.</translation>
    </message>
    <message>
        <source>Codes and costs</source>
        <translation>Коды и закупочные цены</translation>
    </message>
    <message>
        <source>“Add a product of theirs…” keeps their code, cost, case and delivery time. Each receipt brings the costs up to date.</source>
        <translation>«Добавить их товар…» хранит их код, цену, коробку и срок доставки. Каждый приём товара обновляет цены.</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Заказы</translation>
    </message>
    <message>
        <source>From the draft to the goods</source>
        <translation>От черновика до товара</translation>
    </message>
    <message>
        <source>A draft has no number. “Mark as sent” gives it one, and the day on which the goods are to come. They are received in parts; when all has come the order closes by itself.</source>
        <translation>У черновика нет номера. «Отметить отправленным» даёт ему номер и день, когда товар должен прийти. Его принимают частями; когда пришло всё, заказ закрывается сам.</translation>
    </message>
    <message>
        <source>When goods come</source>
        <translation>Когда приходит товар</translation>
    </message>
    <message>
        <source>A cost other than ordered is told at once and counts from then on. More than ordered is asked about, never refused. Freight and customs are spread over the lines by value.</source>
        <translation>О цене, которая отличается от заказа, говорится сразу, и дальше действует она. Если пришло больше заказанного, программа спросит, но не откажет. Доставка и пошлина делятся по строкам по стоимости.</translation>
    </message>
    <message>
        <source>What was not right</source>
        <translation>Что было не так</translation>
    </message>
    <message>
        <source>Drop papers on the page, or add them under “Files”: they are kept inside the shop, and every backup has them. What you want to know besides gets a field in Settings, under “Own fields”; it is then in the form, in the list, and in what is imported and exported.</source>
        <translation>Перетащите документы на страницу или добавьте их в разделе «Файлы»: они хранятся внутри магазина и есть в каждой резервной копии. Для всего, что вы хотите знать ещё, заведите поле в настройках, в «Своих полях»; оно появится в форме, в списке, при импорте и экспорте.</translation>
    </message>
    <message>
        <source>Import takes sales, customers, products, suppliers or orders from a table of any program. It first shows what would happen, and every import can be taken back.</source>
        <translation>Импорт берёт продажи, клиентов, товары, поставщиков или заказы из таблицы любой программы. Сначала он показывает, что произойдёт, и любой импорт можно отменить.</translation>
    </message>
    <message>
        <source>Files and own fields</source>
        <translation>Файлы и свои поля</translation>
    </message>
    <message>
        <source>Count only some</source>
        <translation>Посчитать только некоторые</translation>
    </message>
    <message>
        <source>Choose several products in the list and press “Count these…”.</source>
        <translation>Выберите в списке несколько товаров и нажмите «Посчитать эти…».</translation>
    </message>
    <message>
        <source>Another period</source>
        <translation>Другой период</translation>
    </message>
    <message>
        <source>The period is chosen above the figures; a quarter that is pressed in the chart becomes the period. How much each figure counts is chosen in the settings.</source>
        <translation>Период выбирают над показателями; нажатый на диаграмме квартал становится периодом. Вес каждого показателя выбирают в настройках.</translation>
    </message>
    <message>
        <source>What the supplier gets</source>
        <translation>Что получает поставщик</translation>
    </message>
    <message>
        <source>“Mark as sent” also makes the PDF, in the language of the supplier, and asks where to save it.</source>
        <translation>«Отметить отправленным» создаёт и PDF на языке поставщика и спрашивает, куда его сохранить.</translation>
    </message>
    <message>
        <source>Who waits for it</source>
        <translation>Кто ждёт</translation>
    </message>
    <message>
        <source>People who asked for goods on an order are named in it, and counted in the list. When the goods have come, you are told whom to call.</source>
        <translation>Те, кто спрашивал товары из заказа, названы в нём, а в списке указано их число. Когда товар придёт, вам скажут, кому позвонить.</translation>
    </message>
    <message>
        <source>Say how many were defective when you receive them; “Return the defective goods…” takes them out again, with the reason. Other goods go back from the page of the supplier.</source>
        <translation>При приёме укажите, сколько было с браком; «Вернуть брак…» снова спишет их с указанием причины. Прочие товары возвращают со страницы поставщика.</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>Маржа</translation>
    </message>
    <message>
        <source>Sales and returns without VAT, less what the goods cost when they were sold; corrections stay out. Sales of unknown cost make no margin: “Cost known for” says of how much it is known. A bar or a row opens the sold lines behind it.</source>
        <translation>Продажи и возвраты без НДС за вычетом закупочной цены на момент продажи; корректировки не учитываются. Продажи с неизвестной себестоимостью маржи не дают: «Цена известна» показывает, для какой части она известна. Столбик или строка открывает проданные позиции.</translation>
    </message>
    <message>
        <source>What lies in stock</source>
        <translation>Что лежит на складе</translation>
    </message>
    <message>
        <source>The value is what is there times its average cost. “Stock turn” holds what was sold against what lay there on average: “Yearly margin on stock” of 100% means that the goods earn in a year as much as lies in them. “Dead stock” is what was not sold for as long as you say.</source>
        <translation>Стоимость — это остаток, умноженный на среднюю цену. «Оборачиваемость» сравнивает проданное с тем, что лежало в среднем: «Маржа на запас в год» 100 % значит, что за год товар приносит столько, сколько в нём лежит денег. «Неходовой товар» — то, что не продавалось столько, сколько вы укажете.</translation>
    </message>
    <message>
        <source>Suppliers, orders and deliveries</source>
        <translation>Поставщики, заказы и поставки</translation>
    </message>
    <message>
        <source>Rows with the same order number make one order; those of the same day and delivery note make one delivery. Without an order number a row is goods that came. An order of which a row cannot be taken stays out whole. Stock moves only where you say so.</source>
        <translation>Строки с одним номером заказа составляют один заказ; строки с одним днём и одной накладной — одну поставку. Без номера заказа строка — это пришедший товар. Заказ, строку которого нельзя принять, не берётся целиком. Остатки меняются, только если вы так решите.</translation>
    </message>
    <message>
        <source>What to order</source>
        <translation>Что заказать</translation>
    </message>
    <message>
        <source>On the page of orders: what to order</source>
        <translation>На странице заказов: что заказать</translation>
    </message>
    <message>
        <source>“What to order…” (%1) lists what runs out, the dearest absence first. Space leaves a product out, %2 changes its quantity. What stands on drafts is not ordered again, and a supplier is left out where the order would be below their smallest one.</source>
        <translation>«Что заказать…» (%1) показывает, что заканчивается; первым то, без чего вы теряете больше всего. Пробел исключает товар, %2 меняет количество. Что уже стоит в черновиках, второй раз не заказывается, а поставщик пропускается, если заказ вышел бы меньше его минимального.</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>ИНН</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Год рождения</translation>
    </message>
    <message>
        <source>Month of birth</source>
        <translation>Месяц рождения</translation>
    </message>
    <message>
        <source>Day of birth</source>
        <translation>День рождения (число)</translation>
    </message>
    <message>
        <source>How they found us</source>
        <translation>Откуда узнали о нас</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>In the bin since</source>
        <translation>В корзине с</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Улица</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Город</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Индекс</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Единица</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Цена</translation>
    </message>
    <message>
        <source>VAT rate</source>
        <translation>Ставка НДС</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Штрихкод</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Итого</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Товар</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Количество</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Цена за единицу</translation>
    </message>
    <message>
        <source>Important date</source>
        <translation>Важная дата</translation>
    </message>
    <message>
        <source>Important date: year</source>
        <translation>Важная дата: год</translation>
    </message>
    <message>
        <source>Important date: month</source>
        <translation>Важная дата: месяц</translation>
    </message>
    <message>
        <source>Important date: day</source>
        <translation>Важная дата: день</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>Интересы</translation>
    </message>
    <message>
        <source>Personality type</source>
        <translation>Тип личности</translation>
    </message>
    <message>
        <source>Looked after by</source>
        <translation>Ответственный</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Сеть</translation>
    </message>
    <message>
        <source>Name in the network</source>
        <translation>Имя в сети</translation>
    </message>
    <message>
        <source>Relation, in a word</source>
        <translation>Связь, одним словом</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Подтверждение</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Бренд</translation>
    </message>
    <message>
        <source>Shelf place</source>
        <translation>Место на полке</translation>
    </message>
    <message>
        <source>Warranty in months</source>
        <translation>Гарантия в месяцах</translation>
    </message>
    <message>
        <source>Days one lasts</source>
        <translation>На сколько дней хватает</translation>
    </message>
    <message>
        <source>Reorder from</source>
        <translation>Порог заказа</translation>
    </message>
    <message>
        <source>Order up to</source>
        <translation>Заказывать до</translation>
    </message>
    <message>
        <source>Reduced price</source>
        <translation>Сниженная цена</translation>
    </message>
    <message>
        <source>Reduced from</source>
        <translation>Снижена с</translation>
    </message>
    <message>
        <source>Reduced until</source>
        <translation>Снижена до</translation>
    </message>
    <message>
        <source>Payment terms</source>
        <translation>Условия оплаты</translation>
    </message>
    <message>
        <source>Days to pay</source>
        <translation>Срок оплаты в днях</translation>
    </message>
    <message>
        <source>Days until goods come</source>
        <translation>Срок поставки в днях</translation>
    </message>
    <message>
        <source>Minimum order</source>
        <translation>Минимальный заказ</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Контактное лицо</translation>
    </message>
    <message>
        <source>Contact person: what they do there</source>
        <translation>Контактное лицо: чем там занимается</translation>
    </message>
    <message>
        <source>Contact person: phone</source>
        <translation>Контактное лицо: телефон</translation>
    </message>
    <message>
        <source>Contact person: e-mail</source>
        <translation>Контактное лицо: эл. почта</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Обращение</translation>
    </message>
    <message>
        <source>Case: asked on</source>
        <translation>Обращение: день вопроса</translation>
    </message>
    <message>
        <source>Case: answered on</source>
        <translation>Обращение: день ответа</translation>
    </message>
    <message>
        <source>Case: note</source>
        <translation>Обращение: заметка</translation>
    </message>
</context>
<context>
    <name>ImportSentences</name>
    <message>
        <source>Line %L1: %2</source>
        <translation>Строка %L1: %2</translation>
    </message>
    <message>
        <source>Line %L1, column “%2”: %3</source>
        <translation>Строка %L1, столбец «%2»: %3</translation>
    </message>
    <message>
        <source>New customers</source>
        <translation>Новые клиенты</translation>
    </message>
    <message>
        <source>Changed customers</source>
        <translation>Изменённые клиенты</translation>
    </message>
    <message>
        <source>New products</source>
        <translation>Новые товары</translation>
    </message>
    <message>
        <source>Changed products</source>
        <translation>Изменённые товары</translation>
    </message>
    <message>
        <source>New categories</source>
        <translation>Новые категории</translation>
    </message>
    <message>
        <source>Changed categories</source>
        <translation>Изменённые категории</translation>
    </message>
    <message>
        <source>New documents</source>
        <translation>Новые документы</translation>
    </message>
    <message>
        <source>Changed documents</source>
        <translation>Изменённые документы</translation>
    </message>
    <message>
        <source>New lines</source>
        <translation>Новые позиции</translation>
    </message>
    <message>
        <source>Changed lines</source>
        <translation>Изменённые позиции</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines read: %L1 created, %L2 updated, %L3 skipped, %L4 rejected.</source>
        <extracomment>%Ln is how many lines were read; the parts of it follow</extracomment>
        <translation>
            <numerusform>Прочитана %Ln строка. Создано: %L1, обновлено: %L2, пропущено: %L3, отклонено: %L4.</numerusform>
            <numerusform>Прочитано %Ln строки. Создано: %L1, обновлено: %L2, пропущено: %L3, отклонено: %L4.</numerusform>
            <numerusform>Прочитано %Ln строк. Создано: %L1, обновлено: %L2, пропущено: %L3, отклонено: %L4.</numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>a step of an import: which file</extracomment>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Columns</source>
        <extracomment>a step of an import: what its columns are</extracomment>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>Rules</source>
        <extracomment>a step of an import: what is done with what is known already</extracomment>
        <translation>Правила</translation>
    </message>
    <message>
        <source>Trial run</source>
        <extracomment>a step of an import: what would happen</extracomment>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>a step of an import: what has happened</extracomment>
        <translation>Итог</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <extracomment>a step of an import</extracomment>
        <translation>Шаг %1 из %2</translation>
    </message>
    <message>
        <source>Pasted table</source>
        <translation>Вставленная таблица</translation>
    </message>
    <message>
        <source>Columns not taken: %1</source>
        <extracomment>%1 are the headings of columns of a file</extracomment>
        <translation>Столбцы, которые не берутся: %1</translation>
    </message>
    <message>
        <source>New moves of stock</source>
        <translation>Новые движения товара</translation>
    </message>
    <message>
        <source>Changed moves of stock</source>
        <translation>Изменённые движения товара</translation>
    </message>
    <message>
        <source>New suppliers</source>
        <translation>Новые поставщики</translation>
    </message>
    <message>
        <source>Changed suppliers</source>
        <translation>Изменённые поставщики</translation>
    </message>
    <message>
        <source>New orders</source>
        <translation>Новые заказы</translation>
    </message>
    <message>
        <source>Changed orders</source>
        <translation>Изменённые заказы</translation>
    </message>
    <message>
        <source>New deliveries</source>
        <translation>Новые поставки</translation>
    </message>
    <message>
        <source>Changed deliveries</source>
        <translation>Изменённые поставки</translation>
    </message>
</context>
<context>
    <name>OwnValueText</name>
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
    <name>PageRegistry</name>
    <message>
        <source>Customers</source>
        <translation>Клиенты</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Продажи</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Товары</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Группы</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Отчёты</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Календарь</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Склад</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>Поставщики</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Заказы</translation>
    </message>
</context>
<context>
    <name>PersonDetails</name>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln years old)</source>
        <extracomment>a birthday and the age: %1 is a day</extracomment>
        <translation>
            <numerusform>%1 (%Ln год)</numerusform>
            <numerusform>%1 (%Ln года)</numerusform>
            <numerusform>%1 (%Ln лет)</numerusform>
        </translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>День рождения</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>ИНН</translation>
    </message>
    <message>
        <source>How they found us</source>
        <translation>Откуда узнали о нас</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>In the book since</source>
        <translation>В базе с</translation>
    </message>
    <message>
        <source>Open %1</source>
        <extracomment>%1 is a product</extracomment>
        <translation>Открыть: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln times</source>
        <extracomment>how often a product was bought</extracomment>
        <translation>
            <numerusform>%Ln раз</numerusform>
            <numerusform>%Ln раза</numerusform>
            <numerusform>%Ln раз</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a name day: %1 is a day, %2 the form of the name that the calendar has</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Name day</source>
        <translation>Именины</translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>where the network of a handle is not known</extracomment>
        <translation>Сеть</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>Интересы</translation>
    </message>
    <message>
        <source>Personality type</source>
        <translation>Тип личности</translation>
    </message>
    <message>
        <source>Looked after by</source>
        <extracomment>who of the staff</extracomment>
        <translation>Ответственный</translation>
    </message>
</context>
<context>
    <name>PurchasePaper</name>
    <message>
        <source>Purchase order %1</source>
        <extracomment>the title of a paper; %1 is its number</extracomment>
        <translation>Заказ поставщику %1</translation>
    </message>
    <message>
        <source>Purchase order (draft)</source>
        <extracomment>the title of a paper that has no number yet</extracomment>
        <translation>Заказ поставщику (черновик)</translation>
    </message>
    <message>
        <source>Your code</source>
        <extracomment>of the supplier who gets the paper</extracomment>
        <translation>Ваш код</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Товар</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Количество</translation>
    </message>
    <message>
        <source>Unit cost</source>
        <extracomment>of a piece, without VAT</extracomment>
        <translation>Цена за единицу</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Total without VAT</source>
        <translation>Итого без НДС</translation>
    </message>
    <message>
        <source>Ordered on %1</source>
        <translation>Дата заказа: %1</translation>
    </message>
    <message>
        <source>Please deliver by %1</source>
        <translation>Просим доставить до: %1</translation>
    </message>
    <message>
        <source>Tax number %1</source>
        <translation>ИНН %1</translation>
    </message>
    <message>
        <source>Please find our order attached. Kindly confirm the delivery day.</source>
        <translation>Направляем наш заказ во вложении. Просим подтвердить день доставки.</translation>
    </message>
    <message>
        <source>Line</source>
        <extracomment>the number of a line</extracomment>
        <translation>Строка</translation>
    </message>
</context>
<context>
    <name>ReductionWords</name>
    <message>
        <source>Reduced, otherwise %1</source>
        <extracomment>%1 is the usual price of a product that is reduced now</extracomment>
        <translation>Снижена, обычно %1</translation>
    </message>
    <message numerus="yes">
        <source>Lowest price of the %Ln days before: %1</source>
        <extracomment>%Ln is 30, %1 a price</extracomment>
        <translation>
            <numerusform>Самая низкая цена за %Ln день до этого: %1</numerusform>
            <numerusform>Самая низкая цена за %Ln дня до этого: %1</numerusform>
            <numerusform>Самая низкая цена за %Ln дней до этого: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>lowest in 30 days %1</source>
        <extracomment>short, behind a reduced price: the lowest price of the 30 days before; %1 is that price</extracomment>
        <translation>минимум за 30 дней %1</translation>
    </message>
</context>
<context>
    <name>RelationWords</name>
    <message>
        <source>Family</source>
        <extracomment>in front of the name of a relative</extracomment>
        <translation>Семья</translation>
    </message>
    <message>
        <source>Same household</source>
        <extracomment>in front of the name of somebody of the same household</extracomment>
        <translation>Общее хозяйство</translation>
    </message>
    <message>
        <source>Works at</source>
        <extracomment>in front of the name of a firm</extracomment>
        <translation>Работает в</translation>
    </message>
    <message>
        <source>Employs</source>
        <extracomment>in front of the name of somebody who works at this firm</extracomment>
        <translation>Работодатель для</translation>
    </message>
    <message>
        <source>Sent by</source>
        <extracomment>in front of the name of who recommended the shop to this person</extracomment>
        <translation>По рекомендации</translation>
    </message>
    <message>
        <source>Sent us</source>
        <extracomment>in front of the name of somebody to whom this person recommended the shop</extracomment>
        <translation>Порекомендовал(а) нас</translation>
    </message>
    <message>
        <source>Has to do with</source>
        <extracomment>in front of the name of somebody this person has to do with</extracomment>
        <translation>Имеет отношение к</translation>
    </message>
</context>
<context>
    <name>ReportOutput</name>
    <message>
        <source>Tax number %1</source>
        <extracomment>at the head of a printed page; %1 is the shop&apos;s tax number</extracomment>
        <translation>ИНН %1</translation>
    </message>
</context>
<context>
    <name>SaleWords</name>
    <message>
        <source>Sale</source>
        <extracomment>a document</extracomment>
        <translation>Продажа</translation>
    </message>
    <message>
        <source>Return</source>
        <extracomment>a document: something was brought back</extracomment>
        <translation>Возврат</translation>
    </message>
    <message>
        <source>Correction</source>
        <extracomment>a document: a write-off or the mending of a sum</extracomment>
        <translation>Корректировка</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <extracomment>instead of a name: somebody whom the shop does not know</extracomment>
        <translation>Без клиента</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Все дни</translation>
    </message>
    <message>
        <source>until %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation>до %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation>с %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>from a day to a day</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln documents</source>
        <translation>
            <numerusform>%Ln документ</numerusform>
            <numerusform>%Ln документа</numerusform>
            <numerusform>%Ln документов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchSources</name>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Товары</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Группы</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Отчёты</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>Поставщики</translation>
    </message>
    <message>
        <source>Orders</source>
        <extracomment>orders to suppliers</extracomment>
        <translation>Заказы</translation>
    </message>
</context>
<context>
    <name>Segments</name>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln день</numerusform>
            <numerusform>%Ln дня</numerusform>
            <numerusform>%Ln дней</numerusform>
        </translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>at least once</source>
        <translation>хотя бы раз</translation>
    </message>
    <message numerus="yes">
        <source>at least %Ln times</source>
        <translation>
            <numerusform>не менее %Ln раза</numerusform>
            <numerusform>не менее %Ln раз</numerusform>
            <numerusform>не менее %Ln раз</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in the last %Ln days</source>
        <translation>
            <numerusform>за последний %Ln день</numerusform>
            <numerusform>за последние %Ln дня</numerusform>
            <numerusform>за последние %Ln дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in the last %Ln weeks</source>
        <translation>
            <numerusform>за последнюю %Ln неделю</numerusform>
            <numerusform>за последние %Ln недели</numerusform>
            <numerusform>за последние %Ln недель</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in the last %Ln months</source>
        <translation>
            <numerusform>за последний %Ln месяц</numerusform>
            <numerusform>за последние %Ln месяца</numerusform>
            <numerusform>за последние %Ln месяцев</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in the last %Ln years</source>
        <translation>
            <numerusform>за последний %Ln год</numerusform>
            <numerusform>за последние %Ln года</numerusform>
            <numerusform>за последние %Ln лет</numerusform>
        </translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <extracomment>two days, both included</extracomment>
        <translation>с %1 по %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>с %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>по %1</translation>
    </message>
    <message>
        <source>at any time</source>
        <translation>за всё время</translation>
    </message>
    <message>
        <source>any of these</source>
        <translation>хотя бы одно из этих</translation>
    </message>
    <message>
        <source>none of these</source>
        <translation>ни одно из этих</translation>
    </message>
    <message>
        <source>all of these</source>
        <translation>все эти</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is what is asked about a person, %2 how it compares: &quot;Age: at least 30&quot;
----------
one of a person&apos;s own figures, such as &quot;Last purchase: 20 Sep 2026&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>SizeWords</name>
    <message>
        <source>%1 KB</source>
        <extracomment>the size of a file, in kilobytes</extracomment>
        <translation>%1 КБ</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <extracomment>the size of a file, in megabytes</extracomment>
        <translation>%1 МБ</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Last backup today %1, checked</source>
        <translation>Последняя копия сегодня в %1, проверена</translation>
    </message>
    <message>
        <source>Last backup yesterday %1, checked</source>
        <translation>Последняя копия вчера в %1, проверена</translation>
    </message>
    <message>
        <source>Last backup %1, checked</source>
        <translation>Последняя копия %1, проверена</translation>
    </message>
</context>
<context>
    <name>SupplierWords</name>
    <message>
        <source>draft</source>
        <extracomment>the state of an order to a supplier: not sent yet</extracomment>
        <translation>черновик</translation>
    </message>
    <message>
        <source>sent</source>
        <extracomment>the state of an order to a supplier</extracomment>
        <translation>отправлен</translation>
    </message>
    <message>
        <source>partly received</source>
        <extracomment>the state of an order to a supplier</extracomment>
        <translation>получен частично</translation>
    </message>
    <message>
        <source>closed</source>
        <extracomment>the state of an order to a supplier: nothing more is to come</extracomment>
        <translation>закрыт</translation>
    </message>
    <message>
        <source>cancelled</source>
        <extracomment>the state of an order to a supplier</extracomment>
        <translation>отменён</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days late</source>
        <translation>
            <numerusform>опоздание %Ln день</numerusform>
            <numerusform>опоздание %Ln дня</numerusform>
            <numerusform>опоздание %Ln дней</numerusform>
        </translation>
    </message>
    <message>
        <source>Defective</source>
        <extracomment>why goods go back to the supplier</extracomment>
        <translation>Брак</translation>
    </message>
    <message>
        <source>Wrong goods</source>
        <extracomment>why goods go back to the supplier: not what was ordered</extracomment>
        <translation>Не тот товар</translation>
    </message>
    <message>
        <source>Too many</source>
        <extracomment>why goods go back to the supplier: too many</extracomment>
        <translation>Слишком много</translation>
    </message>
    <message>
        <source>Another reason</source>
        <extracomment>why goods go back to the supplier</extracomment>
        <translation>Другая причина</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>В срок</translation>
    </message>
    <message>
        <source>Share delivered</source>
        <extracomment>how much of what was ordered came</extracomment>
        <translation>Доставленная доля</translation>
    </message>
    <message>
        <source>Defective or sent back</source>
        <translation>Брак и возвраты</translation>
    </message>
    <message>
        <source>Change of prices</source>
        <extracomment>of a supplier, against a year ago</extracomment>
        <translation>Изменение цен</translation>
    </message>
    <message>
        <source>Effect on the margin</source>
        <extracomment>of a supplier&apos;s prices on the margin</extracomment>
        <translation>Влияние на наценку</translation>
    </message>
    <message>
        <source>Of what was due, how much came by the promised day. Of a part delivery, the part that came in time counts.</source>
        <translation>Сколько из ожидавшегося пришло к обещанному дню. Из частичной поставки считается то, что пришло в срок.</translation>
    </message>
    <message>
        <source>Of what was due, how much came at all.</source>
        <translation>Сколько из ожидавшегося вообще пришло.</translation>
    </message>
    <message>
        <source>Of what came, how much was defective or went back. Goods sent back because they were too many do not count.</source>
        <translation>Сколько из пришедшего оказалось браком или вернулось. Товар, возвращённый из-за излишка, не считается.</translation>
    </message>
    <message>
        <source>What the goods of this period cost against the same goods a year ago.</source>
        <translation>Во что обошлись товары этого периода по сравнению с теми же товарами год назад.</translation>
    </message>
    <message>
        <source>How many points of margin the change of prices took from the goods that were sold, or brought.</source>
        <translation>Сколько пунктов наценки отняло или добавило изменение цен на проданных товарах.</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>нет данных</translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders</source>
        <translation>
            <numerusform>%Ln заказ</numerusform>
            <numerusform>%Ln заказа</numerusform>
            <numerusform>%Ln заказов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deliveries</source>
        <translation>
            <numerusform>%Ln поставка</numerusform>
            <numerusform>%Ln поставки</numerusform>
            <numerusform>%Ln поставок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln products</source>
        <translation>
            <numerusform>%Ln товар</numerusform>
            <numerusform>%Ln товара</numerusform>
            <numerusform>%Ln товаров</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: more than was still to come (%2).</source>
        <extracomment>%1 is a product, %2 a quantity</extracomment>
        <translation>%1: больше, чем оставалось получить (%2).</translation>
    </message>
    <message>
        <source>%1: the cost was to be %2.</source>
        <extracomment>%1 is a product, %2 an amount</extracomment>
        <translation>%1: цена должна была быть %2.</translation>
    </message>
    <message>
        <source>%1 is not on the order.</source>
        <extracomment>%1 is a product</extracomment>
        <translation>Нет в заказе: %1.</translation>
    </message>
    <message>
        <source>Order %1 sent</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Заказ %1 отправлен</translation>
    </message>
    <message>
        <source>Goods received</source>
        <extracomment>%1 is the number on the supplier&apos;s paper</extracomment>
        <translation>Приём товара</translation>
    </message>
    <message>
        <source>Goods sent back</source>
        <extracomment>%1 is the number on the paper that goes with goods</extracomment>
        <translation>Возврат поставщику</translation>
    </message>
    <message>
        <source>In the list since then</source>
        <translation>В списке с этого дня</translation>
    </message>
    <message numerus="yes">
        <source>%Ln wait</source>
        <extracomment>people who asked for goods that are on their way</extracomment>
        <translation>
            <numerusform>%Ln ждёт</numerusform>
            <numerusform>%Ln ждут</numerusform>
            <numerusform>%Ln ждут</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>и ещё %Ln</numerusform>
            <numerusform>и ещё %Ln</numerusform>
            <numerusform>и ещё %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers to cases</source>
        <extracomment>of a supplier to questions and complaints</extracomment>
        <translation>Ответы на обращения</translation>
    </message>
    <message numerus="yes">
        <source>Of the cases that were opened with them, how many were answered within %Ln days.</source>
        <translation>
            <numerusform>На какую часть обращений к ним ответили за %Ln день.</numerusform>
            <numerusform>На какую часть обращений к ним ответили за %Ln дня.</numerusform>
            <numerusform>На какую часть обращений к ним ответили за %Ln дней.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cases</source>
        <extracomment>questions and complaints to a supplier</extracomment>
        <translation>
            <numerusform>%Ln обращение</numerusform>
            <numerusform>%Ln обращения</numerusform>
            <numerusform>%Ln обращений</numerusform>
        </translation>
    </message>
    <message>
        <source>Case opened: %1</source>
        <extracomment>%1 is what a question or complaint to a supplier is about</extracomment>
        <translation>Новое обращение: %1</translation>
    </message>
    <message>
        <source>Case answered: %1</source>
        <extracomment>%1 is what a question or complaint to a supplier is about</extracomment>
        <translation>Ответ на обращение: %1</translation>
    </message>
    <message>
        <source>%1: %2 to send back, %3 on hand.</source>
        <extracomment>%1 is a product, %2 and %3 are quantities</extracomment>
        <translation>%1: на возврат %2, в наличии %3.</translation>
    </message>
    <message>
        <source>%1: %2 to send back, %3 received from this supplier and still here.</source>
        <extracomment>%1 is a product, %2 and %3 are quantities</extracomment>
        <translation>%1: на возврат %2, от этого поставщика получено и не возвращено %3.</translation>
    </message>
    <message>
        <source>Goods received, paper %1</source>
        <translation>Приём товара, документ %1</translation>
    </message>
    <message>
        <source>Goods sent back, paper %1</source>
        <translation>Возврат поставщику, документ %1</translation>
    </message>
</context>
<context>
    <name>WindowApplication</name>
    <message>
        <source>Sample shop</source>
        <translation>Пробный магазин</translation>
    </message>
</context>
<context>
    <name>criterion</name>
    <message>
        <source>Member of another segment</source>
        <translation>Другая группа</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Группы</translation>
    </message>
    <message>
        <source>is</source>
        <translation>это</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Возраст</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>не меньше</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>не больше</translation>
    </message>
    <message>
        <source>is not known</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>День рождения</translation>
    </message>
    <message>
        <source>within so many days from today</source>
        <translation>в ближайшие N дней</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>в этом месяце</translation>
    </message>
    <message>
        <source>next month</source>
        <translation>в следующем месяце</translation>
    </message>
    <message>
        <source>is known</source>
        <translation>известно</translation>
    </message>
    <message>
        <source>Next birthday</source>
        <translation>Следующий день рождения</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Город</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>не</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Согласие</translation>
    </message>
    <message>
        <source>given for</source>
        <translation>дано</translation>
    </message>
    <message>
        <source>withdrawn for</source>
        <translation>отозвано</translation>
    </message>
    <message>
        <source>not given for</source>
        <translation>не дано</translation>
    </message>
    <message>
        <source>not known for</source>
        <translation>нет данных</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Почта</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Social network</source>
        <translation>Соцсети</translation>
    </message>
    <message>
        <source>Consent given on</source>
        <translation>Согласие дано</translation>
    </message>
    <message>
        <source>Consent withdrawn on</source>
        <translation>Согласие отозвано</translation>
    </message>
    <message>
        <source>Way to reach them</source>
        <translation>Способ связи</translation>
    </message>
    <message>
        <source>has</source>
        <translation>есть</translation>
    </message>
    <message>
        <source>does not have</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Адрес e-mail</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Номер телефона</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>Почтовый адрес</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>In the book since</source>
        <translation>Карточка заведена</translation>
    </message>
    <message>
        <source>on or after</source>
        <translation>не раньше</translation>
    </message>
    <message>
        <source>before</source>
        <translation>раньше</translation>
    </message>
    <message>
        <source>within so many days until today</source>
        <translation>за последние N дней</translation>
    </message>
    <message>
        <source>Person or firm</source>
        <translation>Человек или фирма</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Человек</translation>
    </message>
    <message>
        <source>Firm</source>
        <translation>Фирма</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Английский</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Греческий</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>Венгерский</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Польский</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Русский</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>Персидский</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>содержит</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>не содержит</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Сведения</translation>
    </message>
    <message>
        <source>How they found us</source>
        <translation>Откуда узнали о нас</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Метка</translation>
    </message>
    <message>
        <source>no tag at all</source>
        <translation>ни одной метки</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>Average basket</source>
        <translation>Средний чек</translation>
    </message>
    <message>
        <source>Product category</source>
        <translation>Категория товаров</translation>
    </message>
    <message>
        <source>bought</source>
        <translation>куплено</translation>
    </message>
    <message>
        <source>did not buy</source>
        <translation>не куплено</translation>
    </message>
    <message>
        <source>Quantity bought</source>
        <translation>Купленное количество</translation>
    </message>
    <message>
        <source>Last bought</source>
        <translation>Последняя покупка</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Товар</translation>
    </message>
    <message>
        <source>Number of purchases</source>
        <translation>Число покупок</translation>
    </message>
    <message>
        <source>exactly</source>
        <translation>ровно</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>Покупки</translation>
    </message>
    <message>
        <source>Last purchase</source>
        <translation>Последняя покупка</translation>
    </message>
    <message>
        <source>First purchase</source>
        <translation>Первая покупка</translation>
    </message>
    <message>
        <source>more than so many days ago</source>
        <translation>больше N дней назад</translation>
    </message>
    <message>
        <source>between two days</source>
        <translation>между двумя днями</translation>
    </message>
    <message>
        <source>has never bought</source>
        <translation>не было покупок</translation>
    </message>
    <message>
        <source>Days since then</source>
        <translation>Дней с тех пор</translation>
    </message>
    <message>
        <source>recency group at least</source>
        <translation>класс давности не ниже</translation>
    </message>
    <message>
        <source>recency group at most</source>
        <translation>класс давности не выше</translation>
    </message>
    <message>
        <source>Recency group</source>
        <translation>Класс давности</translation>
    </message>
    <message>
        <source>frequency group at least</source>
        <translation>класс частоты не ниже</translation>
    </message>
    <message>
        <source>frequency group at most</source>
        <translation>класс частоты не выше</translation>
    </message>
    <message>
        <source>Frequency group</source>
        <translation>Класс частоты</translation>
    </message>
    <message>
        <source>money group at least</source>
        <translation>класс суммы не ниже</translation>
    </message>
    <message>
        <source>money group at most</source>
        <translation>класс суммы не выше</translation>
    </message>
    <message>
        <source>Money group</source>
        <translation>Класс суммы</translation>
    </message>
    <message>
        <source>RFM group</source>
        <translation>Класс RFM</translation>
    </message>
    <message>
        <source>is (three digits, such as 555)</source>
        <translation>равен (три цифры, например 555)</translation>
    </message>
    <message>
        <source>Rhythm of visits</source>
        <translation>Ритм визитов</translation>
    </message>
    <message>
        <source>is overdue against their own habit</source>
        <translation>не приходит дольше обычного</translation>
    </message>
    <message>
        <source>is overdue by at least so many days</source>
        <translation>задерживается не меньше чем на N дней</translation>
    </message>
    <message>
        <source>is expected within so many days from today</source>
        <translation>ожидается в ближайшие N дней</translation>
    </message>
    <message>
        <source>comes at least every so many days</source>
        <translation>приходит не реже чем раз в N дней</translation>
    </message>
    <message>
        <source>too few visits to say</source>
        <translation>слишком мало визитов, чтобы судить</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Визиты</translation>
    </message>
    <message>
        <source>Usually comes every</source>
        <translation>Обычно приходит раз в</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>Последний визит</translation>
    </message>
    <message>
        <source>Was expected on</source>
        <translation>Ожидался визит</translation>
    </message>
    <message>
        <source>Sum spent</source>
        <translation>Сумма покупок</translation>
    </message>
    <message>
        <source>is in any network</source>
        <translation>есть в какой-нибудь соцсети</translation>
    </message>
    <message>
        <source>is in no network</source>
        <translation>нет ни в одной соцсети</translation>
    </message>
    <message>
        <source>Looked after by</source>
        <extracomment>who of the staff looks after a customer</extracomment>
        <translation>Ответственный</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>никто</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>Интересы</translation>
    </message>
    <message>
        <source>Personality type</source>
        <translation>Тип личности</translation>
    </message>
    <message>
        <source>Own field</source>
        <translation>Своё поле</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>одно из</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Марка</translation>
    </message>
    <message>
        <source>Share bought at a reduced price</source>
        <translation>Доля покупок по сниженной цене</translation>
    </message>
    <message>
        <source>Bought at a reduced price</source>
        <translation>Куплено по сниженной цене</translation>
    </message>
    <message>
        <source>Goods of a supplier</source>
        <translation>Товары поставщика</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ФИО</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Улица</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Индекс</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Город</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Регион</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>День рождения</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>ИНН</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Entered on</source>
        <translation>Записано</translation>
    </message>
    <message>
        <source>First purchase</source>
        <translation>Первая покупка</translation>
    </message>
    <message>
        <source>Last purchase</source>
        <translation>Последняя покупка</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Визиты</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Сумма покупок</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Plain CSV</source>
        <translation>Простой CSV</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>Электронная таблица</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Продажи</translation>
    </message>
    <message>
        <source>Average sale</source>
        <translation>Средний чек</translation>
    </message>
    <message>
        <source>Cards (vCard)</source>
        <translation>Визитки (vCard)</translation>
    </message>
    <message>
        <source>Excel (XLSX)</source>
        <translation>Excel (XLSX)</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>Интересы</translation>
    </message>
    <message>
        <source>Personality type</source>
        <translation>Тип личности</translation>
    </message>
    <message>
        <source>Looked after by</source>
        <translation>Ответственный</translation>
    </message>
    <message>
        <source>Social networks</source>
        <translation>Соцсети</translation>
    </message>
    <message>
        <source>Person or firm</source>
        <translation>Человек или фирма</translation>
    </message>
    <message>
        <source>firm</source>
        <translation>фирма</translation>
    </message>
    <message>
        <source>person</source>
        <translation>человек</translation>
    </message>
    <message>
        <source>All e-mails</source>
        <translation>Все адреса эл. почты</translation>
    </message>
    <message>
        <source>All phones</source>
        <translation>Все телефоны</translation>
    </message>
    <message>
        <source>All addresses</source>
        <translation>Все адреса</translation>
    </message>
    <message>
        <source>Wedding anniversary</source>
        <translation>Годовщина свадьбы</translation>
    </message>
    <message>
        <source>Founding of the firm</source>
        <translation>Основание фирмы</translation>
    </message>
    <message>
        <source>Other dates</source>
        <translation>Другие даты</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Связи</translation>
    </message>
    <message>
        <source>Consent to e-mail</source>
        <translation>Согласие на эл. почту</translation>
    </message>
    <message>
        <source>Consent to SMS</source>
        <translation>Согласие на SMS</translation>
    </message>
    <message>
        <source>Consent to post</source>
        <translation>Согласие на почту</translation>
    </message>
    <message>
        <source>Consent to calls</source>
        <translation>Согласие на звонки</translation>
    </message>
    <message>
        <source>Consent to social media</source>
        <translation>Согласие на соцсети</translation>
    </message>
    <message>
        <source>Spent, 12 months</source>
        <translation>Покупки за 12 месяцев</translation>
    </message>
    <message>
        <source>Rhythm</source>
        <translation>Ритм покупок</translation>
    </message>
    <message>
        <source>Notes, with their days</source>
        <translation>Заметки с их днями</translation>
    </message>
    <message>
        <source>Name day</source>
        <translation>Именины</translation>
    </message>
    <message>
        <source>Wedding</source>
        <translation>Свадьба</translation>
    </message>
    <message>
        <source>Founding</source>
        <translation>Основание</translation>
    </message>
    <message>
        <source>Birth of a child</source>
        <translation>Рождение ребёнка</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>Поездка</translation>
    </message>
    <message>
        <source>Another date</source>
        <translation>Другая дата</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Семья</translation>
    </message>
    <message>
        <source>Same household</source>
        <translation>Общее хозяйство</translation>
    </message>
    <message>
        <source>Works at</source>
        <translation>Работает в</translation>
    </message>
    <message>
        <source>Employs</source>
        <translation>Работодатель для</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>По рекомендации</translation>
    </message>
    <message>
        <source>Sent us</source>
        <translation>Порекомендовал(а) нас</translation>
    </message>
    <message>
        <source>Has to do with</source>
        <translation>Имеет отношение к</translation>
    </message>
    <message>
        <source>new</source>
        <translation>без покупок</translation>
    </message>
    <message>
        <source>too few to say</source>
        <translation>мало данных</translation>
    </message>
    <message>
        <source>on time</source>
        <translation>в срок</translation>
    </message>
    <message>
        <source>due this week</source>
        <translation>на этой неделе</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>задерживается на %Ln день</numerusform>
            <numerusform>задерживается на %Ln дня</numerusform>
            <numerusform>задерживается на %Ln дней</numerusform>
        </translation>
    </message>
    <message>
        <source>probably lost</source>
        <translation>вероятно, не вернётся</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>Address labels (PDF)</source>
        <translation>Адреса (PDF)</translation>
    </message>
</context>
<context>
    <name>holiday</name>
    <message>
        <source>New Year</source>
        <translation>Новый год</translation>
    </message>
    <message>
        <source>Epiphany</source>
        <translation>Богоявление</translation>
    </message>
    <message>
        <source>Clean Monday</source>
        <translation>Чистый понедельник</translation>
    </message>
    <message>
        <source>Annunciation and Independence Day</source>
        <translation>Благовещение и День независимости</translation>
    </message>
    <message>
        <source>Good Friday</source>
        <translation>Великая пятница</translation>
    </message>
    <message>
        <source>Easter Sunday</source>
        <translation>Пасха</translation>
    </message>
    <message>
        <source>Easter Monday</source>
        <translation>Пасхальный понедельник</translation>
    </message>
    <message>
        <source>Labour Day</source>
        <translation>Праздник труда</translation>
    </message>
    <message>
        <source>Whit Monday</source>
        <translation>Духов день</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>Успение Богородицы</translation>
    </message>
    <message>
        <source>Ohi Day</source>
        <translation>День Охи</translation>
    </message>
    <message>
        <source>Christmas</source>
        <translation>Рождество</translation>
    </message>
    <message>
        <source>Second day of Christmas</source>
        <translation>Второй день Рождества</translation>
    </message>
    <message>
        <source>Greek Independence Day</source>
        <translation>День независимости Греции</translation>
    </message>
    <message>
        <source>Cyprus National Day</source>
        <translation>Национальный день Кипра</translation>
    </message>
    <message>
        <source>Cyprus Independence Day</source>
        <translation>День независимости Кипра</translation>
    </message>
    <message>
        <source>Day of the 1848 Revolution</source>
        <translation>День революции 1848 года</translation>
    </message>
    <message>
        <source>Pentecost</source>
        <translation>Троица</translation>
    </message>
    <message>
        <source>Saint Stephen&apos;s Day</source>
        <translation>День святого Иштвана</translation>
    </message>
    <message>
        <source>Day of the 1956 Revolution</source>
        <translation>День революции 1956 года</translation>
    </message>
    <message>
        <source>All Saints&apos; Day</source>
        <translation>День всех святых</translation>
    </message>
    <message>
        <source>Constitution Day</source>
        <translation>День Конституции</translation>
    </message>
    <message>
        <source>Corpus Christi</source>
        <translation>Праздник Тела Христова</translation>
    </message>
    <message>
        <source>Polish Independence Day</source>
        <translation>День независимости Польши</translation>
    </message>
    <message>
        <source>Christmas Eve</source>
        <translation>Сочельник</translation>
    </message>
    <message>
        <source>New Year holidays</source>
        <translation>Новогодние каникулы</translation>
    </message>
    <message>
        <source>Orthodox Christmas</source>
        <translation>Рождество Христово</translation>
    </message>
    <message>
        <source>Defender of the Fatherland Day</source>
        <translation>День защитника Отечества</translation>
    </message>
    <message>
        <source>International Women&apos;s Day</source>
        <translation>Международный женский день</translation>
    </message>
    <message>
        <source>Spring and Labour Day</source>
        <translation>Праздник Весны и Труда</translation>
    </message>
    <message>
        <source>Victory Day</source>
        <translation>День Победы</translation>
    </message>
    <message>
        <source>Russia Day</source>
        <translation>День России</translation>
    </message>
    <message>
        <source>Unity Day</source>
        <translation>День народного единства</translation>
    </message>
    <message>
        <source>Nowruz</source>
        <translation>Навруз</translation>
    </message>
    <message>
        <source>Nowruz holidays</source>
        <translation>Каникулы Навруза</translation>
    </message>
    <message>
        <source>Islamic Republic Day</source>
        <translation>День Исламской Республики</translation>
    </message>
    <message>
        <source>Nature Day</source>
        <translation>День природы</translation>
    </message>
    <message>
        <source>Death of Khomeini</source>
        <translation>Годовщина смерти Хомейни</translation>
    </message>
    <message>
        <source>15 Khordad Uprising</source>
        <translation>Восстание 15 хордада</translation>
    </message>
    <message>
        <source>Day of the 1979 Revolution</source>
        <translation>День революции 1979 года</translation>
    </message>
    <message>
        <source>Oil Nationalisation Day</source>
        <translation>День национализации нефти</translation>
    </message>
    <message>
        <source>Tasu&apos;a</source>
        <translation>Тасуа</translation>
    </message>
    <message>
        <source>Ashura</source>
        <translation>Ашура</translation>
    </message>
    <message>
        <source>Arba&apos;een</source>
        <translation>Арбаин</translation>
    </message>
    <message>
        <source>Death of the Prophet</source>
        <translation>День смерти Пророка</translation>
    </message>
    <message>
        <source>Martyrdom of Imam Reza</source>
        <translation>Мученичество имама Резы</translation>
    </message>
    <message>
        <source>Martyrdom of Imam Hasan al-Askari</source>
        <translation>Мученичество имама Хасана аль-Аскари</translation>
    </message>
    <message>
        <source>Birthday of the Prophet</source>
        <translation>День рождения Пророка</translation>
    </message>
    <message>
        <source>Martyrdom of Fatima</source>
        <translation>Мученичество Фатимы</translation>
    </message>
    <message>
        <source>Birthday of Imam Ali</source>
        <translation>День рождения имама Али</translation>
    </message>
    <message>
        <source>Mission of the Prophet</source>
        <translation>Начало миссии Пророка</translation>
    </message>
    <message>
        <source>Birthday of Imam Mahdi</source>
        <translation>День рождения имама Махди</translation>
    </message>
    <message>
        <source>Martyrdom of Imam Ali</source>
        <translation>Мученичество имама Али</translation>
    </message>
    <message>
        <source>Eid al-Fitr</source>
        <translation>Ид аль-Фитр</translation>
    </message>
    <message>
        <source>Second day of Eid al-Fitr</source>
        <translation>Второй день Ид аль-Фитра</translation>
    </message>
    <message>
        <source>Martyrdom of Imam Sadiq</source>
        <translation>Мученичество имама Садика</translation>
    </message>
    <message>
        <source>Eid al-Adha</source>
        <translation>Курбан-байрам</translation>
    </message>
    <message>
        <source>Eid al-Ghadir</source>
        <translation>Ид аль-Гадир</translation>
    </message>
</context>
<context>
    <name>import</name>
    <message>
        <source>Customers</source>
        <translation>Клиенты</translation>
    </message>
    <message>
        <source>Customer code</source>
        <translation>Код клиента</translation>
    </message>
    <message>
        <source>Name (whole, or of a firm)</source>
        <translation>Имя (полное или название фирмы)</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>Person or firm</source>
        <translation>Человек или фирма</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Second phone</source>
        <translation>Второй телефон</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Улица</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Город</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Регион</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Индекс</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>ИНН</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>День рождения</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>How they found the shop</source>
        <translation>Откуда узнал о магазине</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Consent to e-mail</source>
        <translation>Согласие на эл. почту</translation>
    </message>
    <message>
        <source>Consent to SMS</source>
        <translation>Согласие на SMS</translation>
    </message>
    <message>
        <source>Consent to post</source>
        <translation>Согласие на почту</translation>
    </message>
    <message>
        <source>Consent to calls</source>
        <translation>Согласие на звонки</translation>
    </message>
    <message>
        <source>Consent to social media</source>
        <translation>Согласие на соцсети</translation>
    </message>
    <message>
        <source>There is no name, phone, e-mail or code.</source>
        <translation>Нет ни имени, ни телефона, ни e-mail, ни кода.</translation>
    </message>
    <message>
        <source>This says neither person nor firm: %1</source>
        <translation>Это не «человек» и не «фирма»: %1</translation>
    </message>
    <message>
        <source>This is not a language: %1</source>
        <translation>Это не язык: %1</translation>
    </message>
    <message>
        <source>This is not an e-mail address: %1</source>
        <translation>Это не адрес e-mail: %1</translation>
    </message>
    <message>
        <source>A spreadsheet has cut the digits off: %1</source>
        <translation>Электронная таблица обрезала цифры: %1</translation>
    </message>
    <message>
        <source>This is not a phone number: %1</source>
        <translation>Это не номер телефона: %1</translation>
    </message>
    <message>
        <source>This is not a birthday: %1</source>
        <translation>Это не день рождения: %1</translation>
    </message>
    <message>
        <source>This says neither yes nor no: %1</source>
        <translation>Это не «да» и не «нет»: %1</translation>
    </message>
    <message>
        <source>More than one customer fits: %1</source>
        <translation>Подходит больше одного клиента: %1</translation>
    </message>
    <message>
        <source>Another customer has the code %1.</source>
        <translation>Код %1 уже есть у другого клиента.</translation>
    </message>
    <message numerus="yes">
        <source>%n consent(s) entered</source>
        <translation>
            <numerusform>Записано %Ln согласие</numerusform>
            <numerusform>Записано %Ln согласия</numerusform>
            <numerusform>Записано %Ln согласий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consent(s) not entered, because these people have withdrawn theirs</source>
        <translation>
            <numerusform>%Ln согласие не записано, потому что человек его отозвал</numerusform>
            <numerusform>%Ln согласия не записаны, потому что эти люди их отозвали</numerusform>
            <numerusform>%Ln согласий не записано, потому что эти люди их отозвали</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) are in the bin and stay there</source>
        <translation>
            <numerusform>%Ln клиент лежит в корзине и остаётся там</numerusform>
            <numerusform>%Ln клиента лежат в корзине и остаются там</numerusform>
            <numerusform>%Ln клиентов лежат в корзине и остаются там</numerusform>
        </translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Товары</translation>
    </message>
    <message>
        <source>Product code</source>
        <translation>Код товара</translation>
    </message>
    <message>
        <source>Product name</source>
        <translation>Название товара</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Цена</translation>
    </message>
    <message>
        <source>VAT rate</source>
        <translation>Ставка НДС</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Единица</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Штрихкод</translation>
    </message>
    <message>
        <source>There is no name and no code.</source>
        <translation>Нет ни названия, ни кода.</translation>
    </message>
    <message>
        <source>This is not a VAT rate: %1</source>
        <translation>Это не ставка НДС: %1</translation>
    </message>
    <message>
        <source>This is not a price: %1</source>
        <translation>Это не цена: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n price(s) were finer than the currency and were rounded</source>
        <translation>
            <numerusform>%Ln цена была точнее валюты и округлена</numerusform>
            <numerusform>%Ln цены были точнее валюты и округлены</numerusform>
            <numerusform>%Ln цен были точнее валюты и округлены</numerusform>
        </translation>
    </message>
    <message>
        <source>More than one product fits: %1</source>
        <translation>Подходит больше одного товара: %1</translation>
    </message>
    <message>
        <source>Another product has the code %1.</source>
        <translation>Код %1 уже есть у другого товара.</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Продажи</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>Номер документа</translation>
    </message>
    <message>
        <source>Date (and time)</source>
        <translation>Дата (и время)</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Количество</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Цена за единицу</translation>
    </message>
    <message>
        <source>Customer name</source>
        <translation>Имя клиента</translation>
    </message>
    <message>
        <source>Customer e-mail</source>
        <translation>E-mail клиента</translation>
    </message>
    <message>
        <source>Customer phone</source>
        <translation>Телефон клиента</translation>
    </message>
    <message>
        <source>The document number is missing.</source>
        <translation>Нет номера документа.</translation>
    </message>
    <message>
        <source>This is not a quantity: %1</source>
        <translation>Это не количество: %1</translation>
    </message>
    <message>
        <source>This is not a date: %1</source>
        <translation>Это не дата: %1</translation>
    </message>
    <message>
        <source>The sum is too large: %1</source>
        <translation>Сумма слишком велика: %1</translation>
    </message>
    <message>
        <source>Another line of this document was not taken.</source>
        <translation>Другая строка этого документа не принята.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) had a price finer than the currency; the total of the line was rounded once</source>
        <translation>
            <numerusform>У %Ln строки цена точнее, чем считает валюта; сумма строки округлена один раз</numerusform>
            <numerusform>У %Ln строк цена точнее, чем считает валюта; сумма строки округлена один раз</numerusform>
            <numerusform>У %Ln строк цена точнее, чем считает валюта; сумма строки округлена один раз</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) had lines of different times; the earliest counts</source>
        <translation>
            <numerusform>У %Ln документа строки с разным временем; считается самое раннее</numerusform>
            <numerusform>У %Ln документов строки с разным временем; считается самое раннее</numerusform>
            <numerusform>У %Ln документов строки с разным временем; считается самое раннее</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) were seen under two countries; the first one was kept</source>
        <translation>
            <numerusform>%Ln клиент встретился с двумя странами; оставлена первая</numerusform>
            <numerusform>%Ln клиента встретились с двумя странами; оставлена первая</numerusform>
            <numerusform>%Ln клиентов встретились с двумя странами; оставлена первая</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) are returns</source>
        <translation>
            <numerusform>%Ln документ — возврат</numerusform>
            <numerusform>%Ln документа — возвраты</numerusform>
            <numerusform>%Ln документов — возвраты</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) are adjustments (write-offs and corrections), which never count as visits</source>
        <translation>
            <numerusform>%Ln документ — корректировка (списание или исправление), визитом не считается</numerusform>
            <numerusform>%Ln документа — корректировки (списания и исправления), визитами не считаются</numerusform>
            <numerusform>%Ln документов — корректировки (списания и исправления), визитами не считаются</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s) are walk-in sales, without a customer</source>
        <translation>
            <numerusform>%Ln продажа без клиента</numerusform>
            <numerusform>%Ln продажи без клиента</numerusform>
            <numerusform>%Ln продаж без клиента</numerusform>
        </translation>
    </message>
    <message>
        <source>A document with this number is already there.</source>
        <translation>Документ с таким номером уже есть.</translation>
    </message>
    <message>
        <source>This cell is empty, and is needed.</source>
        <translation>Ячейка пустая, а она нужна.</translation>
    </message>
    <message>
        <source>Name, to be split into first and last</source>
        <translation>Имя и фамилия вместе, разделить</translation>
    </message>
    <message>
        <source>Customer first name</source>
        <translation>Личное имя клиента</translation>
    </message>
    <message>
        <source>The file is named like a spreadsheet, but it is a text; it was read as such.</source>
        <translation>Файл назван как электронная таблица, но это текст; он и прочитан как текст.</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) hold nothing about anybody</source>
        <translation>
            <numerusform>%Ln визитка ни о ком ничего не говорит</numerusform>
            <numerusform>%Ln визитки ни о ком ничего не говорят</numerusform>
            <numerusform>%Ln визиток ни о ком ничего не говорят</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) are in another encoding than their label says, and were read as they are</source>
        <translation>
            <numerusform>%Ln значение в другой кодировке, чем указано; прочитано как есть</numerusform>
            <numerusform>%Ln значения в другой кодировке, чем указано; прочитаны как есть</numerusform>
            <numerusform>%Ln значений в другой кодировке, чем указано; прочитаны как есть</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) with a formula hold no value, and were read as empty</source>
        <translation>
            <numerusform>%Ln ячейка с формулой не содержит значения и прочитана как пустая</numerusform>
            <numerusform>%Ln ячейки с формулой не содержат значения и прочитаны как пустые</numerusform>
            <numerusform>%Ln ячеек с формулой не содержат значения и прочитаны как пустые</numerusform>
        </translation>
    </message>
    <message>
        <source>A quotation mark opens in this line and never closes.</source>
        <translation>В этой строке кавычка открывается и не закрывается.</translation>
    </message>
    <message>
        <source>This row has more cells than there are columns.</source>
        <translation>В этой строке больше ячеек, чем столбцов.</translation>
    </message>
    <message>
        <source>Phone: what it is for</source>
        <translation>Телефон: для чего</translation>
    </message>
    <message>
        <source>E-mail: what it is for</source>
        <translation>E-mail: для чего</translation>
    </message>
    <message>
        <source>Address: what it is for</source>
        <translation>Адрес: для чего</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>Интересы</translation>
    </message>
    <message>
        <source>Personality type</source>
        <translation>Тип личности</translation>
    </message>
    <message>
        <source>Looked after by</source>
        <translation>Ответственный</translation>
    </message>
    <message>
        <source>Social networks</source>
        <translation>Соцсети</translation>
    </message>
    <message>
        <source>This is none of the 16 types (INTJ …): %1</source>
        <translation>Это не один из 16 типов (INTJ …): %1</translation>
    </message>
    <message>
        <source>Nobody of the staff has this name. There are: %1</source>
        <translation>Сотрудника с таким именем нет. Есть: %1</translation>
    </message>
    <message>
        <source>This is not a number: %1</source>
        <translation>Это не число: %1</translation>
    </message>
    <message>
        <source>This is none of the choices of the field: %1</source>
        <translation>Этого нет среди вариантов поля: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) taken</source>
        <translation>
            <numerusform>Взято %Ln фото</numerusform>
            <numerusform>Взято %Ln фото</numerusform>
            <numerusform>Взято %Ln фото</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) are bigger than the largest file of the settings, and were not taken</source>
        <translation>
            <numerusform>%Ln фото больше предела из настроек и не взято</numerusform>
            <numerusform>%Ln фото больше предела из настроек и не взяты</numerusform>
            <numerusform>%Ln фото больше предела из настроек и не взяты</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) in the cards are damaged or of a kind that is not read here</source>
        <translation>
            <numerusform>%Ln фото в карточках повреждено или не читается здесь</numerusform>
            <numerusform>%Ln фото в карточках повреждены или не читаются здесь</numerusform>
            <numerusform>%Ln фото в карточках повреждены или не читаются здесь</numerusform>
        </translation>
    </message>
    <message>
        <source>This day is still to come: %1</source>
        <translation>Этот день ещё не наступил: %1</translation>
    </message>
    <message>
        <source>Name to be split, first name first</source>
        <translation>Имя и фамилия вместе, сначала имя</translation>
    </message>
    <message>
        <source>Second e-mail</source>
        <translation>Вторая эл. почта</translation>
    </message>
    <message>
        <source>Street, second line</source>
        <translation>Улица, вторая строка</translation>
    </message>
    <message>
        <source>Wedding anniversary</source>
        <translation>Годовщина свадьбы</translation>
    </message>
    <message>
        <source>Founding of the firm</source>
        <translation>Основание фирмы</translation>
    </message>
    <message>
        <source>Other dates</source>
        <translation>Другие даты</translation>
    </message>
    <message>
        <source>Entered on</source>
        <translation>Записано</translation>
    </message>
    <message>
        <source>Newsletter by e-mail</source>
        <translation>Рассылка по эл. почте</translation>
    </message>
    <message>
        <source>Newsletter by SMS</source>
        <translation>Рассылка по SMS</translation>
    </message>
    <message>
        <source>Years of two digits were read as %1 to %2.</source>
        <translation>Годы из двух цифр прочитаны как годы с %1 по %2.</translation>
    </message>
    <message>
        <source>State of the order</source>
        <translation>Состояние заказа</translation>
    </message>
    <message>
        <source>Cancelled on</source>
        <translation>Дата отмены</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Дата отправки</translation>
    </message>
    <message>
        <source>Discount on the line</source>
        <translation>Скидка на позицию</translation>
    </message>
    <message>
        <source>Discount on the whole order</source>
        <translation>Скидка на весь заказ</translation>
    </message>
    <message>
        <source>All goods before the discount</source>
        <translation>Все товары до скидки</translation>
    </message>
    <message>
        <source>All goods after the discount</source>
        <translation>Все товары после скидки</translation>
    </message>
    <message>
        <source>This order was cancelled or never completed: %1</source>
        <translation>Этот заказ отменён или так и не был завершён: %1</translation>
    </message>
    <message>
        <source>This order is not paid yet: %1</source>
        <translation>Этот заказ ещё не оплачен: %1</translation>
    </message>
    <message>
        <source>This order was refunded in full: %1</source>
        <translation>За этот заказ возвращены все деньги: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) were cancelled or never paid, and were not taken</source>
        <translation>
            <numerusform>%Ln заказ отменён или не оплачен и поэтому пропущен</numerusform>
            <numerusform>%Ln заказа отменены или не оплачены и поэтому пропущены</numerusform>
            <numerusform>%Ln заказов отменены или не оплачены и поэтому пропущены</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) were refunded in full, and were not taken</source>
        <translation>
            <numerusform>За %Ln заказ возвращены все деньги, поэтому он пропущен</numerusform>
            <numerusform>За %Ln заказа возвращены все деньги, поэтому они пропущены</numerusform>
            <numerusform>За %Ln заказов возвращены все деньги, поэтому они пропущены</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) were refunded in part: enter what came back as a return</source>
        <translation>
            <numerusform>За %Ln заказ возвращена часть денег: введите то, что вернулось, как возврат</numerusform>
            <numerusform>За %Ln заказа возвращена часть денег: введите то, что вернулось, как возврат</numerusform>
            <numerusform>За %Ln заказов возвращена часть денег: введите то, что вернулось, как возврат</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) had a discount, which was taken off their lines</source>
        <translation>
            <numerusform>В %Ln документе была скидка, она вычтена из его позиций</numerusform>
            <numerusform>В %Ln документах была скидка, она вычтена из их позиций</numerusform>
            <numerusform>В %Ln документах была скидка, она вычтена из их позиций</numerusform>
        </translation>
    </message>
    <message>
        <source>This is not an amount: %1</source>
        <translation>Это не сумма: %1</translation>
    </message>
    <message>
        <source>The spreadsheet could not work out this cell: %1</source>
        <translation>Электронная таблица не смогла вычислить эту ячейку: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) belong to rows that were not taken; the file of those rows does not hold them</source>
        <translation>
            <numerusform>%Ln фото относится к строке, которая отклонена; в файле таких строк его нет</numerusform>
            <numerusform>%Ln фото относятся к строкам, которые отклонены; в файле таких строк их нет</numerusform>
            <numerusform>%Ln фото относятся к строкам, которые отклонены; в файле таких строк их нет</numerusform>
        </translation>
    </message>
    <message>
        <source>The sheet “%1” was read. The file also has: %2.</source>
        <translation>Прочитан лист «%1». В файле есть также: %2.</translation>
    </message>
    <message>
        <source>The headings were found in line %1.</source>
        <translation>Заголовки найдены в строке %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) of the cards have no place here and were not taken: %1</source>
        <translation>
            <numerusform>%Ln значению из визиток здесь нет места, и оно не взято: %1</numerusform>
            <numerusform>%Ln значениям из визиток здесь нет места, и они не взяты: %1</numerusform>
            <numerusform>%Ln значениям из визиток здесь нет места, и они не взяты: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) are lists of others and were passed over</source>
        <translation>
            <numerusform>%Ln визитка — список других, она пропущена</numerusform>
            <numerusform>%Ln визитки — списки других, они пропущены</numerusform>
            <numerusform>%Ln визиток — списки других, они пропущены</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) have no end in the file; what is there was taken</source>
        <translation>
            <numerusform>У %Ln визитки нет конца в файле; взято то, что есть</numerusform>
            <numerusform>У %Ln визиток нет конца в файле; взято то, что есть</numerusform>
            <numerusform>У %Ln визиток нет конца в файле; взято то, что есть</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) hold letters that could not be read</source>
        <translation>
            <numerusform>В %Ln значении есть буквы, которые не удалось прочитать</numerusform>
            <numerusform>В %Ln значениях есть буквы, которые не удалось прочитать</numerusform>
            <numerusform>В %Ln значениях есть буквы, которые не удалось прочитать</numerusform>
        </translation>
    </message>
    <message>
        <source>This looks like a row of totals, not a person.</source>
        <translation>Похоже на строку с итогами, а не на человека.</translation>
    </message>
    <message>
        <source>Some letters of this cell cannot be read in the encoding of the file: %1</source>
        <translation>Некоторые буквы этой ячейки не читаются в кодировке файла: %1</translation>
    </message>
    <message>
        <source>Second barcode</source>
        <translation>Второй штрихкод</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Бренд</translation>
    </message>
    <message>
        <source>Shelf place</source>
        <translation>Место на полке</translation>
    </message>
    <message>
        <source>Warranty in months</source>
        <translation>Гарантия в месяцах</translation>
    </message>
    <message>
        <source>Days one lasts</source>
        <translation>На сколько дней хватает</translation>
    </message>
    <message>
        <source>Reorder from</source>
        <translation>Порог заказа</translation>
    </message>
    <message>
        <source>Order up to</source>
        <translation>Заказывать до</translation>
    </message>
    <message>
        <source>Variant of (product code)</source>
        <translation>Вариант товара (код товара)</translation>
    </message>
    <message>
        <source>There is no product with the code %1.</source>
        <translation>Нет товара с кодом %1.</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Склад</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Cost of one, without VAT</source>
        <translation>Закупочная цена за единицу, без НДС</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Opening stock or count</source>
        <translation>Начальный остаток или инвентаризация</translation>
    </message>
    <message>
        <source>There is no code and no barcode.</source>
        <translation>Нет ни кода, ни штрихкода.</translation>
    </message>
    <message>
        <source>This is neither opening stock nor a count: %1</source>
        <translation>Это не начальный остаток и не инвентаризация: %1</translation>
    </message>
    <message>
        <source>This is not a day: %1</source>
        <translation>Это не день: %1</translation>
    </message>
    <message>
        <source>This product is only sold whole: %1</source>
        <translation>Этот товар продаётся только целиком: %1</translation>
    </message>
    <message>
        <source>There is no such product: %1</source>
        <translation>Такого товара нет: %1</translation>
    </message>
    <message>
        <source>There is no such place: %1</source>
        <translation>Такого места нет: %1</translation>
    </message>
    <message>
        <source>No stock was kept on that day yet: %1</source>
        <translation>В этот день складской учёт ещё не вёлся: %1</translation>
    </message>
    <message>
        <source>Number in the other program</source>
        <translation>Номер в другой программе</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) are in several categories there; one of them was taken</source>
        <translation>
            <numerusform>%Ln товар там в нескольких категориях; взята одна</numerusform>
            <numerusform>%Ln товара там в нескольких категориях; взято по одной</numerusform>
            <numerusform>%Ln товаров там в нескольких категориях; взято по одной</numerusform>
        </translation>
    </message>
    <message>
        <source>More than one supplier fits: %1</source>
        <translation>Подходит больше одного поставщика: %1</translation>
    </message>
    <message>
        <source>There is no such supplier: %1</source>
        <translation>Такого поставщика нет: %1</translation>
    </message>
    <message>
        <source>This row names no supplier.</source>
        <translation>В этой строке не назван поставщик.</translation>
    </message>
    <message>
        <source>This row names no product.</source>
        <translation>В этой строке не назван товар.</translation>
    </message>
    <message>
        <source>There is no order number, and nothing that came.</source>
        <translation>Нет ни номера заказа, ни пришедшего товара.</translation>
    </message>
    <message>
        <source>The day on which the goods came is missing.</source>
        <translation>Не указан день, когда пришёл товар.</translation>
    </message>
    <message>
        <source>The quantity is missing.</source>
        <translation>Не указано количество.</translation>
    </message>
    <message>
        <source>More is defective than came: %1</source>
        <translation>Брака больше, чем пришло: %1</translation>
    </message>
    <message>
        <source>Orders and deliveries</source>
        <translation>Заказы и поставки</translation>
    </message>
    <message>
        <source>Supplier (name or code)</source>
        <translation>Поставщик (название или код)</translation>
    </message>
    <message>
        <source>Supplier code</source>
        <translation>Код поставщика</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Номер заказа</translation>
    </message>
    <message>
        <source>Ordered on</source>
        <translation>День заказа</translation>
    </message>
    <message>
        <source>Promised for</source>
        <translation>Обещанный день</translation>
    </message>
    <message>
        <source>Product code of the supplier</source>
        <translation>Код товара у поставщика</translation>
    </message>
    <message>
        <source>Ordered quantity</source>
        <translation>Заказанное количество</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>День получения</translation>
    </message>
    <message>
        <source>Received quantity</source>
        <translation>Полученное количество</translation>
    </message>
    <message>
        <source>Defective of these</source>
        <translation>Из них брак</translation>
    </message>
    <message>
        <source>Number of the delivery note</source>
        <translation>Номер накладной</translation>
    </message>
    <message>
        <source>Extra cost of the delivery</source>
        <translation>Доп. расходы поставки</translation>
    </message>
    <message>
        <source>The order of this number is from another supplier: %1</source>
        <translation>Заказ с этим номером у другого поставщика: %1</translation>
    </message>
    <message>
        <source>Another row of this delivery names another extra cost: %1</source>
        <translation>В другой строке этой поставки указаны другие доп. расходы: %1</translation>
    </message>
    <message>
        <source>The day of the order is missing.</source>
        <translation>Не указан день заказа.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of orders: more came than was ordered; all of it was taken</source>
        <translation>
            <numerusform>%Ln строка заказов: пришло больше, чем заказано; принято всё</numerusform>
            <numerusform>%Ln строки заказов: пришло больше, чем заказано; принято всё</numerusform>
            <numerusform>%Ln строк заказов: пришло больше, чем заказано; принято всё</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of deliveries name something that is not in their order; it was taken</source>
        <translation>
            <numerusform>%Ln строка поставок называет то, чего нет в заказе; она принята</numerusform>
            <numerusform>%Ln строки поставок называют то, чего нет в заказе; они приняты</numerusform>
            <numerusform>%Ln строк поставок называют то, чего нет в заказе; они приняты</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of deliveries cost nothing; that counts as their cost</source>
        <translation>
            <numerusform>%Ln строка поставок с нулевой ценой; это и считается её ценой</numerusform>
            <numerusform>%Ln строки поставок с нулевой ценой; это и считается их ценой</numerusform>
            <numerusform>%Ln строк поставок с нулевой ценой; это и считается их ценой</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) were promised for several days; the last one counts</source>
        <translation>
            <numerusform>%Ln заказ обещан на несколько дней; считается последний</numerusform>
            <numerusform>%Ln заказа обещаны на несколько дней; считается последний</numerusform>
            <numerusform>%Ln заказов обещаны на несколько дней; считается последний</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n counted figure(s) stay as they were counted: what was sold before a count changes its difference, not what is there now</source>
        <translation>
            <numerusform>%Ln посчитанное количество остаётся в силе: проданное до инвентаризации меняет её разницу, а не нынешний остаток</numerusform>
            <numerusform>%Ln посчитанных количества остаются в силе: проданное до инвентаризации меняет её разницу, а не нынешний остаток</numerusform>
            <numerusform>%Ln посчитанных количеств остаются в силе: проданное до инвентаризации меняет её разницу, а не нынешний остаток</numerusform>
        </translation>
    </message>
    <message>
        <source>This looks like a row of totals, not a supplier.</source>
        <translation>Похоже на строку с итогами, а не на поставщика.</translation>
    </message>
    <message>
        <source>This is no language in which orders can be printed: %1</source>
        <translation>На этом языке заказы не печатаются: %1</translation>
    </message>
    <message>
        <source>This is not a number of days: %1</source>
        <translation>Это не число дней: %1</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>Поставщики</translation>
    </message>
    <message>
        <source>Supplier name</source>
        <translation>Название поставщика</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Контактное лицо</translation>
    </message>
    <message>
        <source>Contact person: what they do there</source>
        <translation>Контактное лицо: чем там занимается</translation>
    </message>
    <message>
        <source>Contact person: phone</source>
        <translation>Контактное лицо: телефон</translation>
    </message>
    <message>
        <source>Contact person: e-mail</source>
        <translation>Контактное лицо: эл. почта</translation>
    </message>
    <message>
        <source>Payment terms</source>
        <translation>Условия оплаты</translation>
    </message>
    <message>
        <source>Days to pay</source>
        <translation>Срок оплаты в днях</translation>
    </message>
    <message>
        <source>Days until goods come</source>
        <translation>Срок поставки в днях</translation>
    </message>
    <message>
        <source>Minimum order</source>
        <translation>Минимальный заказ</translation>
    </message>
    <message>
        <source>Another supplier has the code %1.</source>
        <translation>Код %1 уже есть у другого поставщика.</translation>
    </message>
    <message numerus="yes">
        <source>%n minimum order(s) were finer than the currency and were rounded</source>
        <translation>
            <numerusform>%Ln сумма минимального заказа была точнее валюты и округлена</numerusform>
            <numerusform>%Ln суммы минимального заказа были точнее валюты и округлены</numerusform>
            <numerusform>%Ln сумм минимального заказа были точнее валюты и округлены</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n supplier(s) are in the bin and stay there</source>
        <translation>
            <numerusform>%Ln поставщик лежит в корзине и остаётся там</numerusform>
            <numerusform>%Ln поставщика лежат в корзине и остаются там</numerusform>
            <numerusform>%Ln поставщиков лежат в корзине и остаются там</numerusform>
        </translation>
    </message>
    <message>
        <source>This is below zero: %1</source>
        <translation>Это меньше нуля: %1</translation>
    </message>
    <message>
        <source>This is too small or too large: %1</source>
        <translation>Это слишком мало или слишком много: %1</translation>
    </message>
    <message>
        <source>Several categories are called so, write all of the path: %1</source>
        <translation>Так называются несколько категорий, напишите весь путь: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n barcode(s) end with a digit that does not fit: %1</source>
        <translation>
            <numerusform>%Ln штрихкод оканчивается неподходящей цифрой: %1</numerusform>
            <numerusform>%Ln штрихкода оканчиваются неподходящей цифрой: %1</numerusform>
            <numerusform>%Ln штрихкодов оканчиваются неподходящей цифрой: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is no opening stock: %1</source>
        <translation>Ноль не бывает начальным остатком: %1</translation>
    </message>
    <message>
        <source>This day lies in the future: %1</source>
        <translation>Этот день ещё не наступил: %1</translation>
    </message>
    <message>
        <source>Stock of this is kept already, say whether the list is a count or opening stock: %1</source>
        <translation>Остаток этого уже ведётся, укажите, инвентаризация это или начальный остаток: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) were added to what was there already</source>
        <translation>
            <numerusform>%Ln товар прибавлен к тому, что уже было</numerusform>
            <numerusform>%Ln товара прибавлены к тому, что уже было</numerusform>
            <numerusform>%Ln товаров прибавлены к тому, что уже было</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>Best customers</source>
        <translation>Лучшие клиенты</translation>
    </message>
    <message>
        <source>Who brought most, net of returns.</source>
        <translation>Клиенты с наибольшей суммой покупок за вычетом возвратов.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Продажи</translation>
    </message>
    <message>
        <source>Net sum</source>
        <translation>Сумма за вычетом возвратов</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Доля</translation>
    </message>
    <message>
        <source>Best products</source>
        <translation>Лучшие товары</translation>
    </message>
    <message>
        <source>Which products brought most, net of returns.</source>
        <translation>Товары с наибольшей выручкой за вычетом возвратов.</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Товар</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Количество</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Возвраты</translation>
    </message>
    <message>
        <source>Average per sale</source>
        <translation>Средний чек</translation>
    </message>
    <message>
        <source>A year before</source>
        <translation>Год назад</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменение</translation>
    </message>
    <message>
        <source>Sales history</source>
        <translation>Динамика продаж</translation>
    </message>
    <message>
        <source>What was sold over time, net of returns.</source>
        <translation>Продажи по времени, за вычетом возвратов.</translation>
    </message>
    <message>
        <source>By category</source>
        <translation>По категориям</translation>
    </message>
    <message>
        <source>By country</source>
        <translation>По странам</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Класс</translation>
    </message>
    <message>
        <source>Share so far</source>
        <translation>Доля нарастающим итогом</translation>
    </message>
    <message>
        <source>ABC of products</source>
        <translation>ABC-анализ товаров</translation>
    </message>
    <message>
        <source>A: the few that bring 80%, B: those that bring the next 15%, C: the rest.</source>
        <translation>A: те немногие, что дают 80 %, B: те, что дают следующие 15 %, C: остальные.</translation>
    </message>
    <message>
        <source>By margin</source>
        <translation>По марже</translation>
    </message>
    <message>
        <source>By sales</source>
        <translation>По продажам</translation>
    </message>
    <message>
        <source>Dead stock</source>
        <translation>Неходовой товар</translation>
    </message>
    <message>
        <source>What has not been sold for some time, and the money that is tied up in it.</source>
        <translation>Что давно не продаётся и сколько денег в этом лежит.</translation>
    </message>
    <message>
        <source>Nothing of known cost has lain that long. Choose fewer days, or keep stock under “Stock”.</source>
        <translation>Ничего с известной себестоимостью так долго не лежит. Выберите меньше дней или ведите учёт на странице «Склад».</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>В наличии</translation>
    </message>
    <message>
        <source>Money tied up</source>
        <translation>Вложено денег</translation>
    </message>
    <message>
        <source>Last sold</source>
        <translation>Последняя продажа</translation>
    </message>
    <message>
        <source>Days without a sale</source>
        <translation>Дней без продаж</translation>
    </message>
    <message>
        <source>Some products have no cost; they count with nothing in the value.</source>
        <translation>У некоторых товаров нет себестоимости; в стоимости они считаются нулём.</translation>
    </message>
    <message>
        <source>Sales without VAT</source>
        <translation>Продажи без НДС</translation>
    </message>
    <message>
        <source>Purchase cost</source>
        <translation>Закупочная стоимость</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Маржа</translation>
    </message>
    <message>
        <source>Margin %</source>
        <translation>Маржа, %</translation>
    </message>
    <message>
        <source>Cost known for</source>
        <translation>Цена известна</translation>
    </message>
    <message>
        <source>Of some sales nobody knows what the goods cost: cost and margin are of the others only.</source>
        <translation>У части продаж закупочная цена товара неизвестна: стоимость и маржа посчитаны только по остальным.</translation>
    </message>
    <message>
        <source>Some sales have no VAT rate: they count as they were paid.</source>
        <translation>У части продаж нет ставки НДС: они считаются так, как оплачены.</translation>
    </message>
    <message>
        <source>Of no sale in this time is it known what the goods cost. Enter what suppliers ask, or receive goods with their cost: whatever is sold from then on has its margin.</source>
        <translation>Ни для одной продажи за это время не известно, во что обошёлся товар. Введите цены поставщиков или примите товар с его ценой: у всего, что продано после этого, будет маржа.</translation>
    </message>
    <message>
        <source>Product margins</source>
        <translation>Маржа товаров</translation>
    </message>
    <message>
        <source>What each product or category cost, brought and left over.</source>
        <translation>Во что обошёлся, сколько принёс и сколько оставил каждый товар или категория.</translation>
    </message>
    <message>
        <source>By product</source>
        <translation>По товарам</translation>
    </message>
    <message>
        <source>Average stock value</source>
        <translation>Средний запас</translation>
    </message>
    <message>
        <source>Turns per year</source>
        <translation>Оборотов в год</translation>
    </message>
    <message>
        <source>Yearly margin on stock</source>
        <translation>Маржа на запас в год</translation>
    </message>
    <message>
        <source>Stock turn</source>
        <translation>Оборачиваемость</translation>
    </message>
    <message>
        <source>How often stock is sold over in a year, and which of it earns its place on the shelf.</source>
        <translation>Сколько раз в год оборачивается запас и что окупает своё место на полке.</translation>
    </message>
    <message>
        <source>Nothing of known cost lay in stock. Keep stock under “Stock”, and receive goods with what they cost.</source>
        <translation>Товара с известной себестоимостью на складе не было. Ведите учёт на странице «Склад» и принимайте товар с его ценой.</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Поставщик</translation>
    </message>
    <message>
        <source>Supplier margins</source>
        <translation>Маржа поставщиков</translation>
    </message>
    <message>
        <source>What the goods of each supplier cost, brought and left over, net of returns.</source>
        <translation>Во что обошлись, сколько принесли и оставили товары каждого поставщика за вычетом возвратов.</translation>
    </message>
    <message>
        <source>By supplier, in total</source>
        <translation>По поставщикам, всего</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>По времени</translation>
    </message>
    <message>
        <source>Stock value at the end</source>
        <translation>Стоимость запаса на конец</translation>
    </message>
    <message>
        <source>More or less than before</source>
        <translation>Изменение к прежнему</translation>
    </message>
    <message>
        <source>Products in stock</source>
        <translation>Товаров в наличии</translation>
    </message>
    <message>
        <source>Of unknown cost</source>
        <translation>С неизвестной ценой</translation>
    </message>
    <message>
        <source>Stock value</source>
        <translation>Стоимость запаса</translation>
    </message>
    <message>
        <source>What lay on the shelves over time, at its average cost without VAT.</source>
        <translation>Что лежало на полках со временем, по средней цене без НДС.</translation>
    </message>
</context>
<context>
    <name>segment</name>
    <message>
        <source>Best customers</source>
        <translation>Лучшие клиенты</translation>
    </message>
    <message>
        <source>New customers</source>
        <translation>Новые клиенты</translation>
    </message>
    <message>
        <source>Lapsed regulars</source>
        <translation>Ушедшие постоянные</translation>
    </message>
    <message>
        <source>One-time buyers</source>
        <translation>Купившие один раз</translation>
    </message>
    <message>
        <source>Birthdays next month</source>
        <translation>Дни рождения в следующем месяце</translation>
    </message>
</context>
<context>
    <name>step</name>
    <message>
        <source>Settings changed</source>
        <translation>Изменены настройки</translation>
    </message>
    <message>
        <source>Segment changed: %1</source>
        <translation>Изменена группа: %1</translation>
    </message>
    <message>
        <source>New segment: %1</source>
        <translation>Новая группа: %1</translation>
    </message>
    <message>
        <source>Segment deleted: %1</source>
        <translation>Удалена группа: %1</translation>
    </message>
    <message>
        <source>Category %1 created</source>
        <translation>Создана категория %1</translation>
    </message>
    <message>
        <source>Category %1 renamed</source>
        <translation>Переименована категория %1</translation>
    </message>
    <message>
        <source>Category %1 moved</source>
        <translation>Перенесена категория %1</translation>
    </message>
    <message>
        <source>Category %1 put in the bin</source>
        <translation>Категория %1 убрана в корзину</translation>
    </message>
    <message>
        <source>Product %1 created</source>
        <translation>Создан товар %1</translation>
    </message>
    <message>
        <source>Product %1 changed</source>
        <translation>Изменён товар %1</translation>
    </message>
    <message>
        <source>Product %1 put in the bin</source>
        <translation>Товар %1 убран в корзину</translation>
    </message>
    <message>
        <source>Products put in the bin: %1</source>
        <translation>Товаров убрано в корзину: %1</translation>
    </message>
    <message>
        <source>Product %1 restored from the bin</source>
        <translation>Товар %1 возвращён из корзины</translation>
    </message>
    <message>
        <source>Products restored from the bin: %1</source>
        <translation>Товаров возвращено из корзины: %1</translation>
    </message>
    <message>
        <source>Sale of %1 entered</source>
        <translation>Записана продажа %1</translation>
    </message>
    <message>
        <source>Return of %1 entered</source>
        <translation>Записан возврат %1</translation>
    </message>
    <message>
        <source>Correction of %1 entered</source>
        <translation>Записана корректировка %1</translation>
    </message>
    <message>
        <source>Document %1 changed</source>
        <translation>Изменён документ %1</translation>
    </message>
    <message>
        <source>Document %1 put in the bin</source>
        <translation>Документ %1 убран в корзину</translation>
    </message>
    <message>
        <source>Documents put in the bin: %1</source>
        <translation>Документов убрано в корзину: %1</translation>
    </message>
    <message>
        <source>Document %1 restored from the bin</source>
        <translation>Документ %1 возвращён из корзины</translation>
    </message>
    <message>
        <source>Documents restored from the bin: %1</source>
        <translation>Документов возвращено из корзины: %1</translation>
    </message>
    <message>
        <source>%1: name changed</source>
        <translation>%1: изменено имя</translation>
    </message>
    <message>
        <source>%1: phone changed</source>
        <translation>%1: изменён телефон</translation>
    </message>
    <message>
        <source>%1: e-mail changed</source>
        <translation>%1: изменён e-mail</translation>
    </message>
    <message>
        <source>%1: address changed</source>
        <translation>%1: изменён адрес</translation>
    </message>
    <message>
        <source>%1: tags changed</source>
        <translation>%1: изменены метки</translation>
    </message>
    <message>
        <source>%1: birthday changed</source>
        <translation>%1: изменён день рождения</translation>
    </message>
    <message>
        <source>%1: language changed</source>
        <translation>%1: изменён язык</translation>
    </message>
    <message>
        <source>%1: tax number changed</source>
        <translation>%1: изменён ИНН</translation>
    </message>
    <message>
        <source>%1: code changed</source>
        <translation>%1: изменён код</translation>
    </message>
    <message>
        <source>%1: source changed</source>
        <translation>%1: изменён источник</translation>
    </message>
    <message>
        <source>%1: note changed</source>
        <translation>%1: изменена заметка</translation>
    </message>
    <message>
        <source>New customer: %1</source>
        <translation>Новый клиент: %1</translation>
    </message>
    <message>
        <source>%1: changed</source>
        <translation>%1: изменено</translation>
    </message>
    <message>
        <source>%1: put into the bin</source>
        <translation>%1: убрано в корзину</translation>
    </message>
    <message>
        <source>People put into the bin: %1</source>
        <translation>Людей убрано в корзину: %1</translation>
    </message>
    <message>
        <source>%1: taken out of the bin</source>
        <translation>%1: возвращено из корзины</translation>
    </message>
    <message>
        <source>People taken out of the bin: %1</source>
        <translation>Людей возвращено из корзины: %1</translation>
    </message>
    <message>
        <source>%1: removed for good</source>
        <translation>%1: удалено навсегда</translation>
    </message>
    <message>
        <source>People removed for good: %1</source>
        <translation>Людей удалено навсегда: %1</translation>
    </message>
    <message>
        <source>%1: tag “%2” added</source>
        <translation>%1: добавлена метка «%2»</translation>
    </message>
    <message>
        <source>Tag “%2” added, people: %1</source>
        <translation>Добавлена метка «%2», людей: %1</translation>
    </message>
    <message>
        <source>%1: tag “%2” taken away</source>
        <translation>%1: убрана метка «%2»</translation>
    </message>
    <message>
        <source>Tag “%2” taken away, people: %1</source>
        <translation>Убрана метка «%2», людей: %1</translation>
    </message>
    <message>
        <source>%1: consent given</source>
        <translation>%1: дано согласие</translation>
    </message>
    <message>
        <source>Consent given, people: %1</source>
        <translation>Дано согласие, людей: %1</translation>
    </message>
    <message>
        <source>%1: consent withdrawn</source>
        <translation>%1: согласие отозвано</translation>
    </message>
    <message>
        <source>Consent withdrawn, people: %1</source>
        <translation>Согласие отозвано, людей: %1</translation>
    </message>
    <message>
        <source>Tag renamed: “%1”</source>
        <translation>Переименована метка: «%1»</translation>
    </message>
    <message>
        <source>Tag removed: “%1”</source>
        <translation>Удалена метка: «%1»</translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation>Импорт: %1</translation>
    </message>
    <message>
        <source>VAT rate added</source>
        <translation>Ставка НДС добавлена</translation>
    </message>
    <message>
        <source>VAT rate changed</source>
        <translation>Ставка НДС изменена</translation>
    </message>
    <message>
        <source>VAT rate removed</source>
        <translation>Ставка НДС удалена</translation>
    </message>
    <message>
        <source>Usual VAT rate changed</source>
        <translation>Обычная ставка НДС изменена</translation>
    </message>
    <message>
        <source>Import of a pasted table</source>
        <translation>Импорт вставленной таблицы</translation>
    </message>
    <message>
        <source>%1 joined the staff</source>
        <translation>Новый сотрудник: %1</translation>
    </message>
    <message>
        <source>%1 of the staff is now called %2</source>
        <translation>Сотрудник %1: новое имя — %2</translation>
    </message>
    <message>
        <source>%1 left the staff</source>
        <translation>Больше не работает: %1</translation>
    </message>
    <message>
        <source>%1 is back on the staff</source>
        <translation>Снова работает: %1</translation>
    </message>
    <message>
        <source>%1: important dates changed</source>
        <translation>%1: изменены важные даты</translation>
    </message>
    <message>
        <source>%2 merged into %1</source>
        <translation>%1: объединение с «%2»</translation>
    </message>
    <message>
        <source>Merged into %1, people: %2</source>
        <translation>%1: объединено людей: %2</translation>
    </message>
    <message>
        <source>Merge taken back: %1 and %2</source>
        <translation>Объединение отменено: %1 и %2</translation>
    </message>
    <message>
        <source>%1 and %2 are two people</source>
        <translation>%1 и %2 — два разных человека</translation>
    </message>
    <message>
        <source>%1 and %2 may be one</source>
        <translation>%1 и %2 — возможно, один человек</translation>
    </message>
    <message>
        <source>Columns kept as “%1”</source>
        <translation>Сохранение столбцов как «%1»</translation>
    </message>
    <message>
        <source>A person was erased</source>
        <translation>Человек удалён навсегда</translation>
    </message>
    <message>
        <source>%1: note written</source>
        <translation>%1: новая заметка</translation>
    </message>
    <message>
        <source>%1: note removed</source>
        <translation>%1: заметка удалена</translation>
    </message>
    <message>
        <source>%1: social networks changed</source>
        <translation>%1: изменены соцсети</translation>
    </message>
    <message>
        <source>%1: interests changed</source>
        <translation>%1: изменены интересы</translation>
    </message>
    <message>
        <source>%1: personality changed</source>
        <translation>%1: изменён тип личности</translation>
    </message>
    <message>
        <source>%1: somebody else looks after them</source>
        <translation>%1: изменён ответственный</translation>
    </message>
    <message>
        <source>%1: nobody looks after them</source>
        <translation>%1: без ответственного</translation>
    </message>
    <message>
        <source>Nobody looks after these people: %1</source>
        <translation>Без ответственного, людей: %1</translation>
    </message>
    <message>
        <source>%2 looks after %1</source>
        <translation>%1: ответственный %2</translation>
    </message>
    <message>
        <source>%2 looks after people: %1</source>
        <translation>Ответственный %2, людей: %1</translation>
    </message>
    <message>
        <source>Relation between %1 and %2 added</source>
        <translation>Добавлена связь: %1 и %2</translation>
    </message>
    <message>
        <source>Relation between %1 and %2 removed</source>
        <translation>Удалена связь: %1 и %2</translation>
    </message>
    <message>
        <source>%1: own fields changed</source>
        <translation>%1: изменены свои поля</translation>
    </message>
    <message>
        <source>Somebody else looks after people: %1</source>
        <translation>Новый ответственный, людей: %1</translation>
    </message>
    <message>
        <source>%1: “%2” set</source>
        <translation>%1: заполнено поле «%2»</translation>
    </message>
    <message>
        <source>“%2” set, people: %1</source>
        <translation>Заполнено поле «%2», людей: %1</translation>
    </message>
    <message>
        <source>%1: “%2” emptied</source>
        <translation>%1: очищено поле «%2»</translation>
    </message>
    <message>
        <source>“%2” emptied, people: %1</source>
        <translation>Очищено поле «%2», людей: %1</translation>
    </message>
    <message>
        <source>Language changed, people: %1</source>
        <translation>Изменён язык, людей: %1</translation>
    </message>
    <message>
        <source>Source changed, people: %1</source>
        <translation>Изменено «откуда узнали о нас», людей: %1</translation>
    </message>
    <message>
        <source>%1: file “%2” added</source>
        <translation>%1: добавлен файл «%2»</translation>
    </message>
    <message>
        <source>%1: several files added</source>
        <translation>%1: добавлены файлы</translation>
    </message>
    <message>
        <source>%1: photo changed</source>
        <translation>%1: изменено фото</translation>
    </message>
    <message>
        <source>%1: photo removed</source>
        <translation>%1: фото удалено</translation>
    </message>
    <message>
        <source>%1: file “%2” removed</source>
        <translation>%1: удалён файл «%2»</translation>
    </message>
    <message>
        <source>New own field: %1</source>
        <translation>Новое своё поле: %1</translation>
    </message>
    <message>
        <source>Own field changed: %1</source>
        <translation>Изменено своё поле: %1</translation>
    </message>
    <message>
        <source>Own field moved: %1</source>
        <translation>Передвинуто своё поле: %1</translation>
    </message>
    <message>
        <source>Own field removed: %1</source>
        <translation>Удалено своё поле: %1</translation>
    </message>
    <message>
        <source>%1: price reduced</source>
        <translation>%1: цена снижена</translation>
    </message>
    <message>
        <source>%1: reduction ended</source>
        <translation>%1: снижение цены завершено</translation>
    </message>
    <message>
        <source>Products changed: %1</source>
        <translation>Изменено товаров: %1</translation>
    </message>
    <message>
        <source>%1 linked with %2</source>
        <translation>%1 связан с %2</translation>
    </message>
    <message>
        <source>%1 no longer linked with %2</source>
        <translation>%1 больше не связан с %2</translation>
    </message>
    <message>
        <source>%1: picture changed</source>
        <translation>%1: изображение изменено</translation>
    </message>
    <message>
        <source>%1: picture removed</source>
        <translation>%1: изображение убрано</translation>
    </message>
    <message>
        <source>Variants of %1 made</source>
        <translation>Созданы варианты: %1</translation>
    </message>
    <message>
        <source>Change of a VAT rate entered</source>
        <translation>Внесено изменение ставки НДС</translation>
    </message>
    <message>
        <source>Change of a VAT rate taken back</source>
        <translation>Изменение ставки НДС отменено</translation>
    </message>
    <message>
        <source>%1 counted</source>
        <translation>Посчитано: %1</translation>
    </message>
    <message>
        <source>Place %1 added</source>
        <translation>Добавлено место: %1</translation>
    </message>
    <message>
        <source>Place %1 renamed</source>
        <translation>Место переименовано: %1</translation>
    </message>
    <message>
        <source>Usual place changed</source>
        <translation>Изменено обычное место</translation>
    </message>
    <message>
        <source>Place %1 removed</source>
        <translation>Место удалено: %1</translation>
    </message>
    <message>
        <source>%1 is waited for again</source>
        <translation>Снова ждут: %1</translation>
    </message>
    <message>
        <source>%1 set aside</source>
        <translation>Отложено: %1</translation>
    </message>
    <message>
        <source>%1 handed to who had asked for it</source>
        <translation>Отдано тому, кто спрашивал: %1</translation>
    </message>
    <message>
        <source>%1 is no longer wanted</source>
        <translation>Больше не нужно: %1</translation>
    </message>
    <message>
        <source>%1 was asked for</source>
        <translation>Спрашивали: %1</translation>
    </message>
    <message>
        <source>What was asked for changed: %1</source>
        <translation>Изменён запрос: %1</translation>
    </message>
    <message>
        <source>Stock keeping changed</source>
        <translation>Изменён складской учёт</translation>
    </message>
    <message>
        <source>Opening stock of %1 entered</source>
        <translation>Внесён начальный остаток: %1</translation>
    </message>
    <message>
        <source>Goods received: %1</source>
        <translation>Поступление товара: %1</translation>
    </message>
    <message>
        <source>Loss of %1 entered</source>
        <translation>Списание: %1</translation>
    </message>
    <message>
        <source>%1 carried to another place</source>
        <translation>Перемещено в другое место: %1</translation>
    </message>
    <message>
        <source>Products carried to another place: %1</source>
        <translation>Товары, перемещённые в другое место: %1</translation>
    </message>
    <message>
        <source>Stock move of %1 removed</source>
        <translation>Движение товара удалено: %1</translation>
    </message>
    <message>
        <source>Order to %1 drafted</source>
        <translation>Составлен заказ: %1</translation>
    </message>
    <message>
        <source>Order %1 changed</source>
        <translation>Заказ %1 изменён</translation>
    </message>
    <message>
        <source>Order to %1 sent</source>
        <translation>Отправлен заказ: %1</translation>
    </message>
    <message>
        <source>Order %1 closed</source>
        <translation>Заказ %1 закрыт</translation>
    </message>
    <message>
        <source>Order %1 opened again</source>
        <translation>Заказ %1 снова открыт</translation>
    </message>
    <message>
        <source>Order %1 cancelled</source>
        <translation>Заказ %1 отменён</translation>
    </message>
    <message>
        <source>Order %1 put in the bin</source>
        <translation>Заказ %1 перемещён в корзину</translation>
    </message>
    <message>
        <source>Orders put in the bin: %1</source>
        <translation>Заказов перемещено в корзину: %1</translation>
    </message>
    <message>
        <source>Order %1 restored from the bin</source>
        <translation>Заказ %1 возвращён из корзины</translation>
    </message>
    <message>
        <source>Orders restored from the bin: %1</source>
        <translation>Заказов возвращено из корзины: %1</translation>
    </message>
    <message>
        <source>Goods from %1 received</source>
        <translation>Принят товар: %1</translation>
    </message>
    <message>
        <source>Receipt from %1 changed</source>
        <translation>Изменён приём товара: %1</translation>
    </message>
    <message>
        <source>Receipt from %1 put in the bin</source>
        <translation>Приём товара перемещён в корзину: %1</translation>
    </message>
    <message>
        <source>Receipt from %1 restored from the bin</source>
        <translation>Приём товара возвращён из корзины: %1</translation>
    </message>
    <message>
        <source>Orders drafted: %1</source>
        <translation>Составлены заказы: %1</translation>
    </message>
    <message>
        <source>Weights of the supplier scorecard changed</source>
        <translation>Изменены веса оценки поставщиков</translation>
    </message>
    <message>
        <source>Cost of %2 from %1 changed</source>
        <translation>Изменена закупочная цена, %1: %2</translation>
    </message>
    <message>
        <source>%2 no longer bought from %1</source>
        <translation>Больше не закупаем, %1: %2</translation>
    </message>
    <message>
        <source>Goods sent back to %1</source>
        <translation>Товар возвращён: %1</translation>
    </message>
    <message>
        <source>Return to %1 changed</source>
        <translation>Изменён возврат: %1</translation>
    </message>
    <message>
        <source>Return to %1 put in the bin</source>
        <translation>Возврат перемещён в корзину: %1</translation>
    </message>
    <message>
        <source>Return to %1 restored from the bin</source>
        <translation>Возврат возвращён из корзины: %1</translation>
    </message>
    <message>
        <source>Supplier %1 created</source>
        <translation>Добавлен поставщик: %1</translation>
    </message>
    <message>
        <source>Supplier %1 changed</source>
        <translation>Изменён поставщик: %1</translation>
    </message>
    <message>
        <source>Supplier %1 put in the bin</source>
        <translation>Поставщик перемещён в корзину: %1</translation>
    </message>
    <message>
        <source>Suppliers put in the bin: %1</source>
        <translation>Поставщиков перемещено в корзину: %1</translation>
    </message>
    <message>
        <source>Supplier %1 restored from the bin</source>
        <translation>Поставщик возвращён из корзины: %1</translation>
    </message>
    <message>
        <source>Suppliers restored from the bin: %1</source>
        <translation>Поставщиков возвращено из корзины: %1</translation>
    </message>
    <message>
        <source>%1: case “%2” opened</source>
        <translation>%1: обращение «%2» открыто</translation>
    </message>
    <message>
        <source>%1: case “%2” changed</source>
        <translation>%1: обращение «%2» изменено</translation>
    </message>
    <message>
        <source>%1: case “%2” removed</source>
        <translation>%1: обращение «%2» удалено</translation>
    </message>
    <message>
        <source>%1: begun</source>
        <translation>%1: начато</translation>
    </message>
    <message>
        <source>%1: booked</source>
        <translation>%1: проведено</translation>
    </message>
    <message>
        <source>%1: cancelled</source>
        <translation>%1: отменено</translation>
    </message>
    <message>
        <source>Count %1 begun</source>
        <translation>Начата инвентаризация: %1</translation>
    </message>
    <message>
        <source>Count %1 booked</source>
        <translation>Инвентаризация проведена: %1</translation>
    </message>
    <message>
        <source>Count %1 cancelled</source>
        <translation>Инвентаризация отменена: %1</translation>
    </message>
</context>
<context>
    <name>tefter::AddressRows</name>
    <message>
        <source>Add an address</source>
        <translation>Добавить адрес</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Country not known</source>
        <translation>Страна неизвестна</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>Улица и дом</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Индекс</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Город</translation>
    </message>
    <message>
        <source>Remove the address</source>
        <translation>Удалить адрес</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
</context>
<context>
    <name>tefter::AtWorkButton</name>
    <message>
        <source>At work: %1</source>
        <extracomment>%1 is the name of somebody of the staff</extracomment>
        <translation>Работает: %1</translation>
    </message>
    <message>
        <source>Who is at work on this computer: the history goes down under this name</source>
        <translation>Кто работает за этим компьютером: изменения записываются под этим именем</translation>
    </message>
</context>
<context>
    <name>tefter::BackupModel</name>
    <message>
        <source>Made</source>
        <translation>Сделана</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <extracomment>the size of a file in megabytes</extracomment>
        <translation>%1 МБ</translation>
    </message>
</context>
<context>
    <name>tefter::BarcodeWords</name>
    <message>
        <source>the shop&apos;s own</source>
        <extracomment>a barcode that the shop has made up itself</extracomment>
        <translation>свой код магазина</translation>
    </message>
    <message>
        <source>%1, the last digit should be %2</source>
        <extracomment>%1 is the kind of a barcode, %2 a digit</extracomment>
        <translation>%1, последняя цифра должна быть %2</translation>
    </message>
</context>
<context>
    <name>tefter::BulkDialog</name>
    <message>
        <source>Change</source>
        <translation>Изменить</translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln products</source>
        <translation>
            <numerusform>Изменить %Ln товар</numerusform>
            <numerusform>Изменить %Ln товара</numerusform>
            <numerusform>Изменить %Ln товаров</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <extracomment>of many products: what is not changed</extracomment>
        <translation>Оставить как есть</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>VAT rate</source>
        <translation>Ставка НДС</translation>
    </message>
    <message>
        <source>Brand</source>
        <extracomment>of a product</extracomment>
        <translation>Бренд</translation>
    </message>
    <message>
        <source>Shelf place</source>
        <extracomment>where a product stands in the shop</extracomment>
        <translation>Место на полке</translation>
    </message>
    <message>
        <source>Prices up by</source>
        <extracomment>by how many percent prices go up</extracomment>
        <translation>Поднять цены на</translation>
    </message>
    <message>
        <source>With a minus, prices go down. One undo brings everything back.</source>
        <translation>С минусом цены снижаются. Одна отмена вернёт всё назад.</translation>
    </message>
    <message>
        <source>Say what is to be changed.</source>
        <translation>Укажите, что изменить.</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>what a field is set to</extracomment>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Own field</source>
        <extracomment>one of the fields that the shop has made</extracomment>
        <translation>Своё поле</translation>
    </message>
</context>
<context>
    <name>tefter::CalendarPage</name>
    <message>
        <source>Calendar</source>
        <translation>Календарь</translation>
    </message>
    <message>
        <source>By person</source>
        <translation>По людям</translation>
    </message>
    <message>
        <source>Coming days</source>
        <translation>Ближайшие дни</translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation>Ничего не предстоит</translation>
    </message>
    <message>
        <source>Birthdays, name days and important dates of your customers appear here, with the public holidays. Look further ahead, or show more kinds.</source>
        <translation>Здесь появляются дни рождения, именины и важные даты клиентов, а также праздники. Посмотрите дальше вперёд или покажите больше видов.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Показать всё</translation>
    </message>
    <message>
        <source>How far ahead</source>
        <translation>На сколько вперёд</translation>
    </message>
    <message numerus="yes">
        <source>%Ln weeks ahead</source>
        <translation>
            <numerusform>Ближайшая %Ln неделя</numerusform>
            <numerusform>Ближайшие %Ln недели</numerusform>
            <numerusform>Ближайшие %Ln недель</numerusform>
        </translation>
    </message>
    <message>
        <source>Keeps together what is due of one person</source>
        <translation>Держит вместе всё, что касается одного человека</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln запись</numerusform>
            <numerusform>%Ln записи</numerusform>
            <numerusform>%Ln записей</numerusform>
        </translation>
    </message>
    <message>
        <source>Export this list…</source>
        <translation>Экспорт этого списка…</translation>
    </message>
</context>
<context>
    <name>tefter::CallListDialog</name>
    <message>
        <source>Save as PDF…</source>
        <translation>Сохранить как PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>Call list</source>
        <translation>Список для звонков</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Leave empty to print how each of them comes</source>
        <translation>Если не заполнять, напечатается ритм покупок каждого</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>why to call people</extracomment>
        <translation>Причина</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people to call</source>
        <translation>
            <numerusform>Позвонить %Ln человеку</numerusform>
            <numerusform>Позвонить %Ln людям</numerusform>
            <numerusform>Позвонить %Ln людям</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a phone are left out.</source>
        <translation>
            <numerusform>Без телефона, поэтому не вошли: %Ln.</numerusform>
            <numerusform>Без телефона, поэтому не вошли: %Ln.</numerusform>
            <numerusform>Без телефона, поэтому не вошли: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln who said no to calls are left out.</source>
        <translation>
            <numerusform>Отказались от звонков, поэтому не вошли: %Ln.</numerusform>
            <numerusform>Отказались от звонков, поэтому не вошли: %Ln.</numerusform>
            <numerusform>Отказались от звонков, поэтому не вошли: %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>The call list was sent to the printer</source>
        <translation>Список для звонков отправлен на печать</translation>
    </message>
    <message>
        <source>Save the call list</source>
        <translation>Сохранить список для звонков</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>Документ PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Сохранено: %1</translation>
    </message>
</context>
<context>
    <name>tefter::CategoryDialog</name>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Категории</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>of a category</extracomment>
        <translation>Название</translation>
    </message>
    <message>
        <source>Under</source>
        <extracomment>the category that this one belongs to</extracomment>
        <translation>Входит в</translation>
    </message>
    <message>
        <source>New category</source>
        <translation>Новая категория</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новая</translation>
    </message>
    <message>
        <source>All products</source>
        <translation>Все товары</translation>
    </message>
    <message>
        <source>A new category under the chosen one</source>
        <translation>Новая категория внутри выбранной</translation>
    </message>
    <message>
        <source>Drag a category onto another one to put it under that.</source>
        <translation>Перетащите категорию на другую, чтобы она оказалась под ней.</translation>
    </message>
    <message>
        <source>There is a category of this name already: %1.</source>
        <extracomment>%1 is a category, with those above it</extracomment>
        <translation>Категория с таким названием уже есть: %1.</translation>
    </message>
    <message>
        <source>Add another one of this name?</source>
        <translation>Добавить ещё одну с таким названием?</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Добавить</translation>
    </message>
</context>
<context>
    <name>tefter::CategoryTreeView</name>
    <message>
        <source>All products</source>
        <translation>Все товары</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a category and how many products it has</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>tefter::ChangesDialog</name>
    <message>
        <source>Taken back: %1</source>
        <extracomment>%1 is what was done</extracomment>
        <translation>Отменено: «%1»</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Who</source>
        <extracomment>who made a change</extracomment>
        <translation>Кто</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>what was done</extracomment>
        <translation>Что</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>the value before a change</extracomment>
        <translation>Было</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>the value after a change</extracomment>
        <translation>Стало</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Nothing was changed by hand so far.</source>
        <translation>Вручную пока ничего не менялось.</translation>
    </message>
</context>
<context>
    <name>tefter::ChartTip</name>
    <message>
        <source>%1: %2</source>
        <extracomment>a name and its value, for a screen reader</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>tefter::CommandPalette</name>
    <message>
        <source>Search results</source>
        <translation>Результаты поиска</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ничего не найдено</translation>
    </message>
</context>
<context>
    <name>tefter::ConditionRow</name>
    <message>
        <source>Take this condition away</source>
        <translation>Убрать это условие</translation>
    </message>
    <message>
        <source>What is asked about the person</source>
        <translation>Что проверяется о человеке</translation>
    </message>
    <message>
        <source>Choose a condition</source>
        <translation>Выберите условие</translation>
    </message>
    <message>
        <source>This program does not know this condition, so the segment cannot be used.</source>
        <translation>Программа не знает этого условия, поэтому группу нельзя использовать.</translation>
    </message>
    <message>
        <source>not known to this program</source>
        <translation>неизвестно программе</translation>
    </message>
    <message>
        <source>Comparison of “%1”</source>
        <extracomment>how the condition compares: at least, before, has; %1 is the condition</extracomment>
        <translation>Сравнение для «%1»</translation>
    </message>
    <message>
        <source>How many times at least</source>
        <translation>Сколько раз не менее</translation>
    </message>
    <message>
        <source>In which time</source>
        <translation>За какое время</translation>
    </message>
    <message>
        <source>at any time</source>
        <translation>за всё время</translation>
    </message>
    <message>
        <source>between two days</source>
        <translation>между двумя днями</translation>
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
        <source>Find a condition</source>
        <translation>Найти условие</translation>
    </message>
</context>
<context>
    <name>tefter::ConsentDialog</name>
    <message>
        <source>Given</source>
        <extracomment>consent</extracomment>
        <translation>Дано</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <extracomment>consent</extracomment>
        <translation>Отозвано</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Записать</translation>
    </message>
    <message>
        <source>Consent of %1</source>
        <translation>Согласие: %1</translation>
    </message>
    <message numerus="yes">
        <source>Consent of %Ln people</source>
        <translation>
            <numerusform>Согласие %Ln человека</numerusform>
            <numerusform>Согласие %Ln человек</numerusform>
            <numerusform>Согласие %Ln человек</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>what was said about being written to: given or withdrawn</extracomment>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>For</source>
        <extracomment>ways to reach a person</extracomment>
        <translation>Способы связи</translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>on which day consent was given or withdrawn</extracomment>
        <translation>День</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Текст согласия</translation>
    </message>
    <message>
        <source>What they said yes or no to, word for word</source>
        <translation>На что дан ответ «да» или «нет», слово в слово</translation>
    </message>
    <message>
        <source>Paper form, said at the counter, web page…</source>
        <translation>Бумажная анкета, устно на кассе, сайт…</translation>
    </message>
    <message>
        <source>How it was given</source>
        <extracomment>how consent came to the shop</extracomment>
        <translation>Как получено</translation>
    </message>
    <message>
        <source>This is not understood as a day.</source>
        <translation>Не удалось распознать дату.</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>Этот день ещё не наступил.</translation>
    </message>
    <message>
        <source>Attach proof…</source>
        <translation>Приложить подтверждение…</translation>
    </message>
    <message>
        <source>Proof</source>
        <extracomment>the paper or message that proves a consent</extracomment>
        <translation>Подтверждение</translation>
    </message>
    <message>
        <source>Take the proof away</source>
        <translation>Убрать подтверждение</translation>
    </message>
    <message>
        <source>A scanned paper, a photo, a message: it is kept inside the shop.</source>
        <translation>Скан, фото или сообщение: хранится внутри магазина.</translation>
    </message>
    <message>
        <source>The paper or message</source>
        <translation>Бумага или сообщение</translation>
    </message>
</context>
<context>
    <name>tefter::ConsentList</name>
    <message>
        <source>Consent</source>
        <translation>Согласие</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Ещё не спрашивали</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Change consent: %1</source>
        <extracomment>%1 is a channel: e-mail, SMS</extracomment>
        <translation>Изменить согласие: %1</translation>
    </message>
    <message>
        <source>Open the proof: %1</source>
        <extracomment>the paper that proves a consent: %1 is the name of a file</extracomment>
        <translation>Открыть подтверждение: %1</translation>
    </message>
</context>
<context>
    <name>tefter::ContactPeopleRows</name>
    <message>
        <source>Add a person</source>
        <translation>Добавить человека</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>What they do there</source>
        <extracomment>what somebody does in a firm</extracomment>
        <translation>Чем там занимается</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>Remove this person</source>
        <translation>Убрать этого человека</translation>
    </message>
</context>
<context>
    <name>tefter::ContactRows</name>
    <message>
        <source>Home, work…</source>
        <extracomment>a word about a phone or e-mail: home, work</extracomment>
        <translation>Дом, работа…</translation>
    </message>
    <message>
        <source>%1: what it is for</source>
        <extracomment>%1 is &quot;Phone&quot; or &quot;E-mail&quot;</extracomment>
        <translation>%1: для чего</translation>
    </message>
    <message>
        <source>%1: remove</source>
        <extracomment>%1 is &quot;Phone&quot; or &quot;E-mail&quot;</extracomment>
        <translation>%1: удалить</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
</context>
<context>
    <name>tefter::CountDialog</name>
    <message>
        <source>Add</source>
        <extracomment>adds to what was counted</extracomment>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>What was counted</source>
        <translation>Что посчитано</translation>
    </message>
    <message>
        <source>Show what is to be there</source>
        <translation>Показать, сколько должно быть</translation>
    </message>
    <message>
        <source>What nobody counted is not there</source>
        <translation>Чего не посчитали, того нет</translation>
    </message>
    <message>
        <source>Not counted after all</source>
        <translation>Всё же не посчитано</translation>
    </message>
    <message>
        <source>Sheet as PDF…</source>
        <translation>Лист в PDF…</translation>
    </message>
    <message>
        <source>Print the sheet…</source>
        <translation>Печать листа…</translation>
    </message>
    <message>
        <source>Count</source>
        <extracomment>what was found on the shelves</extracomment>
        <translation>Инвентаризация</translation>
    </message>
    <message>
        <source>Scan a barcode, or type a name or code</source>
        <translation>Отсканируйте штрихкод или введите название, код</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Товар</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Количество</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>the name of a count, the place where goods lie, a day with its time</extracomment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1 of %2 products counted.</source>
        <translation>Посчитано товаров: %1 из %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln differ, together by %1.</source>
        <extracomment>%1 is money</extracomment>
        <translation>
            <numerusform>%Ln отличается, всего на %1.</numerusform>
            <numerusform>%Ln отличаются, всего на %1.</numerusform>
            <numerusform>%Ln отличаются, всего на %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the product from the list.</source>
        <translation>Выберите товар из списка.</translation>
    </message>
    <message>
        <source>How much?</source>
        <translation>Сколько?</translation>
    </message>
    <message>
        <source>Count booked</source>
        <translation>Инвентаризация проведена</translation>
    </message>
    <message>
        <source>These were put into the bin meanwhile, and were booked too: %1</source>
        <extracomment>%1 is a list of products</extracomment>
        <translation>Эти товары тем временем попали в корзину и тоже проведены: %1</translation>
    </message>
    <message>
        <source>Save the sheet</source>
        <translation>Сохранить лист</translation>
    </message>
    <message>
        <source>Count sheet</source>
        <translation>Инвентаризационный лист</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>Документ PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Сохранено: %1</translation>
    </message>
    <message>
        <source>Book the count…</source>
        <translation>Провести инвентаризацию…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln products were booked.</source>
        <translation>
            <numerusform>Проведён %Ln товар.</numerusform>
            <numerusform>Проведены %Ln товара.</numerusform>
            <numerusform>Проведено %Ln товаров.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not counted, since no product has it: %1</source>
        <extracomment>%1 is a list of barcodes or names</extracomment>
        <translation>Не посчитано, такого нет ни у одного товара: %1</translation>
    </message>
    <message>
        <source>“%1” is not a quantity that can be counted.</source>
        <extracomment>%1 is what was typed as a quantity</extracomment>
        <translation>«%1» — не количество, которое можно посчитать.</translation>
    </message>
</context>
<context>
    <name>tefter::CountListDialog</name>
    <message>
        <source>Name</source>
        <extracomment>of a count</extracomment>
        <translation>Название</translation>
    </message>
    <message>
        <source>Place</source>
        <extracomment>where goods lie</extracomment>
        <translation>Место</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Counted</source>
        <extracomment>how many products of a count were counted</extracomment>
        <translation>Посчитано</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>counted products of all of a count</extracomment>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Инвентаризации</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Cancel this count</source>
        <translation>Отменить инвентаризацию</translation>
    </message>
    <message>
        <source>New count…</source>
        <translation>Новая инвентаризация…</translation>
    </message>
</context>
<context>
    <name>tefter::CountReviewDialog</name>
    <message>
        <source>What differs</source>
        <translation>Что отличается</translation>
    </message>
    <message>
        <source>Book the count</source>
        <translation>Провести инвентаризацию</translation>
    </message>
    <message>
        <source>What booking the count changes</source>
        <translation>Что изменит проведение инвентаризации</translation>
    </message>
    <message numerus="yes">
        <source>%Ln products were counted.</source>
        <translation>
            <numerusform>Посчитан %Ln товар.</numerusform>
            <numerusform>Посчитаны %Ln товара.</numerusform>
            <numerusform>Посчитано %Ln товаров.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them differ from what was to be there.</source>
        <translation>
            <numerusform>%Ln из них отличается от того, что должно быть.</numerusform>
            <numerusform>%Ln из них отличаются от того, что должно быть.</numerusform>
            <numerusform>%Ln из них отличаются от того, что должно быть.</numerusform>
        </translation>
    </message>
    <message>
        <source>In the bin by now, and booked too: %1</source>
        <extracomment>%1 is a list of products</extracomment>
        <translation>Уже в корзине, тоже будут проведены: %1</translation>
    </message>
</context>
<context>
    <name>tefter::CountRowModel</name>
    <message>
        <source>Shelf</source>
        <extracomment>where on the shelves a product lies</extracomment>
        <translation>Полка</translation>
    </message>
    <message>
        <source>Product</source>
        <extracomment>of a product</extracomment>
        <translation>Товар</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>of a product</extracomment>
        <translation>Код</translation>
    </message>
    <message>
        <source>Counted</source>
        <extracomment>how much was counted</extracomment>
        <translation>Посчитано</translation>
    </message>
    <message>
        <source>Expected</source>
        <extracomment>how much was to be there</extracomment>
        <translation>Ожидалось</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Разница</translation>
    </message>
    <message>
        <source>Worth</source>
        <extracomment>of a difference, in money</extracomment>
        <translation>Стоимость</translation>
    </message>
    <message>
        <source>%1 (in the bin)</source>
        <extracomment>%1 is a product that was put into the bin while it was counted</extracomment>
        <translation>%1 (в корзине)</translation>
    </message>
</context>
<context>
    <name>tefter::CountSheet</name>
    <message>
        <source>Shelf</source>
        <extracomment>where on the shelves a product lies</extracomment>
        <translation>Полка</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Товар</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>of a product</extracomment>
        <translation>Код</translation>
    </message>
    <message>
        <source>Unit</source>
        <extracomment>piece, kg, m</extracomment>
        <translation>Единица</translation>
    </message>
    <message>
        <source>Counted</source>
        <extracomment>how much was counted, to be written in by hand</extracomment>
        <translation>Посчитано</translation>
    </message>
    <message>
        <source>Counted by:</source>
        <extracomment>on the sheet for a count: here the name of who has counted is written by hand</extracomment>
        <translation>Считал(а):</translation>
    </message>
</context>
<context>
    <name>tefter::CustomerActions</name>
    <message numerus="yes">
        <source>Tag “%1” given to %Ln people</source>
        <translation>
            <numerusform>Метка «%1» добавлена %Ln человеку</numerusform>
            <numerusform>Метка «%1» добавлена %Ln людям</numerusform>
            <numerusform>Метка «%1» добавлена %Ln людям</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag “%1” taken away from %Ln people</source>
        <translation>
            <numerusform>Метка «%1» снята у %Ln человека</numerusform>
            <numerusform>Метка «%1» снята у %Ln человек</numerusform>
            <numerusform>Метка «%1» снята у %Ln человек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Consent of %Ln people recorded</source>
        <translation>
            <numerusform>Записано согласие %Ln человека</numerusform>
            <numerusform>Записано согласие %Ln человек</numerusform>
            <numerusform>Записано согласие %Ln человек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people put into the bin</source>
        <translation>
            <numerusform>Перемещено в корзину: %Ln человек</numerusform>
            <numerusform>Перемещено в корзину: %Ln человека</numerusform>
            <numerusform>Перемещено в корзину: %Ln человек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people taken out of the bin</source>
        <translation>
            <numerusform>Восстановлено из корзины: %Ln человек</numerusform>
            <numerusform>Восстановлено из корзины: %Ln человека</numerusform>
            <numerusform>Восстановлено из корзины: %Ln человек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln people for good?</source>
        <translation>
            <numerusform>Удалить навсегда %Ln человека?</numerusform>
            <numerusform>Удалить навсегда %Ln человек?</numerusform>
            <numerusform>Удалить навсегда %Ln человек?</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove for good</source>
        <translation>Удалить навсегда</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people removed for good</source>
        <translation>
            <numerusform>Удалено навсегда: %Ln человек</numerusform>
            <numerusform>Удалено навсегда: %Ln человека</numerusform>
            <numerusform>Удалено навсегда: %Ln человек</numerusform>
        </translation>
    </message>
    <message>
        <source>Their phones, addresses, tags and consents go with them. Whoever stands on a sale stays in the bin, so that the sums of your sales stay right.</source>
        <translation>Вместе с ними удалятся телефоны, адреса, метки и согласия. Люди, указанные в продажах, останутся в корзине, чтобы суммы продаж не изменились.</translation>
    </message>
    <message>
        <source>Nobody was removed</source>
        <translation>Никто не удалён</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people stand on sales, whose sums must stay right. In the bin they are out of every list, search and mailing.</source>
        <translation>
            <numerusform>%Ln человек указан в продажах, их суммы должны остаться верными. Из корзины никто не попадает ни в списки, ни в поиск, ни в рассылки.</numerusform>
            <numerusform>%Ln человека указаны в продажах, их суммы должны остаться верными. Из корзины никто не попадает ни в списки, ни в поиск, ни в рассылки.</numerusform>
            <numerusform>%Ln человек указаны в продажах, их суммы должны остаться верными. Из корзины никто не попадает ни в списки, ни в поиск, ни в рассылки.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people stand on sales and stay in the bin</source>
        <translation>
            <numerusform>%Ln человек указан в продажах и остаётся в корзине</numerusform>
            <numerusform>%Ln человека указаны в продажах и остаются в корзине</numerusform>
            <numerusform>%Ln человек указаны в продажах и остаются в корзине</numerusform>
        </translation>
    </message>
    <message>
        <source>Chosen customers</source>
        <translation>Выбранные клиенты</translation>
    </message>
    <message>
        <source>customers</source>
        <extracomment>the name of a file, without its ending</extracomment>
        <translation>клиенты</translation>
    </message>
    <message>
        <source>The list of customers</source>
        <translation>Список клиентов</translation>
    </message>
    <message>
        <source>%1 and %2 are two again</source>
        <extracomment>%1 and %2 are names</extracomment>
        <translation>%1 и %2 снова раздельно</translation>
    </message>
    <message>
        <source>What was changed since stays with %1</source>
        <translation>Изменённое с тех пор остаётся у «%1»</translation>
    </message>
    <message>
        <source>Relation to %1 removed</source>
        <extracomment>%1 is a name</extracomment>
        <translation>Удалена связь: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them said no on that day or later, and the no stays.</source>
        <translation>
            <numerusform>%Ln из них в тот день или позже ответил «нет», и отказ остаётся.</numerusform>
            <numerusform>%Ln из них в тот день или позже ответили «нет», и отказ остаётся.</numerusform>
            <numerusform>%Ln из них в тот день или позже ответили «нет», и отказ остаётся.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tefter::CustomerDialog</name>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Add a phone</source>
        <translation>Добавить телефон</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>Add an e-mail</source>
        <translation>Добавить e-mail</translation>
    </message>
    <message>
        <source>Show that customer</source>
        <translation>Показать этого клиента</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Edit customer</source>
        <translation>Изменить клиента</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Новый клиент</translation>
    </message>
    <message>
        <source>Person</source>
        <extracomment>what a customer is</extracomment>
        <translation>Человек</translation>
    </message>
    <message>
        <source>Firm</source>
        <extracomment>what a customer is</extracomment>
        <translation>Фирма</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Телефоны</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>Адреса e-mail</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>День рождения</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>How they found us</source>
        <translation>Откуда узнали о нас</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>ИНН</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Name of the firm</source>
        <translation>Название фирмы</translation>
    </message>
    <message>
        <source>Whole name</source>
        <translation>Полное имя</translation>
    </message>
    <message>
        <source>The year may be left out, or the day.</source>
        <translation>Год или день можно не указывать.</translation>
    </message>
    <message>
        <source>%1 already has the phone %2.</source>
        <extracomment>%1 is a name, %2 a phone number</extracomment>
        <translation>Телефон %2 уже указан у клиента %1.</translation>
    </message>
    <message>
        <source>%1 already has the e-mail %2.</source>
        <extracomment>%1 is a name, %2 an e-mail address</extracomment>
        <translation>Адрес %2 уже указан у клиента %1.</translation>
    </message>
    <message>
        <source>There already is a customer called %1.</source>
        <extracomment>%1 is a name</extracomment>
        <translation>Клиент с именем %1 уже есть.</translation>
    </message>
    <message>
        <source>The birthday is not understood: %1</source>
        <translation>Не удалось понять день рождения: %1</translation>
    </message>
    <message>
        <source>This does not look like a phone number.</source>
        <translation>Это не похоже на номер телефона.</translation>
    </message>
    <message>
        <source>This does not look like an e-mail address.</source>
        <translation>Это не похоже на адрес электронной почты.</translation>
    </message>
    <message>
        <source>Name day</source>
        <translation>Именины</translation>
    </message>
    <message>
        <source>Important dates</source>
        <translation>Важные даты</translation>
    </message>
    <message>
        <source>Social networks</source>
        <translation>Соцсети</translation>
    </message>
    <message>
        <source>Gardening, tea, travelling…</source>
        <translation>Сад, чай, путешествия…</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>Интересы</translation>
    </message>
    <message>
        <source>Personality type</source>
        <translation>Тип личности</translation>
    </message>
    <message>
        <source>One of 16 types, named by four letters (INTJ to ESFP), for those who like to note it. It is only a remark: nothing is worked out from it.</source>
        <translation>Один из 16 типов из четырёх букв (от INTJ до ESFP), для тех, кому нравится это отмечать. Это только пометка: по ней ничего не вычисляется.</translation>
    </message>
    <message>
        <source>Looked after by</source>
        <extracomment>who of the staff</extracomment>
        <translation>Ответственный</translation>
    </message>
</context>
<context>
    <name>tefter::CustomerFilterBar</name>
    <message>
        <source>Regulars</source>
        <translation>Постоянные</translation>
    </message>
    <message>
        <source>People with at least five sales</source>
        <translation>Те, у кого не менее пяти покупок</translation>
    </message>
    <message>
        <source>Birthday soon</source>
        <translation>Скоро день рождения</translation>
    </message>
    <message>
        <source>Within the next two weeks</source>
        <translation>В ближайшие две недели</translation>
    </message>
    <message>
        <source>+ Filter</source>
        <translation>+ Фильтр</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Фильтры</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Метка</translation>
    </message>
    <message>
        <source>Consent: %1</source>
        <extracomment>filter: people who may be reached so; %1 is e-mail, SMS …</extracomment>
        <translation>Согласие: %1</translation>
    </message>
    <message>
        <source>In the bin</source>
        <translation>В корзине</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Город</translation>
    </message>
    <message>
        <source>Has given consent</source>
        <translation>Есть согласие</translation>
    </message>
    <message>
        <source>Overdue</source>
        <extracomment>people who should have come by now, by their own habit</extracomment>
        <translation>Задерживаются</translation>
    </message>
    <message>
        <source>People who stay away for longer than is their habit</source>
        <translation>Те, кого нет дольше обычного</translation>
    </message>
    <message>
        <source>Segment: %1</source>
        <extracomment>filter: people of a segment; %1 is its name</extracomment>
        <translation>Группа: %1</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Группа</translation>
    </message>
    <message>
        <source>Looked after by %1</source>
        <extracomment>filter: people whom somebody of the staff looks after; %1 is a name</extracomment>
        <translation>Ответственный: %1</translation>
    </message>
    <message>
        <source>Looked after by</source>
        <extracomment>filter: people whom somebody of the staff looks after</extracomment>
        <translation>Ответственный</translation>
    </message>
</context>
<context>
    <name>tefter::CustomerListModel</name>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>Последний визит</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Визиты</translation>
    </message>
    <message>
        <source>Spent, 12 months</source>
        <translation>Покупки за 12 месяцев</translation>
    </message>
    <message>
        <source>Rhythm</source>
        <extracomment>how a customer keeps to their own habit</extracomment>
        <translation>Ритм покупок</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Город</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>День рождения</translation>
    </message>
    <message>
        <source>First visit</source>
        <translation>Первый визит</translation>
    </message>
    <message>
        <source>Sales</source>
        <extracomment>how many documents of sale</extracomment>
        <translation>Число покупок</translation>
    </message>
    <message>
        <source>Spent in all</source>
        <translation>Покупки за всё время</translation>
    </message>
    <message>
        <source>Average sale</source>
        <translation>Средний чек</translation>
    </message>
    <message>
        <source>In the book since</source>
        <translation>В базе с</translation>
    </message>
    <message>
        <source>Looked after by</source>
        <extracomment>column of a list: who of the staff looks after the customer</extracomment>
        <translation>Ответственный</translation>
    </message>
</context>
<context>
    <name>tefter::CustomersPage</name>
    <message>
        <source>Customers</source>
        <translation>Клиенты</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Никто не найден</translation>
    </message>
    <message>
        <source>Name, phone, e-mail, city…</source>
        <translation>Имя, телефон, e-mail, город…</translation>
    </message>
    <message>
        <source>Search in customers</source>
        <translation>Поиск клиентов</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Показать всех</translation>
    </message>
    <message>
        <source>No customers yet</source>
        <translation>Клиентов ещё нет</translation>
    </message>
    <message>
        <source>Enter the first one, or import them from a list that you have.</source>
        <translation>Добавьте первого клиента или импортируйте готовый список.</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Новый клиент</translation>
    </message>
    <message>
        <source>Nobody is in the bin</source>
        <translation>В корзине никого нет</translation>
    </message>
    <message>
        <source>Nobody fits the filters and what is typed in the search.</source>
        <translation>Никто не подходит под фильтры и текст поиска.</translation>
    </message>
    <message>
        <source>Everybody is in the bin</source>
        <translation>Все клиенты в корзине</translation>
    </message>
    <message>
        <source>The buttons above the list work on all of them.</source>
        <translation>Кнопки над списком действуют сразу на всех.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people chosen</source>
        <translation>
            <numerusform>Выбран %Ln человек</numerusform>
            <numerusform>Выбрано %Ln человека</numerusform>
            <numerusform>Выбрано %Ln человек</numerusform>
        </translation>
    </message>
    <message>
        <source>Find duplicates…</source>
        <translation>Найти дубликаты…</translation>
    </message>
</context>
<context>
    <name>tefter::DayEdit</name>
    <message>
        <source>Choose a day</source>
        <translation>Выбрать день</translation>
    </message>
    <message>
        <source>This is not a day. For example: %1</source>
        <translation>Это не дата. Например: %1</translation>
    </message>
</context>
<context>
    <name>tefter::DialogFoot</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>tefter::DiaryDialog</name>
    <message>
        <source>Who did what</source>
        <translation>Кто что сделал</translation>
    </message>
</context>
<context>
    <name>tefter::DocumentPainter</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Страница %1 из %2</translation>
    </message>
</context>
<context>
    <name>tefter::DuplicateModel</name>
    <message>
        <source>Customer</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Perhaps the same</source>
        <translation>Возможно, он же</translation>
    </message>
    <message>
        <source>How likely</source>
        <extracomment>how likely two entries are one person</extracomment>
        <translation>Вероятность</translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>the reasons for which two entries may be one person</extracomment>
        <translation>Почему</translation>
    </message>
</context>
<context>
    <name>tefter::DuplicatesDialog</name>
    <message>
        <source>Likely duplicates</source>
        <translation>Вероятные дубликаты</translation>
    </message>
    <message>
        <source>These are two people</source>
        <translation>Это два человека</translation>
    </message>
    <message>
        <source>Compare and merge…</source>
        <translation>Сравнить и объединить…</translation>
    </message>
    <message>
        <source>Entered twice?</source>
        <translation>Записаны дважды?</translation>
    </message>
    <message>
        <source>Nobody is merged by itself. Whatever you decide can be taken back, also much later.</source>
        <translation>Само ничего не объединяется. Любое решение можно отменить, даже гораздо позже.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Comparing everybody with those who are alike…</source>
        <translation>Сравниваем похожие записи…</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Остановлено</translation>
    </message>
    <message>
        <source>Open this once more to look again.</source>
        <translation>Откройте ещё раз, чтобы искать снова.</translation>
    </message>
    <message>
        <source>Nobody seems to be here twice</source>
        <translation>Похоже, никто не записан дважды</translation>
    </message>
    <message>
        <source>Phones, e-mails, tax numbers and names were compared, also across scripts.</source>
        <translation>Сравнены телефоны, эл. почта, ИНН и имена, в том числе в разных алфавитах.</translation>
    </message>
    <message>
        <source>Remembered: these are two people</source>
        <translation>Запомнено: это два человека</translation>
    </message>
    <message>
        <source>That was all</source>
        <translation>Это всё</translation>
    </message>
    <message>
        <source>Nobody else seems to be here twice.</source>
        <translation>Похоже, больше никто не записан дважды.</translation>
    </message>
</context>
<context>
    <name>tefter::ExportPanel</name>
    <message>
        <source>Write the file</source>
        <translation>Сохранить файл</translation>
    </message>
    <message>
        <source>Export for mailing</source>
        <translation>Экспорт для рассылки</translation>
    </message>
    <message>
        <source>Exported before</source>
        <translation>Прежние экспорты</translation>
    </message>
    <message>
        <source>How they will be written to</source>
        <translation>Как с ними свяжутся</translation>
    </message>
    <message>
        <source>Takes everybody, whatever they have consented to. The register says so.</source>
        <translation>В файл попадут все, независимо от согласия. Это отмечается в журнале.</translation>
    </message>
    <message>
        <source>Columns: %1</source>
        <extracomment>%1 is a list of column names</extracomment>
        <translation>Столбцы: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln columns</source>
        <translation>
            <numerusform>%Ln столбец</numerusform>
            <numerusform>%Ln столбца</numerusform>
            <numerusform>%Ln столбцов</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Столбцы файла</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>Сохранить %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a sentence such as &quot;9 have no e-mail address&quot;; what follows is a link</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>show them</source>
        <translation>показать</translation>
    </message>
    <message>
        <source>people</source>
        <translation>человек</translation>
    </message>
    <message>
        <source>Nothing yet. What is exported stands here, with its day and number of people.</source>
        <translation>Пока ничего. Здесь появятся экспорты с датой и числом людей.</translation>
    </message>
    <message>
        <source>For our own use, not for a mailing</source>
        <translation>Для себя, не для рассылки</translation>
    </message>
</context>
<context>
    <name>tefter::FileActions</name>
    <message numerus="yes">
        <source>%Ln files are kept in the shop now</source>
        <translation>
            <numerusform>%Ln файл теперь хранится в магазине</numerusform>
            <numerusform>%Ln файла теперь хранятся в магазине</numerusform>
            <numerusform>%Ln файлов теперь хранятся в магазине</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were not taken:</source>
        <translation>
            <numerusform>Не взят %Ln файл:</numerusform>
            <numerusform>Не взяты %Ln файла:</numerusform>
            <numerusform>Не взяты %Ln файлов:</numerusform>
        </translation>
    </message>
    <message>
        <source>Open “%1”?</source>
        <translation>Открыть «%1»?</translation>
    </message>
    <message>
        <source>A file of this kind can run as a program. Open it only if you know whose it is.</source>
        <translation>Такой файл может запуститься как программа. Открывайте, только если знаете, от кого он.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>No program here opens “%1”</source>
        <translation>Здесь нет программы, которая откроет «%1»</translation>
    </message>
    <message>
        <source>Save it, and open it on a computer that has one.</source>
        <translation>Сохраните его и откройте на компьютере, где такая программа есть.</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Сохранить как…</translation>
    </message>
    <message>
        <source>Where to write the file</source>
        <translation>Куда сохранить файл</translation>
    </message>
    <message>
        <source>Saved as “%1”</source>
        <extracomment>%1 is a path</extracomment>
        <translation>Сохранено: «%1»</translation>
    </message>
    <message>
        <source>Files to keep</source>
        <translation>Файлы для хранения</translation>
    </message>
    <message>
        <source>The file was taken away</source>
        <translation>Файл удалён</translation>
    </message>
</context>
<context>
    <name>tefter::FileList</name>
    <message>
        <source>No files yet. Drop them on this page, or add them.</source>
        <translation>Файлов пока нет. Перетащите их на эту страницу или добавьте.</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Добавить файлы…</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>Consent: %1</source>
        <extracomment>a paper that proves consent: %1 is a channel, such as e-mail</extracomment>
        <translation>Согласие: %1</translation>
    </message>
    <message>
        <source>What can be done with %1</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Действия: %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Сохранить как…</translation>
    </message>
    <message>
        <source>Make it the photo</source>
        <translation>Сделать фотографией</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
</context>
<context>
    <name>tefter::FileSection</name>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
</context>
<context>
    <name>tefter::FilesCard</name>
    <message>
        <source>Photos, papers and proofs of consent are kept inside the shop file: every backup and every copy has them.</source>
        <translation>Фото, бумаги и подтверждения согласий хранятся в файле магазина: они есть в каждой копии.</translation>
    </message>
    <message>
        <source>Largest file, in megabytes</source>
        <translation>Самый большой файл, в мегабайтах</translation>
    </message>
    <message>
        <source>Largest file</source>
        <translation>Самый большой файл</translation>
    </message>
    <message>
        <source>MB</source>
        <extracomment>megabytes</extracomment>
        <translation>МБ</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation>Файлов пока нет</translation>
    </message>
    <message>
        <source>They take %1 now</source>
        <translation>Сейчас они занимают %1</translation>
    </message>
    <message>
        <source>From 1 to %1 MB.</source>
        <translation>От 1 до %1 МБ.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
</context>
<context>
    <name>tefter::FormDialog</name>
    <message>
        <source>Close without saving?</source>
        <translation>Закрыть без сохранения?</translation>
    </message>
    <message>
        <source>What you entered here is not saved yet.</source>
        <translation>То, что вы здесь ввели, ещё не сохранено.</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>Не сохранять</translation>
    </message>
</context>
<context>
    <name>tefter::GroupWidget</name>
    <message>
        <source>+ Condition</source>
        <translation>+ Условие</translation>
    </message>
    <message>
        <source>+ Group</source>
        <translation>+ Блок</translation>
    </message>
    <message>
        <source>Take this group away</source>
        <translation>Убрать этот блок</translation>
    </message>
    <message>
        <source>People for whom all of these are true</source>
        <translation>Люди, для которых верны все условия</translation>
    </message>
    <message>
        <source>People for whom any of these is true</source>
        <translation>Люди, для которых верно хотя бы одно условие</translation>
    </message>
    <message>
        <source>People for whom none of these is true</source>
        <translation>Люди, для которых не верно ни одно условие</translation>
    </message>
    <message>
        <source>How the conditions go together</source>
        <translation>Как сочетаются условия</translation>
    </message>
</context>
<context>
    <name>tefter::HandleRows</name>
    <message>
        <source>Add a network</source>
        <extracomment>a network: Instagram, Viber</extracomment>
        <translation>Добавить соцсеть</translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>which one: Instagram, Viber</extracomment>
        <translation>Сеть</translation>
    </message>
    <message>
        <source>Name in the network</source>
        <extracomment>what somebody is called in a network</extracomment>
        <translation>Имя в сети</translation>
    </message>
    <message>
        <source>Name, number or address of the page</source>
        <extracomment>what somebody is called in a network, or the address of their page</extracomment>
        <translation>Имя, номер или адрес страницы</translation>
    </message>
    <message>
        <source>Network: remove</source>
        <translation>Соцсеть: убрать</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
</context>
<context>
    <name>tefter::HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Темы</translation>
    </message>
    <message>
        <source>Help text</source>
        <translation>Текст справки</translation>
    </message>
    <message>
        <source>Search in the help</source>
        <translation>Поиск в справке</translation>
    </message>
</context>
<context>
    <name>tefter::HistoryDialog</name>
    <message>
        <source>History of %1</source>
        <extracomment>%1 is a name</extracomment>
        <translation>История изменений: %1</translation>
    </message>
    <message>
        <source>Consent: %1</source>
        <extracomment>%1 is a way to be written to: e-mail, SMS</extracomment>
        <translation>Согласие: %1</translation>
    </message>
</context>
<context>
    <name>tefter::ImportActions</name>
    <message>
        <source>The import was taken back.</source>
        <translation>Импорт отменён.</translation>
    </message>
    <message numerus="yes">
        <source>The import was taken back, but %Ln record(s) stay, because they were changed or used since: %1</source>
        <translation>
            <numerusform>Импорт отменён, но %Ln запись осталась, потому что с тех пор изменена или использована: %1</numerusform>
            <numerusform>Импорт отменён, но %Ln записи остались, потому что с тех пор изменены или использованы: %1</numerusform>
            <numerusform>Импорт отменён, но %Ln записей остались, потому что с тех пор изменены или использованы: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the rows that were not taken</source>
        <translation>Сохранить отклонённые строки</translation>
    </message>
    <message>
        <source>not-taken.csv</source>
        <translation>отклонённые-строки.csv</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Таблицы (*.csv)</translation>
    </message>
    <message>
        <source>Saved. Repair the rows in the file, then import it like any other.</source>
        <translation>Сохранено. Исправьте строки в файле и импортируйте его как обычно.</translation>
    </message>
</context>
<context>
    <name>tefter::ImportBatchModel</name>
    <message>
        <source>Made</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Строки</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Pasted table</source>
        <translation>Вставленная таблица</translation>
    </message>
    <message>
        <source>in the shop</source>
        <translation>в магазине</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>отменён</translation>
    </message>
    <message>
        <source>taken back in part</source>
        <translation>отменён частично</translation>
    </message>
</context>
<context>
    <name>tefter::ImportFixed</name>
    <message>
        <source>Say something for all lines</source>
        <translation>Указать для всех строк</translation>
    </message>
    <message>
        <source>A country or a tag, for instance, that the file itself does not say.</source>
        <translation>Например, страна или метка, о которых сам файл не говорит.</translation>
    </message>
    <message>
        <source>What is said for all lines</source>
        <translation>Что указано для всех строк</translation>
    </message>
    <message>
        <source>What all lines hold that say nothing</source>
        <translation>Что взять для строк, где ничего не сказано</translation>
    </message>
    <message>
        <source>For all lines</source>
        <extracomment>the start of &quot;For all lines: Country = Greece&quot;</extracomment>
        <translation>Для всех строк</translation>
    </message>
</context>
<context>
    <name>tefter::ImportFoot</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>Отменить этот импорт</translation>
    </message>
    <message>
        <source>Show the sales</source>
        <translation>Показать продажи</translation>
    </message>
    <message>
        <source>Show the customers</source>
        <translation>Показать клиентов</translation>
    </message>
    <message>
        <source>Show the products</source>
        <translation>Показать товары</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далее</translation>
    </message>
    <message>
        <source>Try it out</source>
        <translation>Проверить без записи</translation>
    </message>
    <message>
        <source>Import it again</source>
        <translation>Импортировать снова</translation>
    </message>
    <message>
        <source>Import now</source>
        <translation>Импортировать</translation>
    </message>
    <message>
        <source>Import another file</source>
        <translation>Импортировать другой файл</translation>
    </message>
    <message>
        <source>Show the suppliers</source>
        <translation>Показать поставщиков</translation>
    </message>
    <message>
        <source>Show the orders</source>
        <translation>Показать заказы</translation>
    </message>
    <message>
        <source>Show the stock</source>
        <translation>Показать остатки</translation>
    </message>
</context>
<context>
    <name>tefter::ImportPage</name>
    <message>
        <source>Import</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>The import is done.</source>
        <translation>Импорт завершён.</translation>
    </message>
    <message>
        <source>This is what would happen. Nothing is changed yet.</source>
        <translation>Вот что произойдёт. Пока ничего не изменено.</translation>
    </message>
    <message>
        <source>The same file was imported before.</source>
        <translation>Этот файл уже импортировали.</translation>
    </message>
    <message>
        <source>That was on %1. Importing it again can enter the same things twice.</source>
        <translation>Это было %1. При повторном импорте данные могут попасть в базу дважды.</translation>
    </message>
    <message>
        <source>The columns are kept as “%1”.</source>
        <translation>Столбцы сохранены как «%1».</translation>
    </message>
</context>
<context>
    <name>tefter::ImportProgress</name>
    <message>
        <source>Looking at every line…</source>
        <translation>Проверяем каждую строку…</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Импорт…</translation>
    </message>
</context>
<context>
    <name>tefter::ImportReading</name>
    <message>
        <source>Reading the table…</source>
        <translation>Чтение таблицы…</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Чтение: %1…</translation>
    </message>
</context>
<context>
    <name>tefter::ImportReport</name>
    <message>
        <source>Rows that were not taken</source>
        <translation>Отклонённые строки</translation>
    </message>
    <message>
        <source>Save these rows…</source>
        <translation>Сохранить эти строки…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) not taken</source>
        <translation>
            <numerusform>Отклонена %Ln строка</numerusform>
            <numerusform>Отклонены %Ln строки</numerusform>
            <numerusform>Отклонено %Ln строк</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tefter::ImportRules</name>
    <message>
        <source>E-mail</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Post</source>
        <extracomment>letters, as a way to reach people</extracomment>
        <translation>Почта</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Social media</source>
        <translation>Соцсети</translation>
    </message>
    <message>
        <source>code</source>
        <extracomment>by what records are found, as in &quot;found by their code&quot;</extracomment>
        <translation>коду</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>эл. почте</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>телефону</translation>
    </message>
    <message>
        <source>barcode</source>
        <translation>штрихкоду</translation>
    </message>
    <message>
        <source>document number</source>
        <translation>номеру документа</translation>
    </message>
    <message>
        <source>name</source>
        <translation>имени или названию</translation>
    </message>
    <message>
        <source>Everybody in this file has given consent to be contacted</source>
        <translation>Все люди из этого файла согласны, чтобы с ними связывались</translation>
    </message>
    <message>
        <source>What is in the shop already</source>
        <translation>Что уже есть в магазине</translation>
    </message>
    <message>
        <source>It is found by its</source>
        <translation>Сопоставлять по</translation>
    </message>
    <message>
        <source>What is there is found by its</source>
        <translation>Имеющееся сопоставлять по</translation>
    </message>
    <message>
        <source>Prices in the file</source>
        <translation>Цены в файле</translation>
    </message>
    <message>
        <source>hold VAT already, as the customer pays them</source>
        <translation>уже с НДС — столько платит клиент</translation>
    </message>
    <message>
        <source>are without VAT; it is added</source>
        <translation>без НДС; он будет добавлен</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Согласие</translation>
    </message>
    <message>
        <source>By</source>
        <extracomment>the ways in which people agreed to be contacted</extracomment>
        <translation>Способы связи</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Дано</translation>
    </message>
    <message>
        <source>The words that they agreed to</source>
        <translation>Текст, на который согласились</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Текст согласия</translation>
    </message>
    <message>
        <source>Such as: paper form, web shop</source>
        <translation>Например: бумажная анкета, интернет-магазин</translation>
    </message>
    <message>
        <source>How it came to us</source>
        <translation>Как получено</translation>
    </message>
    <message>
        <source>Leave documents that are there as they are</source>
        <translation>Имеющиеся документы не менять</translation>
    </message>
    <message>
        <source>Leave it as it is, and take only what is new</source>
        <translation>Не менять, брать только новое</translation>
    </message>
    <message>
        <source>Leave the documents, and fill in missing names of customers and products</source>
        <translation>Документы не менять, дополнить имена клиентов и названия товаров</translation>
    </message>
    <message>
        <source>Fill in only what is empty</source>
        <translation>Заполнять только пустое</translation>
    </message>
    <message>
        <source>Replace the documents by those of the file</source>
        <translation>Заменять документы теми, что в файле</translation>
    </message>
    <message>
        <source>Take what the file says; a blank never overwrites</source>
        <translation>Брать данные из файла; пустое ничего не стирает</translation>
    </message>
    <message>
        <source>Make a second one</source>
        <translation>Создавать второй</translation>
    </message>
    <message>
        <source>code, else barcode, else name</source>
        <translation>коду, иначе штрихкоду, иначе названию</translation>
    </message>
    <message>
        <source>code, else e-mail, phone or name</source>
        <translation>коду, иначе e-mail, телефону или имени</translation>
    </message>
    <message>
        <source>Say how they agreed to be contacted, or take the tick away.</source>
        <translation>Укажите, каким способом они согласились получать сообщения, или снимите галочку.</translation>
    </message>
    <message>
        <source>Say on which day they agreed.</source>
        <translation>Укажите, в какой день они дали согласие.</translation>
    </message>
    <message>
        <source>Refuse the lines of documents that are here already</source>
        <translation>Отклонять строки документов, которые уже есть</translation>
    </message>
    <message>
        <source>These sales take their goods from the stock</source>
        <translation>Эти продажи списывают товар со склада</translation>
    </message>
    <message>
        <source>The figures were counted: they take the place of what is known</source>
        <translation>Числа посчитаны: они заменят известные остатки</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Склад</translation>
    </message>
    <message>
        <source>These deliveries bring their goods into the stock</source>
        <translation>Эти поставки приходуют товар на склад</translation>
    </message>
    <message>
        <source>Make suppliers and products that are not known yet</source>
        <translation>Создавать поставщиков и товары, которых ещё нет</translation>
    </message>
    <message>
        <source>Leave orders and deliveries that are there as they are</source>
        <translation>Имеющиеся заказы и поставки не менять</translation>
    </message>
    <message>
        <source>Add the lines and deliveries that an order does not have yet</source>
        <translation>Добавлять строки и поставки, которых в заказе ещё нет</translation>
    </message>
    <message>
        <source>Add them, and take quantities, costs and promised days from the file</source>
        <translation>Добавлять их, а количества, цены и обещанные дни брать из файла</translation>
    </message>
    <message>
        <source>Refuse the lines of orders that are here already</source>
        <translation>Отклонять строки заказов, которые уже есть</translation>
    </message>
    <message>
        <source>code, else name</source>
        <translation>коду, иначе названию</translation>
    </message>
</context>
<context>
    <name>tefter::ImportSheet</name>
    <message>
        <source>The first line names the columns</source>
        <translation>В первой строке названия столбцов</translation>
    </message>
    <message>
        <source>The first lines of the file</source>
        <translation>Первые строки файла</translation>
    </message>
    <message>
        <source>The lines are</source>
        <translation>Строки содержат</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>запятая</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>точка с запятой</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>табуляция</translation>
    </message>
    <message>
        <source>bar |</source>
        <translation>черта |</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Кодировка</translation>
    </message>
    <message>
        <source>Separator</source>
        <extracomment>what stands between the columns of a file</extracomment>
        <translation>Разделитель</translation>
    </message>
    <message>
        <source>The columns are taken as they were the last time.</source>
        <translation>Столбцы взяты как в прошлый раз.</translation>
    </message>
    <message>
        <source>Say above each column what it holds.</source>
        <translation>Укажите над каждым столбцом, что в нём.</translation>
    </message>
    <message>
        <source>The columns were guessed from their names. Please look them over.</source>
        <translation>Столбцы определены по названиям. Проверьте их, пожалуйста.</translation>
    </message>
    <message>
        <source>– not taken –</source>
        <translation>– не брать –</translation>
    </message>
    <message>
        <source>What the column “%1” holds</source>
        <translation>Что содержит столбец «%1»</translation>
    </message>
    <message>
        <source>How much is %1 in this file?</source>
        <translation>Какое число означает %1 в этом файле?</translation>
    </message>
    <message>
        <source>Which day is %1 in this file?</source>
        <translation>Какой день означает %1 в этом файле?</translation>
    </message>
    <message>
        <source>Still missing: the column with “%1”.</source>
        <translation>Не хватает столбца «%1».</translation>
    </message>
    <message>
        <source>Kept columns</source>
        <translation>Сохранённые столбцы</translation>
    </message>
    <message>
        <source>Keep these columns</source>
        <translation>Сохранить эти столбцы</translation>
    </message>
    <message>
        <source>Name for these columns</source>
        <translation>Название для этих столбцов</translation>
    </message>
    <message>
        <source>– as found –</source>
        <translation>– как найдены –</translation>
    </message>
    <message>
        <source>These are cards of an address book; what they hold is known.</source>
        <translation>Это визитки из адресной книги; что в них, известно.</translation>
    </message>
    <message>
        <source>This is an export of %1; its columns are known.</source>
        <extracomment>%1 is the name of a program for e-shops</extracomment>
        <translation>Это выгрузка из %1; её столбцы известны.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Sheet</source>
        <extracomment>one of the tables of a spreadsheet</extracomment>
        <translation>Лист</translation>
    </message>
</context>
<context>
    <name>tefter::ImportStart</name>
    <message>
        <source>Earlier imports</source>
        <translation>Прежние импорты</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Выбрать файл…</translation>
    </message>
    <message>
        <source>Go on with this table</source>
        <translation>Продолжить с этой таблицей</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>Отменить этот импорт</translation>
    </message>
    <message>
        <source>Or paste a table that you copied from a spreadsheet:</source>
        <translation>Или вставьте строки, скопированные из электронной таблицы:</translation>
    </message>
    <message>
        <source>Pasted table</source>
        <translation>Вставленная таблица</translation>
    </message>
    <message>
        <source>File to import</source>
        <translation>Файл для импорта</translation>
    </message>
    <message>
        <source>From a table (CSV, text, Excel), or from the cards of an address book (vCard). Drop the file on the window, or choose it.</source>
        <translation>Из таблицы (CSV, текст, Excel) или из визиток адресной книги (vCard). Перетащите файл в окно или выберите его.</translation>
    </message>
    <message>
        <source>Tables and cards (*.csv *.txt *.tsv *.tab *.xlsx *.xlsm *.vcf *.vcard);;All files (*)</source>
        <translation>Таблицы и визитки (*.csv *.txt *.tsv *.tab *.xlsx *.xlsm *.vcf *.vcard);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Bring in sales, customers, products, stock, suppliers or orders</source>
        <translation>Импорт продаж, клиентов, товаров, остатков, поставщиков или заказов</translation>
    </message>
</context>
<context>
    <name>tefter::ImportantDateRows</name>
    <message>
        <source>Add a date</source>
        <translation>Добавить дату</translation>
    </message>
    <message>
        <source>%1: “%2” is not understood as a day.</source>
        <extracomment>%1 is an important date such as a wedding, %2 what was typed</extracomment>
        <translation>%1: «%2» не удаётся прочесть как день.</translation>
    </message>
    <message>
        <source>%1: say when it is, or remove the line.</source>
        <extracomment>%1 is an important date such as a wedding</extracomment>
        <translation>%1: укажите, когда это, или уберите строку.</translation>
    </message>
    <message>
        <source>%1: to return every so many days it needs a whole date and the number of days.</source>
        <extracomment>%1 is an important date such as a wedding</extracomment>
        <translation>%1: чтобы повторяться через столько-то дней, нужны полная дата и число дней.</translation>
    </message>
    <message>
        <source>How often</source>
        <extracomment>how often a date returns</extracomment>
        <translation>Как часто</translation>
    </message>
    <message>
        <source>Which date</source>
        <translation>Какая дата</translation>
    </message>
    <message>
        <source>Where the month has no such day</source>
        <translation>Если в месяце нет такого дня</translation>
    </message>
    <message>
        <source>Whose or what</source>
        <extracomment>in a line of an important date: whose, or what it is</extracomment>
        <translation>Чья или что</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>the day of an important date</extracomment>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Number of days</source>
        <translation>Число дней</translation>
    </message>
    <message>
        <source>Remove the date</source>
        <translation>Убрать дату</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
</context>
<context>
    <name>tefter::InChargeDialog</name>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message numerus="yes">
        <source>Who looks after these %Ln people?</source>
        <translation>
            <numerusform>Кто будет отвечать за %Ln человека?</numerusform>
            <numerusform>Кто будет отвечать за %Ln человек?</numerusform>
            <numerusform>Кто будет отвечать за %Ln человек?</numerusform>
        </translation>
    </message>
    <message>
        <source>Looked after by</source>
        <translation>Ответственный</translation>
    </message>
    <message numerus="yes">
        <source>%1 looks after %Ln people</source>
        <translation>
            <numerusform>Ответственный за %Ln человека: %1</numerusform>
            <numerusform>Ответственный за %Ln человек: %1</numerusform>
            <numerusform>Ответственный за %Ln человек: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody in particular looks after %Ln people</source>
        <translation>
            <numerusform>%Ln человек без ответственного</numerusform>
            <numerusform>%Ln человека без ответственного</numerusform>
            <numerusform>%Ln человек без ответственного</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tefter::InfoMark</name>
    <message>
        <source>Explain</source>
        <translation>Пояснить</translation>
    </message>
</context>
<context>
    <name>tefter::LabelPreview</name>
    <message>
        <source>The first sheet</source>
        <translation>Первый лист</translation>
    </message>
</context>
<context>
    <name>tefter::LabelsDialog</name>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>Roll, %1 × %2 mm</source>
        <extracomment>labels: %1 and %2 are their width and height in millimetres</extracomment>
        <translation>Рулон, %1 × %2 мм</translation>
    </message>
    <message numerus="yes">
        <source>A4 sheet of %Ln, %1 × %2 mm</source>
        <extracomment>labels: %Ln is how many there are on a sheet, %1 and %2 their width and height in millimetres</extracomment>
        <translation>
            <numerusform>Лист А4, %Ln шт., %1 × %2 мм</numerusform>
            <numerusform>Лист А4, %Ln шт., %1 × %2 мм</numerusform>
            <numerusform>Лист А4, %Ln шт., %1 × %2 мм</numerusform>
        </translation>
    </message>
    <message>
        <source>Labels</source>
        <extracomment>what stands on the shelf or sticks on the goods, with the price</extracomment>
        <translation>Ценники</translation>
    </message>
    <message>
        <source>Paper</source>
        <extracomment>how labels stand on paper</extracomment>
        <translation>Бумага</translation>
    </message>
    <message>
        <source>Of each</source>
        <translation>Каждого</translation>
    </message>
    <message>
        <source>First free place</source>
        <extracomment>the first place on a sheet of labels that is still free</extracomment>
        <translation>Первое свободное место</translation>
    </message>
    <message numerus="yes">
        <source>%Ln labels</source>
        <extracomment>labels to be printed</extracomment>
        <translation>
            <numerusform>%Ln ценник</numerusform>
            <numerusform>%Ln ценника</numerusform>
            <numerusform>%Ln ценников</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets</source>
        <extracomment>sheets of paper</extracomment>
        <translation>
            <numerusform>%Ln лист</numerusform>
            <numerusform>%Ln листа</numerusform>
            <numerusform>%Ln листов</numerusform>
        </translation>
    </message>
    <message>
        <source>Where to write the file</source>
        <translation>Куда записать файл</translation>
    </message>
</context>
<context>
    <name>tefter::LinkDialog</name>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Link with a product</source>
        <translation>Связать с товаром</translation>
    </message>
    <message>
        <source>Goes with it</source>
        <extracomment>of two products</extracomment>
        <translation>Подходит к нему</translation>
    </message>
    <message>
        <source>Similar</source>
        <extracomment>of two products</extracomment>
        <translation>Похожее</translation>
    </message>
    <message>
        <source>Name, code or barcode</source>
        <translation>Название, код или штрихкод</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Товар</translation>
    </message>
    <message>
        <source>Choose another product.</source>
        <translation>Выберите другой товар.</translation>
    </message>
</context>
<context>
    <name>tefter::ListExport</name>
    <message>
        <source>A file is being written already.</source>
        <translation>Один файл уже записывается.</translation>
    </message>
    <message numerus="yes">
        <source>Writing %Ln rows…</source>
        <extracomment>%Ln is a number of rows of a list</extracomment>
        <translation>
            <numerusform>Записывается %Ln строка…</numerusform>
            <numerusform>Записываются %Ln строки…</numerusform>
            <numerusform>Записывается %Ln строк…</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>Остановлено. Файл не записан.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows written to “%1”.</source>
        <translation>
            <numerusform>Записано в «%1»: %Ln строка.</numerusform>
            <numerusform>Записано в «%1»: %Ln строки.</numerusform>
            <numerusform>Записано в «%1»: %Ln строк.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tefter::ListPage</name>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>Choose the columns</source>
        <translation>Выбрать столбцы</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Импорт…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>Show the bin</source>
        <translation>Показать корзину</translation>
    </message>
    <message>
        <source>Export this list…</source>
        <translation>Экспорт этого списка…</translation>
    </message>
</context>
<context>
    <name>tefter::ListTable</name>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
</context>
<context>
    <name>tefter::MergeDialog</name>
    <message>
        <source>Keep the other one</source>
        <translation>Оставить другую</translation>
    </message>
    <message>
        <source>These are two people</source>
        <translation>Это два человека</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Объединить</translation>
    </message>
    <message>
        <source>Two entries, one person?</source>
        <translation>Две записи, один человек?</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>Что останется</translation>
    </message>
    <message>
        <source>stays</source>
        <extracomment>above the entry that stays after a merge</extracomment>
        <translation>остаётся</translation>
    </message>
    <message>
        <source>becomes part of the first</source>
        <extracomment>above the entry that becomes part of the other one</extracomment>
        <translation>станет частью первой</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Телефоны</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>Адреса e-mail</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Согласие</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Продажи</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sales come along</source>
        <translation>
            <numerusform>переносится %Ln продажа</numerusform>
            <numerusform>переносятся %Ln продажи</numerusform>
            <numerusform>переносится %Ln продаж</numerusform>
        </translation>
    </message>
    <message>
        <source>%2 is now part of %1</source>
        <translation>«%2» теперь часть записи «%1»</translation>
    </message>
    <message>
        <source>Remembered: these are two people</source>
        <translation>Запомнено: это два человека</translation>
    </message>
    <message>
        <source>Social networks</source>
        <translation>Соцсети</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files come along</source>
        <translation>
            <numerusform>переносится %Ln файл</numerusform>
            <numerusform>переносятся %Ln файла</numerusform>
            <numerusform>переносится %Ln файлов</numerusform>
        </translation>
    </message>
    <message>
        <source>Where the two differ on consent, the stricter word holds: a no of one is a no for both.</source>
        <translation>Где согласия расходятся, действует более строгое: «нет» в одной записи — «нет» для обеих.</translation>
    </message>
    <message>
        <source>The two entries of %1 are one now</source>
        <translation>Две записи клиента %1 теперь одна</translation>
    </message>
</context>
<context>
    <name>tefter::MergeManyDialog</name>
    <message>
        <source>Merge</source>
        <translation>Объединить</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries, one person?</source>
        <translation>
            <numerusform>%Ln запись, один человек?</numerusform>
            <numerusform>%Ln записи, один человек?</numerusform>
            <numerusform>%Ln записей, один человек?</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose whose name and other values stay. What that entry lacks is filled from the others; phones, e-mails, addresses, tags and sales of all are kept. Undo takes it all apart again.</source>
        <translation>Выберите, чьё имя и прочие данные останутся. Чего в этой записи нет, дополняется из остальных; телефоны, адреса эл. почты, адреса, метки и покупки всех сохраняются. Отмена снова разделит их.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sales</source>
        <translation>
            <numerusform>%Ln покупка</numerusform>
            <numerusform>%Ln покупки</numerusform>
            <numerusform>%Ln покупок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries became part of %1</source>
        <translation>
            <numerusform>%Ln запись теперь часть записи «%1»</numerusform>
            <numerusform>%Ln записи теперь часть записи «%1»</numerusform>
            <numerusform>%Ln записей теперь часть записи «%1»</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tefter::MessageDialog</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>tefter::MoneyEdit</name>
    <message>
        <source>This is not an amount of money.</source>
        <translation>Это не денежная сумма.</translation>
    </message>
    <message>
        <source>An amount in %1 has no decimals.</source>
        <extracomment>%1 is a currency</extracomment>
        <translation>Суммы в %1 не имеют дробной части.</translation>
    </message>
    <message numerus="yes">
        <source>An amount in %1 has at most %Ln decimals.</source>
        <extracomment>%1 is a currency</extracomment>
        <translation>
            <numerusform>Суммы в %1 имеют не больше %Ln знака после запятой.</numerusform>
            <numerusform>Суммы в %1 имеют не больше %Ln знаков после запятой.</numerusform>
            <numerusform>Суммы в %1 имеют не больше %Ln знаков после запятой.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tefter::MonthGrid</name>
    <message>
        <source>Calendar</source>
        <translation>Календарь</translation>
    </message>
</context>
<context>
    <name>tefter::MoreButton</name>
    <message>
        <source>More</source>
        <extracomment>opens a menu with more that can be done</extracomment>
        <translation>Ещё</translation>
    </message>
</context>
<context>
    <name>tefter::NameDayChoice</name>
    <message>
        <source>As the calendar has it</source>
        <extracomment>when somebody celebrates their name day</extracomment>
        <translation>По календарю</translation>
    </message>
    <message>
        <source>On another day</source>
        <extracomment>when somebody celebrates their name day</extracomment>
        <translation>В другой день</translation>
    </message>
    <message>
        <source>Not celebrated</source>
        <extracomment>when somebody celebrates their name day</extracomment>
        <translation>Не отмечает</translation>
    </message>
    <message>
        <source>Name day</source>
        <translation>Именины</translation>
    </message>
    <message>
        <source>Day of the name day</source>
        <translation>День именин</translation>
    </message>
    <message>
        <source>Say the day and the month of the name day.</source>
        <translation>Укажите день и месяц именин.</translation>
    </message>
</context>
<context>
    <name>tefter::NewCountDialog</name>
    <message>
        <source>Begin to count</source>
        <translation>Начать подсчёт</translation>
    </message>
    <message>
        <source>New count</source>
        <translation>Новая инвентаризация</translation>
    </message>
    <message>
        <source>Count of %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation>Инвентаризация: %1</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>of a count</extracomment>
        <translation>Название</translation>
    </message>
    <message>
        <source>Place</source>
        <extracomment>where goods lie</extracomment>
        <translation>Место</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>what is counted: everything, one category, or chosen products</extracomment>
        <translation>Что</translation>
    </message>
    <message>
        <source>Counted on</source>
        <extracomment>of which day the counted figures are</extracomment>
        <translation>День подсчёта</translation>
    </message>
    <message>
        <source>All products</source>
        <translation>Все товары</translation>
    </message>
    <message>
        <source>Which day?</source>
        <translation>Какой день?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen products</source>
        <translation>
            <numerusform>%Ln выбранный товар</numerusform>
            <numerusform>%Ln выбранных товара</numerusform>
            <numerusform>%Ln выбранных товаров</numerusform>
        </translation>
    </message>
    <message>
        <source>A count cannot lie in the future.</source>
        <translation>Инвентаризация не может быть в будущем.</translation>
    </message>
</context>
<context>
    <name>tefter::NewShopForm</name>
    <message>
        <source>Make the shop</source>
        <translation>Создать магазин</translation>
    </message>
    <message>
        <source>New shop</source>
        <translation>Новый магазин</translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <translation>Название магазина</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ваше имя</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Language of the shop</source>
        <translation>Язык магазина</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>Choose where the file is kept</source>
        <translation>Выбрать, где хранить файл</translation>
    </message>
    <message>
        <source>Kept in the file</source>
        <translation>Хранится в файле</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Currency %1, no VAT</source>
        <translation>Валюта %1, без НДС</translation>
    </message>
    <message>
        <source>Currency %1, VAT %2</source>
        <translation>Валюта %1, НДС %2</translation>
    </message>
    <message>
        <source>My shop</source>
        <translation>Мой магазин</translation>
    </message>
    <message>
        <source>Where to keep the shop</source>
        <translation>Где хранить магазин</translation>
    </message>
    <message>
        <source>Tefter shops (*.tefter)</source>
        <translation>Магазины Tefter (*.tefter)</translation>
    </message>
</context>
<context>
    <name>tefter::NoteActions</name>
    <message>
        <source>The note is in the book</source>
        <translation>Заметка записана</translation>
    </message>
    <message>
        <source>The note was changed</source>
        <translation>Заметка изменена</translation>
    </message>
    <message>
        <source>The note was removed</source>
        <translation>Заметка удалена</translation>
    </message>
</context>
<context>
    <name>tefter::NoteDialog</name>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Remove the note</source>
        <translation>Удалить заметку</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
</context>
<context>
    <name>tefter::NumberEdit</name>
    <message>
        <source>This number is too small or too large.</source>
        <translation>Это число слишком мало или слишком велико.</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>Это не число.</translation>
    </message>
    <message>
        <source>Whole numbers only.</source>
        <translation>Только целые числа.</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln decimals.</source>
        <translation>
            <numerusform>Не больше %Ln знака после запятой.</numerusform>
            <numerusform>Не больше %Ln знаков после запятой.</numerusform>
            <numerusform>Не больше %Ln знаков после запятой.</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be below zero.</source>
        <translation>Не может быть меньше нуля.</translation>
    </message>
    <message>
        <source>This must be more than zero.</source>
        <translation>Должно быть больше нуля.</translation>
    </message>
</context>
<context>
    <name>tefter::OccasionModel</name>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>a column: what is celebrated</extracomment>
        <translation>Что</translation>
    </message>
    <message>
        <source>May be reached by</source>
        <extracomment>a column: the ways in which somebody may be contacted</extracomment>
        <translation>Можно связаться</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is a day of the week, %2 a day: &quot;Wed 25 Mar&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>no consent</source>
        <extracomment>of somebody who has said yes to no way of being contacted</extracomment>
        <translation>нет согласия</translation>
    </message>
</context>
<context>
    <name>tefter::OrderReceipts</name>
    <message>
        <source>What came</source>
        <extracomment>goods of an order</extracomment>
        <translation>Что пришло</translation>
    </message>
    <message>
        <source>%1 defective</source>
        <extracomment>%1 is a quantity of what came</extracomment>
        <translation>брак: %1</translation>
    </message>
    <message>
        <source>at %1</source>
        <extracomment>the cost of a piece; %1 is money</extracomment>
        <translation>по %1</translation>
    </message>
    <message>
        <source>not ordered</source>
        <translation>не заказано</translation>
    </message>
    <message>
        <source>ordered at %1</source>
        <extracomment>the cost of a piece on the order; %1 is money</extracomment>
        <translation>заказано по %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a product, %2 a list of facts: how many, how many defective, at which cost</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Paper %1</source>
        <extracomment>the number on the supplier&apos;s paper</extracomment>
        <translation>Документ %1</translation>
    </message>
    <message>
        <source>Extra cost %1</source>
        <extracomment>freight, customs; %1 is money</extracomment>
        <translation>Доп. расходы %1</translation>
    </message>
</context>
<context>
    <name>tefter::OwnFieldCard</name>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Holds</source>
        <extracomment>of a field: text, number, date and so on</extracomment>
        <translation>Содержит</translation>
    </message>
    <message>
        <source>Own fields</source>
        <translation>Свои поля</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Up</source>
        <extracomment>moves a line of a list towards its beginning</extracomment>
        <translation>Выше</translation>
    </message>
    <message>
        <source>Down</source>
        <extracomment>moves a line of a list towards its end</extracomment>
        <translation>Ниже</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Удалить…</translation>
    </message>
    <message>
        <source>Add a field…</source>
        <translation>Добавить поле…</translation>
    </message>
    <message>
        <source>Remove the field “%1”?</source>
        <extracomment>%1 is the name of a field</extracomment>
        <translation>Удалить поле «%1»?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people have something in it, which is no longer shown anywhere. Segments that ask for it cannot be used until you undo this.</source>
        <translation>
            <numerusform>Поле заполнено у %Ln человека; это больше нигде не будет показано. Группы с этим полем не работают, пока вы не отмените удаление.</numerusform>
            <numerusform>Поле заполнено у %Ln человек; это больше нигде не будет показано. Группы с этим полем не работают, пока вы не отмените удаление.</numerusform>
            <numerusform>Поле заполнено у %Ln человек; это больше нигде не будет показано. Группы с этим полем не работают, пока вы не отмените удаление.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Used by</source>
        <extracomment>how many people, products or suppliers have something in the field</extracomment>
        <translation>Заполнено</translation>
    </message>
    <message>
        <source>What you want to know of your customers, products or suppliers besides. Each field is at once on the page of each of them, in the list, in imports and exports, and those of customers in segments.</source>
        <translation>Что ещё вы хотите знать о клиентах, товарах или поставщиках. Каждое поле сразу появляется на их странице, в списке, при импорте и экспорте, а поля клиентов — и в группах.</translation>
    </message>
    <message>
        <source>of customers</source>
        <extracomment>own fields of customers</extracomment>
        <translation>клиентов</translation>
    </message>
    <message>
        <source>of products</source>
        <extracomment>own fields of products</extracomment>
        <translation>товаров</translation>
    </message>
    <message>
        <source>of suppliers</source>
        <extracomment>own fields of suppliers</extracomment>
        <translation>поставщиков</translation>
    </message>
    <message>
        <source>Whose fields</source>
        <translation>Чьи поля</translation>
    </message>
    <message numerus="yes">
        <source>%Ln products have something in it, which is no longer shown anywhere until you undo this.</source>
        <translation>
            <numerusform>Поле заполнено у %Ln товара; это нигде не будет показано, пока вы не отмените удаление.</numerusform>
            <numerusform>Поле заполнено у %Ln товаров; это нигде не будет показано, пока вы не отмените удаление.</numerusform>
            <numerusform>Поле заполнено у %Ln товаров; это нигде не будет показано, пока вы не отмените удаление.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln suppliers have something in it, which is no longer shown anywhere until you undo this.</source>
        <translation>
            <numerusform>Поле заполнено у %Ln поставщика; это нигде не будет показано, пока вы не отмените удаление.</numerusform>
            <numerusform>Поле заполнено у %Ln поставщиков; это нигде не будет показано, пока вы не отмените удаление.</numerusform>
            <numerusform>Поле заполнено у %Ln поставщиков; это нигде не будет показано, пока вы не отмените удаление.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tefter::OwnFieldDialog</name>
    <message>
        <source>Text</source>
        <extracomment>what a field holds</extracomment>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>what a field holds</extracomment>
        <translation>Число</translation>
    </message>
    <message>
        <source>Date</source>
        <extracomment>what a field holds: a day</extracomment>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Choice</source>
        <extracomment>what a field holds: one of several words</extracomment>
        <translation>Выбор</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <extracomment>what a field holds</extracomment>
        <translation>Да или нет</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Change the field</source>
        <translation>Изменение поля</translation>
    </message>
    <message>
        <source>New field</source>
        <translation>Новое поле</translation>
    </message>
    <message>
        <source>Such as: shoe size, club card</source>
        <translation>Например: размер обуви, клубная карта</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>What a field holds stays as it was chosen at first.</source>
        <translation>Вид содержимого остаётся таким, каким его выбрали сначала.</translation>
    </message>
    <message>
        <source>Holds</source>
        <extracomment>of a field: text, number, date and so on</extracomment>
        <translation>Содержит</translation>
    </message>
    <message>
        <source>One to a line</source>
        <translation>По одному в строке</translation>
    </message>
    <message>
        <source>Whoever has a choice that you take out keeps it.</source>
        <translation>У кого стоит убранный вариант, у того он остаётся.</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Варианты</translation>
    </message>
    <message>
        <source>Write the choices, one to a line.</source>
        <translation>Напишите варианты, по одному в строке.</translation>
    </message>
    <message>
        <source>Such as: origin, season</source>
        <translation>Например: происхождение, сезон</translation>
    </message>
    <message>
        <source>Such as: contract until</source>
        <translation>Например: договор до</translation>
    </message>
</context>
<context>
    <name>tefter::OwnValueEdit</name>
    <message>
        <source>What stands in “%1” is not understood.</source>
        <extracomment>%1 is the name of a field that the shop has made</extracomment>
        <translation>Непонятно, что стоит в поле «%1».</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Неизвестно</translation>
    </message>
</context>
<context>
    <name>tefter::PartialDayEdit</name>
    <message>
        <source>This is not understood as a day.</source>
        <translation>Не удалось понять день.</translation>
    </message>
</context>
<context>
    <name>tefter::PeopleExport</name>
    <message>
        <source>Where to write the file</source>
        <translation>Куда сохранить файл</translation>
    </message>
    <message numerus="yes">
        <source>Writing %Ln people…</source>
        <extracomment>%Ln is a number of people whose lines are written into a file</extracomment>
        <translation>
            <numerusform>Записывается %Ln человек…</numerusform>
            <numerusform>Записываются %Ln человека…</numerusform>
            <numerusform>Записывается %Ln человек…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people written to “%1”.</source>
        <translation>
            <numerusform>Записано в «%1»: %Ln человек.</numerusform>
            <numerusform>Записано в «%1»: %Ln человека.</numerusform>
            <numerusform>Записано в «%1»: %Ln человек.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>Остановлено. Файл не записан.</translation>
    </message>
    <message>
        <source>A file is being written already.</source>
        <translation>Один файл уже записывается.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Остановка…</translation>
    </message>
</context>
<context>
    <name>tefter::PeriodChoice</name>
    <message>
        <source>This month</source>
        <translation>Этот месяц</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Прошлый месяц</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Этот год</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Прошлый год</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Последние 12 месяцев</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Всё время</translation>
    </message>
    <message>
        <source>Own days</source>
        <translation>Свои даты</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>С какого дня</translation>
    </message>
    <message>
        <source>To day</source>
        <translation>По какой день</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>To</source>
        <translation>По</translation>
    </message>
</context>
<context>
    <name>tefter::PeriodDialog</name>
    <message>
        <source>Choose the days</source>
        <translation>Выберите дни</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>the first day of a period</extracomment>
        <translation>С</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>the last day of a period</extracomment>
        <translation>По</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>One of the days is not understood.</source>
        <translation>Не удалось распознать одну из дат.</translation>
    </message>
    <message>
        <source>The last day comes before the first.</source>
        <translation>Последний день раньше первого.</translation>
    </message>
</context>
<context>
    <name>tefter::PersonPanel</name>
    <message>
        <source>Edit</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>New sale</source>
        <translation>Новая продажа</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Сумма покупок</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Средний чек</translation>
    </message>
    <message>
        <source>Usually every</source>
        <extracomment>how often a customer comes</extracomment>
        <translation>Обычно раз в</translation>
    </message>
    <message>
        <source>Sales</source>
        <extracomment>the number of documents of sale</extracomment>
        <translation>Число покупок</translation>
    </message>
    <message>
        <source>Likes</source>
        <translation>Любит</translation>
    </message>
    <message>
        <source>Nobody chosen</source>
        <translation>Никто не выбран</translation>
    </message>
    <message>
        <source>Choose somebody in the list to see how they buy.</source>
        <translation>Выберите клиента, чтобы увидеть его покупки.</translation>
    </message>
    <message>
        <source>The customer</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Согласие</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Сведения</translation>
    </message>
    <message>
        <source>Record consent…</source>
        <translation>Записать согласие…</translation>
    </message>
    <message>
        <source>Print as a call list…</source>
        <translation>Печать списка для звонков…</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>История изменений…</translation>
    </message>
    <message>
        <source>Take out of the bin</source>
        <translation>Восстановить из корзины</translation>
    </message>
    <message>
        <source>Remove for good…</source>
        <translation>Удалить навсегда…</translation>
    </message>
    <message>
        <source>Put into the bin</source>
        <translation>Переместить в корзину</translation>
    </message>
    <message>
        <source>No phone, e-mail or address yet</source>
        <translation>Телефона, e-mail и адреса ещё нет</translation>
    </message>
    <message>
        <source>in the bin</source>
        <translation>в корзине</translation>
    </message>
    <message>
        <source>too few</source>
        <translation>мало данных</translation>
    </message>
    <message>
        <source>Likes %1.</source>
        <extracomment>%1 is a product</extracomment>
        <translation>Любит: %1.</translation>
    </message>
    <message>
        <source>Likes %1 and %2.</source>
        <extracomment>%1 and %2 are products</extracomment>
        <translation>Любит: %1 и %2.</translation>
    </message>
    <message>
        <source>In the bin.</source>
        <translation>В корзине.</translation>
    </message>
    <message>
        <source>No list, search or mailing shows this customer, and no figures are kept. Taken out of the bin, everything is as it was.</source>
        <translation>Этого клиента нет ни в списках, ни в поиске, ни в рассылках, и его показатели не считаются. Достаньте его из корзины, и всё будет как прежде.</translation>
    </message>
    <message>
        <source>What was spent, divided by the number of sales.</source>
        <translation>Сумма покупок, делённая на число продаж.</translation>
    </message>
    <message>
        <source>The usual gap between two visits, from three visits on.</source>
        <translation>Обычный промежуток между двумя визитами, начиная с трёх визитов.</translation>
    </message>
    <message>
        <source>Take apart from %1</source>
        <extracomment>%1 is a name</extracomment>
        <translation>Разделить с «%1»</translation>
    </message>
    <message>
        <source>Print the page…</source>
        <translation>Напечатать карточку…</translation>
    </message>
    <message>
        <source>Save everything known as a file…</source>
        <translation>Сохранить все данные в файл…</translation>
    </message>
    <message>
        <source>Erase this person…</source>
        <translation>Удалить человека навсегда…</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Связи</translation>
    </message>
    <message>
        <source>Add a relation…</source>
        <translation>Добавить связь…</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>Choose a photo…</source>
        <translation>Выбрать фото…</translation>
    </message>
    <message>
        <source>Paste a photo</source>
        <extracomment>a picture that was copied in another program</extracomment>
        <translation>Вставить фото</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Посмотреть</translation>
    </message>
    <message>
        <source>Remove the photo</source>
        <translation>Удалить фото</translation>
    </message>
    <message>
        <source>Photo of %1</source>
        <extracomment>%1 is a name</extracomment>
        <translation>Фото: %1</translation>
    </message>
    <message>
        <source>Add a photo</source>
        <translation>Добавить фото</translation>
    </message>
    <message>
        <source>Change the photo</source>
        <translation>Заменить фото</translation>
    </message>
</context>
<context>
    <name>tefter::PersonSheet</name>
    <message>
        <source>What %1 knows, as of %2</source>
        <extracomment>%1 is the name of a shop, %2 a day</extracomment>
        <translation>Что знает магазин %1, на %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>День рождения</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>ИНН</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>How they found us</source>
        <translation>Откуда узнали о нас</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>In the book since</source>
        <translation>В книге с</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Человек</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Согласие</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Канал</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Текст согласия</translation>
    </message>
    <message>
        <source>How it was given</source>
        <translation>Как получено</translation>
    </message>
    <message>
        <source>Purchases and returns</source>
        <translation>Покупки и возвраты</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Итого</translation>
    </message>
    <message>
        <source>Lists that were handed on</source>
        <translation>Переданные списки</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>What was entered and changed</source>
        <translation>Что внесено и изменено</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Social networks</source>
        <translation>Соцсети</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>Интересы</translation>
    </message>
    <message>
        <source>Personality type</source>
        <translation>Тип личности</translation>
    </message>
    <message>
        <source>Looked after by</source>
        <translation>Ответственный</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Связи</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Фото</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
</context>
<context>
    <name>tefter::PersonalDataActions</name>
    <message>
        <source>Where to write the file</source>
        <translation>Куда сохранить файл</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>Документ PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Page for a browser (*.html)</source>
        <translation>Страница для браузера (*.html)</translation>
    </message>
    <message>
        <source>Data for a machine (*.json)</source>
        <translation>Данные для компьютера (*.json)</translation>
    </message>
    <message>
        <source>Everything about %1 is in “%2”.</source>
        <translation>Все данные (%1) — в файле «%2».</translation>
    </message>
    <message>
        <source>Name, phones, addresses, consents, notes and every trace in the history go. This cannot be undone.</source>
        <translation>Исчезнут имя, телефоны, адреса, согласия, заметки и все следы в истории. Отменить это нельзя.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln documents stay for their sums, without a name.</source>
        <translation>
            <numerusform>%Ln документ останется для сумм, без имени.</numerusform>
            <numerusform>%Ln документа останутся для сумм, без имени.</numerusform>
            <numerusform>%Ln документов останутся для сумм, без имени.</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase %1 for good?</source>
        <translation>Удалить навсегда: %1?</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Удалить навсегда</translation>
    </message>
    <message>
        <source>The person was erased.</source>
        <translation>Человек удалён навсегда.</translation>
    </message>
    <message>
        <source>The person was erased</source>
        <translation>Человек удалён навсегда</translation>
    </message>
    <message numerus="yes">
        <source>They are in %Ln lists that were handed on. Tell whoever has them:</source>
        <translation>
            <numerusform>Человек есть в %Ln переданном списке. Сообщите тому, у кого он:</numerusform>
            <numerusform>Человек есть в %Ln переданных списках. Сообщите тем, у кого они:</numerusform>
            <numerusform>Человек есть в %Ln переданных списках. Сообщите тем, у кого они:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln backups made before still hold the person. They go with time, or delete them in the folder of the backups.</source>
        <translation>
            <numerusform>%Ln прежняя резервная копия ещё хранит данные человека. Со временем она исчезнет, или удалите её в папке копий.</numerusform>
            <numerusform>%Ln прежние резервные копии ещё хранят данные человека. Со временем они исчезнут, или удалите их в папке копий.</numerusform>
            <numerusform>%Ln прежних резервных копий ещё хранят данные человека. Со временем они исчезнут, или удалите их в папке копий.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tefter::PhotoActions</name>
    <message>
        <source>A photo of this person</source>
        <translation>Фото этого человека</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.gif *.webp *.bmp);;All files (*)</source>
        <translation>Изображения (*.jpg *.jpeg *.png *.gif *.webp *.bmp);;Все файлы (*)</translation>
    </message>
    <message>
        <source>photo</source>
        <extracomment>the name of a picture that was copied somewhere</extracomment>
        <translation>фото</translation>
    </message>
    <message>
        <source>The photo is kept</source>
        <translation>Фото сохранено</translation>
    </message>
</context>
<context>
    <name>tefter::PrinterChoice</name>
    <message>
        <source>Print</source>
        <extracomment>the title of a dialog
----------
what the button does</extracomment>
        <translation>Печать</translation>
    </message>
    <message>
        <source>PDF file…</source>
        <extracomment>what can be chosen in place of a printer</extracomment>
        <translation>Файл PDF…</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Принтер</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Копии</translation>
    </message>
    <message>
        <source>Where to write the file</source>
        <translation>Куда записать файл</translation>
    </message>
</context>
<context>
    <name>tefter::ProductActions</name>
    <message>
        <source>Product saved</source>
        <translation>Товар сохранён</translation>
    </message>
    <message numerus="yes">
        <source>%Ln products put into the bin</source>
        <translation>
            <numerusform>Перемещён в корзину %Ln товар</numerusform>
            <numerusform>Перемещены в корзину %Ln товара</numerusform>
            <numerusform>Перемещено в корзину %Ln товаров</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln products taken out of the bin</source>
        <translation>
            <numerusform>Восстановлен из корзины %Ln товар</numerusform>
            <numerusform>Восстановлены из корзины %Ln товара</numerusform>
            <numerusform>Восстановлено из корзины %Ln товаров</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln products changed</source>
        <translation>
            <numerusform>Изменён %Ln товар</numerusform>
            <numerusform>Изменено %Ln товара</numerusform>
            <numerusform>Изменено %Ln товаров</numerusform>
        </translation>
    </message>
    <message>
        <source>The usual price stands again</source>
        <translation>Снова действует обычная цена</translation>
    </message>
    <message>
        <source>Link removed</source>
        <translation>Связь убрана</translation>
    </message>
    <message>
        <source>A picture of this product</source>
        <translation>Изображение этого товара</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.gif *.webp *.bmp);;All files (*)</source>
        <translation>Изображения (*.jpg *.jpeg *.png *.gif *.webp *.bmp);;Все файлы (*)</translation>
    </message>
    <message>
        <source>The picture is kept</source>
        <translation>Изображение сохранено</translation>
    </message>
    <message>
        <source>Picture removed</source>
        <translation>Изображение убрано</translation>
    </message>
    <message numerus="yes">
        <source>%Ln variants made</source>
        <translation>
            <numerusform>Создан %Ln вариант</numerusform>
            <numerusform>Создано %Ln варианта</numerusform>
            <numerusform>Создано %Ln вариантов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tefter::ProductDialog</name>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Edit product</source>
        <translation>Изменить товар</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>Новый товар</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>of a product</extracomment>
        <translation>Название</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>of a product</extracomment>
        <translation>Код</translation>
    </message>
    <message>
        <source>No category</source>
        <translation>Без категории</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>New category</source>
        <translation>Новая категория</translation>
    </message>
    <message>
        <source>Price with VAT</source>
        <translation>Цена с НДС</translation>
    </message>
    <message>
        <source>VAT rate</source>
        <translation>Ставка НДС</translation>
    </message>
    <message>
        <source>piece</source>
        <extracomment>unit of a product</extracomment>
        <translation>шт</translation>
    </message>
    <message>
        <source>kg</source>
        <extracomment>unit of a product</extracomment>
        <translation>кг</translation>
    </message>
    <message>
        <source>m</source>
        <extracomment>unit of a product: metre</extracomment>
        <translation>м</translation>
    </message>
    <message>
        <source>l</source>
        <extracomment>unit of a product: litre</extracomment>
        <translation>л</translation>
    </message>
    <message>
        <source>Unit</source>
        <extracomment>piece, kg, m</extracomment>
        <translation>Единица</translation>
    </message>
    <message>
        <source>Barcodes</source>
        <translation>Штрихкоды</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>Or a new one, such as Food &gt; Tea</source>
        <translation>Или новая, например: Продукты &gt; Чай</translation>
    </message>
    <message>
        <source>One on each line</source>
        <translation>По одному в строке</translation>
    </message>
    <message>
        <source>Only whole pieces are sold</source>
        <translation>Продаётся только целыми штуками</translation>
    </message>
    <message>
        <source>Kept in stock</source>
        <translation>Ведётся учёт остатков</translation>
    </message>
    <message>
        <source>Brand</source>
        <extracomment>of a product</extracomment>
        <translation>Бренд</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Цена</translation>
    </message>
    <message>
        <source>Stock</source>
        <extracomment>of a product: what there is of it in the shop</extracomment>
        <translation>Остаток</translation>
    </message>
    <message>
        <source>Shelf place</source>
        <extracomment>where a product stands in the shop</extracomment>
        <translation>Место на полке</translation>
    </message>
    <message>
        <source>As everywhere in the shop</source>
        <extracomment>what happens when more is sold than there is</extracomment>
        <translation>Как во всём магазине</translation>
    </message>
    <message>
        <source>Sell all the same</source>
        <extracomment>what happens when more is sold than there is</extracomment>
        <translation>Продавать всё равно</translation>
    </message>
    <message>
        <source>Sell, with a warning</source>
        <extracomment>what happens when more is sold than there is</extracomment>
        <translation>Продавать с предупреждением</translation>
    </message>
    <message>
        <source>Refuse</source>
        <extracomment>what happens when more is sold than there is</extracomment>
        <translation>Не продавать</translation>
    </message>
    <message>
        <source>When it has run out</source>
        <translation>Когда закончится</translation>
    </message>
    <message>
        <source>Reorder from</source>
        <extracomment>from which quantity down a product is to be ordered</extracomment>
        <translation>Порог заказа</translation>
    </message>
    <message>
        <source>Order up to</source>
        <extracomment>up to which quantity a product is ordered</extracomment>
        <translation>Заказывать до</translation>
    </message>
    <message>
        <source>Further</source>
        <translation>Прочее</translation>
    </message>
    <message>
        <source>Warranty in months</source>
        <translation>Гарантия в месяцах</translation>
    </message>
    <message>
        <source>Days one lasts</source>
        <extracomment>how many days one piece lasts the customer</extracomment>
        <translation>На сколько дней хватает</translation>
    </message>
    <message>
        <source>it stands here twice</source>
        <extracomment>a barcode stands in a list two times</extracomment>
        <translation>стоит здесь дважды</translation>
    </message>
    <message>
        <source>“%1” has it too</source>
        <extracomment>a barcode; %1 is another product</extracomment>
        <translation>он есть и у «%1»</translation>
    </message>
</context>
<context>
    <name>tefter::ProductListModel</name>
    <message>
        <source>Name</source>
        <extracomment>of a product</extracomment>
        <translation>Название</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>of a product</extracomment>
        <translation>Код</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Цена</translation>
    </message>
    <message>
        <source>Sold</source>
        <extracomment>how many pieces were sold</extracomment>
        <translation>Продано</translation>
    </message>
    <message>
        <source>Last sold</source>
        <extracomment>the last day on which it was sold</extracomment>
        <translation>Последняя продажа</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>Brought in</source>
        <extracomment>the money that a product brought, net of returns</extracomment>
        <translation>Выручка</translation>
    </message>
    <message>
        <source>Unit</source>
        <extracomment>piece, kg, m</extracomment>
        <translation>Единица</translation>
    </message>
    <message>
        <source>VAT</source>
        <extracomment>the tax rate of a product</extracomment>
        <translation>НДС</translation>
    </message>
    <message>
        <source>never</source>
        <extracomment>instead of a day</extracomment>
        <translation>никогда</translation>
    </message>
    <message>
        <source>Brand</source>
        <extracomment>of a product</extracomment>
        <translation>Бренд</translation>
    </message>
    <message>
        <source>Shelf place</source>
        <extracomment>where a product stands in the shop</extracomment>
        <translation>Место на полке</translation>
    </message>
    <message>
        <source>Warranty in months</source>
        <translation>Гарантия в месяцах</translation>
    </message>
    <message>
        <source>Days one lasts</source>
        <extracomment>how many days one piece lasts the customer</extracomment>
        <translation>На сколько дней хватает</translation>
    </message>
    <message>
        <source>Reorder from</source>
        <translation>Порог заказа</translation>
    </message>
    <message>
        <source>Order up to</source>
        <translation>Заказывать до</translation>
    </message>
    <message>
        <source>Reduced, otherwise %1</source>
        <extracomment>%1 is the usual price of a product that is reduced now</extracomment>
        <translation>Снижена, обычно %1</translation>
    </message>
    <message>
        <source>Lowest before</source>
        <extracomment>of a reduced product: the lowest price of the 30 days before</extracomment>
        <translation>Минимум до</translation>
    </message>
</context>
<context>
    <name>tefter::ProductPanel</name>
    <message>
        <source>in the bin</source>
        <translation>в корзине</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Show its sales</source>
        <translation>Показать продажи</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Цена</translation>
    </message>
    <message>
        <source>Sold</source>
        <extracomment>how many pieces were sold</extracomment>
        <translation>Продано</translation>
    </message>
    <message>
        <source>Brought in</source>
        <extracomment>the money that a product brought, net of returns</extracomment>
        <translation>Выручка</translation>
    </message>
    <message>
        <source>Buyers</source>
        <extracomment>how many customers bought it</extracomment>
        <translation>Покупатели</translation>
    </message>
    <message>
        <source>Who buys it</source>
        <translation>Кто покупает</translation>
    </message>
    <message>
        <source>No product chosen</source>
        <translation>Товар не выбран</translation>
    </message>
    <message>
        <source>Choose one in the list to see how it sells.</source>
        <translation>Выберите товар, чтобы увидеть его продажи.</translation>
    </message>
    <message>
        <source>The product</source>
        <translation>Товар</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Сведения</translation>
    </message>
    <message>
        <source>Take out of the bin</source>
        <translation>Восстановить из корзины</translation>
    </message>
    <message>
        <source>Put into the bin</source>
        <translation>Переместить в корзину</translation>
    </message>
    <message>
        <source>No code and no category yet</source>
        <translation>Кода и категории ещё нет</translation>
    </message>
    <message>
        <source>Never sold so far.</source>
        <translation>Ещё не продавался.</translation>
    </message>
    <message>
        <source>Sold since %1, last today.</source>
        <extracomment>%1 is a day</extracomment>
        <translation>Продаётся с %1, последний раз сегодня.</translation>
    </message>
    <message>
        <source>Sold since %1, last yesterday.</source>
        <extracomment>%1 is a day</extracomment>
        <translation>Продаётся с %1, последний раз вчера.</translation>
    </message>
    <message numerus="yes">
        <source>Sold since %1, last %Ln days ago.</source>
        <extracomment>%1 is a day</extracomment>
        <translation>
            <numerusform>Продаётся с %1, последний раз %Ln день назад.</numerusform>
            <numerusform>Продаётся с %1, последний раз %Ln дня назад.</numerusform>
            <numerusform>Продаётся с %1, последний раз %Ln дней назад.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on %Ln days</source>
        <extracomment>on how many days a customer bought a product</extracomment>
        <translation>
            <numerusform>%Ln раз</numerusform>
            <numerusform>%Ln раза</numerusform>
            <numerusform>%Ln раз</numerusform>
        </translation>
    </message>
    <message>
        <source>VAT rate</source>
        <translation>Ставка НДС</translation>
    </message>
    <message>
        <source>Unit</source>
        <extracomment>piece, kg, m</extracomment>
        <translation>Единица</translation>
    </message>
    <message>
        <source>Barcodes</source>
        <translation>Штрихкоды</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>In the list since</source>
        <translation>В списке с</translation>
    </message>
    <message>
        <source>Everything that was paid for it, less what came back.</source>
        <translation>Всё, что за него заплатили, за вычетом возвратов.</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>История изменений…</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Изображение</translation>
    </message>
    <message>
        <source>Reduce the price…</source>
        <translation>Снизить цену…</translation>
    </message>
    <message>
        <source>End the reduction</source>
        <translation>Завершить снижение</translation>
    </message>
    <message>
        <source>Link with a product…</source>
        <translation>Связать с товаром…</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation>Изображение…</translation>
    </message>
    <message>
        <source>Remove the picture</source>
        <translation>Убрать изображение</translation>
    </message>
    <message>
        <source>Make variants…</source>
        <translation>Создать варианты…</translation>
    </message>
    <message>
        <source>Labels…</source>
        <translation>Ценники…</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Бренд</translation>
    </message>
    <message>
        <source>Shelf place</source>
        <translation>Место на полке</translation>
    </message>
    <message>
        <source>Warranty in months</source>
        <translation>Гарантия в месяцах</translation>
    </message>
    <message>
        <source>Days one lasts</source>
        <extracomment>how many days one piece lasts the customer</extracomment>
        <translation>На сколько дней хватает</translation>
    </message>
    <message>
        <source>Reorder from</source>
        <translation>Порог заказа</translation>
    </message>
    <message>
        <source>Order up to</source>
        <translation>Заказывать до</translation>
    </message>
</context>
<context>
    <name>tefter::ProductPrices</name>
    <message>
        <source>Prices until now</source>
        <translation>Цены до сих пор</translation>
    </message>
    <message>
        <source>Reduced until %2, otherwise %1.</source>
        <extracomment>%1 is a price</extracomment>
        <translation>Снижена до %2, обычно %1.</translation>
    </message>
    <message>
        <source>Reduced until further notice, otherwise %1.</source>
        <extracomment>%1 is a price</extracomment>
        <translation>Снижена до отмены, обычно %1.</translation>
    </message>
    <message>
        <source>from %1</source>
        <extracomment>a reduction without a last day: %1 is its first day</extracomment>
        <translation>с %1</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>instead of a price</extracomment>
        <translation>нет</translation>
    </message>
    <message>
        <source>%1, reduced</source>
        <extracomment>%1 is a reduced price, %2 a word of the shop for the reduction</extracomment>
        <translation>%1, сниженная</translation>
    </message>
    <message>
        <source>%1, reduced: %2</source>
        <translation>%1, сниженная: %2</translation>
    </message>
</context>
<context>
    <name>tefter::ProductRelations</name>
    <message>
        <source>Remove the link</source>
        <extracomment>of a product that is linked to another one</extracomment>
        <translation>Убрать связь</translation>
    </message>
    <message>
        <source>Variants</source>
        <extracomment>the same product in other sizes and colours</extracomment>
        <translation>Варианты</translation>
    </message>
    <message>
        <source>Goes with it</source>
        <extracomment>a list of products</extracomment>
        <translation>Подходит к нему</translation>
    </message>
    <message>
        <source>Similar</source>
        <extracomment>a list of products</extracomment>
        <translation>Похожее</translation>
    </message>
</context>
<context>
    <name>tefter::ProductSelectionBar</name>
    <message>
        <source>Change…</source>
        <extracomment>what is done with the selected products</extracomment>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Labels…</source>
        <extracomment>what is done with the selected products</extracomment>
        <translation>Ценники…</translation>
    </message>
    <message>
        <source>Put into the bin</source>
        <translation>Переместить в корзину</translation>
    </message>
    <message>
        <source>Take out of the bin</source>
        <translation>Восстановить из корзины</translation>
    </message>
</context>
<context>
    <name>tefter::ProductStockSection</name>
    <message>
        <source>Stock</source>
        <translation>Склад</translation>
    </message>
    <message>
        <source>How it came and went</source>
        <translation>Приход и расход</translation>
    </message>
    <message>
        <source>On hand: %1.</source>
        <extracomment>%1 is a quantity</extracomment>
        <translation>В наличии: %1.</translation>
    </message>
    <message>
        <source>Worth %1.</source>
        <extracomment>%1 is money: what the goods that are there cost</extracomment>
        <translation>На сумму %1.</translation>
    </message>
</context>
<context>
    <name>tefter::ProductsPage</name>
    <message>
        <source>Products</source>
        <translation>Товары</translation>
    </message>
    <message>
        <source>In the bin</source>
        <translation>В корзине</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message>
        <source>Name, code, barcode…</source>
        <translation>Название, код, штрихкод…</translation>
    </message>
    <message>
        <source>Search in products</source>
        <translation>Поиск товаров</translation>
    </message>
    <message>
        <source>Show all products</source>
        <translation>Показать все товары</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>Все категории</translation>
    </message>
    <message>
        <source>Categories…</source>
        <translation>Категории…</translation>
    </message>
    <message>
        <source>No products yet</source>
        <translation>Товаров ещё нет</translation>
    </message>
    <message>
        <source>Enter the first one, or import them from a list that you have.</source>
        <translation>Добавьте первый товар или импортируйте готовый список.</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>Новый товар</translation>
    </message>
    <message>
        <source>The bin is empty</source>
        <translation>Корзина пуста</translation>
    </message>
    <message>
        <source>No product fits the category and what is typed in the search.</source>
        <translation>Ни один товар не подходит под категорию и текст поиска.</translation>
    </message>
    <message>
        <source>All products are in the bin</source>
        <translation>Все товары в корзине</translation>
    </message>
    <message>
        <source>Choose one of them to see it.</source>
        <translation>Выберите один, чтобы увидеть его.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln products chosen</source>
        <translation>
            <numerusform>Выбран %Ln товар</numerusform>
            <numerusform>Выбрано %Ln товара</numerusform>
            <numerusform>Выбрано %Ln товаров</numerusform>
        </translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Бренд</translation>
    </message>
    <message>
        <source>All brands</source>
        <translation>Все бренды</translation>
    </message>
</context>
<context>
    <name>tefter::ProgressPanel</name>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Остановка…</translation>
    </message>
</context>
<context>
    <name>tefter::PurchaseActions</name>
    <message>
        <source>Order saved</source>
        <translation>Заказ сохранён</translation>
    </message>
    <message>
        <source>Goods received</source>
        <translation>Приём товара</translation>
    </message>
    <message>
        <source>Receipt put into the bin</source>
        <translation>Приём товара перемещён в корзину</translation>
    </message>
    <message>
        <source>Goods sent back</source>
        <translation>Возврат поставщику</translation>
    </message>
    <message>
        <source>Return put into the bin</source>
        <translation>Возврат перемещён в корзину</translation>
    </message>
    <message>
        <source>Order %1 is marked as sent</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Заказ %1 отмечен как отправленный</translation>
    </message>
    <message>
        <source>Order closed</source>
        <translation>Заказ закрыт</translation>
    </message>
    <message>
        <source>Order opened again</source>
        <translation>Заказ снова открыт</translation>
    </message>
    <message>
        <source>Order cancelled</source>
        <translation>Заказ отменён</translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders put into the bin</source>
        <translation>
            <numerusform>В корзину перемещён %Ln заказ</numerusform>
            <numerusform>В корзину перемещены %Ln заказа</numerusform>
            <numerusform>В корзину перемещено %Ln заказов</numerusform>
        </translation>
    </message>
    <message>
        <source>Order taken out of the bin</source>
        <translation>Заказ возвращён из корзины</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Заказ</translation>
    </message>
    <message>
        <source>Save the order as PDF</source>
        <translation>Сохранить заказ в PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>Документ PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Сохранено: %1</translation>
    </message>
    <message>
        <source>Attach this file to the e-mail: %1</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>Приложите этот файл к письму: %1</translation>
    </message>
    <message>
        <source>Order %1 is marked as sent. This file is for the supplier: %2</source>
        <extracomment>%1 is a number, %2 the path of a file</extracomment>
        <translation>Заказ %1 отмечен как отправленный. Файл для поставщика: %2</translation>
    </message>
    <message>
        <source>Nothing is left to send back</source>
        <translation>Возвращать больше нечего</translation>
    </message>
    <message>
        <source>All that came defective with this receipt went back already.</source>
        <translation>Весь брак из этого прихода уже возвращён.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people asked for what has come</source>
        <translation>
            <numerusform>%Ln человек спрашивал то, что пришло</numerusform>
            <numerusform>%Ln человека спрашивали то, что пришло</numerusform>
            <numerusform>%Ln человек спрашивали то, что пришло</numerusform>
        </translation>
    </message>
    <message>
        <source>Show whom to call</source>
        <translation>Показать, кому позвонить</translation>
    </message>
</context>
<context>
    <name>tefter::PurchaseDialog</name>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Заказ</translation>
    </message>
    <message>
        <source>Order %1</source>
        <extracomment>%1 is the number of an order</extracomment>
        <translation>Заказ %1</translation>
    </message>
    <message>
        <source>Name, phone or city</source>
        <translation>Название, телефон или город</translation>
    </message>
    <message>
        <source>Empty: as long as they usually take</source>
        <translation>Пусто: как обычно</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Поставщик</translation>
    </message>
    <message>
        <source>Expected on</source>
        <extracomment>the day on which goods are to come</extracomment>
        <translation>Ожидается</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Choose the supplier from the list.</source>
        <translation>Выберите поставщика из списка.</translation>
    </message>
</context>
<context>
    <name>tefter::PurchaseLineRows</name>
    <message>
        <source>Product</source>
        <translation>Товар</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Количество</translation>
    </message>
    <message>
        <source>Cost</source>
        <extracomment>of a piece, without VAT</extracomment>
        <translation>Закупочная цена</translation>
    </message>
    <message>
        <source>Defective</source>
        <extracomment>how many pieces of those that came</extracomment>
        <translation>Брак</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>why goods go back</extracomment>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Name, code or barcode</source>
        <translation>Название, код или штрихкод</translation>
    </message>
    <message>
        <source>Remove this line</source>
        <translation>Удалить эту позицию</translation>
    </message>
    <message>
        <source>Choose a product from the list.</source>
        <translation>Выберите товар из списка.</translation>
    </message>
    <message>
        <source>%1: the quantity must be more than zero, not %2.</source>
        <extracomment>%1 is a product, %2 what was typed</extracomment>
        <translation>%1: количество должно быть больше нуля, а не %2.</translation>
    </message>
    <message>
        <source>%1: less than zero cannot be defective.</source>
        <extracomment>%1 is a product</extracomment>
        <translation>%1: брака не может быть меньше нуля.</translation>
    </message>
    <message>
        <source>%1: %2 defective of %3 that came is not possible.</source>
        <extracomment>%1 is a product, %2 and %3 are quantities</extracomment>
        <translation>%1: пришло %3, поэтому %2 бракованных быть не может.</translation>
    </message>
    <message>
        <source>%1: the cost cannot be below zero.</source>
        <extracomment>%1 is a product</extracomment>
        <translation>%1: закупочная цена не может быть меньше нуля.</translation>
    </message>
</context>
<context>
    <name>tefter::PurchaseListModel</name>
    <message>
        <source>Number</source>
        <extracomment>of an order</extracomment>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Поставщик</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>how far an order has come</extracomment>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Expected on</source>
        <extracomment>the day on which goods are to come</extracomment>
        <translation>Ожидается</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>of an order, as an amount</extracomment>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Received</source>
        <extracomment>how much of an order came</extracomment>
        <translation>Получено</translation>
    </message>
    <message>
        <source>Sent on</source>
        <extracomment>the day on which an order was sent</extracomment>
        <translation>Дата отправки</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>people who asked for what an order is to bring</extracomment>
        <translation>Ждут</translation>
    </message>
</context>
<context>
    <name>tefter::PurchasePanel</name>
    <message>
        <source>No order chosen</source>
        <translation>Заказ не выбран</translation>
    </message>
    <message>
        <source>Choose one in the list to see how far it has come.</source>
        <translation>Выберите заказ в списке, чтобы увидеть, на каком он этапе.</translation>
    </message>
    <message>
        <source>in the bin</source>
        <translation>в корзине</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <extracomment>an order to a supplier</extracomment>
        <translation>Отметить отправленным</translation>
    </message>
    <message>
        <source>Receive goods…</source>
        <translation>Принять товар…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Who waits for it</source>
        <translation>Кто ждёт</translation>
    </message>
    <message>
        <source>The order</source>
        <translation>Заказ</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Товары</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Сведения</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Сохранить как PDF…</translation>
    </message>
    <message>
        <source>Write an e-mail with it…</source>
        <translation>Отправить письмом…</translation>
    </message>
    <message>
        <source>Show the supplier</source>
        <translation>Показать поставщика</translation>
    </message>
    <message>
        <source>Close: the rest will not come</source>
        <translation>Закрыть: остальное не придёт</translation>
    </message>
    <message>
        <source>Cancel the order</source>
        <translation>Отменить заказ</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Открыть снова</translation>
    </message>
    <message>
        <source>Take out of the bin</source>
        <translation>Восстановить из корзины</translation>
    </message>
    <message>
        <source>Put into the bin</source>
        <translation>Переместить в корзину</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Заказ</translation>
    </message>
    <message>
        <source>Order %1</source>
        <extracomment>%1 is the number of an order</extracomment>
        <translation>Заказ %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>how much came, and how much was ordered</extracomment>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>Value without VAT</source>
        <translation>Сумма без НДС</translation>
    </message>
    <message>
        <source>Drafted on</source>
        <translation>Составлен</translation>
    </message>
    <message>
        <source>Sent on</source>
        <extracomment>the day on which an order was sent</extracomment>
        <translation>Дата отправки</translation>
    </message>
    <message>
        <source>Expected on</source>
        <extracomment>the day on which goods are to come</extracomment>
        <translation>Ожидается</translation>
    </message>
    <message>
        <source>Closed on</source>
        <extracomment>the day on which an order was closed</extracomment>
        <translation>Закрыт</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Received of it</source>
        <extracomment>of an order: what came of it so far</extracomment>
        <translation>Из него получено</translation>
    </message>
</context>
<context>
    <name>tefter::PurchasesPage</name>
    <message>
        <source>Orders</source>
        <translation>Заказы</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>Новый заказ</translation>
    </message>
    <message>
        <source>Search in orders</source>
        <translation>Поиск в заказах</translation>
    </message>
    <message>
        <source>Number, supplier, product…</source>
        <translation>Номер, поставщик, товар…</translation>
    </message>
    <message>
        <source>No orders to suppliers yet</source>
        <translation>Заказов поставщикам пока нет</translation>
    </message>
    <message>
        <source>Draft the first one. Once it is sent, goods are received against it, and you see what is late.</source>
        <translation>Составьте первый. Когда он отправлен, по нему принимают товар, и видно, что опаздывает.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message>
        <source>No order fits the filters and what is typed in the search.</source>
        <translation>Ни один заказ не подходит под фильтры и поиск.</translation>
    </message>
    <message>
        <source>The bin is empty</source>
        <translation>Корзина пуста</translation>
    </message>
    <message>
        <source>All orders are in the bin</source>
        <translation>Все заказы в корзине</translation>
    </message>
    <message>
        <source>Show all orders</source>
        <translation>Показать все заказы</translation>
    </message>
    <message>
        <source>Choose one of them to see it.</source>
        <translation>Выберите что-то одно, чтобы посмотреть.</translation>
    </message>
    <message>
        <source>In the bin</source>
        <translation>В корзине</translation>
    </message>
    <message>
        <source>Which orders</source>
        <translation>Какие заказы</translation>
    </message>
    <message>
        <source>All orders</source>
        <translation>Все заказы</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Черновики</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>orders of which goods are still to come</extracomment>
        <translation>Открытые</translation>
    </message>
    <message>
        <source>Late</source>
        <extracomment>orders that should have come</extracomment>
        <translation>Опаздывают</translation>
    </message>
    <message>
        <source>Over</source>
        <extracomment>orders that are closed or cancelled</extracomment>
        <translation>Завершённые</translation>
    </message>
    <message>
        <source>What to order…</source>
        <translation>Что заказать…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders chosen</source>
        <translation>
            <numerusform>Выбран %Ln заказ</numerusform>
            <numerusform>Выбрано %Ln заказа</numerusform>
            <numerusform>Выбрано %Ln заказов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tefter::Rail</name>
    <message>
        <source>Rooms</source>
        <translation>Разделы</translation>
    </message>
</context>
<context>
    <name>tefter::ReceiptDialog</name>
    <message>
        <source>These are the supplier&apos;s costs from now on</source>
        <translation>Отныне это цены поставщика</translation>
    </message>
    <message>
        <source>Put into the bin</source>
        <translation>Переместить в корзину</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Goods received</source>
        <translation>Приём товара</translation>
    </message>
    <message>
        <source>Name, phone or city</source>
        <translation>Название, телефон или город</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Поставщик</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Number of their paper</source>
        <extracomment>the number on the supplier&apos;s paper</extracomment>
        <translation>Номер их документа</translation>
    </message>
    <message>
        <source>Extra cost</source>
        <extracomment>freight, customs</extracomment>
        <translation>Доп. расходы</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Choose the supplier from the list.</source>
        <translation>Выберите поставщика из списка.</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>Этот день ещё не наступил.</translation>
    </message>
    <message>
        <source>Which day?</source>
        <translation>Какой день?</translation>
    </message>
    <message>
        <source>More came than was ordered</source>
        <translation>Пришло больше, чем заказано</translation>
    </message>
    <message>
        <source>Take all of it in, or go back and change the quantity.</source>
        <translation>Примите всё или вернитесь и измените количество.</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>Freight, customs</source>
        <translation>Доставка, пошлина</translation>
    </message>
    <message>
        <source>Return the defective goods…</source>
        <translation>Вернуть брак…</translation>
    </message>
</context>
<context>
    <name>tefter::ReductionDialog</name>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Reduce the price</source>
        <translation>Снижение цены</translation>
    </message>
    <message>
        <source>Reduced price</source>
        <translation>Сниженная цена</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>the first day of a reduction</extracomment>
        <translation>С</translation>
    </message>
    <message>
        <source>Until further notice</source>
        <translation>До отмены</translation>
    </message>
    <message>
        <source>Last day</source>
        <extracomment>the last day of a reduction</extracomment>
        <translation>Последний день</translation>
    </message>
    <message>
        <source>Such as: summer sale</source>
        <translation>Например: летняя распродажа</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>why a price is reduced</extracomment>
        <translation>Причина</translation>
    </message>
    <message>
        <source>The reduced price must be below the usual one.</source>
        <translation>Сниженная цена должна быть ниже обычной.</translation>
    </message>
    <message>
        <source>The last day must not come before the first one.</source>
        <translation>Последний день не может быть раньше первого.</translation>
    </message>
    <message>
        <source>A reduction runs since %1, until further notice. End it first.</source>
        <extracomment>%1 is a day</extracomment>
        <translation>С %1 идёт снижение цены, без срока. Сначала завершите его.</translation>
    </message>
    <message>
        <source>A reduction runs from %1 until %2. Choose other days, or end it first.</source>
        <extracomment>%1 and %2 are days</extracomment>
        <translation>Снижение цены идёт с %1 по %2. Выберите другие дни или сначала завершите его.</translation>
    </message>
    <message>
        <source>Really for nothing?</source>
        <translation>Действительно даром?</translation>
    </message>
    <message>
        <source>At this price the product is given away.</source>
        <translation>По такой цене товар раздаётся даром.</translation>
    </message>
    <message>
        <source>Give it away</source>
        <translation>Отдавать даром</translation>
    </message>
</context>
<context>
    <name>tefter::RejectedRowModel</name>
    <message>
        <source>Line</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Столбец</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Why it was not taken</source>
        <translation>Почему отклонено</translation>
    </message>
</context>
<context>
    <name>tefter::RelationDialog</name>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Relation of %1</source>
        <extracomment>%1 is a name</extracomment>
        <translation>Связь: %1</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>what somebody is to another one: family, works at</extracomment>
        <translation>Что</translation>
    </message>
    <message>
        <source>Name, phone, e-mail, city…</source>
        <translation>Имя, телефон, e-mail, город…</translation>
    </message>
    <message>
        <source>Who</source>
        <extracomment>the other person of a relation</extracomment>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Sister, neighbour, accountant…</source>
        <extracomment>placeholder of a word about a relation</extracomment>
        <translation>Сестра, сосед, бухгалтер…</translation>
    </message>
    <message>
        <source>In a word</source>
        <extracomment>a word of one&apos;s own about a relation</extracomment>
        <translation>Одним словом</translation>
    </message>
    <message>
        <source>Choose who it is from the list that comes up while you type.</source>
        <translation>Выберите, кто это, в списке, который появляется при вводе.</translation>
    </message>
    <message>
        <source>Nobody is a relation of themselves: choose somebody else.</source>
        <translation>Никто не связан сам с собой: выберите кого-нибудь другого.</translation>
    </message>
    <message>
        <source>This relation to %1 is there already.</source>
        <translation>Такая связь уже есть: %1.</translation>
    </message>
    <message>
        <source>Relation to %1 added</source>
        <extracomment>%1 is a name</extracomment>
        <translation>Добавлена связь: %1</translation>
    </message>
</context>
<context>
    <name>tefter::RelationList</name>
    <message>
        <source>Family, colleagues, and who sent whom: nothing is known yet.</source>
        <translation>Семья, коллеги, кто кого порекомендовал: пока ничего не известно.</translation>
    </message>
    <message>
        <source>Add a relation…</source>
        <translation>Добавить связь…</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Связи</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>и ещё %Ln</numerusform>
            <numerusform>и ещё %Ln</numerusform>
            <numerusform>и ещё %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (in the bin)</source>
        <translation>%1 (в корзине)</translation>
    </message>
    <message>
        <source>Open %1</source>
        <extracomment>%1 is a name</extracomment>
        <translation>Открыть: %1</translation>
    </message>
    <message>
        <source>Remove the relation to %1</source>
        <extracomment>%1 is a name</extracomment>
        <translation>Убрать связь: %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
</context>
<context>
    <name>tefter::ReorderDialog</name>
    <message>
        <source>What to order</source>
        <translation>Что заказать</translation>
    </message>
    <message>
        <source>Draft the orders</source>
        <translation>Составить заказы</translation>
    </message>
    <message>
        <source>To spend at most</source>
        <extracomment>how much money may be spent on orders</extracomment>
        <translation>Потратить не больше</translation>
    </message>
    <message>
        <source>Nothing has to be ordered now.</source>
        <translation>Сейчас ничего заказывать не нужно.</translation>
    </message>
    <message>
        <source>Together %1 without VAT.</source>
        <extracomment>%1 is money</extracomment>
        <translation>Всего %1 без НДС.</translation>
    </message>
    <message>
        <source>%1: %2, and the smallest order there is %3.</source>
        <extracomment>%1 is a supplier, %2 and %3 are money</extracomment>
        <translation>%1: %2, а наименьший заказ там %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln products have no supplier; they are not on any order.</source>
        <translation>
            <numerusform>У %Ln товара нет поставщика; ни в один заказ он не войдёт.</numerusform>
            <numerusform>У %Ln товаров нет поставщика; ни в один заказ они не войдут.</numerusform>
            <numerusform>У %Ln товаров нет поставщика; ни в один заказ они не войдут.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders drafted</source>
        <translation>
            <numerusform>Составлен %Ln заказ</numerusform>
            <numerusform>Составлено %Ln заказа</numerusform>
            <numerusform>Составлено %Ln заказов</numerusform>
        </translation>
    </message>
    <message>
        <source>How many? Type a number above zero, or leave the product out.</source>
        <translation>Сколько? Введите число больше нуля или исключите товар.</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Количество</translation>
    </message>
    <message>
        <source>There is nothing to spend below zero.</source>
        <translation>Потратить меньше нуля нельзя.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln products are on drafts already and not listed again.</source>
        <translation>
            <numerusform>%Ln товар уже в черновиках и повторно не показан.</numerusform>
            <numerusform>%Ln товара уже в черновиках и повторно не показаны.</numerusform>
            <numerusform>%Ln товаров уже в черновиках и повторно не показаны.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of what is too dear for the rest, a part is ordered where it lasts until more can come.</source>
        <translation>Из того, на что остатка денег не хватает, заказывается часть, если её хватит до следующей поставки.</translation>
    </message>
    <message>
        <source>Space orders a product or leaves it out, %1 changes its quantity.</source>
        <extracomment>%1 is a key</extracomment>
        <translation>Пробел заказывает товар или пропускает его, %1 меняет количество.</translation>
    </message>
</context>
<context>
    <name>tefter::ReorderModel</name>
    <message>
        <source>Product</source>
        <extracomment>of a product</extracomment>
        <translation>Товар</translation>
    </message>
    <message>
        <source>On hand</source>
        <extracomment>how much of a product is there</extracomment>
        <translation>В наличии</translation>
    </message>
    <message>
        <source>On its way</source>
        <extracomment>how much of a product was ordered and has not come</extracomment>
        <translation>В пути</translation>
    </message>
    <message>
        <source>Asked for</source>
        <extracomment>how much of a product people wait for</extracomment>
        <translation>Спрашивали</translation>
    </message>
    <message>
        <source>Sold per day</source>
        <extracomment>how much of a product is sold on a day on which it is there</extracomment>
        <translation>Продажи в день</translation>
    </message>
    <message>
        <source>Lasts, days</source>
        <extracomment>for how many days the goods last</extracomment>
        <translation>Хватит, дней</translation>
    </message>
    <message>
        <source>Comes in, days</source>
        <extracomment>how many days a supplier takes from the order to the goods</extracomment>
        <translation>Поставка, дней</translation>
    </message>
    <message>
        <source>From / up to</source>
        <extracomment>from which quantity down a product is ordered, and up to which</extracomment>
        <translation>Порог / до</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>how much is to be ordered</extracomment>
        <translation>Заказ</translation>
    </message>
    <message>
        <source>Cost</source>
        <extracomment>of what is ordered, without VAT</extracomment>
        <translation>Стоимость</translation>
    </message>
    <message>
        <source>Lost per day</source>
        <extracomment>the margin that is lost on each day on which a product is missing</extracomment>
        <translation>Потери в день</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Поставщик</translation>
    </message>
    <message>
        <source>No supplier</source>
        <translation>Нет поставщика</translation>
    </message>
    <message>
        <source>No cash left</source>
        <translation>Денег не осталось</translation>
    </message>
    <message>
        <source>Below their smallest order</source>
        <translation>Меньше их минимального заказа</translation>
    </message>
    <message>
        <source>Part of %1</source>
        <extracomment>of a quantity that is needed: only a part of it is ordered</extracomment>
        <translation>Часть из %1</translation>
    </message>
    <message>
        <source>%1 in a draft</source>
        <extracomment>%1 is a quantity that stands on orders that are not sent yet</extracomment>
        <translation>%1 в черновике</translation>
    </message>
    <message>
        <source>In a case</source>
        <extracomment>how many come in one case</extracomment>
        <translation>В коробке</translation>
    </message>
    <message>
        <source>on its way: %1</source>
        <extracomment>%1 is a quantity</extracomment>
        <translation>в пути: %1</translation>
    </message>
    <message>
        <source>asked for: %1</source>
        <extracomment>%1 is a quantity that people wait for</extracomment>
        <translation>спрашивали: %1</translation>
    </message>
    <message numerus="yes">
        <source>comes in %Ln days</source>
        <translation>
            <numerusform>приходит через %Ln день</numerusform>
            <numerusform>приходит через %Ln дня</numerusform>
            <numerusform>приходит через %Ln дней</numerusform>
        </translation>
    </message>
    <message>
        <source>ordered from %1 down, up to %2</source>
        <extracomment>%1 and %2 are quantities: a product is ordered when so few are left, up to so many</extracomment>
        <translation>заказывают при %1 и меньше, до %2</translation>
    </message>
    <message>
        <source>ordered from %1 down</source>
        <translation>заказывают при %1 и меньше</translation>
    </message>
    <message>
        <source>in cases of %1</source>
        <extracomment>%1 is a quantity: how many come in one case</extracomment>
        <translation>в коробках по %1</translation>
    </message>
</context>
<context>
    <name>tefter::ReportChart</name>
    <message>
        <source>Chart</source>
        <translation>Диаграмма</translation>
    </message>
    <message>
        <source>The same numbers stand in the table below. The arrow keys go from bar to bar, Enter shows the documents behind one.</source>
        <translation>Те же числа — в таблице ниже. Стрелки переводят от столбика к столбику, Enter показывает его документы.</translation>
    </message>
</context>
<context>
    <name>tefter::ReportIndex</name>
    <message>
        <source>Reports</source>
        <translation>Отчёты</translation>
    </message>
</context>
<context>
    <name>tefter::ReportOptions</name>
    <message>
        <source>A year before</source>
        <translation>Год назад</translation>
    </message>
    <message>
        <source>Cut by</source>
        <translation>Разбивка</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Сколько</translation>
    </message>
    <message>
        <source>The first %1</source>
        <extracomment>the best ten, twenty, …; %1 is a number</extracomment>
        <translation>Первые %1</translation>
    </message>
    <message>
        <source>Beside each bar, what was sold in the same time a year before</source>
        <translation>Рядом с каждым столбиком — продажи за тот же период год назад</translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>how finely the time of a report is cut</extracomment>
        <translation>День</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Неделя</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Месяц</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Квартал</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>Everything together</source>
        <translation>Всё вместе</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>Как долго</translation>
    </message>
    <message numerus="yes">
        <source>Not sold for %Ln days</source>
        <extracomment>how long a product has lain; %Ln is a number of days</extracomment>
        <translation>
            <numerusform>Не продавалось %Ln день</numerusform>
            <numerusform>Не продавалось %Ln дня</numerusform>
            <numerusform>Не продавалось %Ln дней</numerusform>
        </translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Поставщик</translation>
    </message>
    <message>
        <source>All suppliers</source>
        <translation>Все поставщики</translation>
    </message>
</context>
<context>
    <name>tefter::ReportText</name>
    <message>
        <source>Everything else</source>
        <translation>Всё остальное</translation>
    </message>
    <message>
        <source>%1, millions of %2</source>
        <extracomment>what is measured, and in which currency: &quot;Net sum, millions of €&quot;</extracomment>
        <translation>%1, млн %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>what is measured, and in which currency: &quot;Net sum, €&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Country unknown</source>
        <translation>Страна неизвестна</translation>
    </message>
    <message>
        <source>No category</source>
        <translation>Без категории</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>a quarter and its year: &quot;Q3 2026&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Всё время</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>С %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>До %1</translation>
    </message>
    <message>
        <source>Q1</source>
        <extracomment>the first quarter of a year, short</extracomment>
        <translation>I квартал</translation>
    </message>
    <message>
        <source>Q2</source>
        <extracomment>the second quarter of a year, short</extracomment>
        <translation>II квартал</translation>
    </message>
    <message>
        <source>Q3</source>
        <extracomment>the third quarter of a year, short</extracomment>
        <translation>III квартал</translation>
    </message>
    <message>
        <source>Q4</source>
        <extracomment>the last quarter of a year, short</extracomment>
        <translation>IV квартал</translation>
    </message>
    <message>
        <source>Supplier unknown</source>
        <extracomment>of goods of which nobody knows who brought them</extracomment>
        <translation>Поставщик неизвестен</translation>
    </message>
    <message>
        <source>Amounts without a product</source>
        <extracomment>of sales on which only an amount was entered</extracomment>
        <translation>Суммы без товара</translation>
    </message>
</context>
<context>
    <name>tefter::ReportsPage</name>
    <message>
        <source>Show everything</source>
        <translation>Показать всё</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Сохранить как</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Отчёты</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Подсчёт…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Table for a spreadsheet (CSV)…</source>
        <translation>Таблица для электронных таблиц (CSV)…</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Сохранить таблицу</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>Таблица CSV (*.csv)</translation>
    </message>
    <message>
        <source>Chart as a picture (PNG)…</source>
        <translation>Диаграмма картинкой (PNG)…</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Сохранить картинку</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Картинка (*.png)</translation>
    </message>
    <message>
        <source>Chart and table for reading (PDF)…</source>
        <translation>Диаграмма и таблица для чтения (PDF)…</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Сохранить как PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>Документ PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Nothing was sold in this time</source>
        <translation>За это время ничего не продано</translation>
    </message>
    <message>
        <source>Choose another period above, or look at everything.</source>
        <translation>Выберите выше другой период или посмотрите всё время.</translation>
    </message>
    <message>
        <source>No sales yet</source>
        <translation>Продаж ещё нет</translation>
    </message>
    <message>
        <source>Enter a sale, or import the sales of your till or e-shop. The reports count them at once.</source>
        <translation>Внесите продажу или импортируйте продажи из кассы или интернет-магазина. Отчёты сразу их учтут.</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>Отправлено на печать</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Сохранено: %1</translation>
    </message>
    <message>
        <source>Everything sold, less returns and corrections.</source>
        <translation>Всё, что продано, за вычетом возвратов и корректировок.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Импорт…</translation>
    </message>
    <message>
        <source>Nothing to show here yet</source>
        <translation>Здесь пока нечего показать</translation>
    </message>
</context>
<context>
    <name>tefter::RequestDialog</name>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Asked for, not in stock</source>
        <translation>Спрашивали, но нет в наличии</translation>
    </message>
    <message>
        <source>A product, or words for what the shop does not have</source>
        <translation>Товар или описание того, чего в магазине нет</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>what somebody asked for</extracomment>
        <translation>Что</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Количество</translation>
    </message>
    <message>
        <source>Whom to call when it has come</source>
        <translation>Кому позвонить, когда придёт</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>How much?</source>
        <translation>Сколько?</translation>
    </message>
    <message>
        <source>Choose the customer from the list, or leave the field empty.</source>
        <translation>Выберите клиента из списка или оставьте поле пустым.</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Записано</translation>
    </message>
</context>
<context>
    <name>tefter::RequestListDialog</name>
    <message>
        <source>What</source>
        <extracomment>what somebody asked for</extracomment>
        <translation>Что</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Количество</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Asked on</source>
        <extracomment>since when something is waited for</extracomment>
        <translation>Спросили</translation>
    </message>
    <message>
        <source>set aside</source>
        <extracomment>of goods that lie ready for who asked for them</extracomment>
        <translation>отложено</translation>
    </message>
    <message>
        <source>has come</source>
        <extracomment>of goods that were asked for</extracomment>
        <translation>пришло</translation>
    </message>
    <message>
        <source>Asked for, not in stock</source>
        <translation>Спрашивали, но нет в наличии</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Отложить</translation>
    </message>
    <message>
        <source>Handed over</source>
        <extracomment>the customer has got it</extracomment>
        <translation>Отдано</translation>
    </message>
    <message>
        <source>No longer wanted</source>
        <translation>Больше не нужно</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Новый запрос…</translation>
    </message>
    <message>
        <source>product in the bin</source>
        <translation>товар в корзине</translation>
    </message>
    <message>
        <source>customer in the bin</source>
        <translation>клиент в корзине</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Изменить…</translation>
    </message>
</context>
<context>
    <name>tefter::ReturnDialog</name>
    <message>
        <source>Put into the bin</source>
        <translation>Переместить в корзину</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Goods sent back</source>
        <translation>Возврат поставщику</translation>
    </message>
    <message>
        <source>Name, phone or city</source>
        <translation>Название, телефон или город</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Поставщик</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Number of the paper</source>
        <extracomment>the number on the paper that goes with goods</extracomment>
        <translation>Номер документа</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Choose the supplier from the list.</source>
        <translation>Выберите поставщика из списка.</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>Этот день ещё не наступил.</translation>
    </message>
    <message>
        <source>Which day?</source>
        <translation>Какой день?</translation>
    </message>
    <message>
        <source>More goes back than there is</source>
        <translation>Возвращается больше, чем есть</translation>
    </message>
    <message>
        <source>Send it back all the same</source>
        <translation>Всё равно вернуть</translation>
    </message>
</context>
<context>
    <name>tefter::RunningWorks</name>
    <message>
        <source>%1 %2</source>
        <extracomment>what is being done, and how much of it is done: &quot;Importing… 45%&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Stop what is going on and close?</source>
        <translation>Прервать то, что идёт, и закрыть?</translation>
    </message>
    <message>
        <source>%1
If you close now, it is stopped and nothing of it is kept.</source>
        <extracomment>%1 is what goes on: &quot;Importing… 45%&quot;</extracomment>
        <translation>%1
Если закрыть сейчас, это прервётся и ничего из этого не останется.</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Прервать и закрыть</translation>
    </message>
</context>
<context>
    <name>tefter::SaleActions</name>
    <message>
        <source>%1 saved</source>
        <extracomment>%1 is the number of a document</extracomment>
        <translation>Документ %1 сохранён</translation>
    </message>
    <message>
        <source>Return entered</source>
        <translation>Возврат внесён</translation>
    </message>
    <message numerus="yes">
        <source>%Ln documents put into the bin</source>
        <translation>
            <numerusform>Перемещён в корзину %Ln документ</numerusform>
            <numerusform>Перемещены в корзину %Ln документа</numerusform>
            <numerusform>Перемещено в корзину %Ln документов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln documents taken out of the bin</source>
        <translation>
            <numerusform>Восстановлен из корзины %Ln документ</numerusform>
            <numerusform>Восстановлены из корзины %Ln документа</numerusform>
            <numerusform>Восстановлено из корзины %Ln документов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tefter::SaleDialog</name>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <extracomment>%1 is the number of a document</extracomment>
        <translation>Изменить %1</translation>
    </message>
    <message>
        <source>New sale</source>
        <translation>Новая продажа</translation>
    </message>
    <message>
        <source>Name, phone or e-mail; empty for a walk-in sale</source>
        <translation>Имя, телефон или e-mail; пусто — продажа без клиента</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>what a document is: sale, return or correction</extracomment>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message numerus="yes">
        <source>Its %Ln lines stay as they are.</source>
        <translation>
            <numerusform>%Ln позиция останется без изменений.</numerusform>
            <numerusform>%Ln позиции останутся без изменений.</numerusform>
            <numerusform>%Ln позиций останутся без изменений.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the customer from the list, or leave the field empty.</source>
        <translation>Выберите клиента из списка или оставьте поле пустым.</translation>
    </message>
    <message>
        <source>Which day?</source>
        <translation>Какой день?</translation>
    </message>
    <message>
        <source>A line is not complete.</source>
        <translation>Позиция заполнена не полностью.</translation>
    </message>
    <message>
        <source>Enter an amount, or choose a product.</source>
        <translation>Введите сумму или выберите товар.</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>Этот день ещё не наступил.</translation>
    </message>
    <message>
        <source>The whole sum, or choose products below</source>
        <translation>Вся сумма, или выберите товары ниже</translation>
    </message>
    <message>
        <source>Enter the amount without a minus; of what came back, choose the kind “Return”.</source>
        <translation>Введите сумму без минуса; если товар вернули, выберите вид «Возврат».</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>There is less than is sold of: %1.</source>
        <extracomment>%1 is a list of products, each with how much of it is there</extracomment>
        <translation>В наличии меньше, чем продаётся: %1.</translation>
    </message>
    <message>
        <source>Not enough in stock</source>
        <translation>Не хватает в наличии</translation>
    </message>
    <message>
        <source>Sell it anyway</source>
        <translation>Всё равно продать</translation>
    </message>
</context>
<context>
    <name>tefter::SaleFilterBar</name>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>Sales</source>
        <extracomment>filter: documents of this kind</extracomment>
        <translation>Продажи</translation>
    </message>
    <message>
        <source>Returns</source>
        <extracomment>filter: documents of this kind</extracomment>
        <translation>Возвраты</translation>
    </message>
    <message>
        <source>Documents without a customer</source>
        <translation>Документы без клиента</translation>
    </message>
    <message>
        <source>+ Filter</source>
        <translation>+ Фильтр</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Фильтры</translation>
    </message>
    <message>
        <source>Period: %1</source>
        <translation>Период: %1</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Товар</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>In the bin</source>
        <translation>В корзине</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Все дни</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Вчера</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Эта неделя</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Этот месяц</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Прошлый месяц</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Этот год</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Прошлый год</translation>
    </message>
    <message>
        <source>Choose the days…</source>
        <translation>Выбрать дни…</translation>
    </message>
    <message>
        <source>Customer…</source>
        <translation>Клиент…</translation>
    </message>
    <message>
        <source>Product…</source>
        <translation>Товар…</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Корректировки</translation>
    </message>
    <message>
        <source>Write-offs and mended sums</source>
        <translation>Списания и исправленные суммы</translation>
    </message>
    <message>
        <source>Documents of which customer?</source>
        <translation>Документы какого клиента?</translation>
    </message>
    <message>
        <source>Name, phone or e-mail</source>
        <translation>Имя, телефон или e-mail</translation>
    </message>
    <message>
        <source>Documents with which product?</source>
        <translation>Документы с каким товаром?</translation>
    </message>
    <message>
        <source>Name, code or barcode</source>
        <translation>Название, код или штрихкод</translation>
    </message>
</context>
<context>
    <name>tefter::SaleLineModel</name>
    <message>
        <source>Product</source>
        <translation>Товар</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Количество</translation>
    </message>
    <message>
        <source>Unit price</source>
        <extracomment>per piece</extracomment>
        <translation>Цена за единицу</translation>
    </message>
    <message>
        <source>Sum</source>
        <extracomment>the total of a line</extracomment>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>VAT</source>
        <extracomment>the tax rate of a line</extracomment>
        <translation>НДС</translation>
    </message>
    <message>
        <source>Amount</source>
        <extracomment>instead of a product: only a sum was entered</extracomment>
        <translation>Сумма</translation>
    </message>
</context>
<context>
    <name>tefter::SaleLineRows</name>
    <message>
        <source>Product</source>
        <translation>Товар</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Количество</translation>
    </message>
    <message>
        <source>Unit price</source>
        <extracomment>per piece</extracomment>
        <translation>Цена за единицу</translation>
    </message>
    <message>
        <source>Sum</source>
        <extracomment>the total of a line</extracomment>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Name, code or barcode</source>
        <translation>Название, код или штрихкод</translation>
    </message>
    <message>
        <source>Remove this line</source>
        <translation>Удалить эту позицию</translation>
    </message>
    <message>
        <source>How many?</source>
        <translation>Сколько?</translation>
    </message>
    <message>
        <source>At what price?</source>
        <translation>По какой цене?</translation>
    </message>
</context>
<context>
    <name>tefter::SaleListModel</name>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>the number of a document</extracomment>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>sale, return or correction</extracomment>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Итого</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>First line</source>
        <extracomment>what stands first on a document</extracomment>
        <translation>Первая позиция</translation>
    </message>
    <message>
        <source>Lines</source>
        <extracomment>how many lines a document has</extracomment>
        <translation>Позиции</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
</context>
<context>
    <name>tefter::SalePanel</name>
    <message>
        <source>Edit</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Итого</translation>
    </message>
    <message>
        <source>Lines</source>
        <extracomment>how many lines a document has</extracomment>
        <translation>Позиции</translation>
    </message>
    <message>
        <source>Lines of the document</source>
        <translation>Позиции документа</translation>
    </message>
    <message>
        <source>No document chosen</source>
        <translation>Документ не выбран</translation>
    </message>
    <message>
        <source>Choose one in the list to see what was sold.</source>
        <translation>Выберите документ, чтобы увидеть, что продано.</translation>
    </message>
    <message>
        <source>Everything came back</source>
        <translation>Всё возвращено</translation>
    </message>
    <message>
        <source>New sale for this customer</source>
        <translation>Новая продажа этому клиенту</translation>
    </message>
    <message>
        <source>Take out of the bin</source>
        <translation>Восстановить из корзины</translation>
    </message>
    <message>
        <source>Put into the bin</source>
        <translation>Переместить в корзину</translation>
    </message>
    <message>
        <source>in the bin</source>
        <translation>в корзине</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>История изменений…</translation>
    </message>
</context>
<context>
    <name>tefter::SalesPage</name>
    <message>
        <source>Sales</source>
        <translation>Продажи</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message>
        <source>Number…</source>
        <translation>Номер…</translation>
    </message>
    <message>
        <source>Search by number</source>
        <translation>Поиск по номеру</translation>
    </message>
    <message>
        <source>Show all documents</source>
        <translation>Показать все документы</translation>
    </message>
    <message>
        <source>No sales yet</source>
        <translation>Продаж ещё нет</translation>
    </message>
    <message>
        <source>Enter the first one, or import the sales of another program.</source>
        <translation>Внесите первую продажу или импортируйте готовый список.</translation>
    </message>
    <message>
        <source>New sale</source>
        <translation>Новая продажа</translation>
    </message>
    <message>
        <source>Documents of which customer?</source>
        <translation>Документы какого клиента?</translation>
    </message>
    <message>
        <source>Name, phone or e-mail</source>
        <translation>Имя, телефон или e-mail</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is &quot;12 documents&quot;, %2 a sum of money</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2 net of %3</source>
        <extracomment>%1 is &quot;12 documents&quot;, %2 a sum of money that counts what came back, %3 is &quot;2 returns&quot;</extracomment>
        <translation>%1 · %2 за вычетом %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln returns</source>
        <translation>
            <numerusform>%Ln возврата</numerusform>
            <numerusform>%Ln возвратов</numerusform>
            <numerusform>%Ln возвратов</numerusform>
        </translation>
    </message>
    <message>
        <source>The bin is empty</source>
        <translation>Корзина пуста</translation>
    </message>
    <message>
        <source>No document fits the filters and the number that is typed.</source>
        <translation>Ни один документ не подходит под фильтры и введённый номер.</translation>
    </message>
    <message>
        <source>All documents are in the bin</source>
        <translation>Все документы в корзине</translation>
    </message>
    <message>
        <source>Choose one of them to see it.</source>
        <translation>Выберите один, чтобы увидеть его.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln documents chosen</source>
        <translation>
            <numerusform>Выбран %Ln документ</numerusform>
            <numerusform>Выбрано %Ln документа</numerusform>
            <numerusform>Выбрано %Ln документов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tefter::SearchBox</name>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Find a person, product, document, or do something</source>
        <translation>Найти человека, товар, документ или команду</translation>
    </message>
</context>
<context>
    <name>tefter::SearchCombo</name>
    <message>
        <source>Nothing is called so</source>
        <translation>Ничего не найдено</translation>
    </message>
</context>
<context>
    <name>tefter::SegmentEditor</name>
    <message>
        <source>As text</source>
        <translation>Как текст</translation>
    </message>
    <message>
        <source>The segment as text</source>
        <translation>Группа как текст</translation>
    </message>
    <message>
        <source>The same text that saved segments and the command line use</source>
        <translation>Тот же текст, что в сохранённых группах и командной строке</translation>
    </message>
</context>
<context>
    <name>tefter::SegmentHeader</name>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Choose another segment</source>
        <translation>Выбрать другую группу</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Переименовать…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>New segment</source>
        <translation>Новая группа</translation>
    </message>
    <message>
        <source>ready-made, live</source>
        <translation>готовая, обновляется сама</translation>
    </message>
    <message>
        <source>saved, live</source>
        <translation>сохранена, обновляется сама</translation>
    </message>
    <message>
        <source>changed, not saved</source>
        <translation>изменена, не сохранена</translation>
    </message>
    <message>
        <source>new, not saved</source>
        <translation>новая, не сохранена</translation>
    </message>
    <message>
        <source>Put in charge…</source>
        <extracomment>what is done with the people of a segment: somebody of the staff looks after them</extracomment>
        <translation>Назначить ответственного…</translation>
    </message>
</context>
<context>
    <name>tefter::SegmentNameDialog</name>
    <message>
        <source>Name of the segment</source>
        <translation>Название группы</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
</context>
<context>
    <name>tefter::SegmentPart</name>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln человек</numerusform>
            <numerusform>%Ln человека</numerusform>
            <numerusform>%Ln человек</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tefter::SegmentPeople</name>
    <message>
        <source>People in the segment</source>
        <translation>Люди в группе</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln people · counted in %1 ms</source>
        <extracomment>behind a big number: %Ln is how many people there are in all, %1 a number of milliseconds</extracomment>
        <translation>
            <numerusform>из %Ln человека · подсчёт за %1 мс</numerusform>
            <numerusform>из %Ln человек · подсчёт за %1 мс</numerusform>
            <numerusform>из %Ln человек · подсчёт за %1 мс</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is in it now</source>
        <translation>Сейчас в ней никого нет</translation>
    </message>
    <message>
        <source>The numbers behind the conditions say which one leaves people out.</source>
        <translation>Числа у условий показывают, какое из них отсеивает людей.</translation>
    </message>
    <message>
        <source>Not counted yet</source>
        <translation>Ещё не подсчитано</translation>
    </message>
    <message>
        <source>Whom do you want to reach?</source>
        <translation>С кем вы хотите связаться?</translation>
    </message>
    <message>
        <source>Add a condition: who bought what, who stopped coming, whose birthday it is.</source>
        <translation>Добавьте условие: кто что покупал, кто перестал приходить, у кого день рождения.</translation>
    </message>
    <message>
        <source>Something is missing or wrong in the conditions above.</source>
        <translation>В условиях выше чего-то не хватает или есть ошибка.</translation>
    </message>
    <message>
        <source>In the list of customers</source>
        <translation>В списке клиентов</translation>
    </message>
    <message>
        <source>There they can be tagged, called and changed together</source>
        <translation>Там им всем сразу можно дать метку, позвонить и изменить данные</translation>
    </message>
</context>
<context>
    <name>tefter::SegmentPeopleModel</name>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>Последний визит</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Визиты</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Сумма покупок</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
</context>
<context>
    <name>tefter::SegmentsPage</name>
    <message>
        <source>New segment</source>
        <translation>Новая группа</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Группы</translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln people</source>
        <translation>
            <numerusform>Экспортировать %Ln человека</numerusform>
            <numerusform>Экспортировать %Ln человек</numerusform>
            <numerusform>Экспортировать %Ln человек</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the segment</source>
        <translation>Сохранить группу</translation>
    </message>
    <message>
        <source>Segment “%1” saved</source>
        <translation>Группа «%1» сохранена</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <extracomment>%1 is the name of a segment</extracomment>
        <translation>%1 — копия</translation>
    </message>
    <message>
        <source>Segment “%1” made</source>
        <translation>Группа «%1» создана</translation>
    </message>
    <message>
        <source>Rename the segment</source>
        <translation>Переименовать группу</translation>
    </message>
    <message>
        <source>Segment “%1” deleted</source>
        <translation>Группа «%1» удалена</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <translation>%1, с изменениями</translation>
    </message>
    <message>
        <source>Nobody is in this segment now</source>
        <translation>Сейчас в этой группе никого нет</translation>
    </message>
</context>
<context>
    <name>tefter::SelectionBar</name>
    <message>
        <source>Tag…</source>
        <extracomment>what is done with the selected people</extracomment>
        <translation>Добавить метку…</translation>
    </message>
    <message>
        <source>Take a tag away…</source>
        <extracomment>what is done with the selected people</extracomment>
        <translation>Снять метку…</translation>
    </message>
    <message>
        <source>Consent…</source>
        <extracomment>what is done with the selected people</extracomment>
        <translation>Согласие…</translation>
    </message>
    <message>
        <source>Call list…</source>
        <translation>Список для звонков…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <source>Put into the bin</source>
        <translation>Переместить в корзину</translation>
    </message>
    <message>
        <source>Take out of the bin</source>
        <translation>Восстановить из корзины</translation>
    </message>
    <message>
        <source>Remove for good…</source>
        <translation>Удалить навсегда…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>Выбрано: %Ln</numerusform>
            <numerusform>Выбрано: %Ln</numerusform>
            <numerusform>Выбрано: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>To send e-mails: only those who said yes…</source>
        <translation>Для писем по электронной почте: только согласившиеся…</translation>
    </message>
    <message>
        <source>To send SMS: only those who said yes…</source>
        <translation>Для SMS: только согласившиеся…</translation>
    </message>
    <message>
        <source>To send letters: only those who said yes…</source>
        <translation>Для бумажных писем: только согласившиеся…</translation>
    </message>
    <message>
        <source>For the shop’s own use: all of them…</source>
        <translation>Для самого магазина: все…</translation>
    </message>
    <message>
        <source>Merge into one…</source>
        <extracomment>what is done with the selected people</extracomment>
        <translation>Объединить в одну…</translation>
    </message>
    <message>
        <source>Put in charge…</source>
        <extracomment>what is done with the selected people: somebody of the staff looks after them</extracomment>
        <translation>Назначить ответственного…</translation>
    </message>
    <message>
        <source>Set a field…</source>
        <extracomment>what is done with the selected people</extracomment>
        <translation>Заполнить поле…</translation>
    </message>
</context>
<context>
    <name>tefter::SetFieldDialog</name>
    <message>
        <source>Set</source>
        <translation>Заполнить</translation>
    </message>
    <message numerus="yes">
        <source>Set a field for %Ln people</source>
        <translation>
            <numerusform>Заполнить поле у %Ln человека</numerusform>
            <numerusform>Заполнить поле у %Ln человек</numerusform>
            <numerusform>Заполнить поле у %Ln человек</numerusform>
        </translation>
    </message>
    <message>
        <source>Field</source>
        <extracomment>which field is set</extracomment>
        <translation>Поле</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>what a field is set to</extracomment>
        <translation>Значение</translation>
    </message>
    <message>
        <source>What stood there before is replaced; an empty value takes it away. One undo brings everything back.</source>
        <translation>Прежнее значение заменяется; пустое убирает его. Одна отмена вернёт всё назад.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>How they found us</source>
        <translation>Откуда узнали о нас</translation>
    </message>
    <message numerus="yes">
        <source>“%1” set for %Ln people</source>
        <extracomment>%1 is the name of a field, %Ln how many people got a new value in it</extracomment>
        <translation>
            <numerusform>Поле «%1» заполнено у %Ln человека</numerusform>
            <numerusform>Поле «%1» заполнено у %Ln человек</numerusform>
            <numerusform>Поле «%1» заполнено у %Ln человек</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tefter::SettingsPage</name>
    <message>
        <source>Backups</source>
        <translation>Резервные копии</translation>
    </message>
    <message>
        <source>The shop</source>
        <translation>Магазин</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Kept in the file</source>
        <translation>Хранится в файле</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>Окно</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Цвета</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>colours of the window</extracomment>
        <translation>Светлые</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>colours of the window</extracomment>
        <translation>Тёмные</translation>
    </message>
    <message>
        <source>One is made by itself every day, opened and checked. Older ones are thinned out.</source>
        <translation>Копия делается сама каждый день, открывается и проверяется. Чем старше копии, тем меньше их остаётся.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Сделать копию сейчас</translation>
    </message>
    <message>
        <source>Copy the shop to…</source>
        <translation>Скопировать магазин…</translation>
    </message>
    <message>
        <source>Restore this one…</source>
        <translation>Восстановить эту…</translation>
    </message>
    <message>
        <source>%1, currency %2</source>
        <extracomment>%1 is a country, %2 the sign of its currency</extracomment>
        <translation>%1, валюта %2</translation>
    </message>
    <message>
        <source>Backed up and checked</source>
        <translation>Копия сделана и проверена</translation>
    </message>
    <message>
        <source>Go back to the shop of %1?</source>
        <translation>Вернуться к магазину от %1?</translation>
    </message>
    <message>
        <source>Everything entered since then is put aside: the shop as it is now stays beside it as a file that ends in .before-restore.</source>
        <translation>Всё записанное с тех пор откладывается: магазин в нынешнем виде останется рядом в файле с окончанием .before-restore.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Восстановить</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Street, place, web: the lines that stand on printed pages</source>
        <translation>Улица, город, сайт: строки, которые стоят на печатных страницах</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>ИНН</translation>
    </message>
    <message>
        <source>Save what the shop is called and how it is reached</source>
        <translation>Сохранить название магазина и его контакты</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Календарь</translation>
    </message>
    <message>
        <source>As in the language</source>
        <extracomment>the calendar in which days are shown</extracomment>
        <translation>По языку</translation>
    </message>
    <message>
        <source>Gregorian</source>
        <extracomment>a calendar</extracomment>
        <translation>Григорианский</translation>
    </message>
    <message>
        <source>Persian</source>
        <extracomment>a calendar: Jalali, the solar one of Iran</extracomment>
        <translation>Персидский</translation>
    </message>
</context>
<context>
    <name>tefter::ShopButton</name>
    <message>
        <source>Shop: %1</source>
        <extracomment>the name of the open shop</extracomment>
        <translation>Магазин: %1</translation>
    </message>
</context>
<context>
    <name>tefter::ShopView</name>
    <message>
        <source>All changes saved</source>
        <translation>Все изменения сохранены</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <extracomment>%1 is what was done, such as &quot;Maria: phone changed&quot;</extracomment>
        <translation>Отменено: «%1»</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Повторено: «%1»</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Копий ещё нет</translation>
    </message>
    <message>
        <source>Undo: “%1” %2</source>
        <extracomment>%1 is what would be taken back, %2 the keys to press</extracomment>
        <translation>Отменить: «%1» %2</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Импорт…</translation>
    </message>
    <message>
        <source>New sale</source>
        <translation>Новая продажа</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Новый клиент</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>Новый товар</translation>
    </message>
    <message>
        <source>New segment</source>
        <translation>Новая группа</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>As of %1</source>
        <extracomment>%1 is a day: everything is shown as if that day were today</extracomment>
        <translation>На %1</translation>
    </message>
    <message>
        <source>Search on this page</source>
        <translation>Искать на этой странице</translation>
    </message>
    <message>
        <source>Find duplicates…</source>
        <translation>Найти дубликаты…</translation>
    </message>
    <message>
        <source>Taking back…</source>
        <translation>Отмена…</translation>
    </message>
    <message>
        <source>Doing again…</source>
        <translation>Повтор…</translation>
    </message>
    <message>
        <source>What to order…</source>
        <translation>Что заказать…</translation>
    </message>
    <message>
        <source>Scorecard of the suppliers</source>
        <translation>Оценка поставщиков</translation>
    </message>
</context>
<context>
    <name>tefter::SoldLineModel</name>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>the number of a document</extracomment>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Товар</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Количество</translation>
    </message>
    <message>
        <source>Without VAT</source>
        <translation>Без НДС</translation>
    </message>
    <message>
        <source>Cost</source>
        <extracomment>what goods cost the shop</extracomment>
        <translation>Закупка</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Маржа</translation>
    </message>
</context>
<context>
    <name>tefter::SoldLinesDialog</name>
    <message>
        <source>Sold lines</source>
        <translation>Проданные позиции</translation>
    </message>
    <message>
        <source>Open document</source>
        <translation>Открыть документ</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Закупка</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>Все позиции</translation>
    </message>
    <message>
        <source>Cost known</source>
        <translation>Цена известна</translation>
    </message>
    <message>
        <source>Cost unknown</source>
        <translation>Цена неизвестна</translation>
    </message>
    <message>
        <source>Supplier unknown</source>
        <translation>Поставщик неизвестен</translation>
    </message>
    <message>
        <source>Amounts without a product</source>
        <translation>Суммы без товара</translation>
    </message>
    <message>
        <source>No category</source>
        <translation>Без категории</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines</source>
        <translation>
            <numerusform>%Ln позиция</numerusform>
            <numerusform>%Ln позиции</numerusform>
            <numerusform>%Ln позиций</numerusform>
        </translation>
    </message>
    <message>
        <source>without VAT %1</source>
        <extracomment>%1 is money</extracomment>
        <translation>без НДС %1</translation>
    </message>
    <message>
        <source>cost %1</source>
        <extracomment>what goods cost the shop; %1 is money</extracomment>
        <translation>закупка %1</translation>
    </message>
    <message>
        <source>margin %1</source>
        <extracomment>%1 is money</extracomment>
        <translation>маржа %1</translation>
    </message>
</context>
<context>
    <name>tefter::StaffCard</name>
    <message>
        <source>Owner</source>
        <translation>Владелец</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>works here</source>
        <translation>работает здесь</translation>
    </message>
    <message>
        <source>left on %1</source>
        <extracomment>somebody of the staff; %1 is a day</extracomment>
        <translation>не работает с %1</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Сотрудники</translation>
    </message>
    <message>
        <source>Add somebody…</source>
        <translation>Добавить сотрудника…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Изменить имя…</translation>
    </message>
    <message>
        <source>Who did what…</source>
        <translation>Кто что сделал…</translation>
    </message>
    <message>
        <source>Everything that is entered or changed here goes down in the history under the name of who is at work.</source>
        <translation>Всё, что здесь вводят или меняют, попадает в историю изменений под именем того, кто работает.</translation>
    </message>
    <message>
        <source>At work on this computer</source>
        <extracomment>followed by a choice of names</extracomment>
        <translation>За этим компьютером работает</translation>
    </message>
    <message>
        <source>Has left</source>
        <extracomment>somebody of the staff</extracomment>
        <translation>Больше не работает</translation>
    </message>
    <message>
        <source>Is back</source>
        <translation>Снова работает</translation>
    </message>
</context>
<context>
    <name>tefter::StaffChoice</name>
    <message>
        <source>Nobody in particular</source>
        <extracomment>who looks after a customer</extracomment>
        <translation>Никто в частности</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Владелец</translation>
    </message>
</context>
<context>
    <name>tefter::StaffDialog</name>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>Другое имя</translation>
    </message>
    <message>
        <source>Somebody new on the staff</source>
        <translation>Новый сотрудник</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>The name that the history shows</source>
        <translation>Имя, которое видно в истории</translation>
    </message>
</context>
<context>
    <name>tefter::StockActions</name>
    <message>
        <source>The stock was changed</source>
        <translation>Остаток изменён</translation>
    </message>
</context>
<context>
    <name>tefter::StockCard</name>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Переименовать</translation>
    </message>
    <message>
        <source>Make it the usual one</source>
        <translation>Сделать обычным</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Склад</translation>
    </message>
    <message>
        <source>Places where goods lie</source>
        <translation>Места, где лежит товар</translation>
    </message>
    <message>
        <source>Name of a place</source>
        <translation>Название места</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Keep stock…</source>
        <translation>Вести складской учёт…</translation>
    </message>
    <message>
        <source>No stock is kept: sales take nothing away.</source>
        <translation>Складской учёт не ведётся: продажи ничего не списывают.</translation>
    </message>
    <message>
        <source>Stock is kept since %1. The first place is the usual one: sales take their goods from there.</source>
        <extracomment>%1 is a day</extracomment>
        <translation>Складской учёт ведётся с %1. Первое место — обычное: оттуда продажи берут товар.</translation>
    </message>
</context>
<context>
    <name>tefter::StockEntryDialog</name>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Opening stock</source>
        <translation>Начальный остаток</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Списание</translation>
    </message>
    <message>
        <source>Carry to another place</source>
        <translation>Переместить в другое место</translation>
    </message>
    <message>
        <source>Receive goods</source>
        <translation>Принять товар</translation>
    </message>
    <message>
        <source>Name, code, barcode…</source>
        <translation>Название, код…</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Товар</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Количество</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>where goods lie</extracomment>
        <translation>Откуда</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>to which place goods are carried</extracomment>
        <translation>Куда</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>why goods were lost</extracomment>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Empty where it is not known</source>
        <translation>Если известна</translation>
    </message>
    <message>
        <source>Cost of one, without VAT</source>
        <translation>Закупочная цена за единицу, без НДС</translation>
    </message>
    <message>
        <source>Choose the product from the list.</source>
        <translation>Выберите товар из списка.</translation>
    </message>
    <message>
        <source>How much?</source>
        <translation>Сколько?</translation>
    </message>
    <message>
        <source>Which day?</source>
        <translation>Какой день?</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>Этот день ещё не наступил.</translation>
    </message>
    <message>
        <source>Choose two places. More of them are made under Settings.</source>
        <translation>Выберите два места. Новые добавляются в настройках.</translation>
    </message>
    <message>
        <source>The stock was changed</source>
        <translation>Остаток изменён</translation>
    </message>
    <message>
        <source>That is the barcode of “%1”, not a quantity.</source>
        <translation>Это штрихкод товара «%1», а не количество.</translation>
    </message>
    <message>
        <source>Of “%1” there is %2. %3 would be left.</source>
        <extracomment>%1 is a product, %2 how much of it is there, %3 how much would be there, below zero</extracomment>
        <translation>«%1»: есть %2. Осталось бы %3.</translation>
    </message>
    <message>
        <source>Not enough in stock</source>
        <translation>Не хватает в наличии</translation>
    </message>
    <message>
        <source>Save all the same</source>
        <translation>Всё равно сохранить</translation>
    </message>
    <message>
        <source>Really for nothing?</source>
        <translation>Действительно даром?</translation>
    </message>
    <message>
        <source>A cost of zero lowers the average cost. Where the cost is not known, leave the field empty.</source>
        <translation>Нулевая себестоимость снижает среднюю. Если она неизвестна, оставьте поле пустым.</translation>
    </message>
    <message>
        <source>It cost nothing</source>
        <translation>Досталось даром</translation>
    </message>
</context>
<context>
    <name>tefter::StockListModel</name>
    <message>
        <source>Name</source>
        <extracomment>of a product</extracomment>
        <translation>Название</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>of a product</extracomment>
        <translation>Код</translation>
    </message>
    <message>
        <source>On hand</source>
        <extracomment>how much of a product is there</extracomment>
        <translation>В наличии</translation>
    </message>
    <message>
        <source>Average cost</source>
        <extracomment>of one piece, on the average of what came in</extracomment>
        <translation>Средняя цена</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>what the goods that are there cost</extracomment>
        <translation>Стоимость</translation>
    </message>
    <message>
        <source>Reserved</source>
        <extracomment>set aside for customers</extracomment>
        <translation>В резерве</translation>
    </message>
    <message>
        <source>On its way</source>
        <extracomment>ordered and not come yet</extracomment>
        <translation>В пути</translation>
    </message>
    <message>
        <source>Last moved</source>
        <extracomment>the last day on which it came or went</extracomment>
        <translation>Движение</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>Unit</source>
        <extracomment>piece, kg, m</extracomment>
        <translation>Единица</translation>
    </message>
    <message>
        <source>never</source>
        <extracomment>instead of a day</extracomment>
        <translation>никогда</translation>
    </message>
</context>
<context>
    <name>tefter::StockMoveModel</name>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>what a move of goods was: a sale, a count</extracomment>
        <translation>Что</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>by how much the stock changed</extracomment>
        <translation>Изменение</translation>
    </message>
    <message>
        <source>Then</source>
        <extracomment>how much was there after it</extracomment>
        <translation>Стало</translation>
    </message>
</context>
<context>
    <name>tefter::StockPage</name>
    <message>
        <source>Stock</source>
        <translation>Склад</translation>
    </message>
    <message>
        <source>Keep stock…</source>
        <translation>Вести складской учёт…</translation>
    </message>
    <message>
        <source>Search in the stock</source>
        <translation>Поиск по складу</translation>
    </message>
    <message>
        <source>Name, code, barcode…</source>
        <translation>Название, код, штрихкод…</translation>
    </message>
    <message>
        <source>No stock is kept yet</source>
        <translation>Складской учёт пока не ведётся</translation>
    </message>
    <message>
        <source>From a day on, sales take goods away and receipts bring them. What is there is then always known, and what it is worth. Begin with a count, or import what you have.</source>
        <translation>С выбранного дня продажи списывают товар, а поступления добавляют его. Тогда всегда известно, что есть и сколько это стоит. Начните с инвентаризации или импортируйте то, что есть.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message>
        <source>No product fits the filters and what is typed in the search.</source>
        <translation>Ни один товар не подходит под фильтры и поиск.</translation>
    </message>
    <message>
        <source>Show all products</source>
        <translation>Показать все товары</translation>
    </message>
    <message>
        <source>Choose one of them to see it.</source>
        <translation>Выберите один, чтобы увидеть его.</translation>
    </message>
    <message>
        <source>Below zero</source>
        <translation>Ниже нуля</translation>
    </message>
    <message>
        <source>Not moved for half a year</source>
        <translation>Без движения полгода</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>All places</source>
        <translation>Все места</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>Все категории</translation>
    </message>
    <message>
        <source>Counts…</source>
        <translation>Инвентаризации…</translation>
    </message>
    <message>
        <source>Asked for…</source>
        <translation>Спрашивали…</translation>
    </message>
    <message>
        <source>As of today</source>
        <translation>На сегодня</translation>
    </message>
    <message>
        <source>As it was at the end of this day</source>
        <translation>Как было на конец этого дня</translation>
    </message>
    <message numerus="yes">
        <source>%Ln products chosen</source>
        <translation>
            <numerusform>Выбран %Ln товар</numerusform>
            <numerusform>Выбрано %Ln товара</numerusform>
            <numerusform>Выбрано %Ln товаров</numerusform>
        </translation>
    </message>
    <message>
        <source>Receive goods</source>
        <translation>Принять товар</translation>
    </message>
    <message>
        <source>Worth %1 at the average cost, on %2.</source>
        <extracomment>%1 is money, %2 a day</extracomment>
        <translation>На %1 по средней цене, на день: %2.</translation>
    </message>
    <message>
        <source>Worth %1 at the average cost.</source>
        <extracomment>%1 is money</extracomment>
        <translation>На %1 по средней цене.</translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln products the cost is not known.</source>
        <translation>
            <numerusform>У %Ln товара себестоимость неизвестна.</numerusform>
            <numerusform>У %Ln товаров себестоимость неизвестна.</numerusform>
            <numerusform>У %Ln товаров себестоимость неизвестна.</numerusform>
        </translation>
    </message>
    <message>
        <source>Count these…</source>
        <extracomment>what is done with the chosen products</extracomment>
        <translation>Посчитать эти…</translation>
    </message>
    <message>
        <source>There are no data before %1, when stock began to be kept.</source>
        <translation>До %1 данных нет: тогда начали вести остатки.</translation>
    </message>
    <message>
        <source>That day is still to come. Here is what there is today.</source>
        <translation>Этот день ещё не наступил. Здесь то, что есть сегодня.</translation>
    </message>
    <message>
        <source>What stands beside the list is of today.</source>
        <translation>То, что рядом со списком, — на сегодня.</translation>
    </message>
</context>
<context>
    <name>tefter::StockPanel</name>
    <message>
        <source>No product chosen</source>
        <translation>Товар не выбран</translation>
    </message>
    <message>
        <source>Choose one in the list to see how it came and went.</source>
        <translation>Выберите товар в списке, чтобы увидеть его приход и расход.</translation>
    </message>
    <message>
        <source>Receive…</source>
        <translation>Принять…</translation>
    </message>
    <message>
        <source>Loss…</source>
        <translation>Списать…</translation>
    </message>
    <message>
        <source>On hand</source>
        <extracomment>how much of a product is there</extracomment>
        <translation>В наличии</translation>
    </message>
    <message>
        <source>Reserved</source>
        <extracomment>set aside for customers</extracomment>
        <translation>В резерве</translation>
    </message>
    <message>
        <source>On its way</source>
        <extracomment>ordered and not come yet</extracomment>
        <translation>В пути</translation>
    </message>
    <message>
        <source>Average cost</source>
        <extracomment>of one piece, on the average of what came in</extracomment>
        <translation>Средняя цена</translation>
    </message>
    <message>
        <source>How it came and went</source>
        <translation>Приход и расход</translation>
    </message>
    <message>
        <source>Remove this entry</source>
        <translation>Удалить эту запись</translation>
    </message>
    <message>
        <source>What there is of the product</source>
        <translation>Остаток товара</translation>
    </message>
    <message>
        <source>Carry to another place…</source>
        <translation>Переместить в другое место…</translation>
    </message>
    <message>
        <source>Opening stock…</source>
        <translation>Начальный остаток…</translation>
    </message>
    <message>
        <source>Somebody asked for it…</source>
        <translation>Кто-то спрашивал…</translation>
    </message>
    <message>
        <source>Show the product</source>
        <translation>Показать товар</translation>
    </message>
    <message>
        <source>Nothing came or went so far.</source>
        <translation>Пока не было ни прихода, ни расхода.</translation>
    </message>
    <message>
        <source>Last moved on %1. What it costs is not known.</source>
        <extracomment>%1 is a day</extracomment>
        <translation>Последнее движение: %1. Себестоимость неизвестна.</translation>
    </message>
    <message>
        <source>Last moved on %1. What is there is worth %2.</source>
        <extracomment>%1 is a day, %2 money</extracomment>
        <translation>Последнее движение: %1. В наличии на сумму %2.</translation>
    </message>
</context>
<context>
    <name>tefter::StockSetupDialog</name>
    <message>
        <source>Shop</source>
        <translation>Магазин</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Keep stock</source>
        <translation>Вести складской учёт</translation>
    </message>
    <message>
        <source>How stock is kept</source>
        <translation>Как ведётся складской учёт</translation>
    </message>
    <message>
        <source>From this day on every sale takes its goods from the stock. Sales of before, and those that are imported, do not.</source>
        <translation>С этого дня каждая продажа списывает товар со склада. Прежние и импортированные — нет.</translation>
    </message>
    <message>
        <source>Since</source>
        <extracomment>stock is kept from this day on</extracomment>
        <translation>С какого дня</translation>
    </message>
    <message>
        <source>First place</source>
        <extracomment>where goods lie: the shop, the store room</extracomment>
        <translation>Первое место</translation>
    </message>
    <message>
        <source>What is not there</source>
        <translation>Чего нет в наличии</translation>
    </message>
    <message>
        <source>Keep no stock</source>
        <translation>Не вести учёт</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>Этот день ещё не наступил.</translation>
    </message>
    <message>
        <source>Which day?</source>
        <translation>Какой день?</translation>
    </message>
    <message>
        <source>Stock is kept now</source>
        <translation>Складской учёт ведётся</translation>
    </message>
    <message>
        <source>No stock is kept any more</source>
        <translation>Складской учёт больше не ведётся</translation>
    </message>
</context>
<context>
    <name>tefter::StockWords</name>
    <message>
        <source>Opening stock</source>
        <translation>Начальный остаток</translation>
    </message>
    <message>
        <source>Receipt</source>
        <extracomment>goods that came in</extracomment>
        <translation>Поступление</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>Продажа</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Возврат</translation>
    </message>
    <message>
        <source>Back to the supplier</source>
        <translation>Возврат поставщику</translation>
    </message>
    <message>
        <source>Carried</source>
        <extracomment>goods carried from one place to another</extracomment>
        <translation>Перемещение</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Списание</translation>
    </message>
    <message>
        <source>Count</source>
        <extracomment>what was counted on the shelves</extracomment>
        <translation>Инвентаризация</translation>
    </message>
    <message>
        <source>broken</source>
        <extracomment>why goods were lost</extracomment>
        <translation>разбито</translation>
    </message>
    <message>
        <source>expired</source>
        <extracomment>why goods were lost</extracomment>
        <translation>просрочено</translation>
    </message>
    <message>
        <source>stolen or missing</source>
        <extracomment>why goods were lost</extracomment>
        <translation>украдено или пропало</translation>
    </message>
    <message>
        <source>own use</source>
        <extracomment>why goods were lost: the shop used them itself</extracomment>
        <translation>для себя</translation>
    </message>
    <message>
        <source>given away</source>
        <extracomment>why goods were lost</extracomment>
        <translation>подарено</translation>
    </message>
    <message>
        <source>other</source>
        <extracomment>why goods were lost: for another reason</extracomment>
        <translation>другое</translation>
    </message>
    <message>
        <source>Sell it without a word</source>
        <translation>Продавать без вопросов</translation>
    </message>
    <message>
        <source>Ask before it is sold</source>
        <translation>Спрашивать перед продажей</translation>
    </message>
    <message>
        <source>Refuse to sell it</source>
        <translation>Не давать продать</translation>
    </message>
    <message>
        <source>open</source>
        <extracomment>of a count that goes on</extracomment>
        <translation>идёт</translation>
    </message>
    <message>
        <source>booked</source>
        <extracomment>of a count that is done</extracomment>
        <translation>проведена</translation>
    </message>
    <message>
        <source>cancelled</source>
        <extracomment>of a count</extracomment>
        <translation>отменена</translation>
    </message>
    <message>
        <source>Carried from %1 to %2</source>
        <extracomment>goods that were carried; %1 and %2 are places</extracomment>
        <translation>Перенесено из «%1» в «%2»</translation>
    </message>
</context>
<context>
    <name>tefter::SupplierActions</name>
    <message>
        <source>Supplier saved</source>
        <translation>Поставщик сохранён</translation>
    </message>
    <message>
        <source>Product of the supplier saved</source>
        <translation>Товар поставщика сохранён</translation>
    </message>
    <message>
        <source>Weights saved</source>
        <translation>Веса сохранены</translation>
    </message>
    <message>
        <source>Note removed</source>
        <translation>Заметка удалена</translation>
    </message>
    <message>
        <source>Note saved</source>
        <translation>Заметка сохранена</translation>
    </message>
    <message numerus="yes">
        <source>%Ln suppliers put into the bin</source>
        <translation>
            <numerusform>В корзину перемещён %Ln поставщик</numerusform>
            <numerusform>В корзину перемещены %Ln поставщика</numerusform>
            <numerusform>В корзину перемещено %Ln поставщиков</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln suppliers taken out of the bin</source>
        <translation>
            <numerusform>Из корзины возвращён %Ln поставщик</numerusform>
            <numerusform>Из корзины возвращены %Ln поставщика</numerusform>
            <numerusform>Из корзины возвращено %Ln поставщиков</numerusform>
        </translation>
    </message>
    <message>
        <source>Case saved</source>
        <translation>Обращение сохранено</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %Ln open orders.</source>
        <translation>
            <numerusform>%1: %Ln открытый заказ.</numerusform>
            <numerusform>%1: %Ln открытых заказа.</numerusform>
            <numerusform>%1: %Ln открытых заказов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Goods are still to come</source>
        <translation>Товар ещё не пришёл</translation>
    </message>
    <message>
        <source>Their orders stay and can be received.</source>
        <translation>Их заказы останутся, и их можно будет принять.</translation>
    </message>
    <message>
        <source>Put into the bin</source>
        <translation>Переместить в корзину</translation>
    </message>
</context>
<context>
    <name>tefter::SupplierCaseDialog</name>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>New case</source>
        <extracomment>a question or complaint to a supplier</extracomment>
        <translation>Новое обращение</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Обращение</translation>
    </message>
    <message>
        <source>Missing goods, a wrong bill, a question…</source>
        <translation>Недостача, ошибка в счёте, вопрос…</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Пока нет</translation>
    </message>
    <message>
        <source>What about</source>
        <extracomment>what a question or complaint to a supplier is about</extracomment>
        <translation>О чём</translation>
    </message>
    <message>
        <source>Asked on</source>
        <extracomment>the day of a question or complaint to a supplier</extracomment>
        <translation>День вопроса</translation>
    </message>
    <message>
        <source>Answered on</source>
        <extracomment>the day of a supplier&apos;s answer</extracomment>
        <translation>День ответа</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Say in a few words what it is about.</source>
        <translation>Скажите в двух словах, о чём речь.</translation>
    </message>
    <message>
        <source>Say on which day they were asked.</source>
        <translation>Укажите, в какой день спросили.</translation>
    </message>
    <message>
        <source>The answer cannot come before the question.</source>
        <translation>Ответ не может быть раньше вопроса.</translation>
    </message>
</context>
<context>
    <name>tefter::SupplierDialog</name>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Add a phone</source>
        <translation>Добавить телефон</translation>
    </message>
    <message>
        <source>This does not look like a phone number.</source>
        <translation>Это не похоже на номер телефона.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>Add an e-mail</source>
        <translation>Добавить e-mail</translation>
    </message>
    <message>
        <source>This does not look like an e-mail address.</source>
        <translation>Это не похоже на адрес электронной почты.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Edit supplier</source>
        <translation>Изменить поставщика</translation>
    </message>
    <message>
        <source>New supplier</source>
        <translation>Новый поставщик</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Телефоны</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>Адреса e-mail</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>Social networks</source>
        <translation>Соцсети</translation>
    </message>
    <message>
        <source>People there</source>
        <extracomment>with whom one speaks at a supplier&apos;s</extracomment>
        <translation>Контактные лица</translation>
    </message>
    <message>
        <source>days</source>
        <extracomment>behind a number of days</extracomment>
        <translation>дней</translation>
    </message>
    <message>
        <source>Delivers in</source>
        <extracomment>how long a supplier takes from the order to the goods</extracomment>
        <translation>Доставляет за</translation>
    </message>
    <message>
        <source>Smallest order</source>
        <extracomment>the least that a supplier sends, as an amount</extracomment>
        <translation>Минимальный заказ</translation>
    </message>
    <message>
        <source>To be paid in</source>
        <extracomment>how long one has to pay a supplier&apos;s bill</extracomment>
        <translation>Оплата в течение</translation>
    </message>
    <message>
        <source>Terms</source>
        <extracomment>of payment, in words</extracomment>
        <translation>Условия</translation>
    </message>
    <message>
        <source>As the shop</source>
        <extracomment>the language of the shop is meant</extracomment>
        <translation>Как у магазина</translation>
    </message>
    <message>
        <source>Language of orders</source>
        <translation>Язык заказов</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>ИНН</translation>
    </message>
    <message>
        <source>Looked after by</source>
        <extracomment>who of the staff</extracomment>
        <translation>Ответственный</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
</context>
<context>
    <name>tefter::SupplierListModel</name>
    <message>
        <source>Name</source>
        <extracomment>of a supplier</extracomment>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Open orders</source>
        <extracomment>orders to a supplier of which goods are still to come</extracomment>
        <translation>Открытые заказы</translation>
    </message>
    <message>
        <source>Last came</source>
        <extracomment>the day of the last receipt</extracomment>
        <translation>Последний приём</translation>
    </message>
    <message>
        <source>Bought in 12 months</source>
        <extracomment>what was bought from a supplier in the last twelve months</extracomment>
        <translation>Закупки за 12 месяцев</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Город</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>of a supplier</extracomment>
        <translation>Код</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Эл. почта</translation>
    </message>
    <message numerus="yes">
        <source>%Ln late</source>
        <translation>
            <numerusform>%Ln опаздывает</numerusform>
            <numerusform>%Ln опаздывают</numerusform>
            <numerusform>%Ln опаздывают</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <extracomment>instead of a day</extracomment>
        <translation>никогда</translation>
    </message>
</context>
<context>
    <name>tefter::SupplierPanel</name>
    <message>
        <source>No supplier chosen</source>
        <translation>Поставщик не выбран</translation>
    </message>
    <message>
        <source>Choose one in the list to see what they are worth.</source>
        <translation>Выберите поставщика в списке, чтобы увидеть, чего он стоит.</translation>
    </message>
    <message>
        <source>in the bin</source>
        <translation>в корзине</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>Новый заказ</translation>
    </message>
    <message>
        <source>Points</source>
        <extracomment>of a supplier, from 0 to 100</extracomment>
        <translation>Баллы</translation>
    </message>
    <message>
        <source>Bought in 12 months</source>
        <translation>Закупки за 12 месяцев</translation>
    </message>
    <message>
        <source>Open orders</source>
        <extracomment>orders to a supplier of which goods are still to come</extracomment>
        <translation>Открытые заказы</translation>
    </message>
    <message>
        <source>Last came</source>
        <extracomment>the day of the last receipt</extracomment>
        <translation>Последний приём</translation>
    </message>
    <message>
        <source>The supplier</source>
        <translation>Поставщик</translation>
    </message>
    <message>
        <source>The figures of the last twelve months together, as much as each counts in the weights; 100 is the best.</source>
        <translation>Показатели за последние двенадцать месяцев вместе, каждый со своим весом; 100 — лучший результат.</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Заказы</translation>
    </message>
    <message>
        <source>What they sell</source>
        <translation>Что продаёт</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что было</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Сведения</translation>
    </message>
    <message>
        <source>Receive goods…</source>
        <translation>Принять товар…</translation>
    </message>
    <message>
        <source>Send goods back…</source>
        <translation>Вернуть товар…</translation>
    </message>
    <message>
        <source>Add a product of theirs…</source>
        <translation>Добавить их товар…</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>Написать заметку…</translation>
    </message>
    <message>
        <source>What counts in the points…</source>
        <translation>Что входит в баллы…</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>История изменений…</translation>
    </message>
    <message>
        <source>Take out of the bin</source>
        <translation>Восстановить из корзины</translation>
    </message>
    <message>
        <source>Put into the bin</source>
        <translation>Переместить в корзину</translation>
    </message>
    <message>
        <source>No phone and no address yet</source>
        <translation>Ни телефона, ни адреса пока нет</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln день</numerusform>
            <numerusform>%Ln дня</numerusform>
            <numerusform>%Ln дней</numerusform>
        </translation>
    </message>
    <message>
        <source>Delivers in</source>
        <extracomment>how long a supplier takes from the order to the goods</extracomment>
        <translation>Доставляет за</translation>
    </message>
    <message>
        <source>Smallest order</source>
        <extracomment>the least that a supplier sends, as an amount</extracomment>
        <translation>Минимальный заказ</translation>
    </message>
    <message>
        <source>To be paid in</source>
        <extracomment>how long one has to pay a supplier&apos;s bill</extracomment>
        <translation>Оплата в течение</translation>
    </message>
    <message>
        <source>Terms</source>
        <extracomment>of payment, in words</extracomment>
        <translation>Условия</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>ИНН</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>In the list since</source>
        <translation>В списке с</translation>
    </message>
    <message>
        <source>Margins of their goods…</source>
        <translation>Маржа товаров поставщика…</translation>
    </message>
    <message>
        <source>Cases</source>
        <extracomment>questions and complaints to a supplier</extracomment>
        <translation>Обращения</translation>
    </message>
    <message>
        <source>Open a case…</source>
        <translation>Новое обращение…</translation>
    </message>
    <message numerus="yes">
        <source>open for %Ln days</source>
        <extracomment>a question or complaint to a supplier</extracomment>
        <translation>
            <numerusform>открыто %Ln день</numerusform>
            <numerusform>открыто %Ln дня</numerusform>
            <numerusform>открыто %Ln дней</numerusform>
        </translation>
    </message>
    <message>
        <source>answered on the same day</source>
        <translation>ответ в тот же день</translation>
    </message>
    <message numerus="yes">
        <source>answered after %Ln days</source>
        <translation>
            <numerusform>ответ через %Ln день</numerusform>
            <numerusform>ответ через %Ln дня</numerusform>
            <numerusform>ответ через %Ln дней</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tefter::SupplierProductDialog</name>
    <message>
        <source>Usually bought from this supplier</source>
        <translation>Обычно закупается у этого поставщика</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Product of the supplier</source>
        <translation>Товар поставщика</translation>
    </message>
    <message>
        <source>Name, code or barcode</source>
        <translation>Название, код или штрихкод</translation>
    </message>
    <message>
        <source>days</source>
        <extracomment>behind a number of days</extracomment>
        <translation>дней</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Товар</translation>
    </message>
    <message>
        <source>Their code</source>
        <translation>Их код</translation>
    </message>
    <message>
        <source>Cost without VAT</source>
        <translation>Закупочная цена без НДС</translation>
    </message>
    <message>
        <source>In a case</source>
        <extracomment>how many pieces are in one case</extracomment>
        <translation>В коробке</translation>
    </message>
    <message>
        <source>At least</source>
        <extracomment>the least that a supplier sends of a product</extracomment>
        <translation>Не меньше</translation>
    </message>
    <message>
        <source>Delivers in</source>
        <extracomment>how long a supplier takes from the order to the goods</extracomment>
        <translation>Доставляет за</translation>
    </message>
    <message>
        <source>Choose a product from the list.</source>
        <translation>Выберите товар из списка.</translation>
    </message>
</context>
<context>
    <name>tefter::SupplierScore</name>
    <message>
        <source>Points from quarter to quarter</source>
        <translation>Баллы по кварталам</translation>
    </message>
    <message>
        <source>Scorecard</source>
        <translation>Оценка поставщика</translation>
    </message>
    <message>
        <source>Points</source>
        <extracomment>of a supplier, from 0 to 100
----------
of a chart: the points of a supplier, from 0 to 100</extracomment>
        <translation>Баллы</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>нет данных</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a quarter such as &quot;Q3 2026&quot;, %2 the points of a supplier in it</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>tefter::SuppliersPage</name>
    <message>
        <source>Suppliers</source>
        <translation>Поставщики</translation>
    </message>
    <message>
        <source>New supplier</source>
        <translation>Новый поставщик</translation>
    </message>
    <message>
        <source>Search in suppliers</source>
        <translation>Поиск среди поставщиков</translation>
    </message>
    <message>
        <source>Name, person, phone, city…</source>
        <translation>Название, человек, телефон, город…</translation>
    </message>
    <message>
        <source>No suppliers yet</source>
        <translation>Поставщиков пока нет</translation>
    </message>
    <message>
        <source>Enter the first one: who they are, what they sell to you, and in how many days they bring it.</source>
        <translation>Внесите первого: кто это, что он вам продаёт и за сколько дней привозит.</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Никто не найден</translation>
    </message>
    <message>
        <source>No supplier fits the filters and what is typed in the search.</source>
        <translation>Ни один поставщик не подходит под фильтры и поиск.</translation>
    </message>
    <message>
        <source>The bin is empty</source>
        <translation>Корзина пуста</translation>
    </message>
    <message>
        <source>All suppliers are in the bin</source>
        <translation>Все поставщики в корзине</translation>
    </message>
    <message>
        <source>Show all suppliers</source>
        <translation>Показать всех поставщиков</translation>
    </message>
    <message>
        <source>Choose one of them to see it.</source>
        <translation>Выберите что-то одно, чтобы посмотреть.</translation>
    </message>
    <message>
        <source>Orders are late</source>
        <translation>Заказы опаздывают</translation>
    </message>
    <message>
        <source>In the bin</source>
        <translation>В корзине</translation>
    </message>
    <message numerus="yes">
        <source>%Ln suppliers chosen</source>
        <translation>
            <numerusform>Выбран %Ln поставщик</numerusform>
            <numerusform>Выбрано %Ln поставщика</numerusform>
            <numerusform>Выбрано %Ln поставщиков</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln suppliers written to “%1”.</source>
        <extracomment>%1 is a path</extracomment>
        <translation>
            <numerusform>Записано в «%1»: %Ln поставщик.</numerusform>
            <numerusform>Записано в «%1»: %Ln поставщика.</numerusform>
            <numerusform>Записано в «%1»: %Ln поставщиков.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tefter::TagDialog</name>
    <message numerus="yes">
        <source>Tag %Ln people</source>
        <translation>
            <numerusform>Добавить метку %Ln человеку</numerusform>
            <numerusform>Добавить метку %Ln людям</numerusform>
            <numerusform>Добавить метку %Ln людям</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take a tag away from %Ln people</source>
        <translation>
            <numerusform>Снять метку у %Ln человека</numerusform>
            <numerusform>Снять метку у %Ln человек</numerusform>
            <numerusform>Снять метку у %Ln человек</numerusform>
        </translation>
    </message>
    <message>
        <source>A tag, new or old</source>
        <translation>Метка, новая или прежняя</translation>
    </message>
    <message>
        <source>A tag</source>
        <translation>Метка</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Метка</translation>
    </message>
    <message>
        <source>Tags of the shop</source>
        <translation>Метки магазина</translation>
    </message>
    <message>
        <source>Give the tag</source>
        <translation>Добавить метку</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Снять</translation>
    </message>
    <message>
        <source>Tags that they have</source>
        <translation>Метки, которые у них есть</translation>
    </message>
    <message>
        <source>No tags yet. Type the first one.</source>
        <translation>Меток пока нет. Введите первую.</translation>
    </message>
    <message>
        <source>There is no tag to take away.</source>
        <translation>Нет метки, которую можно снять.</translation>
    </message>
</context>
<context>
    <name>tefter::TagEditor</name>
    <message>
        <source>+ Tag</source>
        <translation>+ Метка</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Добавить метку</translation>
    </message>
    <message>
        <source>Click the cross or press Delete to take the tag away</source>
        <translation>Нажмите на крестик или Delete, чтобы снять метку</translation>
    </message>
</context>
<context>
    <name>tefter::TefterStyle</name>
    <message>
        <source>Clear</source>
        <translation>Очистить</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
</context>
<context>
    <name>tefter::TimelineList</name>
    <message>
        <source>Timeline</source>
        <translation>История</translation>
    </message>
</context>
<context>
    <name>tefter::TimelineSection</name>
    <message>
        <source>Nothing of this kind yet.</source>
        <translation>Такого пока нет.</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Показать ещё</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Write a note and press Enter</source>
        <translation>Напишите заметку и нажмите Enter</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Новая заметка</translation>
    </message>
    <message>
        <source>Everything</source>
        <extracomment>of what happened with a person: all kinds</extracomment>
        <translation>Всё</translation>
    </message>
    <message>
        <source>Sales</source>
        <extracomment>what the timeline is narrowed to: documents of sale</extracomment>
        <translation>Покупки</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>what the timeline is narrowed to: what was jotted down</extracomment>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>Consents</source>
        <extracomment>what the timeline is narrowed to</extracomment>
        <translation>Согласия</translation>
    </message>
    <message>
        <source>Changes</source>
        <extracomment>what the timeline is narrowed to: changes of name, phone, tags</extracomment>
        <translation>Изменения</translation>
    </message>
</context>
<context>
    <name>tefter::Toast</name>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
</context>
<context>
    <name>tefter::TotalsRow</name>
    <message>
        <source>Total</source>
        <translation>Итого</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>the name of a column and its total, for a screen reader</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>tefter::VariantsDialog</name>
    <message>
        <source>Make the variants</source>
        <translation>Создать варианты</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>Варианты</translation>
    </message>
    <message>
        <source>Each variant becomes a product of its own, like this one in all else. Those that are there already stay.</source>
        <translation>Каждый вариант становится отдельным товаром, во всём остальном таким же. Те, что уже есть, остаются.</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>an example of that in which variants differ</extracomment>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Цвет</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Чем отличаются</translation>
    </message>
    <message>
        <source>S, M, L</source>
        <extracomment>an example of values, with commas between them</extracomment>
        <translation>44, 46, 48</translation>
    </message>
    <message>
        <source>red, blue</source>
        <translation>красный, синий</translation>
    </message>
    <message>
        <source>Values, with commas between them</source>
        <translation>Значения через запятую</translation>
    </message>
    <message numerus="yes">
        <source>%Ln variants</source>
        <translation>
            <numerusform>%Ln вариант</numerusform>
            <numerusform>%Ln варианта</numerusform>
            <numerusform>%Ln вариантов</numerusform>
        </translation>
    </message>
    <message>
        <source>Say in what they differ: size, colour.</source>
        <translation>Укажите, чем они отличаются: размер, цвет.</translation>
    </message>
    <message numerus="yes">
        <source>These are more than %Ln variants.</source>
        <translation>
            <numerusform>Это больше чем %Ln вариант.</numerusform>
            <numerusform>Это больше чем %Ln варианта.</numerusform>
            <numerusform>Это больше чем %Ln вариантов.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tefter::VatCard</name>
    <message>
        <source>Rate</source>
        <translation>Ставка</translation>
    </message>
    <message>
        <source>For what</source>
        <extracomment>what a VAT rate is for, such as food</extracomment>
        <translation>На что</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Товары</translation>
    </message>
    <message>
        <source>usual</source>
        <extracomment>of a VAT rate: the one that most products have</extracomment>
        <translation>обычная</translation>
    </message>
    <message>
        <source>VAT rates</source>
        <translation>Ставки НДС</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Make it the usual one</source>
        <translation>Сделать обычной</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Add a rate…</source>
        <translation>Добавить ставку…</translation>
    </message>
    <message>
        <source>New products and imports take the usual rate. Prices hold their VAT: a changed rate changes no price.</source>
        <translation>Новые товары и импорт получают обычную ставку. Цены включают НДС: если изменить ставку, цены останутся прежними.</translation>
    </message>
    <message>
        <source>changes on %1 to %2</source>
        <extracomment>a VAT rate that will change: %1 is the day, %2 the new rate</extracomment>
        <translation>меняется %1 на %2</translation>
    </message>
</context>
<context>
    <name>tefter::VatRateDialog</name>
    <message numerus="yes">
        <source>Give it also to the %Ln product(s) with the old rate</source>
        <translation>
            <numerusform>Присвоить её и %Ln товару со старой ставкой</numerusform>
            <numerusform>Присвоить её и %Ln товарам со старой ставкой</numerusform>
            <numerusform>Присвоить её и %Ln товарам со старой ставкой</numerusform>
        </translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Change the VAT rate</source>
        <translation>Изменить ставку НДС</translation>
    </message>
    <message>
        <source>New VAT rate</source>
        <translation>Новая ставка НДС</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Ставка</translation>
    </message>
    <message>
        <source>Such as: food, books</source>
        <translation>Например: продукты, книги</translation>
    </message>
    <message>
        <source>For what</source>
        <extracomment>what a VAT rate is for, such as food</extracomment>
        <translation>На что</translation>
    </message>
    <message>
        <source>The rate is a share of the price: a number from 0 to 100.</source>
        <translation>Ставка — это процент: число от 0 до 100.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>the day from which a VAT rate is another one</extracomment>
        <translation>С</translation>
    </message>
    <message>
        <source>From %1: %2</source>
        <extracomment>%1 is a day, %2 a VAT rate</extracomment>
        <translation>С %1: %2</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>The day must be one to come, or empty for today.</source>
        <translation>День должен быть в будущем или пуст, если сегодня.</translation>
    </message>
</context>
<context>
    <name>tefter::WeightsCard</name>
    <message>
        <source>Points of suppliers</source>
        <translation>Баллы поставщиков</translation>
    </message>
    <message>
        <source>How much each figure of the scorecard counts. One that has no data is left out.</source>
        <translation>Сколько весит каждый показатель оценки. Показатель без данных не учитывается.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Change what counts in the points of suppliers</source>
        <translation>Изменить, что входит в баллы поставщиков</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Weights saved</source>
        <translation>Веса сохранены</translation>
    </message>
</context>
<context>
    <name>tefter::WeightsDialog</name>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>What counts in the points of suppliers</source>
        <translation>Что входит в баллы поставщиков</translation>
    </message>
    <message>
        <source>From 0, which does not count, to 100. Figures without data are left out.</source>
        <translation>От 0, что не считается, до 100. Показатели без данных не учитываются.</translation>
    </message>
    <message>
        <source>One of them has to count.</source>
        <translation>Что-то из этого должно считаться.</translation>
    </message>
</context>
<context>
    <name>tefter::WelcomePage</name>
    <message>
        <source>The book on the counter in which a shop writes down its people.</source>
        <translation>Тетрадь на прилавке, в которую магазин записывает своих покупателей.</translation>
    </message>
    <message>
        <source>New shop</source>
        <translation>Новый магазин</translation>
    </message>
    <message>
        <source>An empty book: name, country, and you can begin.</source>
        <translation>Чистая тетрадь: название, страна — и можно начинать.</translation>
    </message>
    <message>
        <source>Open a shop</source>
        <translation>Открыть магазин</translation>
    </message>
    <message>
        <source>A file that ends in .tefter, on this computer or a stick.</source>
        <translation>Файл с окончанием .tefter на этом компьютере или на флешке.</translation>
    </message>
    <message>
        <source>Try the sample shop</source>
        <translation>Открыть пробный магазин</translation>
    </message>
    <message>
        <source>Invented people and sales to look around in. Never mixes with yours.</source>
        <translation>Вымышленные люди и продажи; с вашими не смешиваются.</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Недавние</translation>
    </message>
</context>
<context>
    <name>tefter::WhichProductDialog</name>
    <message>
        <source>Which product?</source>
        <translation>Какой товар?</translation>
    </message>
    <message>
        <source>Several products have the barcode %1.</source>
        <extracomment>%1 is a barcode</extracomment>
        <translation>Штрихкод %1 есть у нескольких товаров.</translation>
    </message>
</context>
<context>
    <name>tefter::WhyPanel</name>
    <message>
        <source>Why is somebody in it, or not?</source>
        <translation>Почему кто-то входит в группу или нет?</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>Найти человека</translation>
    </message>
    <message>
        <source>Find a person to explain</source>
        <translation>Найти человека для объяснения</translation>
    </message>
    <message>
        <source>%1 is in the segment.</source>
        <extracomment>%1 is the name of a person</extracomment>
        <translation>%1 входит в группу.</translation>
    </message>
    <message>
        <source>%1 is not in the segment.</source>
        <translation>%1 не входит в группу.</translation>
    </message>
    <message>
        <source>true</source>
        <translation>верно</translation>
    </message>
    <message>
        <source>not true</source>
        <translation>неверно</translation>
    </message>
</context>
<context>
    <name>tefter::WindowApplication</name>
    <message>
        <source>Open another shop…</source>
        <translation>Открыть другой магазин…</translation>
    </message>
    <message>
        <source>Close the shop</source>
        <translation>Закрыть магазин</translation>
    </message>
    <message>
        <source>Copy the shop to…</source>
        <translation>Скопировать магазин…</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Светлые цвета</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Тёмные цвета</translation>
    </message>
    <message>
        <source>Colours of the system</source>
        <translation>Цвета системы</translation>
    </message>
    <message>
        <source>Open a shop</source>
        <translation>Открыть магазин</translation>
    </message>
    <message>
        <source>Tefter shops (*.tefter)</source>
        <translation>Магазины Tefter (*.tefter)</translation>
    </message>
    <message>
        <source>Copied and checked: %1</source>
        <translation>Скопировано и проверено: %1</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>Sample shop</source>
        <translation>Пробный магазин</translation>
    </message>
    <message>
        <source>The shop “%1” is damaged</source>
        <translation>Магазин «%1» повреждён</translation>
    </message>
    <message>
        <source>The latest backup was made on %1. Go back to it? What was entered since then is not in it; the damaged file stays beside it and ends in .before-restore.</source>
        <translation>Последняя резервная копия сделана %1. Вернуться к ней? В ней нет того, что внесли позже; повреждённый файл останется рядом и будет оканчиваться на .before-restore.</translation>
    </message>
    <message>
        <source>Go back to the backup</source>
        <translation>Вернуться к копии</translation>
    </message>
    <message>
        <source>%1, as of %2</source>
        <extracomment>%1 is the name of a shop, %2 the day that counts as today</extracomment>
        <translation>%1, на %2</translation>
    </message>
    <message>
        <source>The backup is in place. What was there before is kept beside it.</source>
        <translation>Копия поставлена на место. То, что было раньше, сохранено рядом.</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>New shop or sample shop…</source>
        <translation>Новый магазин или пример…</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Сделать копию сейчас</translation>
    </message>
    <message>
        <source>The backup is made and checked.</source>
        <translation>Резервная копия сделана и проверена.</translation>
    </message>
</context>
<context>
    <name>tefter::WorkLine</name>
    <message>
        <source>Stop</source>
        <extracomment>ends an import or an export that goes on</extracomment>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Go to its page</source>
        <translation>Перейти на страницу</translation>
    </message>
    <message>
        <source>Stop: %1</source>
        <translation>Остановить: %1</translation>
    </message>
</context>
</TS>
