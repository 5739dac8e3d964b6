<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa_IR" sourcelanguage="en">
<context>
    <name>CallListSheet</name>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>تلفن</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>why to call somebody</extracomment>
        <translation>دلیل</translation>
    </message>
    <message>
        <source>What they said</source>
        <extracomment>empty room on paper for what was said in a call</extracomment>
        <translation>پاسخ مشتری</translation>
    </message>
    <message>
        <source>Call list</source>
        <translation>فهرست تماس</translation>
    </message>
</context>
<context>
    <name>CommandSources</name>
    <message>
        <source>Pages</source>
        <translation>صفحه‌ها</translation>
    </message>
    <message>
        <source>Do something</source>
        <translation>کارها</translation>
    </message>
</context>
<context>
    <name>ConsentWords</name>
    <message>
        <source>E-mail</source>
        <extracomment>a way to reach a person</extracomment>
        <translation>ایمیل</translation>
    </message>
    <message>
        <source>SMS</source>
        <extracomment>a way to reach a person</extracomment>
        <translation>پیامک</translation>
    </message>
    <message>
        <source>Post</source>
        <extracomment>a way to reach a person: letters</extracomment>
        <translation>پست</translation>
    </message>
    <message>
        <source>Phone</source>
        <extracomment>a way to reach a person: calls</extracomment>
        <translation>تلفن</translation>
    </message>
    <message>
        <source>Social network</source>
        <extracomment>a way to reach a person</extracomment>
        <translation>شبکه‌های اجتماعی</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>what somebody said about being written to</extracomment>
        <translation>بله</translation>
    </message>
    <message>
        <source>no</source>
        <translation>خیر</translation>
    </message>
</context>
<context>
    <name>CountWords</name>
    <message>
        <source>What was counted stands, but in “%1” the difference of “%2” is now %4 instead of %3.</source>
        <extracomment>%1 is a count, %2 a product, %3 and %4 are differences such as −2</extracomment>
        <translation>آنچه شمرده شد برجاست، ولی در «%1» تفاوت «%2» اکنون %4 است، نه %3.</translation>
    </message>
    <message numerus="yes">
        <source>What was counted stands, but %Ln differences of counts are other ones now.</source>
        <translation>
            <numerusform>آنچه شمرده شد برجاست، ولی %Ln تفاوت شمارش اکنون دیگر است.</numerusform>
        </translation>
    </message>
    <message>
        <source>A count looks different now</source>
        <translation>یک شمارش اکنون فرق کرده است</translation>
    </message>
    <message>
        <source>The stock is worth as much as before.</source>
        <translation>ارزش موجودی مانند پیش است.</translation>
    </message>
    <message>
        <source>The stock is worth %1 less.</source>
        <extracomment>%1 is money</extracomment>
        <translation>ارزش موجودی %1 کمتر شد.</translation>
    </message>
    <message>
        <source>The stock is worth %1 more.</source>
        <extracomment>%1 is money</extracomment>
        <translation>ارزش موجودی %1 بیشتر شد.</translation>
    </message>
</context>
<context>
    <name>CustomerWords</name>
    <message>
        <source>never</source>
        <extracomment>of somebody&apos;s last visit</extracomment>
        <translation>هرگز</translation>
    </message>
    <message>
        <source>today</source>
        <translation>امروز</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln days</source>
        <translation>
            <numerusform>%Ln روز دیگر</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>دیروز</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days ago</source>
        <translation>
            <numerusform>%Ln روز پیش</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln months ago</source>
        <translation>
            <numerusform>%Ln ماه پیش</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln years ago</source>
        <translation>
            <numerusform>%Ln سال پیش</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln روز</numerusform>
        </translation>
    </message>
    <message>
        <source>new</source>
        <extracomment>of a customer who has not bought yet</extracomment>
        <translation>تازه</translation>
    </message>
    <message>
        <source>too few to say</source>
        <extracomment>too few visits to say how often somebody comes</extracomment>
        <translation>داده کم است</translation>
    </message>
    <message>
        <source>on time</source>
        <extracomment>of a customer who is not expected yet</extracomment>
        <translation>سر وقت</translation>
    </message>
    <message>
        <source>due this week</source>
        <translation>همین هفته</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days overdue</source>
        <translation>
            <numerusform>%Ln روز دیر کرده</numerusform>
        </translation>
    </message>
    <message>
        <source>probably lost</source>
        <translation>احتمالاً دیگر نمی‌آید</translation>
    </message>
    <message>
        <source>Worth a call.</source>
        <translation>ارزش تماس دارد.</translation>
    </message>
    <message>
        <source>Probably lost.</source>
        <translation>احتمالاً دیگر نمی‌آید.</translation>
    </message>
    <message>
        <source>Expected now.</source>
        <translation>اکنون باید بیاید.</translation>
    </message>
    <message>
        <source>Has not bought anything yet.</source>
        <translation>هنوز چیزی نخریده است.</translation>
    </message>
    <message numerus="yes">
        <source>Came on %Ln days so far, the last time %1: too few to say how often.</source>
        <extracomment>%1 is &quot;3 days ago&quot;, &quot;yesterday&quot;</extracomment>
        <translation>
            <numerusform>تاکنون در %Ln روز آمده، آخرین بار %1: داده برای نتیجه‌گیری کم است.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Comes every %Ln days, last seen %1. Expected around %2.</source>
        <extracomment>%1 is &quot;3 days ago&quot;, &quot;yesterday&quot;; %2 is a day</extracomment>
        <translation>
            <numerusform>هر %Ln روز می‌آید، آخرین بار %1. حدود %2 باید بیاید.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Comes every %Ln days, last seen %1.</source>
        <extracomment>%1 is &quot;62 days ago&quot;, &quot;yesterday&quot;</extracomment>
        <translation>
            <numerusform>هر %Ln روز می‌آید، آخرین بار %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Given on %1</source>
        <extracomment>consent; %1 is a day</extracomment>
        <translation>داده شده در %1</translation>
    </message>
    <message>
        <source>Withdrawn on %1</source>
        <extracomment>consent; %1 is a day</extracomment>
        <translation>پس گرفته شده در %1</translation>
    </message>
    <message>
        <source>Sale %1</source>
        <extracomment>a document of sale; %1 is its number</extracomment>
        <translation>فروش %1</translation>
    </message>
    <message>
        <source>Return %1</source>
        <extracomment>goods brought back; %1 is the number of the document</extracomment>
        <translation>مرجوعی %1</translation>
    </message>
    <message>
        <source>Correction %1</source>
        <extracomment>a correction of the books; %1 is the number of the document</extracomment>
        <translation>اصلاحیهٔ %1</translation>
    </message>
    <message>
        <source>Entered in the book</source>
        <translation>ثبت در دفتر</translation>
    </message>
    <message>
        <source>Consent given: %1</source>
        <extracomment>%1 is a channel: e-mail, SMS</extracomment>
        <translation>رضایت داده شد: %1</translation>
    </message>
    <message>
        <source>Consent withdrawn: %1</source>
        <extracomment>%1 is a channel: e-mail, SMS</extracomment>
        <translation>رضایت پس گرفته شد: %1</translation>
    </message>
    <message>
        <source>birthday today</source>
        <translation>تولدش امروز است</translation>
    </message>
    <message>
        <source>birthday tomorrow</source>
        <translation>تولدش فرداست</translation>
    </message>
    <message numerus="yes">
        <source>birthday in %Ln days</source>
        <translation>
            <numerusform>تولدش %Ln روز دیگر است</numerusform>
        </translation>
    </message>
    <message>
        <source>two entries were merged</source>
        <extracomment>why a consent is on record</extracomment>
        <translation>ادغام دو پرونده</translation>
    </message>
</context>
<context>
    <name>DateWords</name>
    <message>
        <source>Name day</source>
        <extracomment>%1 is the form of a name that the calendar has</extracomment>
        <translation>روز نام</translation>
    </message>
    <message>
        <source>Wedding</source>
        <extracomment>an important date of a person</extracomment>
        <translation>ازدواج</translation>
    </message>
    <message>
        <source>Founding</source>
        <extracomment>an important date: when a firm was founded</extracomment>
        <translation>تأسیس</translation>
    </message>
    <message>
        <source>Birth of a child</source>
        <extracomment>an important date of a parent</extracomment>
        <translation>تولد فرزند</translation>
    </message>
    <message>
        <source>Journey</source>
        <extracomment>an important date: when somebody travels</extracomment>
        <translation>سفر</translation>
    </message>
    <message>
        <source>Another date</source>
        <extracomment>an important date of any other kind</extracomment>
        <translation>تاریخ دیگر</translation>
    </message>
    <message>
        <source>every year</source>
        <translation>هر سال</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>هر ماه</translation>
    </message>
    <message>
        <source>every … days</source>
        <extracomment>how often a date returns: every so many days</extracomment>
        <translation>هر … روز</translation>
    </message>
    <message>
        <source>once</source>
        <extracomment>of a date that does not return</extracomment>
        <translation>یک بار</translation>
    </message>
    <message>
        <source>else the day before</source>
        <extracomment>where a month has no such day</extracomment>
        <translation>وگرنه روز پیش</translation>
    </message>
    <message>
        <source>else the day after</source>
        <extracomment>where a month has no such day</extracomment>
        <translation>وگرنه روز بعد</translation>
    </message>
    <message>
        <source>else not at all</source>
        <extracomment>where a month has no such day</extracomment>
        <translation>وگرنه هیچ</translation>
    </message>
    <message>
        <source>Birthdays</source>
        <translation>تولدها</translation>
    </message>
    <message>
        <source>Name days</source>
        <translation>روزهای نام</translation>
    </message>
    <message>
        <source>Important dates</source>
        <translation>تاریخ‌های مهم</translation>
    </message>
    <message>
        <source>Public holidays</source>
        <translation>تعطیلات رسمی</translation>
    </message>
    <message numerus="yes">
        <source>turns %Ln</source>
        <extracomment>of a birthday: the age that is reached</extracomment>
        <translation>
            <numerusform>%Ln ساله می‌شود</numerusform>
        </translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>تولد</translation>
    </message>
    <message>
        <source>Name day of %1</source>
        <translation>روز نام: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln years</source>
        <extracomment>%1 is what is celebrated, such as a wedding; how long ago it was</extracomment>
        <translation>
            <numerusform>%1، %Ln سال</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (give or take a day)</source>
        <extracomment>%1 is a holiday by the moon, which may fall a day earlier or later</extracomment>
        <translation>%1 (با یک روز پس‌وپیش)</translation>
    </message>
    <message>
        <source>today</source>
        <translation>امروز</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>فردا</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln days</source>
        <translation>
            <numerusform>%Ln روز دیگر</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, next %2</source>
        <extracomment>%1 is a day, %2 when it comes next</extracomment>
        <translation>%1، بار بعد %2</translation>
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
        <translation>همان شناسهٔ مالیاتی %1</translation>
    </message>
    <message>
        <source>the same phone %1</source>
        <translation>همان تلفن %1</translation>
    </message>
    <message>
        <source>the same e-mail %1</source>
        <translation>همان ایمیل %1</translation>
    </message>
    <message>
        <source>born on the same day, %1</source>
        <translation>تولد یکسان، %1</translation>
    </message>
    <message>
        <source>the same name</source>
        <translation>همان نام</translation>
    </message>
    <message>
        <source>the same name in another spelling</source>
        <translation>همان نام با نوشتار دیگر</translation>
    </message>
    <message>
        <source>a short form of the same name</source>
        <translation>شکل کوتاه همان نام</translation>
    </message>
    <message>
        <source>the same name but for a letter</source>
        <translation>همان نام با یک حرف تفاوت</translation>
    </message>
    <message>
        <source>part of the name is the same</source>
        <translation>بخشی از نام یکی است</translation>
    </message>
    <message>
        <source>the same address %1</source>
        <translation>همان نشانی %1</translation>
    </message>
    <message>
        <source>the same city %1</source>
        <translation>همان شهر %1</translation>
    </message>
    <message>
        <source>but another tax number</source>
        <translation>اما شناسهٔ مالیاتی دیگر</translation>
    </message>
    <message>
        <source>but another birthday</source>
        <translation>اما تاریخ تولد دیگر</translation>
    </message>
    <message>
        <source>but another first name</source>
        <translation>اما نام کوچک دیگر</translation>
    </message>
    <message>
        <source>but another family name</source>
        <translation>اما نام خانوادگی دیگر</translation>
    </message>
    <message>
        <source>almost certain</source>
        <extracomment>of two entries that are one person</extracomment>
        <translation>تقریباً قطعی</translation>
    </message>
    <message>
        <source>likely</source>
        <extracomment>of two entries that are one person</extracomment>
        <translation>محتمل</translation>
    </message>
    <message>
        <source>perhaps</source>
        <translation>شاید</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>کد</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>تولد</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>شناسهٔ مالیاتی</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>How they found us</source>
        <translation>نحوهٔ آشنایی</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>علاقه‌مندی‌ها</translation>
    </message>
    <message>
        <source>Personality type</source>
        <translation>تیپ شخصیتی</translation>
    </message>
    <message>
        <source>Looked after by</source>
        <translation>مسئول</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>There is no file “%1”.</source>
        <translation>فایل «%1» وجود ندارد.</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>پوشهٔ «%1» وجود ندارد.</translation>
    </message>
    <message>
        <source>A file “%1” is already there.</source>
        <translation>فایلی به نام «%1» از پیش هست.</translation>
    </message>
    <message>
        <source>“%1” is not a Tefter shop.</source>
        <translation>فایل «%1» فروشگاه Tefter نیست.</translation>
    </message>
    <message>
        <source>“%1” was made by a newer Tefter (file version %2, this program knows %3).</source>
        <translation>فایل «%1» با Tefter تازه‌تری ساخته شده است (نسخهٔ فایل %2، این برنامه %3 را می‌شناسد).</translation>
    </message>
    <message>
        <source>“%1” can be read but not changed.</source>
        <translation>فایل «%1» را می‌توان خواند ولی نمی‌توان تغییر داد.</translation>
    </message>
    <message>
        <source>Another program holds “%1”.</source>
        <translation>«%1» در برنامهٔ دیگری باز است.</translation>
    </message>
    <message>
        <source>The disk is full; “%1” could not be written.</source>
        <translation>دیسک پر است؛ «%1» نوشته نشد.</translation>
    </message>
    <message>
        <source>“%1” could not be read: %2</source>
        <translation>خواندن «%1» ممکن نشد: %2</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2</source>
        <translation>نوشتن «%1» ممکن نشد: %2</translation>
    </message>
    <message>
        <source>“%1” was not found.</source>
        <translation>مورد «%1» پیدا نشد.</translation>
    </message>
    <message>
        <source>A customer needs a name, a phone, an e-mail address or a code.</source>
        <translation>مشتری باید نام، تلفن، ایمیل یا کد داشته باشد.</translation>
    </message>
    <message>
        <source>The code “%1” already belongs to %2.</source>
        <translation>کد «%1» از پیش به %2 تعلق دارد.</translation>
    </message>
    <message>
        <source>The name “%1” is already taken.</source>
        <translation>نام «%1» از پیش گرفته شده است.</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>نام لازم است.</translation>
    </message>
    <message>
        <source>“%1” was changed since then.</source>
        <translation>مورد «%1» از آن زمان تغییر کرده است.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>چیزی برای واگرد نیست.</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>چیزی برای انجام دوباره نیست.</translation>
    </message>
    <message>
        <source>“%2” does not fit the field “%1”.</source>
        <translation>مقدار «%2» برای فیلد «%1» مناسب نیست.</translation>
    </message>
    <message>
        <source>The condition cannot be understood near “%1” (character %2): expected %3.</source>
        <translation>شرط نزدیک «%1» (نویسهٔ %2) فهمیده نشد: انتظار می‌رفت %3.</translation>
    </message>
    <message>
        <source>This program does not know the condition “%1”.</source>
        <translation>این برنامه شرط «%1» را نمی‌شناسد.</translation>
    </message>
    <message>
        <source>The condition “%1” does not know “%2”.</source>
        <translation>شرط «%1» مقدار «%2» را نمی‌شناسد.</translation>
    </message>
    <message>
        <source>This program does not know the report “%1”.</source>
        <translation>این برنامه گزارش «%1» را نمی‌شناسد.</translation>
    </message>
    <message>
        <source>There is nothing called “%1”.</source>
        <translation>چیزی به نام «%1» پیدا نشد.</translation>
    </message>
    <message>
        <source>The segment “%1” would contain itself.</source>
        <translation>گروه «%1» خودش را در بر می‌گیرد.</translation>
    </message>
    <message>
        <source>The file “%1” is empty.</source>
        <translation>فایل «%1» خالی است.</translation>
    </message>
    <message>
        <source>The file “%1” has headings but no rows.</source>
        <translation>فایل «%1» عنوان دارد ولی سطر ندارد.</translation>
    </message>
    <message>
        <source>The file “%1” is not a text: line %2 has characters no text has.</source>
        <translation>فایل «%1» متن نیست: سطر %2 نویسه‌هایی دارد که در هیچ متنی نیست.</translation>
    </message>
    <message>
        <source>In the file “%1” a quotation mark opens in line %2 and never closes.</source>
        <translation>در فایل «%1» گیومه‌ای در سطر %2 باز می‌شود و هرگز بسته نمی‌شود.</translation>
    </message>
    <message>
        <source>Line %2 of the file “%1” is longer than %3 bytes.</source>
        <translation>سطر %2 فایل «%1» از %3 بایت بلندتر است.</translation>
    </message>
    <message>
        <source>The file “%1” does not have what is needed: %2.</source>
        <translation>فایل «%1» آنچه را لازم است ندارد: %2.</translation>
    </message>
    <message>
        <source>The encoding “%1” is not known.</source>
        <translation>کدگذاری «%1» شناخته نیست.</translation>
    </message>
    <message>
        <source>There is no column “%1”.</source>
        <translation>ستونی به نام «%1» نیست.</translation>
    </message>
    <message>
        <source>The file “%1” was already imported (%2).</source>
        <translation>فایل «%1» پیش‌تر وارد شده است (%2).</translation>
    </message>
    <message>
        <source>Nobody is left to export: everyone was left out (%1).</source>
        <translation>کسی برای خروجی نماند: همه کنار گذاشته شدند (%1).</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>متوقف شد. چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program.</source>
        <translation>خطایی درون برنامه رخ داد.</translation>
    </message>
    <message>
        <source>Choose another folder, or make this one first.</source>
        <translation>پوشهٔ دیگری انتخاب کنید یا نخست این پوشه را بسازید.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>نام دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>Choose a file that ends in .tefter. To bring in a list from another program, open your shop and use Import.</source>
        <translation>فایلی با پسوند ‎.tefter‎ انتخاب کنید. برای آوردن فهرست از برنامه‌ای دیگر، فروشگاه را باز کنید و از «وارد کردن» استفاده کنید.</translation>
    </message>
    <message>
        <source>Nothing was changed. Restore the last backup; keep the damaged file until all is well.</source>
        <translation>چیزی تغییر نکرد. آخرین نسخهٔ پشتیبان را بازگردانید؛ فایل آسیب‌دیده را تا درست شدن کار نگه دارید.</translation>
    </message>
    <message>
        <source>Install the newer Tefter on this computer. The file was left as it is.</source>
        <translation>نسخهٔ تازه‌تر Tefter را روی این رایانه نصب کنید. فایل دست‌نخورده ماند.</translation>
    </message>
    <message>
        <source>Copy it to a folder of your own, or ask for the right to change it.</source>
        <translation>آن را در پوشهٔ خودتان کپی کنید یا اجازهٔ تغییرش را بگیرید.</translation>
    </message>
    <message>
        <source>Close the other program, or wait a moment, and try again.</source>
        <translation>برنامهٔ دیگر را ببندید یا کمی صبر کنید و دوباره امتحان کنید.</translation>
    </message>
    <message>
        <source>Make room on the disk and try again. What was saved before is safe.</source>
        <translation>روی دیسک جا باز کنید و دوباره امتحان کنید. آنچه پیش‌تر ذخیره شده در امان است.</translation>
    </message>
    <message>
        <source>Check the folder and its rights, then try again.</source>
        <translation>پوشه و مجوزهای آن را بررسی کنید و دوباره امتحان کنید.</translation>
    </message>
    <message>
        <source>Make another backup, on another disk if you can.</source>
        <translation>نسخهٔ پشتیبان دیگری بگیرید، اگر شد روی دیسکی دیگر.</translation>
    </message>
    <message>
        <source>Perhaps it was deleted or renamed: look in the list, or in the bin.</source>
        <translation>شاید حذف یا تغییر نام داده شده: در فهرست یا سطل زباله نگاه کنید.</translation>
    </message>
    <message>
        <source>Fill in at least one of them.</source>
        <translation>دست‌کم یکی از آن‌ها را پر کنید.</translation>
    </message>
    <message>
        <source>Give another code, or leave it empty.</source>
        <translation>کد دیگری بدهید یا خالی بگذارید.</translation>
    </message>
    <message>
        <source>Give another name.</source>
        <translation>نام دیگری بدهید.</translation>
    </message>
    <message>
        <source>Change or delete those first.</source>
        <translation>نخست آن‌ها را تغییر دهید یا حذف کنید.</translation>
    </message>
    <message>
        <source>Look at it and decide by hand; nothing was taken back.</source>
        <translation>آن را ببینید و خودتان تصمیم بگیرید؛ چیزی واگرد نشد.</translation>
    </message>
    <message>
        <source>Correct the value and try again.</source>
        <translation>مقدار را درست کنید و دوباره امتحان کنید.</translation>
    </message>
    <message>
        <source>Correct the condition; the help lists every condition with an example.</source>
        <translation>شرط را درست کنید؛ راهنما همهٔ شرط‌ها را با نمونه آورده است.</translation>
    </message>
    <message>
        <source>It was perhaps made by a newer Tefter. Until it is removed, the segment is not used.</source>
        <translation>شاید با Tefter تازه‌تری ساخته شده است. تا برداشته نشود، گروه به کار نمی‌رود.</translation>
    </message>
    <message>
        <source>Choose one of the reports in the list.</source>
        <translation>یکی از گزارش‌های فهرست را انتخاب کنید.</translation>
    </message>
    <message>
        <source>Take the segment out of its own conditions.</source>
        <translation>گروه را از شرط‌های خودش بردارید.</translation>
    </message>
    <message>
        <source>Perhaps it is a spreadsheet: open it there and save it as CSV.</source>
        <translation>شاید صفحهٔ گسترده است: آن را در برنامهٔ خودش باز و به‌صورت CSV ذخیره کنید.</translation>
    </message>
    <message>
        <source>Choose one of the encodings in the list.</source>
        <translation>یکی از کدگذاری‌های فهرست را انتخاب کنید.</translation>
    </message>
    <message>
        <source>Look at the headings of the file and match the columns again.</source>
        <translation>عنوان‌های فایل را ببینید و ستون‌ها را دوباره تطبیق دهید.</translation>
    </message>
    <message>
        <source>Import it again only if that is what you want: its sales would count twice.</source>
        <translation>فقط اگر همین را می‌خواهید دوباره وارد کنید: فروش‌هایش دو بار شمرده می‌شوند.</translation>
    </message>
    <message>
        <source>Look who has consented and has an address, or choose another channel.</source>
        <translation>ببینید چه کسی رضایت داده و نشانی دارد، یا راه ارتباطی دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>Your data are safe. Start the program again; if it comes back, tell the developers.</source>
        <translation>داده‌های شما در امان است. برنامه را دوباره اجرا کنید؛ اگر تکرار شد، به سازندگان خبر دهید.</translation>
    </message>
    <message>
        <source>%1 is the owner, and a shop has an owner as long as there is a shop.</source>
        <translation>%1 صاحب فروشگاه است و هر فروشگاهی همیشه صاحبی دارد.</translation>
    </message>
    <message>
        <source>If somebody else owns the shop now, give the owner their name.</source>
        <translation>اگر فروشگاه اکنون از آنِ کس دیگری است، نام صاحب فروشگاه را تغییر دهید.</translation>
    </message>
    <message>
        <source>“%1” still holds products.</source>
        <extracomment>%1 is the name of a category</extracomment>
        <translation>دستهٔ «%1» هنوز کالا دارد.</translation>
    </message>
    <message>
        <source>Something else in the shop still refers to it.</source>
        <translation>چیز دیگری در فروشگاه هنوز به آن وابسته است.</translation>
    </message>
    <message>
        <source>The file “%1” is damaged.</source>
        <translation>فایل «%1» آسیب دیده است.</translation>
    </message>
    <message>
        <source>“%1” could not be read.</source>
        <translation>خواندن «%1» ممکن نشد.</translation>
    </message>
    <message>
        <source>“%1” could not be written.</source>
        <translation>نوشتن «%1» ممکن نشد.</translation>
    </message>
    <message>
        <source>The backup “%1” is not sound.</source>
        <translation>نسخهٔ پشتیبان «%1» سالم نیست.</translation>
    </message>
    <message>
        <source>The import of “%1” was already taken back.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>واردکردن «%1» پیش‌تر واگرد شده است.</translation>
    </message>
    <message>
        <source>That is not possible.</source>
        <translation>این کار شدنی نیست.</translation>
    </message>
    <message>
        <source>That is not possible: %1</source>
        <translation>این کار شدنی نیست: %1</translation>
    </message>
    <message>
        <source>Perhaps it was moved or renamed, or its stick is not plugged in. Choose it again.</source>
        <translation>شاید جابه‌جا یا تغییر نام داده شده، یا فلش آن وصل نیست. دوباره انتخابش کنید.</translation>
    </message>
    <message>
        <source>Export it again from the other program, and check that it has rows.</source>
        <translation>از برنامهٔ دیگر دوباره خروجی بگیرید و ببینید سطر داشته باشد.</translation>
    </message>
    <message>
        <source>Correct that line, or export the file again.</source>
        <translation>آن سطر را درست کنید یا دوباره از فایل خروجی بگیرید.</translation>
    </message>
    <message>
        <source>Perhaps it is not a list at all, or its lines run together. Export it again as CSV.</source>
        <translation>شاید اصلاً فهرست نیست یا سطرهایش به هم چسبیده‌اند. دوباره به‌صورت CSV خروجی بگیرید.</translation>
    </message>
    <message>
        <source>The file “%1” is a spreadsheet of a kind that is not read here.</source>
        <translation>فایل «%1» صفحهٔ گسترده‌ای از نوعی است که این‌جا خوانده نمی‌شود.</translation>
    </message>
    <message>
        <source>The file “%1” is locked with a password.</source>
        <translation>فایل «%1» با گذرواژه قفل شده است.</translation>
    </message>
    <message>
        <source>The file “%1” is no whole spreadsheet: something in it cannot be read.</source>
        <translation>فایل «%1» صفحهٔ گستردهٔ کاملی نیست: چیزی در آن خوانده نمی‌شود.</translation>
    </message>
    <message>
        <source>The file “%1” holds more than %2 MB when it is unpacked.</source>
        <extracomment>%2 is a number of megabytes</extracomment>
        <translation>فایل «%1» پس از باز شدن بیش از %2 مگابایت است.</translation>
    </message>
    <message>
        <source>The file “%1” has no sheet “%2”. It has: %3.</source>
        <extracomment>A sheet of a spreadsheet; %3 is a list of names</extracomment>
        <translation>فایل «%1» برگه‌ای به نام «%2» ندارد. برگه‌هایش: %3.</translation>
    </message>
    <message>
        <source>Open it in the program that made it and save it as XLSX or CSV.</source>
        <translation>آن را در برنامهٔ سازنده‌اش باز کنید و به‌صورت XLSX یا CSV ذخیره کنید.</translation>
    </message>
    <message>
        <source>Open it in its own program with the password, and save it without one.</source>
        <translation>آن را در برنامهٔ خودش با گذرواژه باز کنید و بدون گذرواژه ذخیره کنید.</translation>
    </message>
    <message>
        <source>Open it in its own program and save it again, as XLSX or as CSV.</source>
        <translation>آن را در برنامهٔ خودش باز کنید و دوباره به‌صورت XLSX یا CSV ذخیره کنید.</translation>
    </message>
    <message>
        <source>No list of a shop is so big. If this is one, save it in parts, as CSV.</source>
        <translation>هیچ فهرستی در یک فروشگاه این‌قدر بزرگ نیست. اگر هست، آن را بخش‌بخش به‌صورت CSV ذخیره کنید.</translation>
    </message>
    <message>
        <source>Name one of these sheets, or none: the first one is then read.</source>
        <translation>یکی از این برگه‌ها را نام ببرید یا هیچ‌کدام را: در این صورت اولی خوانده می‌شود.</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a file.</source>
        <translation>«%1» پوشه است، نه فایل.</translation>
    </message>
    <message>
        <source>The file “%1” has %2 MB. This shop keeps files of up to %3 MB.</source>
        <extracomment>%2 and %3 are numbers of megabytes</extracomment>
        <translation>فایل «%1» %2 مگابایت است. این فروشگاه فایل‌های تا %3 مگابایت را نگه می‌دارد.</translation>
    </message>
    <message>
        <source>“%1” is no picture, or it is damaged.</source>
        <translation>«%1» عکس نیست یا آسیب دیده است.</translation>
    </message>
    <message>
        <source>The picture “%1” is too large: at most %2 megapixels can be read.</source>
        <extracomment>%2 is a number of megapixels</extracomment>
        <translation>عکس «%1» بیش از اندازه بزرگ است: حداکثر %2 مگاپیکسل خوانده می‌شود.</translation>
    </message>
    <message>
        <source>Choose the files in it.</source>
        <translation>فایل‌های داخل آن را انتخاب کنید.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>فایل دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>Choose a JPEG or PNG picture. Whatever else belongs to this person goes among the files.</source>
        <translation>عکسی با قالب JPEG یا PNG انتخاب کنید. هر چیز دیگرِ این شخص جزو فایل‌هاست.</translation>
    </message>
    <message>
        <source>Make it smaller in another program, then choose it again.</source>
        <translation>آن را در برنامهٔ دیگری کوچک کنید و دوباره انتخاب کنید.</translation>
    </message>
    <message>
        <source>The picture “%1” is damaged: the end of it is missing.</source>
        <translation>تصویر «%1» آسیب دیده است: پایانش نیست.</translation>
    </message>
    <message>
        <source>Copy it again from where it came.</source>
        <translation>آن را دوباره از جایی که آمده رونوشت کنید.</translation>
    </message>
    <message>
        <source>The sheet “%1” of the file “%2” is empty. The file has: %3.</source>
        <extracomment>%1 is a sheet of a spreadsheet; %2 is a file, %3 a list of names</extracomment>
        <translation>برگهٔ «%1» از فایل «%2» خالی است. برگه‌های فایل: %3.</translation>
    </message>
    <message>
        <source>There are no goods on it yet.</source>
        <translation>هنوز کالایی در آن نیست.</translation>
    </message>
    <message>
        <source>This order was sent, closed or cancelled in the meantime.</source>
        <translation>این سفارش در این میان فرستاده، بسته یا لغو شده است.</translation>
    </message>
    <message>
        <source>This order was not sent yet.</source>
        <translation>این سفارش هنوز فرستاده نشده است.</translation>
    </message>
    <message>
        <source>Some of these goods have come already: %1.</source>
        <translation>بخشی از این کالاها رسیده است: %1.</translation>
    </message>
    <message>
        <source>The order %1 went to another supplier.</source>
        <extracomment>%1 is the number of an order</extracomment>
        <translation>سفارش %1 به تأمین‌کنندهٔ دیگری رفته است.</translation>
    </message>
    <message>
        <source>The quantity of %1 is not possible.</source>
        <extracomment>%1 is a product</extracomment>
        <translation>این مقدار ممکن نیست: %1.</translation>
    </message>
    <message>
        <source>There is not enough of “%1”: only %2.</source>
        <extracomment>%1 is a product, %2 a quantity</extracomment>
        <translation>«%1» کافی نیست: فقط %2 موجود است.</translation>
    </message>
    <message>
        <source>There is not enough of “%1”: only %2 in “%3”.</source>
        <extracomment>%1 is a product, %2 a quantity, %3 a place where goods lie</extracomment>
        <translation>«%1» کافی نیست: در «%3» فقط %2 موجود است.</translation>
    </message>
    <message>
        <source>“%1” is only sold whole: %2 is not possible.</source>
        <extracomment>%1 is a product, %2 a quantity</extracomment>
        <translation>«%1» فقط به صورت کامل فروخته می‌شود: %2 ممکن نیست.</translation>
    </message>
    <message>
        <source>This shop keeps no stock yet.</source>
        <translation>این فروشگاه هنوز موجودی نگه نمی‌دارد.</translation>
    </message>
    <message>
        <source>Enter first what came in, or count it. What happens below zero is set under Settings.</source>
        <translation>نخست آنچه رسیده را وارد کنید یا بشمارید. رفتار زیر صفر در تنظیمات تعیین می‌شود.</translation>
    </message>
    <message>
        <source>Switch it on first, on the page “Stock”.</source>
        <translation>نخست آن را در صفحهٔ «موجودی» روشن کنید.</translation>
    </message>
    <message>
        <source>The file “%1” has no contact cards in it.</source>
        <translation>در پروندهٔ «%1» هیچ کارت مخاطبی نیست.</translation>
    </message>
    <message>
        <source>Leave the format open: what the file is will be seen by itself.</source>
        <translation>قالب را باز بگذارید: نوع پرونده خودبه‌خود شناخته می‌شود.</translation>
    </message>
    <message>
        <source>Make it smaller, or raise the limit under Settings, Files.</source>
        <translation>آن را کوچک‌تر کنید یا حد را در تنظیمات، «فایل‌ها»، بالا ببرید.</translation>
    </message>
    <message>
        <source>Choose what the file holds (sales, customers, products, suppliers …) and match its columns.</source>
        <translation>محتوای فایل (فروش، مشتری، کالا، تأمین‌کننده …) را انتخاب کنید و ستون‌هایش را تطبیق دهید.</translation>
    </message>
    <message>
        <source>The day %1 is not possible here.</source>
        <translation>روز %1 در اینجا ممکن نیست.</translation>
    </message>
    <message>
        <source>This day is not possible here.</source>
        <translation>این روز در اینجا ممکن نیست.</translation>
    </message>
    <message>
        <source>The quantity %1 is not possible here.</source>
        <translation>مقدار %1 در اینجا ممکن نیست.</translation>
    </message>
    <message>
        <source>This price is not possible here.</source>
        <translation>این قیمت در اینجا ممکن نیست.</translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message numerus="yes">
        <source>%Ln have no e-mail address</source>
        <translation>
            <numerusform>%Ln نفر ایمیل ندارند</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have no phone number</source>
        <translation>
            <numerusform>%Ln نفر شمارهٔ تلفن ندارند</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have no postal address</source>
        <translation>
            <numerusform>%Ln نفر نشانی پستی ندارند</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have neither e-mail address nor phone number</source>
        <translation>
            <numerusform>%Ln نفر نه ایمیل دارند نه شمارهٔ تلفن</numerusform>
        </translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>با ایمیل</translation>
    </message>
    <message>
        <source>By SMS</source>
        <translation>با پیامک</translation>
    </message>
    <message>
        <source>By post</source>
        <translation>با پست</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>با تلفن</translation>
    </message>
    <message>
        <source>In social networks</source>
        <translation>در شبکه‌های اجتماعی</translation>
    </message>
    <message numerus="yes">
        <source>%Ln have said no</source>
        <translation>
            <numerusform>%Ln نفر نه گفته‌اند</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have not said yes</source>
        <translation>
            <numerusform>%Ln نفر بله نگفته‌اند</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people, for the shop alone</source>
        <translation>
            <numerusform>%Ln نفر، فقط برای استفادهٔ داخلی</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people said yes and have an e-mail address</source>
        <translation>
            <numerusform>%Ln نفر بله گفته‌اند و ایمیل دارند</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people said yes and have a phone number</source>
        <translation>
            <numerusform>%Ln نفر بله گفته‌اند و شمارهٔ تلفن دارند</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people said yes and have a postal address</source>
        <translation>
            <numerusform>%Ln نفر بله گفته‌اند و نشانی پستی دارند</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people said yes and have an e-mail address or phone</source>
        <translation>
            <numerusform>%Ln نفر بله گفته‌اند و ایمیل یا تلفن دارند</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln phone numbers look wrong</source>
        <translation>
            <numerusform>%Ln شمارهٔ تلفن نادرست به نظر می‌رسد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln addresses look wrong</source>
        <translation>
            <numerusform>%Ln نشانی نادرست به نظر می‌رسد</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody in it has said no to e-mail.</source>
        <translation>هیچ‌کس در آن به ایمیل نه نگفته است.</translation>
    </message>
    <message>
        <source>Nobody in it has said no to SMS.</source>
        <translation>هیچ‌کس در آن به پیامک نه نگفته است.</translation>
    </message>
    <message>
        <source>Nobody in it has said no to post.</source>
        <translation>هیچ‌کس در آن به پست نه نگفته است.</translation>
    </message>
    <message>
        <source>Nobody in it has said no to calls.</source>
        <translation>هیچ‌کس در آن به تماس نه نگفته است.</translation>
    </message>
    <message>
        <source>Nobody in it has said no to social networks.</source>
        <translation>هیچ‌کس در آن به شبکه‌های اجتماعی نه نگفته است.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %Ln people, for the shop alone</source>
        <extracomment>a former export: %1 is the day, %2 the target, such as Mailchimp</extracomment>
        <translation>
            <numerusform>%1، %2، %Ln نفر، فقط برای استفادهٔ داخلی</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %Ln people</source>
        <extracomment>a former export: %1 is the day, %2 the target, such as Mailchimp</extracomment>
        <translation>
            <numerusform>%1، %2، %Ln نفر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HelpTopics</name>
    <message>
        <source>First steps</source>
        <translation>نخستین گام‌ها</translation>
    </message>
    <message>
        <source>One file</source>
        <translation>یک فایل</translation>
    </message>
    <message>
        <source>Everything of a shop is in one file. Copy it, and you have copied the shop.</source>
        <translation>همه‌چیز فروشگاه در یک فایل است. آن فایل را که کپی کنید، فروشگاه را کپی کرده‌اید.</translation>
    </message>
    <message>
        <source>Bring in what you have</source>
        <translation>آنچه دارید بیاورید</translation>
    </message>
    <message>
        <source>See who comes</source>
        <translation>ببینید چه کسی می‌آید</translation>
    </message>
    <message>
        <source>Customers shows who comes how often, what they spend, and who has stopped coming.</source>
        <translation>صفحهٔ «مشتری‌ها» نشان می‌دهد هر کس هر چند وقت می‌آید، چقدر خرید می‌کند و چه کسی دیگر نمی‌آید.</translation>
    </message>
    <message>
        <source>Write to the right people</source>
        <translation>برای همان‌ها که باید بنویسید</translation>
    </message>
    <message>
        <source>A segment gathers people by what they did. Export it, and you have the list to mail, without those who have not agreed to it.</source>
        <translation>گروه، اشخاص را بر پایهٔ کارهایشان گرد می‌آورد. از آن خروجی بگیرید تا فهرست ارسال آماده شود، بدون کسانی که رضایت نداده‌اند.</translation>
    </message>
    <message>
        <source>Keep it up</source>
        <translation>هر روز ادامه دهید</translation>
    </message>
    <message>
        <source>A sale is entered in a few keys from any page. So the figures stay fresh.</source>
        <translation>فروش از هر صفحه‌ای با چند کلید ثبت می‌شود. این‌گونه ارقام همیشه تازه می‌مانند.</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>مشتری‌ها</translation>
    </message>
    <message>
        <source>Find somebody</source>
        <translation>یافتن یک مشتری</translation>
    </message>
    <message>
        <source>Type a few letters of a name, a phone number, an e-mail address or a city. Accents, capitals and the alphabet do not matter: “giorgos” finds Γιώργος, “natalia” finds Наталья.</source>
        <translation>چند حرف از نام، شمارهٔ تلفن، ایمیل یا شهر را بنویسید. حروف بزرگ و کوچک، نشانه‌های روی حروف و نوع الفبا فرقی ندارد: با «giorgos» نام Γιώργος پیدا می‌شود و با «natalia» نام Наталья.</translation>
    </message>
    <message>
        <source>Narrow the list</source>
        <translation>کوتاه کردن فهرست</translation>
    </message>
    <message>
        <source>Arrange the columns</source>
        <translation>چیدن ستون‌ها</translation>
    </message>
    <message>
        <source>Click a heading to sort, drag it to move the column, and choose the columns with the button beside the search field. The list stays as you leave it.</source>
        <translation>برای مرتب کردن روی عنوان ستون کلیک کنید، برای جابه‌جایی آن را بکشید، و با دکمهٔ کنار جستجو ستون‌ها را انتخاب کنید. فهرست همان‌گونه که چیده‌اید می‌ماند.</translation>
    </message>
    <message>
        <source>Look at one person</source>
        <translation>دیدن یک مشتری</translation>
    </message>
    <message>
        <source>Beside the list stands what you know: figures, favourites, consent, and everything that happened, the newest first. The three dots hold the history of every change.</source>
        <translation>کنار فهرست هر چه از او می‌دانید آمده است: ارقام، آنچه می‌پسندد، رضایت و همهٔ سابقه، تازه‌ترین در بالا. تاریخچهٔ همهٔ تغییرات پشت سه نقطه است.</translation>
    </message>
    <message>
        <source>Do something with several</source>
        <translation>کار با چند مشتری</translation>
    </message>
    <message>
        <source>Choose several with Shift or Ctrl, or all with Ctrl+A: tag them, record consent, print a call list, export them, or put them into the bin. Undo takes all of it back in one step.</source>
        <translation>با Shift یا Ctrl چند نفر و با Ctrl+A همه را انتخاب کنید: برچسب بزنید، رضایت ثبت کنید، فهرست تماس چاپ کنید، خروجی بگیرید یا به سطل زباله منتقل کنید. «واگرد» همه را در یک گام برمی‌گرداند.</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>فروش‌ها</translation>
    </message>
    <message>
        <source>Enter a sale</source>
        <translation>ثبت فروش</translation>
    </message>
    <message>
        <source>Type the customer, or leave the field empty for a walk-in sale. Then type the amount, or choose products, and press Enter.</source>
        <translation>نام مشتری را بنویسید، یا برای فروش بدون مشتری جایش را خالی بگذارید. سپس مبلغ را بنویسید یا کالاها را انتخاب کنید و Enter را بزنید.</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>مرجوعی‌ها</translation>
    </message>
    <message>
        <source>“Everything came back” in the menu of a sale enters its return. For a part of it, enter a document of the kind “Return”.</source>
        <translation>گزینهٔ «همه‌چیز پس داده شد» در منوی هر فروش، مرجوعی آن را ثبت می‌کند. اگر فقط بخشی پس داده شده، سندی از نوع «مرجوعی» ثبت کنید.</translation>
    </message>
    <message>
        <source>Find a document</source>
        <translation>یافتن سند</translation>
    </message>
    <message>
        <source>Type its number, or filter by days, customer, product, category or country. The sum over the list follows the filters.</source>
        <translation>شماره‌اش را بنویسید، یا بر پایهٔ روز، مشتری، کالا، دسته یا کشور فیلتر کنید. جمع بالای فهرست با فیلترها تغییر می‌کند.</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>اصلاحیه‌ها</translation>
    </message>
    <message>
        <source>Write-offs and mended sums are neither sales nor returns: they count in sums, never as a visit.</source>
        <translation>کسر موجودی و تصحیح مبلغ نه فروش است و نه مرجوعی: در جمع‌ها حساب می‌شود، ولی هرگز مراجعه به شمار نمی‌آید.</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>کالاها</translation>
    </message>
    <message>
        <source>Find a product</source>
        <translation>یافتن کالا</translation>
    </message>
    <message>
        <source>Type a part of its name, its code or its barcode, or choose a category.</source>
        <translation>بخشی از نام، کد یا بارکد آن را بنویسید، یا دسته‌ای انتخاب کنید.</translation>
    </message>
    <message>
        <source>Look at one product</source>
        <translation>دیدن یک کالا</translation>
    </message>
    <message>
        <source>Beside the list stands what it costs, how much of it was sold, what it brought in, and who buys it. “Show its sales” lists the documents.</source>
        <translation>کنار فهرست می‌بینید قیمتش چند است، چقدر از آن فروخته‌اید، چه درآمدی داشته و چه کسی می‌خرد. «نمایش فروش‌های آن» سندهایش را فهرست می‌کند.</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>دسته‌ها</translation>
    </message>
    <message>
        <source>“Categories…” makes, renames and removes them. A category can hold others; whoever asks for the upper one means those below it too.</source>
        <translation>با «دسته‌ها…» دسته می‌سازید، نامش را تغییر می‌دهید یا حذفش می‌کنید. هر دسته می‌تواند دسته‌های دیگری در خود داشته باشد؛ با انتخاب دستهٔ بالایی، دسته‌های زیر آن هم به حساب می‌آیند.</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>گروه‌ها</translation>
    </message>
    <message>
        <source>Each condition shows how many people it is true for, and the total stands above. In a group, all, any or none of the conditions must be true, and groups can stand in groups.</source>
        <translation>هر شرط نشان می‌دهد دربارهٔ چند نفر درست است، و شمار کل در بالا می‌آید. در هر دستهٔ شرط‌ها باید همه، دست‌کم یکی یا هیچ‌کدام از شرط‌ها درست باشد، و دسته می‌تواند درون دستهٔ دیگری بیاید.</translation>
    </message>
    <message>
        <source>Why is somebody in it?</source>
        <translation>چرا کسی در گروه است؟</translation>
    </message>
    <message>
        <source>Find a person under the list: each condition is shown with this person’s own figures.</source>
        <translation>شخص را زیر فهرست پیدا کنید: هر شرط با ارقام خود او نشان داده می‌شود.</translation>
    </message>
    <message>
        <source>Keep a segment</source>
        <translation>نگه داشتن گروه</translation>
    </message>
    <message>
        <source>Save it under a name. It stays alive: its people are looked for anew each time, as of today. Copy a ready-made one to change it.</source>
        <translation>آن را با نامی ذخیره کنید. گروه همیشه به‌روز می‌ماند: هر بار اشخاصش از نو و به تاریخ همان روز پیدا می‌شوند. برای تغییر یک گروه آماده، نخست آن را کپی کنید.</translation>
    </message>
    <message>
        <source>Export for mailing</source>
        <translation>خروجی برای ارسال گروهی</translation>
    </message>
    <message>
        <source>The file holds only people who have said yes to the channel and have an address for it; the others are counted with the reason. Choose a spreadsheet, plain CSV for other programs, or Mailchimp.</source>
        <translation>در فایل فقط کسانی هستند که به آن راه ارتباطی بله گفته‌اند و نشانی یا شماره‌شان برای آن ثبت شده است؛ بقیه با ذکر دلیل شمرده می‌شوند. صفحهٔ گسترده، CSV ساده برای برنامه‌های دیگر یا Mailchimp را انتخاب کنید.</translation>
    </message>
    <message>
        <source>For the shop’s own use</source>
        <translation>برای استفادهٔ داخلی</translation>
    </message>
    <message>
        <source>The tick for the shop’s own use takes everybody, whatever they agreed to. Every export goes down in the register with its day and number of people.</source>
        <translation>تیک «برای استفادهٔ خودمان، نه برای ارسال» همه را می‌گیرد، چه رضایت داده باشند چه نه. هر خروجی با روز و تعداد افراد در دفتر خروجی‌ها نوشته می‌شود.</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>گزارش‌ها</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>چه چیزی حساب می‌شود</translation>
    </message>
    <message>
        <source>Everything sold, less returns and corrections, over the days that you choose. Sales without a customer count as well; what lies in the bin does not.</source>
        <translation>همهٔ فروش‌ها پس از کسر مرجوعی و اصلاحیه، در روزهایی که انتخاب می‌کنید. فروش‌های بدون مشتری هم حساب می‌شود؛ آنچه در سطل زباله است نه.</translation>
    </message>
    <message>
        <source>Look closer</source>
        <translation>نگاه دقیق‌تر</translation>
    </message>
    <message>
        <source>A click on a bar shows the documents behind it. “A year before” sets the same time of last year beside it, and a category or a country can be looked at alone.</source>
        <translation>با کلیک روی هر ستون نمودار، سندهای پشت آن را می‌بینید. «مقایسه با سال قبل» همین بازه در سال پیش را کنارش می‌گذارد، و می‌توانید فقط یک دسته یا یک کشور را ببینید.</translation>
    </message>
    <message>
        <source>Take it along</source>
        <translation>گزارش را با خود ببرید</translation>
    </message>
    <message>
        <source>“Save as” writes the table for a spreadsheet, the chart as a picture, or both as PDF; “Print…” prints them.</source>
        <translation>گزینهٔ «ذخیره به‌صورت» جدول را برای صفحهٔ گسترده، نمودار را به شکل تصویر یا هر دو را به‌صورت PDF ذخیره می‌کند؛ «چاپ…» چاپشان می‌کند.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>وارد کردن</translation>
    </message>
    <message>
        <source>Which files</source>
        <translation>کدام فایل‌ها</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>ستون‌ها</translation>
    </message>
    <message>
        <source>They are guessed from their names in six languages and remembered for the next time. Say above a column what it holds if the guess is wrong.</source>
        <translation>محتوای ستون‌ها از نامشان، به شش زبان، حدس زده می‌شود و برای بار بعد به یاد می‌ماند. اگر حدس نادرست بود، بالای ستون بگویید چه دارد.</translation>
    </message>
    <message>
        <source>Who is there already</source>
        <translation>آنچه از پیش در فروشگاه هست</translation>
    </message>
    <message>
        <source>People, products and documents that are in the shop are found by their code, e-mail, phone or name. You choose whether they are left alone, filled in or replaced; a blank never overwrites.</source>
        <translation>اشخاص، کالاها و سندهایی که در فروشگاه هستند با کد، ایمیل، تلفن یا نام پیدا می‌شوند. شما انتخاب می‌کنید همان‌گونه بمانند، جاهای خالی‌شان پر شود یا جایگزین شوند؛ جای خالی هرگز چیزی را پاک نمی‌کند.</translation>
    </message>
    <message>
        <source>Trial first</source>
        <translation>نخست آزمایش بدون ثبت</translation>
    </message>
    <message>
        <source>Before anything is written you see how many lines would be created, changed, skipped and sent back. Lines that could not be taken can be saved with the reason, mended and imported again.</source>
        <translation>پیش از آنکه چیزی ثبت شود می‌بینید چند سطر ساخته، به‌روز، نادیده گرفته یا رد خواهد شد. سطرهای ردشده را می‌توانید با دلیلشان ذخیره کنید، درست کنید و دوباره وارد کنید.</translation>
    </message>
    <message>
        <source>Sales of a till or e-shop</source>
        <translation>فروش‌های صندوق یا فروشگاه اینترنتی</translation>
    </message>
    <message>
        <source>Lines with the same document number become one document. A number that begins with C, or only negative quantities, is a return; a price of 0 or a correction of debt without a customer is no sale; a priced line without a customer is a walk-in sale.</source>
        <translation>سطرهایی که شمارهٔ سندشان یکی است یک سند می‌شوند. اگر شماره با C آغاز شود یا همهٔ تعدادها منفی باشد، مرجوعی است؛ قیمت ۰ یا اصلاح بدهی بدون مشتری، فروش نیست؛ سطر قیمت‌دار بدون مشتری، فروش بدون مشتری است.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>واگرد</translation>
    </message>
    <message>
        <source>“Undo this import” takes all of it back, also weeks later. What was changed or used since stays, and is named.</source>
        <translation>دکمهٔ «واگرد این وارد کردن» همه را برمی‌گرداند، حتی هفته‌ها بعد. آنچه از آن پس تغییر کرده یا به کار رفته می‌ماند و نامش گفته می‌شود.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>تنظیمات</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>کارکنان</translation>
    </message>
    <message>
        <source>Say who works here and who is at work on this computer: everything that is entered goes down under that name. “Who did what…” lists it.</source>
        <translation>بگویید چه کسانی اینجا کار می‌کنند و چه کسی پشت این رایانه کار می‌کند: هر چه وارد شود به نام او ثبت می‌شود. فهرستش را در «چه کسی چه کرد…» می‌بینید.</translation>
    </message>
    <message>
        <source>VAT rates</source>
        <translation>نرخ‌های مالیات بر ارزش افزوده</translation>
    </message>
    <message>
        <source>Prices hold their VAT. New products and imports take the usual rate; a rate that is changed leaves what was sold as it was.</source>
        <translation>قیمت‌ها مالیات بر ارزش افزوده را در خود دارند. کالاهای تازه و آنچه وارد می‌شود نرخ معمول را می‌گیرند؛ با تغییر نرخ، آنچه پیش‌تر فروخته شده همان‌گونه می‌ماند.</translation>
    </message>
    <message>
        <source>Language and colours</source>
        <translation>زبان و رنگ‌ها</translation>
    </message>
    <message>
        <source>Both change at once, without a new start, and nothing that is being typed is lost.</source>
        <translation>هر دو فوراً تغییر می‌کنند، بی‌آنکه برنامه را ببندید و باز کنید، و آنچه در حال نوشتنش هستید از دست نمی‌رود.</translation>
    </message>
    <message>
        <source>What the figures mean</source>
        <translation>معنای ارقام</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>مراجعه</translation>
    </message>
    <message>
        <source>A day on which somebody bought. Returns and corrections are none.</source>
        <translation>روزی که کسی خرید کرده است. مرجوعی و اصلاحیه مراجعه به شمار نمی‌آیند.</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>جمع خرید</translation>
    </message>
    <message>
        <source>Everything that was bought, less what came back.</source>
        <translation>همهٔ خریدها پس از کسر مرجوعی.</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>میانگین</translation>
    </message>
    <message>
        <source>What was spent, divided by the number of sales.</source>
        <translation>جمع خرید، تقسیم بر شمار فروش‌ها.</translation>
    </message>
    <message>
        <source>Usually every</source>
        <translation>معمولاً هر</translation>
    </message>
    <message>
        <source>The usual gap between two visits: the median, from three visits on. With fewer visits Tefter says that they are too few to say.</source>
        <translation>فاصلهٔ معمول میان دو مراجعه: میانه، از سه مراجعه به بالا. با مراجعهٔ کمتر، Tefter می‌گوید داده برای نتیجه‌گیری کم است.</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>دیر کرده</translation>
    </message>
    <message>
        <source>Silent for longer than one and a half times the usual gap. Probably lost: for longer than four times, and for more than 90 days.</source>
        <translation>بیش از یک‌ونیم برابر فاصلهٔ معمول خود نیامده است. «احتمالاً دیگر نمی‌آید» یعنی بیش از چهار برابر آن، و بیش از ۹۰ روز.</translation>
    </message>
    <message>
        <source>RFM group</source>
        <translation>ردهٔ RFM</translation>
    </message>
    <message>
        <source>How recently, how often and for how much somebody bought, each from 1 to 5: 5 is the best fifth of all who have bought. Who ties shares the better group.</source>
        <translation>اینکه کسی چقدر تازه، چند بار و به چه مبلغی خرید کرده، هر کدام از ۱ تا ۵: ردهٔ ۵ بهترین یک‌پنجم همهٔ خریداران است. کسانی که برابرند همه ردهٔ بهتر را می‌گیرند.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>جستجو</translation>
    </message>
    <message>
        <source>One box for everything</source>
        <translation>یک کادر برای همه‌چیز</translation>
    </message>
    <message>
        <source>The box at the top finds people, products, documents, segments and pages, and runs commands: type what you want to do.</source>
        <translation>کادر جستجوی بالا اشخاص، کالاها، سندها، گروه‌ها و صفحه‌ها را پیدا می‌کند و کارها را هم انجام می‌دهد: بنویسید چه می‌خواهید بکنید.</translation>
    </message>
    <message>
        <source>As you type it</source>
        <translation>هر جور که بنویسید</translation>
    </message>
    <message>
        <source>The first letter is enough. Accents, capitals, the order of words and the alphabet do not matter, and every kind of digits is understood.</source>
        <translation>همان حرف نخست کافی است. حروف بزرگ و کوچک، نشانه‌های روی حروف، ترتیب واژه‌ها و نوع الفبا فرقی ندارد، و هر نوع رقمی فهمیده می‌شود.</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>رضایت</translation>
    </message>
    <message>
        <source>Who is written to</source>
        <translation>برای چه کسانی فرستاده می‌شود</translation>
    </message>
    <message>
        <source>A mailing goes only to people who have said yes to that channel and have an address for it. Who has said no is always left out, and counted.</source>
        <translation>ارسال گروهی فقط به کسانی می‌رسد که به آن راه ارتباطی بله گفته‌اند و نشانی یا شماره‌شان برای آن ثبت شده است. هر که نه گفته همیشه کنار گذاشته و شمرده می‌شود.</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>چه چیزی نگه داشته می‌شود</translation>
    </message>
    <message>
        <source>Undo and history</source>
        <translation>واگرد و تاریخچهٔ تغییرات</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>گام به گام</translation>
    </message>
    <message>
        <source>Everything that is entered or changed can be taken back and done again, also after the program was closed. The line at the foot says what would be taken back.</source>
        <translation>هر ثبت یا تغییری را می‌توان واگرد کرد و دوباره انجام داد، حتی پس از بستن برنامه. نوار پایین پنجره می‌گوید چه چیزی واگرد خواهد شد.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>تاریخچهٔ تغییرات</translation>
    </message>
    <message>
        <source>Every person, product and document keeps who changed what, when, and what stood there before.</source>
        <translation>برای هر شخص، کالا و سند نگه داشته می‌شود که چه کسی چه چیزی را کی تغییر داده و پیش از آن چه بوده است.</translation>
    </message>
    <message>
        <source>The bin</source>
        <translation>سطل زباله</translation>
    </message>
    <message>
        <source>What is put into the bin can be taken out again. Nobody in the bin is counted, shown or written to.</source>
        <translation>آنچه به سطل زباله رفته بازگرداندنی است. کسی که در سطل زباله است نه شمرده می‌شود، نه نشان داده می‌شود و نه چیزی برایش فرستاده می‌شود.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>نسخه‌های پشتیبان</translation>
    </message>
    <message>
        <source>By themselves</source>
        <translation>خودبه‌خود</translation>
    </message>
    <message>
        <source>Tefter makes a checked copy once a day, and before it takes an import back. Settings lists them, and any of them can be restored.</source>
        <translation>برنامهٔ Tefter روزی یک بار، و پیش از واگرد هر وارد کردن، نسخه‌ای بررسی‌شده می‌سازد. فهرست نسخه‌ها در «تنظیمات» است و هر کدام را می‌توان بازگرداند.</translation>
    </message>
    <message>
        <source>To another place</source>
        <translation>در جایی دیگر</translation>
    </message>
    <message>
        <source>“Copy the shop to…” makes a whole copy, on a stick for instance. It can be opened like any shop.</source>
        <translation>با «کپی فروشگاه در…» نسخه‌ای کامل ساخته می‌شود، مثلاً روی فلش. آن را مانند هر فروشگاه دیگر می‌توان باز کرد.</translation>
    </message>
    <message>
        <source>Enter something new on this page</source>
        <translation>ثبت مورد تازه در همین صفحه</translation>
    </message>
    <message>
        <source>Change what is chosen; on the sales page, enter a sale</source>
        <translation>ویرایش مورد انتخاب‌شده؛ در صفحهٔ فروش‌ها، ثبت فروش</translation>
    </message>
    <message>
        <source>Put what is chosen into the bin</source>
        <translation>انتقال موارد انتخاب‌شده به سطل زباله</translation>
    </message>
    <message>
        <source>Choose everything in the list</source>
        <translation>انتخاب همهٔ فهرست</translation>
    </message>
    <message>
        <source>Save a form from any of its fields</source>
        <translation>ذخیرهٔ فرم از هر جای آن</translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation>چاپ گزارش</translation>
    </message>
    <message>
        <source>Close, or empty the search field</source>
        <translation>بستن، یا خالی کردن جستجو</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>صفحه‌کلید</translation>
    </message>
    <message>
        <source>Conditions as text</source>
        <translation>شرط‌ها به شکل متن</translation>
    </message>
    <message>
        <source>How they are written</source>
        <translation>چگونه نوشته می‌شوند</translation>
    </message>
    <message>
        <source>A segment is also a text, the same in the window and on the command line. all( ), any( ) and none( ) put conditions together, parted by commas. Each condition with an example:</source>
        <translation>گروه را به شکل متن هم می‌توان نوشت، در پنجره و خط فرمان یکسان. ⁦all( )⁩، ⁦any( )⁩ و ⁦none( )⁩ شرط‌ها را کنار هم می‌آورند، با ویرگول لاتین (,) میانشان. هر شرط با یک نمونه:</translation>
    </message>
    <message>
        <source>Who are you looking for?</source>
        <translation>دنبال چه کسانی هستید؟</translation>
    </message>
    <message>
        <source>A month that is still running</source>
        <translation>ماهی که هنوز تمام نشده</translation>
    </message>
    <message>
        <source>It is held against the same days of last year, so that the two may be compared; so is a week, a quarter or a year, and one that the chosen days cut.</source>
        <translation>با همان روزهای سال پیش سنجیده می‌شود تا مقایسه درست باشد؛ هفته، فصل و سال هم همین‌طور، و هر دوره‌ای که روزهای انتخابی آن را کوتاه کرده باشند.</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>تقویم</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>چه در پیش است</translation>
    </message>
    <message>
        <source>The coming weeks show birthdays, name days, important dates and public holidays. A click opens the person.</source>
        <translation>تولدها، روزهای نام، تاریخ‌های مهم و تعطیلات رسمی هفته‌های آینده دیده می‌شوند. با یک کلیک شخص باز می‌شود.</translation>
    </message>
    <message>
        <source>Whom to contact how</source>
        <translation>با چه کسی و چگونه می‌توان تماس گرفت</translation>
    </message>
    <message>
        <source>Beside each name stand the ways to which the person has said yes and for which there is an address or a number.</source>
        <translation>کنار هر نام راه‌هایی آمده که شخص با آن‌ها موافقت کرده و نشانی یا شماره‌ای برایشان هست.</translation>
    </message>
    <message>
        <source>Name days</source>
        <translation>روزهای نام</translation>
    </message>
    <message>
        <source>They are found from the first name and its usual short forms, by the calendar of the person’s language or of the shop’s country: Greek, Hungarian, Polish or Russian. Correct one in the form of the person.</source>
        <translation>از نام کوچک و شکل‌های خودمانی آن، بر پایهٔ تقویم زبان شخص یا کشور فروشگاه پیدا می‌شوند: یونانی، مجارستانی، لهستانی یا روسی. در فرم شخص می‌توان آن را درست کرد.</translation>
    </message>
    <message>
        <source>Important dates</source>
        <translation>تاریخ‌های مهم</translation>
    </message>
    <message>
        <source>The form of a person takes weddings, journeys and any others. The year may be left out; a 29 February or a 31st moves to another day or is left out, as you say.</source>
        <translation>در فرم شخص می‌توان ازدواج، سفر و هر تاریخ دیگری را نوشت. سال را می‌توان ننوشت؛ ۲۹ فوریه یا روز ۳۱ به روز دیگری می‌رود یا کنار گذاشته می‌شود، چنان‌که تعیین شود.</translation>
    </message>
    <message>
        <source>Entered twice</source>
        <translation>دوبار ثبت‌شده</translation>
    </message>
    <message>
        <source>“Find duplicates” lists people who may be here twice, with the reasons. Side by side you choose what stays; everything else of both is kept. The three dots of the person take a merge apart again, also much later.</source>
        <translation>«یافتن تکراری‌ها» کسانی را که شاید دو بار ثبت شده‌اند، با دلیل نشان می‌دهد. کنار هم انتخاب می‌کنید چه بماند؛ بقیهٔ هر دو نگه داشته می‌شود. از سه نقطهٔ مشتری می‌توان ادغام را حتی خیلی بعد پس گرفت.</translation>
    </message>
    <message>
        <source>Tables as text, such as CSV, spreadsheets (XLSX), the cards of an address book (vCard), or a table copied from a spreadsheet. Exports of WooCommerce, Shopify and PrestaShop are recognised. Encoding and separator are found; if letters look wrong, choose another encoding, and the table shows it at once.</source>
        <translation>جدول‌های متنی مانند CSV، صفحه‌های گسترده (XLSX)، کارت‌های دفترچهٔ تلفن (vCard) یا جدولی که از صفحهٔ گسترده رونوشت شده است. خروجی‌های WooCommerce،‏ Shopify و PrestaShop شناخته می‌شوند. رمزگذاری و جداکننده پیدا می‌شوند؛ اگر حروف نادرست دیده می‌شوند، رمزگذاری دیگری برگزینید تا جدول فوراً نشان دهد.</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>روزها</translation>
    </message>
    <message>
        <source>A year of two digits is one up to 2049, and in a birthday one that has been: 84 is 1984. Days of the Persian calendar are known by their year. A day that does not exist is sent back with its line.</source>
        <translation>سال دورقمی تا ۲۰۴۹ خوانده می‌شود و در تاریخ تولد سالی گذشته است: ۸۴ یعنی ۱۹۸۴. روزهای تقویم ایرانی از سالشان شناخته می‌شوند. روزی که وجود ندارد با ردیفش برگردانده می‌شود.</translation>
    </message>
    <message>
        <source>The chips above the list show regulars, those who are overdue, or birthdays soon; “+ Filter” adds tags, places, consent, the people of a segment, and the bin.</source>
        <translation>دکمه‌های بالای فهرست مشتریان دائمی، کسانی که دیر کرده‌اند یا تولدهای نزدیک را نشان می‌دهند؛ «+ فیلتر» برچسب، شهر و کشور، رضایت، افراد یک گروه و سطل زباله را هم می‌افزاید.</translation>
    </message>
    <message>
        <source>Jot something down</source>
        <translation>یادداشت سریع</translation>
    </message>
    <message>
        <source>Write it in the line above the timeline and press Enter. The note stands in the timeline with its day; a click opens it to be changed or removed. The buttons above narrow the timeline to sales, notes, consents or changes.</source>
        <translation>آن را در سطر بالای سابقه بنویسید و Enter را بزنید. یادداشت با روزش در سابقه می‌ماند؛ با یک کلیک باز می‌شود تا تغییر کند یا پاک شود. دکمه‌های بالای سابقه آن را به خریدها، یادداشت‌ها، رضایت‌ها یا تغییرها محدود می‌کنند.</translation>
    </message>
    <message>
        <source>Who belongs together</source>
        <translation>چه کسانی با هم نسبت دارند</translation>
    </message>
    <message>
        <source>Under “Relations” stand family, household, where somebody works, and who sent whom. A relation is entered once and stands on both pages.</source>
        <translation>در «نسبت‌ها» خانواده، هم‌خانه، محل کار و اینکه چه کسی چه کسی را معرفی کرده دیده می‌شود. هر نسبت یک بار ثبت می‌شود و در هر دو صفحه هست.</translation>
    </message>
    <message>
        <source>Who looks after whom</source>
        <translation>چه کسی مسئول کیست</translation>
    </message>
    <message>
        <source>Give somebody of the staff the care of a customer in the form, or of many at once with “Put in charge…”. The list then shows and filters by it.</source>
        <translation>رسیدگی به یک مشتری را در فرم، یا به چند نفر با هم را با «تعیین مسئول…» به یکی از کارکنان بسپارید. فهرست آن را نشان می‌دهد و با آن فیلتر می‌شود.</translation>
    </message>
    <message>
        <source>Personality type</source>
        <translation>تیپ شخصیتی</translation>
    </message>
    <message>
        <source>One of 16 types named by four letters, from INTJ to ESFP. It is a remark for those who like it: no figure and no advice of the program comes from it.</source>
        <translation>یکی از ۱۶ تیپ با نام چهارحرفی، از INTJ تا ESFP. فقط یادداشتی است برای کسانی که دوست دارند: هیچ عدد یا پیشنهاد برنامه از آن به دست نمی‌آید.</translation>
    </message>
    <message>
        <source>Photo and files</source>
        <translation>عکس و فایل‌ها</translation>
    </message>
    <message>
        <source>The round picture takes a photo of the person. Drop papers on the page, or add them under “Files”: they are kept inside the shop, and every backup has them.</source>
        <translation>دایره جای عکس مشتری است. سندها را روی صفحه رها کنید یا در «فایل‌ها» بیفزایید: درون فروشگاه نگه داشته می‌شوند و در هر نسخهٔ پشتیبان هستند.</translation>
    </message>
    <message>
        <source>Every yes and no with its day, its wording and where it came from; the paper that proves it can be attached.</source>
        <translation>هر بله و نه، با روز و متن آن و اینکه از کجا آمده است؛ سندی را که گواه آن است هم می‌توان پیوست کرد.</translation>
    </message>
    <message>
        <source>Take a list along</source>
        <translation>فهرست در یک فایل</translation>
    </message>
    <message>
        <source>“Export this list…” under the columns writes the list as it is shown: its columns, its order, its filter. It is for the shop’s own use, and the register says so. Products, sales and the calendar have it too.</source>
        <translation>«خروجی گرفتن از این فهرست…» زیر ستون‌ها فهرست را همان‌طور که دیده می‌شود می‌نویسد: با ستون‌ها، ترتیب و فیلترش. برای استفادهٔ خود فروشگاه است و دفتر ثبت هم همین را می‌گوید. کالاها، فروش‌ها و تقویم هم آن را دارند.</translation>
    </message>
    <message>
        <source>Cards for a phone</source>
        <translation>کارت برای گوشی</translation>
    </message>
    <message>
        <source>Cards (vCard) take every phone, address and date along; cards for the shop’s own use also the note, the relations and the photo. Code, tax number, interests and own fields are kept by no other address book: they come back only where this program reads the cards.</source>
        <translation>کارت‌ها (vCard) همهٔ تلفن‌ها، نشانی‌ها و تاریخ‌ها را با خود می‌برند؛ کارت‌هایی که برای خود فروشگاه است یادداشت، نسبت‌ها و عکس را هم. کد، شناسهٔ مالیاتی، علاقه‌مندی‌ها و فیلدهای خودتان را هیچ دفترچهٔ نشانی دیگری نگه نمی‌دارد: تنها جایی برمی‌گردند که همین برنامه کارت‌ها را بخواند.</translation>
    </message>
    <message>
        <source>Newsletters</source>
        <translation>خبرنامه‌ها</translation>
    </message>
    <message>
        <source>Where the newsletter column of an e-shop says yes, a consent is entered. A no withdraws a consent that was given, and says nothing of anybody else. In a column of consents a no is always a withdrawal.</source>
        <translation>هرجا ستون خبرنامهٔ فروشگاه اینترنتی بله بگوید، رضایت ثبت می‌شود. «نه» رضایتی را که داده شده پس می‌گیرد و دربارهٔ دیگران چیزی نمی‌گوید. در ستون رضایت‌ها «نه» همیشه پس گرفتن است.</translation>
    </message>
    <message>
        <source>Buyers of an e-shop</source>
        <translation>خریداران فروشگاه اینترنتی</translation>
    </message>
    <message>
        <source>The orders of an e-shop can be taken as customers too: say above the table that the lines are customers. Each buyer comes in once, with the address on the bill.</source>
        <translation>سفارش‌های فروشگاه اینترنتی را می‌توان به‌عنوان مشتری هم وارد کرد: بالای جدول بگویید که سطرها مشتری هستند. هر خریدار یک بار وارد می‌شود، با نشانی صورت‌حساب.</translation>
    </message>
    <message>
        <source>Orders of an e-shop</source>
        <translation>سفارش‌های فروشگاه اینترنتی</translation>
    </message>
    <message>
        <source>Orders that were cancelled, refunded or not paid are no sales and go back with the reason; import them again once they are paid. Discounts are taken off the lines, so that a document comes to what was paid for its goods. Shipping is not taken.</source>
        <translation>سفارش‌های لغوشده، برگشت‌خورده یا پرداخت‌نشده فروش نیستند و با ذکر دلیل رد می‌شوند؛ پس از پرداخت دوباره واردشان کنید. تخفیف‌ها از ردیف‌ها کم می‌شوند تا جمع سند همان باشد که برای کالاها پرداخت شده است. هزینهٔ ارسال وارد نمی‌شود.</translation>
    </message>
    <message>
        <source>Reduce a price</source>
        <translation>کم کردن قیمت</translation>
    </message>
    <message>
        <source>“Reduce the price…” in the menu of a product sets a lower price from one day to another. Sales of these days take it by themselves. The lowest price of the 30 days before stands beside it and on the labels, as the law asks for.</source>
        <translation>«کم کردن قیمت…» در منوی کالا از یک روز تا روزی دیگر قیمت کمتری می‌گذارد. فروش‌های این روزها خودشان آن را می‌گیرند. کمترین قیمتِ ۳۰ روزِ پیش از آن کنارش و روی برچسب‌ها می‌آید، همان‌طور که قانون می‌خواهد.</translation>
    </message>
    <message>
        <source>A VAT rate that changes</source>
        <translation>نرخ مالیاتی که تغییر می‌کند</translation>
    </message>
    <message>
        <source>In the settings, change the rate and give the day. Sales from that day on have the new rate, earlier ones keep the old.</source>
        <translation>در تنظیمات نرخ را تغییر دهید و روز را بگویید. فروش‌های آن روز به بعد نرخ تازه دارند و پیشین‌ها همان نرخ قدیم را نگه می‌دارند.</translation>
    </message>
    <message>
        <source>Barcodes</source>
        <translation>بارکدها</translation>
    </message>
    <message>
        <source>A wrong last digit is told, never refused. A scan is found even where the keyboard stands in another language; where two products share a barcode, you are asked which one is meant.</source>
        <translation>رقم آخرِ نادرست گفته می‌شود ولی هرگز رد نمی‌شود. اسکن حتی با صفحه‌کلیدِ زبان دیگر پیدا می‌شود؛ اگر دو کالا یک بارکد داشته باشند، پرسیده می‌شود منظور کدام است.</translation>
    </message>
    <message>
        <source>Sizes and colours</source>
        <translation>اندازه‌ها و رنگ‌ها</translation>
    </message>
    <message>
        <source>“Make variants…” makes every combination in one step; each is a product of its own.</source>
        <translation>«ساختن گونه‌ها…» همهٔ ترکیب‌ها را یک‌جا می‌سازد؛ هر کدام کالایی جداست.</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>برچسب‌ها</translation>
    </message>
    <message>
        <source>Choose products and press “Labels…”. On a sheet that is partly used, click the first free place.</source>
        <translation>کالاها را برگزینید و «برچسب‌ها…» را بزنید. روی برگه‌ای که بخشی از آن مصرف شده، نخستین جای خالی را کلیک کنید.</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>موجودی</translation>
    </message>
    <message>
        <source>What is there</source>
        <translation>آنچه هست</translation>
    </message>
    <message>
        <source>It is the sum of what came and went: receipts, sales, returns, losses, what was carried from place to place, and counts. The figure itself is never typed in.</source>
        <translation>جمع همهٔ آمد و رفت‌هاست: رسیده‌ها، فروش، مرجوعی، ضایعات، جابه‌جایی میان محل‌ها و شمارش‌ها. خود عدد هرگز تایپ نمی‌شود.</translation>
    </message>
    <message>
        <source>What it is worth</source>
        <translation>چقدر می‌ارزد</translation>
    </message>
    <message>
        <source>The average cost moves with every receipt at a cost of its own; all else goes at the average. A day in the field above the list shows what was there at its end, and what it was worth. What a line of a sale cost stays as it was on that day.</source>
        <translation>بهای میانگین با هر رسید که بهای خود را دارد تغییر می‌کند؛ بقیه با میانگین می‌روند. روزی که بالای فهرست نوشته شود نشان می‌دهد در پایان آن چه بود و چقدر می‌ارزید. بهای ردیف فروش همان می‌ماند که آن روز بود.</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>شمارش‌ها</translation>
    </message>
    <message>
        <source>Scan or choose a product, type how many, press Enter. Scanning again adds up. What was to be there stays hidden until you ask for it; a sheet to write on can be printed. Nothing changes before the count is booked, and a receipt that is entered later for an earlier day changes the difference, never what was counted.</source>
        <translation>کالا را اسکن یا انتخاب کنید، تعداد را بنویسید و کلید ورود را بزنید. اسکن دوباره جمع می‌شود. آنچه باید باشد پنهان می‌ماند تا بخواهید؛ برگه‌ای برای نوشتن هم چاپ می‌شود. پیش از ثبت شمارش چیزی تغییر نمی‌کند، و رسیدی که بعداً برای روزی پیشین وارد شود تفاوت را تغییر می‌دهد، نه آنچه شمرده شده.</translation>
    </message>
    <message>
        <source>Asked for, not in stock</source>
        <translation>خواسته‌اند و موجود نیست</translation>
    </message>
    <message>
        <source>Note who asked for what. When it has come, it stands at the top with the phone of the customer; what is set aside is no longer free for others.</source>
        <translation>بنویسید چه کسی چه خواست. وقتی رسید، با تلفن مشتری در بالا می‌آید؛ آنچه کنار گذاشته شود دیگر برای دیگران آزاد نیست.</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>تأمین‌کنندگان</translation>
    </message>
    <message>
        <source>What a supplier is worth</source>
        <translation>ارزش تأمین‌کننده</translation>
    </message>
    <message>
        <source>“On time” and “Share delivered” look at what was due; of a part delivery, the part that came by the promised day counts. Prices are those of the same goods a year ago. Behind each figure stands on how many cases it rests; where there is none it says so and does not count in the points.</source>
        <translation>«به‌موقع» و «سهم تحویل‌شده» به آنچه باید می‌رسید نگاه می‌کنند؛ از تحویل بخشی، آنچه تا روز وعده‌شده رسیده حساب می‌شود. قیمت‌ها با همان کالاها در یک سال پیش سنجیده می‌شود. کنار هر شاخص آمده است که بر چند مورد استوار است؛ اگر هیچ موردی نباشد همین گفته می‌شود و در امتیاز حساب نمی‌شود.</translation>
    </message>
    <message>
        <source>Codes and costs</source>
        <translation>کدها و قیمت‌های خرید</translation>
    </message>
    <message>
        <source>“Add a product of theirs…” keeps their code, cost, case and delivery time. Each receipt brings the costs up to date.</source>
        <translation>«افزودن کالای آن‌ها…» کد، قیمت، کارتن و مهلت تحویل آن‌ها را نگه می‌دارد. هر دریافت قیمت‌ها را به‌روز می‌کند.</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>سفارش‌ها</translation>
    </message>
    <message>
        <source>From the draft to the goods</source>
        <translation>از پیش‌نویس تا کالا</translation>
    </message>
    <message>
        <source>A draft has no number. “Mark as sent” gives it one, and the day on which the goods are to come. They are received in parts; when all has come the order closes by itself.</source>
        <translation>پیش‌نویس شماره ندارد. «ثبت فرستادن» به آن شماره و روز رسیدن کالا می‌دهد. کالا بخش‌بخش دریافت می‌شود؛ وقتی همه رسید سفارش خودبه‌خود بسته می‌شود.</translation>
    </message>
    <message>
        <source>When goods come</source>
        <translation>هنگام رسیدن کالا</translation>
    </message>
    <message>
        <source>A cost other than ordered is told at once and counts from then on. More than ordered is asked about, never refused. Freight and customs are spread over the lines by value.</source>
        <translation>قیمتی جز قیمت سفارش بی‌درنگ گفته می‌شود و از آن پس همان است. اگر بیش از سفارش برسد پرسیده می‌شود و هرگز رد نمی‌شود. کرایه و گمرک به نسبت ارزش میان ردیف‌ها پخش می‌شود.</translation>
    </message>
    <message>
        <source>What was not right</source>
        <translation>آنچه درست نبود</translation>
    </message>
    <message>
        <source>Drop papers on the page, or add them under “Files”: they are kept inside the shop, and every backup has them. What you want to know besides gets a field in Settings, under “Own fields”; it is then in the form, in the list, and in what is imported and exported.</source>
        <translation>سندها را روی صفحه رها کنید یا در «فایل‌ها» بیفزایید: درون فروشگاه می‌مانند و هر نسخهٔ پشتیبان آن‌ها را دارد. هر چه را افزون بر این می‌خواهید بدانید در تنظیمات، بخش «فیلدهای دلخواه»، فیلدی برایش بسازید؛ آن‌گاه در فرم، در فهرست و در آنچه وارد یا خارج می‌شود هست.</translation>
    </message>
    <message>
        <source>Import takes sales, customers, products, suppliers or orders from a table of any program. It first shows what would happen, and every import can be taken back.</source>
        <translation>صفحهٔ «وارد کردن» فروش‌ها، مشتری‌ها، کالاها، تأمین‌کنندگان یا سفارش‌ها را از جدول هر برنامه‌ای می‌گیرد. نخست نشان می‌دهد چه رخ خواهد داد، و هر بار می‌توان آن را واگرد کرد.</translation>
    </message>
    <message>
        <source>Files and own fields</source>
        <translation>فایل‌ها و فیلدهای دلخواه</translation>
    </message>
    <message>
        <source>Count only some</source>
        <translation>شمارش چند کالا</translation>
    </message>
    <message>
        <source>Choose several products in the list and press “Count these…”.</source>
        <translation>چند کالا را در فهرست انتخاب کنید و «شمارش این‌ها…» را بزنید.</translation>
    </message>
    <message>
        <source>Another period</source>
        <translation>دورهٔ دیگر</translation>
    </message>
    <message>
        <source>The period is chosen above the figures; a quarter that is pressed in the chart becomes the period. How much each figure counts is chosen in the settings.</source>
        <translation>دوره بالای شاخص‌ها انتخاب می‌شود؛ فصلی که در نمودار زده شود همان دوره می‌شود. وزن هر شاخص در تنظیمات تعیین می‌شود.</translation>
    </message>
    <message>
        <source>What the supplier gets</source>
        <translation>آنچه به تأمین‌کننده می‌رسد</translation>
    </message>
    <message>
        <source>“Mark as sent” also makes the PDF, in the language of the supplier, and asks where to save it.</source>
        <translation>«ثبت فرستادن» PDF را هم به زبان تأمین‌کننده می‌سازد و می‌پرسد کجا ذخیره شود.</translation>
    </message>
    <message>
        <source>Who waits for it</source>
        <translation>چه کسی در انتظار است</translation>
    </message>
    <message>
        <source>People who asked for goods on an order are named in it, and counted in the list. When the goods have come, you are told whom to call.</source>
        <translation>کسانی که کالای یک سفارش را خواسته‌اند در آن نام برده و در فهرست شمرده می‌شوند. وقتی کالا برسد، گفته می‌شود به چه کسانی زنگ بزنید.</translation>
    </message>
    <message>
        <source>Say how many were defective when you receive them; “Return the defective goods…” takes them out again, with the reason. Other goods go back from the page of the supplier.</source>
        <translation>هنگام دریافت بگویید چند تا معیوب بود؛ «پس‌فرستادن کالای معیوب…» آن‌ها را با دلیل بیرون می‌برد. کالاهای دیگر از صفحهٔ تأمین‌کننده پس فرستاده می‌شوند.</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>سود کالاها</translation>
    </message>
    <message>
        <source>Sales and returns without VAT, less what the goods cost when they were sold; corrections stay out. Sales of unknown cost make no margin: “Cost known for” says of how much it is known. A bar or a row opens the sold lines behind it.</source>
        <translation>فروش و مرجوعی بدون مالیات، منهای بهای کالا در زمان فروش؛ اصلاحیه‌ها به شمار نمی‌آیند. فروشی که بهایش معلوم نیست سودی نشان نمی‌دهد: «بهای معلوم» می‌گوید بهای چه سهمی از فروش معلوم است. هر میله یا ردیف، ردیف‌های فروخته‌شدهٔ پشت خود را باز می‌کند.</translation>
    </message>
    <message>
        <source>What lies in stock</source>
        <translation>آنچه در انبار است</translation>
    </message>
    <message>
        <source>The value is what is there times its average cost. “Stock turn” holds what was sold against what lay there on average: “Yearly margin on stock” of 100% means that the goods earn in a year as much as lies in them. “Dead stock” is what was not sold for as long as you say.</source>
        <translation>ارزش یعنی موجودی ضرب در بهای میانگین. «گردش موجودی» فروش را با موجودی میانگین می‌سنجد: «سود بر موجودی» در سال ۱۰۰٪ یعنی کالا در یک سال به اندازهٔ پولی که در آن خوابیده سود می‌دهد. «کالای راکد» چیزی است که به مدتی که شما می‌گویید فروش نرفته است.</translation>
    </message>
    <message>
        <source>Suppliers, orders and deliveries</source>
        <translation>تأمین‌کنندگان، سفارش‌ها و دریافت‌ها</translation>
    </message>
    <message>
        <source>Rows with the same order number make one order; those of the same day and delivery note make one delivery. Without an order number a row is goods that came. An order of which a row cannot be taken stays out whole. Stock moves only where you say so.</source>
        <translation>سطرهایی که شمارهٔ سفارش یکسان دارند یک سفارش می‌شوند؛ آن‌هایی که روز و حوالهٔ یکسان دارند یک دریافت. سطر بی‌شمارهٔ سفارش کالایی است که رسیده است. سفارشی که یک سطرش پذیرفته نشود یکسره کنار می‌ماند. موجودی تنها وقتی جابه‌جا می‌شود که شما بگویید.</translation>
    </message>
    <message>
        <source>What to order</source>
        <translation>چه سفارش بدهم</translation>
    </message>
    <message>
        <source>On the page of orders: what to order</source>
        <translation>در صفحهٔ سفارش‌ها: چه سفارش بدهم</translation>
    </message>
    <message>
        <source>“What to order…” (%1) lists what runs out, the dearest absence first. Space leaves a product out, %2 changes its quantity. What stands on drafts is not ordered again, and a supplier is left out where the order would be below their smallest one.</source>
        <translation>«چه سفارش بدهم…» (%1) نشان می‌دهد چه چیزی رو به پایان است؛ اول آنچه نبودش گران‌تر تمام می‌شود. کلید فاصله کالایی را کنار می‌گذارد و %2 مقدارش را عوض می‌کند. آنچه در پیش‌نویس‌هاست دوباره سفارش داده نمی‌شود، و تأمین‌کننده‌ای که سفارشش از کمترین سفارش او کمتر باشد کنار گذاشته می‌شود.</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>Kind</source>
        <translation>نوع</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>کد</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>نام خانوادگی</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>شناسهٔ مالیاتی</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>سال تولد</translation>
    </message>
    <message>
        <source>Month of birth</source>
        <translation>ماه تولد</translation>
    </message>
    <message>
        <source>Day of birth</source>
        <translation>روز تولد</translation>
    </message>
    <message>
        <source>How they found us</source>
        <translation>نحوهٔ آشنایی</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>یادداشت</translation>
    </message>
    <message>
        <source>In the bin since</source>
        <translation>در سطل زباله از</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>تلفن</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ایمیل</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>خیابان</translation>
    </message>
    <message>
        <source>City</source>
        <translation>شهر</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>کد پستی</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>کشور</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>واحد</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>قیمت</translation>
    </message>
    <message>
        <source>VAT rate</source>
        <translation>نرخ مالیات بر ارزش افزوده</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>بارکد</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>شماره</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>روز</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>جمع کل</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>کالا</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>تعداد</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>قیمت واحد</translation>
    </message>
    <message>
        <source>Important date</source>
        <translation>تاریخ مهم</translation>
    </message>
    <message>
        <source>Important date: year</source>
        <translation>تاریخ مهم: سال</translation>
    </message>
    <message>
        <source>Important date: month</source>
        <translation>تاریخ مهم: ماه</translation>
    </message>
    <message>
        <source>Important date: day</source>
        <translation>تاریخ مهم: روز</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>علاقه‌مندی‌ها</translation>
    </message>
    <message>
        <source>Personality type</source>
        <translation>تیپ شخصیتی</translation>
    </message>
    <message>
        <source>Looked after by</source>
        <translation>مسئول</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>شبکه</translation>
    </message>
    <message>
        <source>Name in the network</source>
        <translation>نام در شبکه</translation>
    </message>
    <message>
        <source>Relation, in a word</source>
        <translation>نسبت در یک کلمه</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>سند رضایت</translation>
    </message>
    <message>
        <source>File</source>
        <translation>فایل</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>برند</translation>
    </message>
    <message>
        <source>Shelf place</source>
        <translation>جای قفسه</translation>
    </message>
    <message>
        <source>Warranty in months</source>
        <translation>گارانتی به ماه</translation>
    </message>
    <message>
        <source>Days one lasts</source>
        <translation>چند روز می‌ماند</translation>
    </message>
    <message>
        <source>Reorder from</source>
        <translation>نقطهٔ سفارش</translation>
    </message>
    <message>
        <source>Order up to</source>
        <translation>سفارش تا</translation>
    </message>
    <message>
        <source>Reduced price</source>
        <translation>قیمت کم‌شده</translation>
    </message>
    <message>
        <source>Reduced from</source>
        <translation>کم‌شده از</translation>
    </message>
    <message>
        <source>Reduced until</source>
        <translation>کم‌شده تا</translation>
    </message>
    <message>
        <source>Payment terms</source>
        <translation>شرایط پرداخت</translation>
    </message>
    <message>
        <source>Days to pay</source>
        <translation>مهلت پرداخت به روز</translation>
    </message>
    <message>
        <source>Days until goods come</source>
        <translation>زمان تحویل به روز</translation>
    </message>
    <message>
        <source>Minimum order</source>
        <translation>کمترین سفارش</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>شخص رابط</translation>
    </message>
    <message>
        <source>Contact person: what they do there</source>
        <translation>شخص رابط: کارش در آنجا</translation>
    </message>
    <message>
        <source>Contact person: phone</source>
        <translation>شخص رابط: تلفن</translation>
    </message>
    <message>
        <source>Contact person: e-mail</source>
        <translation>شخص رابط: ایمیل</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>مورد</translation>
    </message>
    <message>
        <source>Case: asked on</source>
        <translation>مورد: روز پرسش</translation>
    </message>
    <message>
        <source>Case: answered on</source>
        <translation>مورد: روز پاسخ</translation>
    </message>
    <message>
        <source>Case: note</source>
        <translation>مورد: یادداشت</translation>
    </message>
</context>
<context>
    <name>ImportSentences</name>
    <message>
        <source>Line %L1: %2</source>
        <translation>سطر %L1: %2</translation>
    </message>
    <message>
        <source>Line %L1, column “%2”: %3</source>
        <translation>سطر %L1، ستون «%2»: %3</translation>
    </message>
    <message>
        <source>New customers</source>
        <translation>مشتریان تازه</translation>
    </message>
    <message>
        <source>Changed customers</source>
        <translation>مشتری‌های تغییریافته</translation>
    </message>
    <message>
        <source>New products</source>
        <translation>کالاهای تازه</translation>
    </message>
    <message>
        <source>Changed products</source>
        <translation>کالاهای تغییریافته</translation>
    </message>
    <message>
        <source>New categories</source>
        <translation>دسته‌های تازه</translation>
    </message>
    <message>
        <source>Changed categories</source>
        <translation>دسته‌های تغییریافته</translation>
    </message>
    <message>
        <source>New documents</source>
        <translation>سندهای تازه</translation>
    </message>
    <message>
        <source>Changed documents</source>
        <translation>سندهای تغییریافته</translation>
    </message>
    <message>
        <source>New lines</source>
        <translation>ردیف‌های تازه</translation>
    </message>
    <message>
        <source>Changed lines</source>
        <translation>ردیف‌های تغییریافته</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines read: %L1 created, %L2 updated, %L3 skipped, %L4 rejected.</source>
        <extracomment>%Ln is how many lines were read; the parts of it follow</extracomment>
        <translation>
            <numerusform>%Ln سطر خوانده شد: %L1 ساخته‌شده، %L2 به‌روزشده، %L3 نادیده‌گرفته، %L4 ردشده.</numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>a step of an import: which file</extracomment>
        <translation>فایل</translation>
    </message>
    <message>
        <source>Columns</source>
        <extracomment>a step of an import: what its columns are</extracomment>
        <translation>ستون‌ها</translation>
    </message>
    <message>
        <source>Rules</source>
        <extracomment>a step of an import: what is done with what is known already</extracomment>
        <translation>قاعده‌ها</translation>
    </message>
    <message>
        <source>Trial run</source>
        <extracomment>a step of an import: what would happen</extracomment>
        <translation>آزمایش</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>a step of an import: what has happened</extracomment>
        <translation>نتیجه</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <extracomment>a step of an import</extracomment>
        <translation>گام %1 از %2</translation>
    </message>
    <message>
        <source>Pasted table</source>
        <translation>جدول چسبانده‌شده</translation>
    </message>
    <message>
        <source>Columns not taken: %1</source>
        <extracomment>%1 are the headings of columns of a file</extracomment>
        <translation>ستون‌هایی که وارد نمی‌شوند: %1</translation>
    </message>
    <message>
        <source>New moves of stock</source>
        <translation>گردش‌های تازهٔ موجودی</translation>
    </message>
    <message>
        <source>Changed moves of stock</source>
        <translation>گردش‌های تغییریافتهٔ موجودی</translation>
    </message>
    <message>
        <source>New suppliers</source>
        <translation>تأمین‌کنندگان تازه</translation>
    </message>
    <message>
        <source>Changed suppliers</source>
        <translation>تأمین‌کنندگان تغییریافته</translation>
    </message>
    <message>
        <source>New orders</source>
        <translation>سفارش‌های تازه</translation>
    </message>
    <message>
        <source>Changed orders</source>
        <translation>سفارش‌های تغییریافته</translation>
    </message>
    <message>
        <source>New deliveries</source>
        <translation>دریافت‌های تازه</translation>
    </message>
    <message>
        <source>Changed deliveries</source>
        <translation>دریافت‌های تغییریافته</translation>
    </message>
</context>
<context>
    <name>OwnValueText</name>
    <message>
        <source>yes</source>
        <translation>بله</translation>
    </message>
    <message>
        <source>no</source>
        <translation>خیر</translation>
    </message>
</context>
<context>
    <name>PageRegistry</name>
    <message>
        <source>Customers</source>
        <translation>مشتری‌ها</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>فروش‌ها</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>کالاها</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>گروه‌ها</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>گزارش‌ها</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>وارد کردن</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>تنظیمات</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>تقویم</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>موجودی</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>تأمین‌کنندگان</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>سفارش‌ها</translation>
    </message>
</context>
<context>
    <name>PersonDetails</name>
    <message>
        <source>Phone</source>
        <translation>تلفن</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ایمیل</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>نشانی</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln years old)</source>
        <extracomment>a birthday and the age: %1 is a day</extracomment>
        <translation>
            <numerusform>%1 (%Ln ساله)</numerusform>
        </translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>تولد</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>کد</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>شناسهٔ مالیاتی</translation>
    </message>
    <message>
        <source>How they found us</source>
        <translation>نحوهٔ آشنایی</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>یادداشت</translation>
    </message>
    <message>
        <source>In the book since</source>
        <translation>در دفتر از</translation>
    </message>
    <message>
        <source>Open %1</source>
        <extracomment>%1 is a product</extracomment>
        <translation>باز کردن %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln times</source>
        <extracomment>how often a product was bought</extracomment>
        <translation>
            <numerusform>%Ln بار</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a name day: %1 is a day, %2 the form of the name that the calendar has</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Name day</source>
        <translation>روز نام</translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>where the network of a handle is not known</extracomment>
        <translation>شبکه</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>علاقه‌مندی‌ها</translation>
    </message>
    <message>
        <source>Personality type</source>
        <translation>تیپ شخصیتی</translation>
    </message>
    <message>
        <source>Looked after by</source>
        <extracomment>who of the staff</extracomment>
        <translation>مسئول</translation>
    </message>
</context>
<context>
    <name>PurchasePaper</name>
    <message>
        <source>Purchase order %1</source>
        <extracomment>the title of a paper; %1 is its number</extracomment>
        <translation>سفارش خرید %1</translation>
    </message>
    <message>
        <source>Purchase order (draft)</source>
        <extracomment>the title of a paper that has no number yet</extracomment>
        <translation>سفارش خرید (پیش‌نویس)</translation>
    </message>
    <message>
        <source>Your code</source>
        <extracomment>of the supplier who gets the paper</extracomment>
        <translation>کد شما</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>کالا</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>تعداد</translation>
    </message>
    <message>
        <source>Unit cost</source>
        <extracomment>of a piece, without VAT</extracomment>
        <translation>قیمت واحد</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>مبلغ</translation>
    </message>
    <message>
        <source>Total without VAT</source>
        <translation>جمع بدون مالیات</translation>
    </message>
    <message>
        <source>Ordered on %1</source>
        <translation>تاریخ سفارش: %1</translation>
    </message>
    <message>
        <source>Please deliver by %1</source>
        <translation>تحویل تا: %1</translation>
    </message>
    <message>
        <source>Tax number %1</source>
        <translation>شناسهٔ مالیاتی %1</translation>
    </message>
    <message>
        <source>Please find our order attached. Kindly confirm the delivery day.</source>
        <translation>سفارش ما پیوست است. لطفاً روز تحویل را تأیید کنید.</translation>
    </message>
    <message>
        <source>Line</source>
        <extracomment>the number of a line</extracomment>
        <translation>ردیف</translation>
    </message>
</context>
<context>
    <name>ReductionWords</name>
    <message>
        <source>Reduced, otherwise %1</source>
        <extracomment>%1 is the usual price of a product that is reduced now</extracomment>
        <translation>کم‌شده، معمولاً %1</translation>
    </message>
    <message numerus="yes">
        <source>Lowest price of the %Ln days before: %1</source>
        <extracomment>%Ln is 30, %1 a price</extracomment>
        <translation>
            <numerusform>کمترین قیمت %Ln روز پیش از آن: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>lowest in 30 days %1</source>
        <extracomment>short, behind a reduced price: the lowest price of the 30 days before; %1 is that price</extracomment>
        <translation>کمترین قیمت ۳۰ روز %1</translation>
    </message>
</context>
<context>
    <name>RelationWords</name>
    <message>
        <source>Family</source>
        <extracomment>in front of the name of a relative</extracomment>
        <translation>خانواده</translation>
    </message>
    <message>
        <source>Same household</source>
        <extracomment>in front of the name of somebody of the same household</extracomment>
        <translation>هم‌خانه</translation>
    </message>
    <message>
        <source>Works at</source>
        <extracomment>in front of the name of a firm</extracomment>
        <translation>کار می‌کند در</translation>
    </message>
    <message>
        <source>Employs</source>
        <extracomment>in front of the name of somebody who works at this firm</extracomment>
        <translation>کارمند او</translation>
    </message>
    <message>
        <source>Sent by</source>
        <extracomment>in front of the name of who recommended the shop to this person</extracomment>
        <translation>معرف</translation>
    </message>
    <message>
        <source>Sent us</source>
        <extracomment>in front of the name of somebody to whom this person recommended the shop</extracomment>
        <translation>معرفی کرده</translation>
    </message>
    <message>
        <source>Has to do with</source>
        <extracomment>in front of the name of somebody this person has to do with</extracomment>
        <translation>در ارتباط با</translation>
    </message>
</context>
<context>
    <name>ReportOutput</name>
    <message>
        <source>Tax number %1</source>
        <extracomment>at the head of a printed page; %1 is the shop&apos;s tax number</extracomment>
        <translation>شناسهٔ مالیاتی %1</translation>
    </message>
</context>
<context>
    <name>SaleWords</name>
    <message>
        <source>Sale</source>
        <extracomment>a document</extracomment>
        <translation>فروش</translation>
    </message>
    <message>
        <source>Return</source>
        <extracomment>a document: something was brought back</extracomment>
        <translation>مرجوعی</translation>
    </message>
    <message>
        <source>Correction</source>
        <extracomment>a document: a write-off or the mending of a sum</extracomment>
        <translation>اصلاحیه</translation>
    </message>
    <message>
        <source>Walk-in</source>
        <extracomment>instead of a name: somebody whom the shop does not know</extracomment>
        <translation>بدون مشتری</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>همهٔ روزها</translation>
    </message>
    <message>
        <source>until %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation>تا %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation>از %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>from a day to a day</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln documents</source>
        <translation>
            <numerusform>%Ln سند</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchSources</name>
    <message>
        <source>People</source>
        <translation>اشخاص</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>کالاها</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>سندها</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>گروه‌ها</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>گزارش‌ها</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>تأمین‌کنندگان</translation>
    </message>
    <message>
        <source>Orders</source>
        <extracomment>orders to suppliers</extracomment>
        <translation>سفارش‌ها</translation>
    </message>
</context>
<context>
    <name>Segments</name>
    <message>
        <source>none</source>
        <translation>هیچ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln روز</numerusform>
        </translation>
    </message>
    <message>
        <source>yes</source>
        <translation>بله</translation>
    </message>
    <message>
        <source>no</source>
        <translation>خیر</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>نامشخص</translation>
    </message>
    <message>
        <source>at least once</source>
        <translation>دست‌کم یک بار</translation>
    </message>
    <message numerus="yes">
        <source>at least %Ln times</source>
        <translation>
            <numerusform>دست‌کم %Ln بار</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in the last %Ln days</source>
        <translation>
            <numerusform>در %Ln روز گذشته</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in the last %Ln weeks</source>
        <translation>
            <numerusform>در %Ln هفتهٔ گذشته</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in the last %Ln months</source>
        <translation>
            <numerusform>در %Ln ماه گذشته</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in the last %Ln years</source>
        <translation>
            <numerusform>در %Ln سال گذشته</numerusform>
        </translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <extracomment>two days, both included</extracomment>
        <translation>از %1 تا %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>از %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>تا %1</translation>
    </message>
    <message>
        <source>at any time</source>
        <translation>در هر زمان</translation>
    </message>
    <message>
        <source>any of these</source>
        <translation>دست‌کم یکی از این‌ها</translation>
    </message>
    <message>
        <source>none of these</source>
        <translation>هیچ‌کدام از این‌ها</translation>
    </message>
    <message>
        <source>all of these</source>
        <translation>همهٔ این‌ها</translation>
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
        <translation>%1 کیلوبایت</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <extracomment>the size of a file, in megabytes</extracomment>
        <translation>%1 مگابایت</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Last backup today %1, checked</source>
        <translation>آخرین نسخهٔ پشتیبان امروز %1، بررسی‌شده</translation>
    </message>
    <message>
        <source>Last backup yesterday %1, checked</source>
        <translation>آخرین نسخهٔ پشتیبان دیروز %1، بررسی‌شده</translation>
    </message>
    <message>
        <source>Last backup %1, checked</source>
        <translation>آخرین نسخهٔ پشتیبان %1، بررسی‌شده</translation>
    </message>
</context>
<context>
    <name>SupplierWords</name>
    <message>
        <source>draft</source>
        <extracomment>the state of an order to a supplier: not sent yet</extracomment>
        <translation>پیش‌نویس</translation>
    </message>
    <message>
        <source>sent</source>
        <extracomment>the state of an order to a supplier</extracomment>
        <translation>فرستاده‌شده</translation>
    </message>
    <message>
        <source>partly received</source>
        <extracomment>the state of an order to a supplier</extracomment>
        <translation>بخشی رسیده</translation>
    </message>
    <message>
        <source>closed</source>
        <extracomment>the state of an order to a supplier: nothing more is to come</extracomment>
        <translation>بسته</translation>
    </message>
    <message>
        <source>cancelled</source>
        <extracomment>the state of an order to a supplier</extracomment>
        <translation>لغوشده</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days late</source>
        <translation>
            <numerusform>%Ln روز دیرکرد</numerusform>
        </translation>
    </message>
    <message>
        <source>Defective</source>
        <extracomment>why goods go back to the supplier</extracomment>
        <translation>معیوب</translation>
    </message>
    <message>
        <source>Wrong goods</source>
        <extracomment>why goods go back to the supplier: not what was ordered</extracomment>
        <translation>کالای اشتباه</translation>
    </message>
    <message>
        <source>Too many</source>
        <extracomment>why goods go back to the supplier: too many</extracomment>
        <translation>بیش از نیاز</translation>
    </message>
    <message>
        <source>Another reason</source>
        <extracomment>why goods go back to the supplier</extracomment>
        <translation>دلیل دیگر</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>به‌موقع</translation>
    </message>
    <message>
        <source>Share delivered</source>
        <extracomment>how much of what was ordered came</extracomment>
        <translation>سهم تحویل‌شده</translation>
    </message>
    <message>
        <source>Defective or sent back</source>
        <translation>معیوب یا برگشتی</translation>
    </message>
    <message>
        <source>Change of prices</source>
        <extracomment>of a supplier, against a year ago</extracomment>
        <translation>تغییر قیمت‌ها</translation>
    </message>
    <message>
        <source>Effect on the margin</source>
        <extracomment>of a supplier&apos;s prices on the margin</extracomment>
        <translation>اثر بر سود</translation>
    </message>
    <message>
        <source>Of what was due, how much came by the promised day. Of a part delivery, the part that came in time counts.</source>
        <translation>از آنچه باید می‌رسید چه مقدار تا روز وعده‌شده رسید. از تحویل بخشی، آن بخش که به‌موقع رسیده حساب می‌شود.</translation>
    </message>
    <message>
        <source>Of what was due, how much came at all.</source>
        <translation>از آنچه باید می‌رسید چه مقدار اصلاً رسید.</translation>
    </message>
    <message>
        <source>Of what came, how much was defective or went back. Goods sent back because they were too many do not count.</source>
        <translation>از آنچه رسید چه مقدار معیوب بود یا برگشت. کالایی که چون زیاد بود برگشته حساب نمی‌شود.</translation>
    </message>
    <message>
        <source>What the goods of this period cost against the same goods a year ago.</source>
        <translation>کالاهای این دوره در برابر همان کالاها در یک سال پیش چند تمام شد.</translation>
    </message>
    <message>
        <source>How many points of margin the change of prices took from the goods that were sold, or brought.</source>
        <translation>تغییر قیمت‌ها چند واحد درصد از سود کالاهای فروخته‌شده کاست یا به آن افزود.</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>بدون داده</translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders</source>
        <translation>
            <numerusform>%Ln سفارش</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deliveries</source>
        <translation>
            <numerusform>%Ln تحویل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln products</source>
        <translation>
            <numerusform>%Ln کالا</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: more than was still to come (%2).</source>
        <extracomment>%1 is a product, %2 a quantity</extracomment>
        <translation>%1: بیش از آنچه هنوز باید می‌رسید (%2).</translation>
    </message>
    <message>
        <source>%1: the cost was to be %2.</source>
        <extracomment>%1 is a product, %2 an amount</extracomment>
        <translation>%1: قیمت باید %2 می‌بود.</translation>
    </message>
    <message>
        <source>%1 is not on the order.</source>
        <extracomment>%1 is a product</extracomment>
        <translation>در سفارش نیست: %1.</translation>
    </message>
    <message>
        <source>Order %1 sent</source>
        <extracomment>%1 is a number</extracomment>
        <translation>سفارش %1 فرستاده شد</translation>
    </message>
    <message>
        <source>Goods received</source>
        <extracomment>%1 is the number on the supplier&apos;s paper</extracomment>
        <translation>دریافت کالا</translation>
    </message>
    <message>
        <source>Goods sent back</source>
        <extracomment>%1 is the number on the paper that goes with goods</extracomment>
        <translation>بازگرداندن کالا</translation>
    </message>
    <message>
        <source>In the list since then</source>
        <translation>از آن روز در فهرست</translation>
    </message>
    <message numerus="yes">
        <source>%Ln wait</source>
        <extracomment>people who asked for goods that are on their way</extracomment>
        <translation>
            <numerusform>%Ln نفر منتظر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>و %Ln نفر دیگر</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers to cases</source>
        <extracomment>of a supplier to questions and complaints</extracomment>
        <translation>پاسخ به موردها</translation>
    </message>
    <message numerus="yes">
        <source>Of the cases that were opened with them, how many were answered within %Ln days.</source>
        <translation>
            <numerusform>از موردهایی که با آن‌ها باز شد، چند مورد تا %Ln روز پاسخ گرفت.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cases</source>
        <extracomment>questions and complaints to a supplier</extracomment>
        <translation>
            <numerusform>%Ln مورد</numerusform>
        </translation>
    </message>
    <message>
        <source>Case opened: %1</source>
        <extracomment>%1 is what a question or complaint to a supplier is about</extracomment>
        <translation>مورد باز شد: %1</translation>
    </message>
    <message>
        <source>Case answered: %1</source>
        <extracomment>%1 is what a question or complaint to a supplier is about</extracomment>
        <translation>مورد پاسخ گرفت: %1</translation>
    </message>
    <message>
        <source>%1: %2 to send back, %3 on hand.</source>
        <extracomment>%1 is a product, %2 and %3 are quantities</extracomment>
        <translation>%1: برای بازگرداندن %2، موجودی %3.</translation>
    </message>
    <message>
        <source>%1: %2 to send back, %3 received from this supplier and still here.</source>
        <extracomment>%1 is a product, %2 and %3 are quantities</extracomment>
        <translation>%1: برای بازگرداندن %2، از این تأمین‌کننده رسیده و هنوز اینجاست %3.</translation>
    </message>
    <message>
        <source>Goods received, paper %1</source>
        <translation>دریافت کالا، سند %1</translation>
    </message>
    <message>
        <source>Goods sent back, paper %1</source>
        <translation>بازگرداندن کالا، سند %1</translation>
    </message>
</context>
<context>
    <name>WindowApplication</name>
    <message>
        <source>Sample shop</source>
        <translation>فروشگاه نمونه</translation>
    </message>
</context>
<context>
    <name>criterion</name>
    <message>
        <source>Member of another segment</source>
        <translation>عضو گروهی دیگر</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>گروه‌ها</translation>
    </message>
    <message>
        <source>is</source>
        <translation>است</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>سن</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>دست‌کم</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>حداکثر</translation>
    </message>
    <message>
        <source>is not known</source>
        <translation>نامشخص است</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>تولد</translation>
    </message>
    <message>
        <source>within so many days from today</source>
        <translation>تا این تعداد روز دیگر</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>این ماه</translation>
    </message>
    <message>
        <source>next month</source>
        <translation>ماه آینده</translation>
    </message>
    <message>
        <source>is known</source>
        <translation>مشخص است</translation>
    </message>
    <message>
        <source>Next birthday</source>
        <translation>تولد بعدی</translation>
    </message>
    <message>
        <source>City</source>
        <translation>شهر</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>نیست</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>رضایت</translation>
    </message>
    <message>
        <source>given for</source>
        <translation>داده شده برای</translation>
    </message>
    <message>
        <source>withdrawn for</source>
        <translation>پس گرفته شده برای</translation>
    </message>
    <message>
        <source>not given for</source>
        <translation>داده نشده برای</translation>
    </message>
    <message>
        <source>not known for</source>
        <translation>نامشخص برای</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ایمیل</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>پیامک</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>پست</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>تلفن</translation>
    </message>
    <message>
        <source>Social network</source>
        <translation>شبکه‌های اجتماعی</translation>
    </message>
    <message>
        <source>Consent given on</source>
        <translation>رضایت داده شده در</translation>
    </message>
    <message>
        <source>Consent withdrawn on</source>
        <translation>رضایت پس گرفته شده در</translation>
    </message>
    <message>
        <source>Way to reach them</source>
        <translation>راه ارتباطی</translation>
    </message>
    <message>
        <source>has</source>
        <translation>دارد</translation>
    </message>
    <message>
        <source>does not have</source>
        <translation>ندارد</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>نشانی ایمیل</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>شمارهٔ تلفن</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>نشانی پستی</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>کشور</translation>
    </message>
    <message>
        <source>In the book since</source>
        <translation>در دفتر از</translation>
    </message>
    <message>
        <source>on or after</source>
        <translation>در این روز یا پس از آن</translation>
    </message>
    <message>
        <source>before</source>
        <translation>پیش از</translation>
    </message>
    <message>
        <source>within so many days until today</source>
        <translation>در این تعداد روز گذشته</translation>
    </message>
    <message>
        <source>Person or firm</source>
        <translation>شخص یا شرکت</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>Firm</source>
        <translation>شرکت</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>English</source>
        <translation>انگلیسی</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>یونانی</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>مجاری</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>لهستانی</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>روسی</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>فارسی</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>شامل این است</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>شامل این نیست</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>مشخصات</translation>
    </message>
    <message>
        <source>How they found us</source>
        <translation>نحوهٔ آشنایی</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>برچسب</translation>
    </message>
    <message>
        <source>no tag at all</source>
        <translation>بدون هیچ برچسب</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>برچسب‌ها</translation>
    </message>
    <message>
        <source>Average basket</source>
        <translation>میانگین هر خرید</translation>
    </message>
    <message>
        <source>Product category</source>
        <translation>دستهٔ کالا</translation>
    </message>
    <message>
        <source>bought</source>
        <translation>خریده</translation>
    </message>
    <message>
        <source>did not buy</source>
        <translation>نخریده</translation>
    </message>
    <message>
        <source>Quantity bought</source>
        <translation>تعداد خریده‌شده</translation>
    </message>
    <message>
        <source>Last bought</source>
        <translation>آخرین بار خرید</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>کالا</translation>
    </message>
    <message>
        <source>Number of purchases</source>
        <translation>تعداد خریدها</translation>
    </message>
    <message>
        <source>exactly</source>
        <translation>دقیقاً</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>خریدها</translation>
    </message>
    <message>
        <source>Last purchase</source>
        <translation>آخرین خرید</translation>
    </message>
    <message>
        <source>First purchase</source>
        <translation>اولین خرید</translation>
    </message>
    <message>
        <source>more than so many days ago</source>
        <translation>بیش از این تعداد روز پیش</translation>
    </message>
    <message>
        <source>between two days</source>
        <translation>بین دو روز</translation>
    </message>
    <message>
        <source>has never bought</source>
        <translation>هرگز نخریده</translation>
    </message>
    <message>
        <source>Days since then</source>
        <translation>روزهای گذشته از آن</translation>
    </message>
    <message>
        <source>recency group at least</source>
        <translation>ردهٔ تازگی دست‌کم</translation>
    </message>
    <message>
        <source>recency group at most</source>
        <translation>ردهٔ تازگی حداکثر</translation>
    </message>
    <message>
        <source>Recency group</source>
        <translation>ردهٔ تازگی</translation>
    </message>
    <message>
        <source>frequency group at least</source>
        <translation>ردهٔ دفعات دست‌کم</translation>
    </message>
    <message>
        <source>frequency group at most</source>
        <translation>ردهٔ دفعات حداکثر</translation>
    </message>
    <message>
        <source>Frequency group</source>
        <translation>ردهٔ دفعات</translation>
    </message>
    <message>
        <source>money group at least</source>
        <translation>ردهٔ مبلغ دست‌کم</translation>
    </message>
    <message>
        <source>money group at most</source>
        <translation>ردهٔ مبلغ حداکثر</translation>
    </message>
    <message>
        <source>Money group</source>
        <translation>ردهٔ مبلغ</translation>
    </message>
    <message>
        <source>RFM group</source>
        <translation>ردهٔ RFM</translation>
    </message>
    <message>
        <source>is (three digits, such as 555)</source>
        <translation>است (سه رقم، مانند ۵۵۵)</translation>
    </message>
    <message>
        <source>Rhythm of visits</source>
        <translation>فاصلهٔ معمول مراجعه</translation>
    </message>
    <message>
        <source>is overdue against their own habit</source>
        <translation>نسبت به فاصلهٔ معمول خودش دیر کرده</translation>
    </message>
    <message>
        <source>is overdue by at least so many days</source>
        <translation>دست‌کم این تعداد روز دیر کرده</translation>
    </message>
    <message>
        <source>is expected within so many days from today</source>
        <translation>تا این تعداد روز دیگر باید بیاید</translation>
    </message>
    <message>
        <source>comes at least every so many days</source>
        <translation>دست‌کم هر این تعداد روز یک بار می‌آید</translation>
    </message>
    <message>
        <source>too few visits to say</source>
        <translation>مراجعه برای نتیجه‌گیری کم است</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>مراجعه‌ها</translation>
    </message>
    <message>
        <source>Usually comes every</source>
        <translation>معمولاً می‌آید هر</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>آخرین مراجعه</translation>
    </message>
    <message>
        <source>Was expected on</source>
        <translation>موعد آمدن</translation>
    </message>
    <message>
        <source>Sum spent</source>
        <translation>جمع خرید</translation>
    </message>
    <message>
        <source>is in any network</source>
        <translation>در یکی از شبکه‌ها هست</translation>
    </message>
    <message>
        <source>is in no network</source>
        <translation>در هیچ شبکه‌ای نیست</translation>
    </message>
    <message>
        <source>Looked after by</source>
        <extracomment>who of the staff looks after a customer</extracomment>
        <translation>مسئول</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>هیچ‌کس</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>علاقه‌مندی‌ها</translation>
    </message>
    <message>
        <source>Personality type</source>
        <translation>تیپ شخصیتی</translation>
    </message>
    <message>
        <source>Own field</source>
        <translation>فیلد دلخواه</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>یکی است از</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>برند</translation>
    </message>
    <message>
        <source>Share bought at a reduced price</source>
        <translation>سهم خرید با قیمت کاهش‌یافته</translation>
    </message>
    <message>
        <source>Bought at a reduced price</source>
        <translation>خرید با قیمت کاهش‌یافته</translation>
    </message>
    <message>
        <source>Goods of a supplier</source>
        <translation>کالاهای یک تأمین‌کننده</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>Code</source>
        <translation>کد</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام کامل</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>نام خانوادگی</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ایمیل</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>تلفن</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>خیابان</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>کد پستی</translation>
    </message>
    <message>
        <source>City</source>
        <translation>شهر</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>استان</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>کشور</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>برچسب‌ها</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>تولد</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>شناسهٔ مالیاتی</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>نحوهٔ آشنایی</translation>
    </message>
    <message>
        <source>Entered on</source>
        <translation>تاریخ ثبت</translation>
    </message>
    <message>
        <source>First purchase</source>
        <translation>اولین خرید</translation>
    </message>
    <message>
        <source>Last purchase</source>
        <translation>آخرین خرید</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>مراجعه‌ها</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>جمع خرید</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>یادداشت</translation>
    </message>
    <message>
        <source>Plain CSV</source>
        <translation>CSV ساده</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>صفحهٔ گسترده</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>فروش‌ها</translation>
    </message>
    <message>
        <source>Average sale</source>
        <translation>میانگین هر خرید</translation>
    </message>
    <message>
        <source>Cards (vCard)</source>
        <translation>کارت‌های تماس (vCard)</translation>
    </message>
    <message>
        <source>Excel (XLSX)</source>
        <translation>اکسل (XLSX)</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>علاقه‌مندی‌ها</translation>
    </message>
    <message>
        <source>Personality type</source>
        <translation>تیپ شخصیتی</translation>
    </message>
    <message>
        <source>Looked after by</source>
        <translation>مسئول</translation>
    </message>
    <message>
        <source>Social networks</source>
        <translation>شبکه‌های اجتماعی</translation>
    </message>
    <message>
        <source>Person or firm</source>
        <translation>شخص یا شرکت</translation>
    </message>
    <message>
        <source>firm</source>
        <translation>شرکت</translation>
    </message>
    <message>
        <source>person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>All e-mails</source>
        <translation>همهٔ ایمیل‌ها</translation>
    </message>
    <message>
        <source>All phones</source>
        <translation>همهٔ تلفن‌ها</translation>
    </message>
    <message>
        <source>All addresses</source>
        <translation>همهٔ نشانی‌ها</translation>
    </message>
    <message>
        <source>Wedding anniversary</source>
        <translation>سالگرد ازدواج</translation>
    </message>
    <message>
        <source>Founding of the firm</source>
        <translation>تأسیس شرکت</translation>
    </message>
    <message>
        <source>Other dates</source>
        <translation>تاریخ‌های دیگر</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>نسبت‌ها</translation>
    </message>
    <message>
        <source>Consent to e-mail</source>
        <translation>رضایت به ایمیل</translation>
    </message>
    <message>
        <source>Consent to SMS</source>
        <translation>رضایت به پیامک</translation>
    </message>
    <message>
        <source>Consent to post</source>
        <translation>رضایت به پست</translation>
    </message>
    <message>
        <source>Consent to calls</source>
        <translation>رضایت به تماس</translation>
    </message>
    <message>
        <source>Consent to social media</source>
        <translation>رضایت به شبکه‌های اجتماعی</translation>
    </message>
    <message>
        <source>Spent, 12 months</source>
        <translation>جمع خرید، ۱۲ ماه</translation>
    </message>
    <message>
        <source>Rhythm</source>
        <translation>فاصلهٔ معمول خرید</translation>
    </message>
    <message>
        <source>Notes, with their days</source>
        <translation>یادداشت‌ها با روزشان</translation>
    </message>
    <message>
        <source>Name day</source>
        <translation>روز نام</translation>
    </message>
    <message>
        <source>Wedding</source>
        <translation>ازدواج</translation>
    </message>
    <message>
        <source>Founding</source>
        <translation>تأسیس</translation>
    </message>
    <message>
        <source>Birth of a child</source>
        <translation>تولد فرزند</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>سفر</translation>
    </message>
    <message>
        <source>Another date</source>
        <translation>تاریخ دیگر</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>خانواده</translation>
    </message>
    <message>
        <source>Same household</source>
        <translation>هم‌خانه</translation>
    </message>
    <message>
        <source>Works at</source>
        <translation>کار می‌کند در</translation>
    </message>
    <message>
        <source>Employs</source>
        <translation>کارمند او</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>معرف</translation>
    </message>
    <message>
        <source>Sent us</source>
        <translation>معرفی کرده</translation>
    </message>
    <message>
        <source>Has to do with</source>
        <translation>در ارتباط با</translation>
    </message>
    <message>
        <source>new</source>
        <translation>تازه</translation>
    </message>
    <message>
        <source>too few to say</source>
        <translation>داده کم است</translation>
    </message>
    <message>
        <source>on time</source>
        <translation>سر وقت</translation>
    </message>
    <message>
        <source>due this week</source>
        <translation>همین هفته</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>%Ln روز دیر کرده</numerusform>
        </translation>
    </message>
    <message>
        <source>probably lost</source>
        <translation>احتمالاً دیگر نمی‌آید</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>بله</translation>
    </message>
    <message>
        <source>no</source>
        <translation>خیر</translation>
    </message>
    <message>
        <source>Address labels (PDF)</source>
        <translation>برچسب نشانی (PDF)</translation>
    </message>
</context>
<context>
    <name>holiday</name>
    <message>
        <source>New Year</source>
        <translation>سال نو میلادی</translation>
    </message>
    <message>
        <source>Epiphany</source>
        <translation>خاج‌شویان</translation>
    </message>
    <message>
        <source>Clean Monday</source>
        <translation>دوشنبهٔ پاک</translation>
    </message>
    <message>
        <source>Annunciation and Independence Day</source>
        <translation>عید بشارت و روز استقلال</translation>
    </message>
    <message>
        <source>Good Friday</source>
        <translation>جمعهٔ نیک</translation>
    </message>
    <message>
        <source>Easter Sunday</source>
        <translation>یکشنبهٔ عید پاک</translation>
    </message>
    <message>
        <source>Easter Monday</source>
        <translation>دوشنبهٔ عید پاک</translation>
    </message>
    <message>
        <source>Labour Day</source>
        <translation>روز جهانی کارگر</translation>
    </message>
    <message>
        <source>Whit Monday</source>
        <translation>دوشنبهٔ پنطیکاست</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>عید عروج مریم</translation>
    </message>
    <message>
        <source>Ohi Day</source>
        <translation>روز اُخی</translation>
    </message>
    <message>
        <source>Christmas</source>
        <translation>کریسمس</translation>
    </message>
    <message>
        <source>Second day of Christmas</source>
        <translation>روز دوم کریسمس</translation>
    </message>
    <message>
        <source>Greek Independence Day</source>
        <translation>روز استقلال یونان</translation>
    </message>
    <message>
        <source>Cyprus National Day</source>
        <translation>روز ملی قبرس</translation>
    </message>
    <message>
        <source>Cyprus Independence Day</source>
        <translation>روز استقلال قبرس</translation>
    </message>
    <message>
        <source>Day of the 1848 Revolution</source>
        <translation>روز انقلاب ۱۸۴۸</translation>
    </message>
    <message>
        <source>Pentecost</source>
        <translation>پنطیکاست</translation>
    </message>
    <message>
        <source>Saint Stephen&apos;s Day</source>
        <translation>روز ایشتوان مقدس</translation>
    </message>
    <message>
        <source>Day of the 1956 Revolution</source>
        <translation>روز انقلاب ۱۹۵۶</translation>
    </message>
    <message>
        <source>All Saints&apos; Day</source>
        <translation>روز همهٔ قدیسان</translation>
    </message>
    <message>
        <source>Constitution Day</source>
        <translation>روز قانون اساسی</translation>
    </message>
    <message>
        <source>Corpus Christi</source>
        <translation>عید تن مسیح</translation>
    </message>
    <message>
        <source>Polish Independence Day</source>
        <translation>روز استقلال لهستان</translation>
    </message>
    <message>
        <source>Christmas Eve</source>
        <translation>شب کریسمس</translation>
    </message>
    <message>
        <source>New Year holidays</source>
        <translation>تعطیلات سال نو میلادی</translation>
    </message>
    <message>
        <source>Orthodox Christmas</source>
        <translation>کریسمس ارتدکس</translation>
    </message>
    <message>
        <source>Defender of the Fatherland Day</source>
        <translation>روز مدافع میهن</translation>
    </message>
    <message>
        <source>International Women&apos;s Day</source>
        <translation>روز جهانی زن</translation>
    </message>
    <message>
        <source>Spring and Labour Day</source>
        <translation>روز بهار و کار</translation>
    </message>
    <message>
        <source>Victory Day</source>
        <translation>روز پیروزی</translation>
    </message>
    <message>
        <source>Russia Day</source>
        <translation>روز روسیه</translation>
    </message>
    <message>
        <source>Unity Day</source>
        <translation>روز وحدت ملی</translation>
    </message>
    <message>
        <source>Nowruz</source>
        <translation>نوروز</translation>
    </message>
    <message>
        <source>Nowruz holidays</source>
        <translation>تعطیلات نوروز</translation>
    </message>
    <message>
        <source>Islamic Republic Day</source>
        <translation>روز جمهوری اسلامی</translation>
    </message>
    <message>
        <source>Nature Day</source>
        <translation>روز طبیعت</translation>
    </message>
    <message>
        <source>Death of Khomeini</source>
        <translation>رحلت امام خمینی</translation>
    </message>
    <message>
        <source>15 Khordad Uprising</source>
        <translation>قیام ۱۵ خرداد</translation>
    </message>
    <message>
        <source>Day of the 1979 Revolution</source>
        <translation>پیروزی انقلاب</translation>
    </message>
    <message>
        <source>Oil Nationalisation Day</source>
        <translation>ملی شدن صنعت نفت</translation>
    </message>
    <message>
        <source>Tasu&apos;a</source>
        <translation>تاسوعا</translation>
    </message>
    <message>
        <source>Ashura</source>
        <translation>عاشورا</translation>
    </message>
    <message>
        <source>Arba&apos;een</source>
        <translation>اربعین</translation>
    </message>
    <message>
        <source>Death of the Prophet</source>
        <translation>رحلت پیامبر</translation>
    </message>
    <message>
        <source>Martyrdom of Imam Reza</source>
        <translation>شهادت امام رضا</translation>
    </message>
    <message>
        <source>Martyrdom of Imam Hasan al-Askari</source>
        <translation>شهادت امام حسن عسکری</translation>
    </message>
    <message>
        <source>Birthday of the Prophet</source>
        <translation>میلاد پیامبر</translation>
    </message>
    <message>
        <source>Martyrdom of Fatima</source>
        <translation>شهادت حضرت فاطمه</translation>
    </message>
    <message>
        <source>Birthday of Imam Ali</source>
        <translation>ولادت امام علی</translation>
    </message>
    <message>
        <source>Mission of the Prophet</source>
        <translation>مبعث</translation>
    </message>
    <message>
        <source>Birthday of Imam Mahdi</source>
        <translation>ولادت امام زمان</translation>
    </message>
    <message>
        <source>Martyrdom of Imam Ali</source>
        <translation>شهادت امام علی</translation>
    </message>
    <message>
        <source>Eid al-Fitr</source>
        <translation>عید فطر</translation>
    </message>
    <message>
        <source>Second day of Eid al-Fitr</source>
        <translation>تعطیل به مناسبت عید فطر</translation>
    </message>
    <message>
        <source>Martyrdom of Imam Sadiq</source>
        <translation>شهادت امام صادق</translation>
    </message>
    <message>
        <source>Eid al-Adha</source>
        <translation>عید قربان</translation>
    </message>
    <message>
        <source>Eid al-Ghadir</source>
        <translation>عید غدیر</translation>
    </message>
</context>
<context>
    <name>import</name>
    <message>
        <source>Customers</source>
        <translation>مشتری‌ها</translation>
    </message>
    <message>
        <source>Customer code</source>
        <translation>کد مشتری</translation>
    </message>
    <message>
        <source>Name (whole, or of a firm)</source>
        <translation>نام (کامل یا نام شرکت)</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>نام خانوادگی</translation>
    </message>
    <message>
        <source>Person or firm</source>
        <translation>شخص یا شرکت</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>تلفن</translation>
    </message>
    <message>
        <source>Second phone</source>
        <translation>تلفن دوم</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ایمیل</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>خیابان</translation>
    </message>
    <message>
        <source>City</source>
        <translation>شهر</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>استان</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>کد پستی</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>کشور</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>شناسهٔ مالیاتی</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>تولد</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>برچسب‌ها</translation>
    </message>
    <message>
        <source>How they found the shop</source>
        <translation>نحوهٔ آشنایی با فروشگاه</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>یادداشت</translation>
    </message>
    <message>
        <source>Consent to e-mail</source>
        <translation>رضایت به ایمیل</translation>
    </message>
    <message>
        <source>Consent to SMS</source>
        <translation>رضایت به پیامک</translation>
    </message>
    <message>
        <source>Consent to post</source>
        <translation>رضایت به پست</translation>
    </message>
    <message>
        <source>Consent to calls</source>
        <translation>رضایت به تماس</translation>
    </message>
    <message>
        <source>Consent to social media</source>
        <translation>رضایت به شبکه‌های اجتماعی</translation>
    </message>
    <message>
        <source>There is no name, phone, e-mail or code.</source>
        <translation>نام، تلفن، ایمیل یا کد ندارد.</translation>
    </message>
    <message>
        <source>This says neither person nor firm: %1</source>
        <translation>نه شخص است نه شرکت: %1</translation>
    </message>
    <message>
        <source>This is not a language: %1</source>
        <translation>این زبان نیست: %1</translation>
    </message>
    <message>
        <source>This is not an e-mail address: %1</source>
        <translation>این ایمیل نیست: %1</translation>
    </message>
    <message>
        <source>A spreadsheet has cut the digits off: %1</source>
        <translation>صفحهٔ گسترده رقم‌ها را بریده است: %1</translation>
    </message>
    <message>
        <source>This is not a phone number: %1</source>
        <translation>این شمارهٔ تلفن نیست: %1</translation>
    </message>
    <message>
        <source>This is not a birthday: %1</source>
        <translation>این تاریخ تولد نیست: %1</translation>
    </message>
    <message>
        <source>This says neither yes nor no: %1</source>
        <translation>نه بله است نه خیر: %1</translation>
    </message>
    <message>
        <source>More than one customer fits: %1</source>
        <translation>بیش از یک مشتری با آن جور است: %1</translation>
    </message>
    <message>
        <source>Another customer has the code %1.</source>
        <translation>مشتری دیگری کد %1 را دارد.</translation>
    </message>
    <message numerus="yes">
        <source>%n consent(s) entered</source>
        <translation>
            <numerusform>%Ln رضایت ثبت شد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consent(s) not entered, because these people have withdrawn theirs</source>
        <translation>
            <numerusform>%Ln رضایت ثبت نشد، چون این افراد آن را پس گرفته‌اند</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) are in the bin and stay there</source>
        <translation>
            <numerusform>%Ln مشتری در سطل زباله است و همان‌جا می‌ماند</numerusform>
        </translation>
    </message>
    <message>
        <source>Products</source>
        <translation>کالاها</translation>
    </message>
    <message>
        <source>Product code</source>
        <translation>کد کالا</translation>
    </message>
    <message>
        <source>Product name</source>
        <translation>نام کالا</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>دسته</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>قیمت</translation>
    </message>
    <message>
        <source>VAT rate</source>
        <translation>نرخ مالیات بر ارزش افزوده</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>واحد</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>بارکد</translation>
    </message>
    <message>
        <source>There is no name and no code.</source>
        <translation>نه نام دارد نه کد.</translation>
    </message>
    <message>
        <source>This is not a VAT rate: %1</source>
        <translation>این نرخ مالیات بر ارزش افزوده نیست: %1</translation>
    </message>
    <message>
        <source>This is not a price: %1</source>
        <translation>این قیمت نیست: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n price(s) were finer than the currency and were rounded</source>
        <translation>
            <numerusform>%Ln قیمت دقیق‌تر از واحد پول بود و گرد شد</numerusform>
        </translation>
    </message>
    <message>
        <source>More than one product fits: %1</source>
        <translation>بیش از یک کالا با آن جور است: %1</translation>
    </message>
    <message>
        <source>Another product has the code %1.</source>
        <translation>کالای دیگری کد %1 را دارد.</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>فروش‌ها</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>شمارهٔ سند</translation>
    </message>
    <message>
        <source>Date (and time)</source>
        <translation>تاریخ (و ساعت)</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>ساعت</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>تعداد</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>قیمت واحد</translation>
    </message>
    <message>
        <source>Customer name</source>
        <translation>نام مشتری</translation>
    </message>
    <message>
        <source>Customer e-mail</source>
        <translation>ایمیل مشتری</translation>
    </message>
    <message>
        <source>Customer phone</source>
        <translation>تلفن مشتری</translation>
    </message>
    <message>
        <source>The document number is missing.</source>
        <translation>شمارهٔ سند وارد نشده است.</translation>
    </message>
    <message>
        <source>This is not a quantity: %1</source>
        <translation>تعداد نامعتبر: %1</translation>
    </message>
    <message>
        <source>This is not a date: %1</source>
        <translation>تاریخ نامعتبر: %1</translation>
    </message>
    <message>
        <source>The sum is too large: %1</source>
        <translation>مبلغ بیش از اندازه بزرگ است: %1</translation>
    </message>
    <message>
        <source>Another line of this document was not taken.</source>
        <translation>ردیف دیگری از این سند پذیرفته نشد.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) had a price finer than the currency; the total of the line was rounded once</source>
        <translation>
            <numerusform>%Ln ردیف قیمتی ریزتر از واحد پول داشت؛ جمع ردیف یک بار گرد شد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) had lines of different times; the earliest counts</source>
        <translation>
            <numerusform>%Ln سند ردیف‌هایی با ساعت‌های گوناگون داشت؛ زودترین حساب می‌شود</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) were seen under two countries; the first one was kept</source>
        <translation>
            <numerusform>%Ln مشتری با دو کشور دیده شد؛ نخستین نگه داشته شد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) are returns</source>
        <translation>
            <numerusform>%Ln سند مرجوعی است</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) are adjustments (write-offs and corrections), which never count as visits</source>
        <translation>
            <numerusform>%Ln سند اصلاحیه است (کسر موجودی و تصحیح) و هرگز مراجعه شمرده نمی‌شود</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s) are walk-in sales, without a customer</source>
        <translation>
            <numerusform>%Ln فروش بدون مشتری است</numerusform>
        </translation>
    </message>
    <message>
        <source>A document with this number is already there.</source>
        <translation>سندی با این شماره از پیش هست.</translation>
    </message>
    <message>
        <source>This cell is empty, and is needed.</source>
        <translation>این خانه خالی است و باید پر باشد.</translation>
    </message>
    <message>
        <source>Name, to be split into first and last</source>
        <translation>نام کامل، برای جدا شدن به نام و نام خانوادگی</translation>
    </message>
    <message>
        <source>Customer first name</source>
        <translation>نام کوچک مشتری</translation>
    </message>
    <message>
        <source>The file is named like a spreadsheet, but it is a text; it was read as such.</source>
        <translation>نام فایل مانند صفحهٔ گسترده است ولی متن است؛ به‌صورت متن خوانده شد.</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) hold nothing about anybody</source>
        <translation>
            <numerusform>%Ln کارت دربارهٔ کسی چیزی ندارد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) are in another encoding than their label says, and were read as they are</source>
        <translation>
            <numerusform>%Ln مقدار با رمزگذاری دیگری جز آنچه گفته نوشته شده و همان‌طور که هست خوانده شد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) with a formula hold no value, and were read as empty</source>
        <translation>
            <numerusform>%Ln خانه با فرمول مقداری ندارد و خالی خوانده شد</numerusform>
        </translation>
    </message>
    <message>
        <source>A quotation mark opens in this line and never closes.</source>
        <translation>در این سطر گیومه‌ای باز می‌شود و هرگز بسته نمی‌شود.</translation>
    </message>
    <message>
        <source>This row has more cells than there are columns.</source>
        <translation>این سطر بیش از تعداد ستون‌ها خانه دارد.</translation>
    </message>
    <message>
        <source>Phone: what it is for</source>
        <translation>تلفن: برای چه</translation>
    </message>
    <message>
        <source>E-mail: what it is for</source>
        <translation>ایمیل: برای چه</translation>
    </message>
    <message>
        <source>Address: what it is for</source>
        <translation>نشانی: برای چه</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>علاقه‌مندی‌ها</translation>
    </message>
    <message>
        <source>Personality type</source>
        <translation>تیپ شخصیتی</translation>
    </message>
    <message>
        <source>Looked after by</source>
        <translation>مسئول</translation>
    </message>
    <message>
        <source>Social networks</source>
        <translation>شبکه‌های اجتماعی</translation>
    </message>
    <message>
        <source>This is none of the 16 types (INTJ …): %1</source>
        <translation>هیچ‌یک از ۱۶ تیپ نیست (INTJ …): %1</translation>
    </message>
    <message>
        <source>Nobody of the staff has this name. There are: %1</source>
        <translation>هیچ‌یک از کارکنان این نام را ندارد. این‌ها هستند: %1</translation>
    </message>
    <message>
        <source>This is not a number: %1</source>
        <translation>این عدد نیست: %1</translation>
    </message>
    <message>
        <source>This is none of the choices of the field: %1</source>
        <translation>این از گزینه‌های فیلد نیست: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) taken</source>
        <translation>
            <numerusform>%Ln عکس آورده شد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) are bigger than the largest file of the settings, and were not taken</source>
        <translation>
            <numerusform>%Ln عکس از بزرگ‌ترین فایلِ تنظیمات بزرگ‌تر بود و آورده نشد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) in the cards are damaged or of a kind that is not read here</source>
        <translation>
            <numerusform>%Ln عکس در کارت‌ها آسیب دیده یا از نوعی است که اینجا خوانده نمی‌شود</numerusform>
        </translation>
    </message>
    <message>
        <source>This day is still to come: %1</source>
        <translation>این روز هنوز نرسیده است: %1</translation>
    </message>
    <message>
        <source>Name to be split, first name first</source>
        <translation>نام کامل برای جدا شدن، اول نام کوچک</translation>
    </message>
    <message>
        <source>Second e-mail</source>
        <translation>ایمیل دوم</translation>
    </message>
    <message>
        <source>Street, second line</source>
        <translation>خیابان، خط دوم</translation>
    </message>
    <message>
        <source>Wedding anniversary</source>
        <translation>سالگرد ازدواج</translation>
    </message>
    <message>
        <source>Founding of the firm</source>
        <translation>تأسیس شرکت</translation>
    </message>
    <message>
        <source>Other dates</source>
        <translation>تاریخ‌های دیگر</translation>
    </message>
    <message>
        <source>Entered on</source>
        <translation>تاریخ ثبت</translation>
    </message>
    <message>
        <source>Newsletter by e-mail</source>
        <translation>خبرنامهٔ ایمیلی</translation>
    </message>
    <message>
        <source>Newsletter by SMS</source>
        <translation>خبرنامهٔ پیامکی</translation>
    </message>
    <message>
        <source>Years of two digits were read as %1 to %2.</source>
        <translation>سال‌های دورقمی از %1 تا %2 خوانده شدند.</translation>
    </message>
    <message>
        <source>State of the order</source>
        <translation>وضعیت سفارش</translation>
    </message>
    <message>
        <source>Cancelled on</source>
        <translation>تاریخ لغو</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>تاریخ ارسال</translation>
    </message>
    <message>
        <source>Discount on the line</source>
        <translation>تخفیف ردیف</translation>
    </message>
    <message>
        <source>Discount on the whole order</source>
        <translation>تخفیف کل سفارش</translation>
    </message>
    <message>
        <source>All goods before the discount</source>
        <translation>همهٔ کالاها پیش از تخفیف</translation>
    </message>
    <message>
        <source>All goods after the discount</source>
        <translation>همهٔ کالاها پس از تخفیف</translation>
    </message>
    <message>
        <source>This order was cancelled or never completed: %1</source>
        <translation>این سفارش لغو شده یا هرگز کامل نشده است: %1</translation>
    </message>
    <message>
        <source>This order is not paid yet: %1</source>
        <translation>این سفارش هنوز پرداخت نشده است: %1</translation>
    </message>
    <message>
        <source>This order was refunded in full: %1</source>
        <translation>همهٔ پول این سفارش برگردانده شده است: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) were cancelled or never paid, and were not taken</source>
        <translation>
            <numerusform>%Ln سفارش لغو شده یا پرداخت نشده بود و وارد نشد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) were refunded in full, and were not taken</source>
        <translation>
            <numerusform>همهٔ پول %Ln سفارش برگردانده شده بود و وارد نشد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) were refunded in part: enter what came back as a return</source>
        <translation>
            <numerusform>بخشی از پول %Ln سفارش برگردانده شده است: آنچه برگشته را به‌عنوان مرجوعی وارد کنید</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) had a discount, which was taken off their lines</source>
        <translation>
            <numerusform>%Ln سند تخفیف داشت که از ردیف‌هایش کم شد</numerusform>
        </translation>
    </message>
    <message>
        <source>This is not an amount: %1</source>
        <translation>این مبلغ نیست: %1</translation>
    </message>
    <message>
        <source>The spreadsheet could not work out this cell: %1</source>
        <translation>صفحهٔ گسترده نتوانسته این خانه را حساب کند: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) belong to rows that were not taken; the file of those rows does not hold them</source>
        <translation>
            <numerusform>%Ln عکس از آنِ سطرهایی است که رد شدند؛ فایل آن سطرها عکس‌ها را ندارد</numerusform>
        </translation>
    </message>
    <message>
        <source>The sheet “%1” was read. The file also has: %2.</source>
        <translation>برگهٔ «%1» خوانده شد. فایل این‌ها را هم دارد: %2.</translation>
    </message>
    <message>
        <source>The headings were found in line %1.</source>
        <translation>سرستون‌ها در سطر %1 پیدا شدند.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) of the cards have no place here and were not taken: %1</source>
        <translation>
            <numerusform>%Ln مقدار از کارت‌ها این‌جا جایی ندارد و وارد نشد: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) are lists of others and were passed over</source>
        <translation>
            <numerusform>%Ln کارت فهرست دیگران است و کنار گذاشته شد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) have no end in the file; what is there was taken</source>
        <translation>
            <numerusform>%Ln کارت در فایل پایان ندارد؛ آنچه هست وارد شد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) hold letters that could not be read</source>
        <translation>
            <numerusform>%Ln مقدار حرف‌هایی دارد که خوانده نشد</numerusform>
        </translation>
    </message>
    <message>
        <source>This looks like a row of totals, not a person.</source>
        <translation>این به ردیف جمع کل می‌ماند، نه به یک شخص.</translation>
    </message>
    <message>
        <source>Some letters of this cell cannot be read in the encoding of the file: %1</source>
        <translation>برخی حرف‌های این خانه در کدگذاری این فایل خوانده نمی‌شوند: %1</translation>
    </message>
    <message>
        <source>Second barcode</source>
        <translation>بارکد دوم</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>برند</translation>
    </message>
    <message>
        <source>Shelf place</source>
        <translation>جای قفسه</translation>
    </message>
    <message>
        <source>Warranty in months</source>
        <translation>گارانتی به ماه</translation>
    </message>
    <message>
        <source>Days one lasts</source>
        <translation>چند روز می‌ماند</translation>
    </message>
    <message>
        <source>Reorder from</source>
        <translation>نقطهٔ سفارش</translation>
    </message>
    <message>
        <source>Order up to</source>
        <translation>سفارش تا</translation>
    </message>
    <message>
        <source>Variant of (product code)</source>
        <translation>گونه‌ای از (کد کالا)</translation>
    </message>
    <message>
        <source>There is no product with the code %1.</source>
        <translation>کالایی با کد %1 نیست.</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>موجودی</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>محل</translation>
    </message>
    <message>
        <source>Cost of one, without VAT</source>
        <translation>بهای یک واحد، بدون مالیات</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>روز</translation>
    </message>
    <message>
        <source>Opening stock or count</source>
        <translation>موجودی آغازین یا شمارش</translation>
    </message>
    <message>
        <source>There is no code and no barcode.</source>
        <translation>نه کد دارد و نه بارکد.</translation>
    </message>
    <message>
        <source>This is neither opening stock nor a count: %1</source>
        <translation>این نه موجودی آغازین است و نه شمارش: %1</translation>
    </message>
    <message>
        <source>This is not a day: %1</source>
        <translation>این روز نیست: %1</translation>
    </message>
    <message>
        <source>This product is only sold whole: %1</source>
        <translation>این کالا فقط کامل فروخته می‌شود: %1</translation>
    </message>
    <message>
        <source>There is no such product: %1</source>
        <translation>چنین کالایی نیست: %1</translation>
    </message>
    <message>
        <source>There is no such place: %1</source>
        <translation>چنین محلی نیست: %1</translation>
    </message>
    <message>
        <source>No stock was kept on that day yet: %1</source>
        <translation>در آن روز هنوز موجودی نگه داشته نمی‌شد: %1</translation>
    </message>
    <message>
        <source>Number in the other program</source>
        <translation>شماره در برنامهٔ دیگر</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) are in several categories there; one of them was taken</source>
        <translation>
            <numerusform>%Ln کالا در آنجا در چند دسته است؛ یکی از آن‌ها گرفته شد</numerusform>
        </translation>
    </message>
    <message>
        <source>More than one supplier fits: %1</source>
        <translation>بیش از یک تأمین‌کننده با آن جور است: %1</translation>
    </message>
    <message>
        <source>There is no such supplier: %1</source>
        <translation>چنین تأمین‌کننده‌ای نیست: %1</translation>
    </message>
    <message>
        <source>This row names no supplier.</source>
        <translation>این سطر تأمین‌کننده‌ای را نام نمی‌برد.</translation>
    </message>
    <message>
        <source>This row names no product.</source>
        <translation>این سطر کالایی را نام نمی‌برد.</translation>
    </message>
    <message>
        <source>There is no order number, and nothing that came.</source>
        <translation>نه شمارهٔ سفارش هست و نه چیزی که رسیده باشد.</translation>
    </message>
    <message>
        <source>The day on which the goods came is missing.</source>
        <translation>روزی که کالا رسیده نوشته نشده است.</translation>
    </message>
    <message>
        <source>The quantity is missing.</source>
        <translation>مقدار نوشته نشده است.</translation>
    </message>
    <message>
        <source>More is defective than came: %1</source>
        <translation>معیوب‌ها از آنچه رسیده بیشترند: %1</translation>
    </message>
    <message>
        <source>Orders and deliveries</source>
        <translation>سفارش‌ها و دریافت‌ها</translation>
    </message>
    <message>
        <source>Supplier (name or code)</source>
        <translation>تأمین‌کننده (نام یا کد)</translation>
    </message>
    <message>
        <source>Supplier code</source>
        <translation>کد تأمین‌کننده</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>شمارهٔ سفارش</translation>
    </message>
    <message>
        <source>Ordered on</source>
        <translation>روز سفارش</translation>
    </message>
    <message>
        <source>Promised for</source>
        <translation>روز وعده‌داده‌شده</translation>
    </message>
    <message>
        <source>Product code of the supplier</source>
        <translation>کد کالا نزد تأمین‌کننده</translation>
    </message>
    <message>
        <source>Ordered quantity</source>
        <translation>مقدار سفارش</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>روز دریافت</translation>
    </message>
    <message>
        <source>Received quantity</source>
        <translation>مقدار دریافتی</translation>
    </message>
    <message>
        <source>Defective of these</source>
        <translation>معیوب از آن‌ها</translation>
    </message>
    <message>
        <source>Number of the delivery note</source>
        <translation>شمارهٔ حواله</translation>
    </message>
    <message>
        <source>Extra cost of the delivery</source>
        <translation>هزینهٔ افزودهٔ دریافت</translation>
    </message>
    <message>
        <source>The order of this number is from another supplier: %1</source>
        <translation>سفارش با این شماره از تأمین‌کنندهٔ دیگری است: %1</translation>
    </message>
    <message>
        <source>Another row of this delivery names another extra cost: %1</source>
        <translation>سطر دیگری از این دریافت هزینهٔ افزودهٔ دیگری می‌گوید: %1</translation>
    </message>
    <message>
        <source>The day of the order is missing.</source>
        <translation>روز سفارش نوشته نشده است.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of orders: more came than was ordered; all of it was taken</source>
        <translation>
            <numerusform>%Ln ردیف سفارش: بیش از سفارش رسیده است؛ همه پذیرفته شد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of deliveries name something that is not in their order; it was taken</source>
        <translation>
            <numerusform>%Ln ردیف دریافت چیزی را نام می‌برد که در سفارشش نیست؛ پذیرفته شد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of deliveries cost nothing; that counts as their cost</source>
        <translation>
            <numerusform>%Ln ردیف دریافت بهایی ندارد؛ همین بهای آن شمرده می‌شود</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) were promised for several days; the last one counts</source>
        <translation>
            <numerusform>%Ln سفارش برای چند روز وعده داده شده؛ آخرین روز به شمار می‌آید</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n counted figure(s) stay as they were counted: what was sold before a count changes its difference, not what is there now</source>
        <translation>
            <numerusform>%Ln مقدار شمرده‌شده همان می‌ماند که شمرده شد: آنچه پیش از شمارش فروخته شده تفاوت آن را عوض می‌کند، نه موجودی اکنون را</numerusform>
        </translation>
    </message>
    <message>
        <source>This looks like a row of totals, not a supplier.</source>
        <translation>این به ردیف جمع کل می‌ماند، نه به یک تأمین‌کننده.</translation>
    </message>
    <message>
        <source>This is no language in which orders can be printed: %1</source>
        <translation>سفارش به این زبان چاپ نمی‌شود: %1</translation>
    </message>
    <message>
        <source>This is not a number of days: %1</source>
        <translation>این شمارِ روز نیست: %1</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>تأمین‌کنندگان</translation>
    </message>
    <message>
        <source>Supplier name</source>
        <translation>نام تأمین‌کننده</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>شخص رابط</translation>
    </message>
    <message>
        <source>Contact person: what they do there</source>
        <translation>شخص رابط: کارش در آنجا</translation>
    </message>
    <message>
        <source>Contact person: phone</source>
        <translation>شخص رابط: تلفن</translation>
    </message>
    <message>
        <source>Contact person: e-mail</source>
        <translation>شخص رابط: ایمیل</translation>
    </message>
    <message>
        <source>Payment terms</source>
        <translation>شرایط پرداخت</translation>
    </message>
    <message>
        <source>Days to pay</source>
        <translation>مهلت پرداخت به روز</translation>
    </message>
    <message>
        <source>Days until goods come</source>
        <translation>زمان تحویل به روز</translation>
    </message>
    <message>
        <source>Minimum order</source>
        <translation>کمترین سفارش</translation>
    </message>
    <message>
        <source>Another supplier has the code %1.</source>
        <translation>تأمین‌کنندهٔ دیگری کد %1 را دارد.</translation>
    </message>
    <message numerus="yes">
        <source>%n minimum order(s) were finer than the currency and were rounded</source>
        <translation>
            <numerusform>%Ln کمترین سفارش دقیق‌تر از واحد پول بود و گرد شد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n supplier(s) are in the bin and stay there</source>
        <translation>
            <numerusform>%Ln تأمین‌کننده در سطل زباله است و همان‌جا می‌ماند</numerusform>
        </translation>
    </message>
    <message>
        <source>This is below zero: %1</source>
        <translation>این کمتر از صفر است: %1</translation>
    </message>
    <message>
        <source>This is too small or too large: %1</source>
        <translation>این بیش از اندازه کم یا زیاد است: %1</translation>
    </message>
    <message>
        <source>Several categories are called so, write all of the path: %1</source>
        <translation>چند دسته این نام را دارند، همهٔ مسیر را بنویسید: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n barcode(s) end with a digit that does not fit: %1</source>
        <translation>
            <numerusform>%Ln بارکد با رقمی تمام می‌شود که جور نیست: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is no opening stock: %1</source>
        <translation>هیچ، موجودی آغازین نیست: %1</translation>
    </message>
    <message>
        <source>This day lies in the future: %1</source>
        <translation>این روز در آینده است: %1</translation>
    </message>
    <message>
        <source>Stock of this is kept already, say whether the list is a count or opening stock: %1</source>
        <translation>موجودی این از پیش نگه داشته می‌شود، بگویید فهرست شمارش است یا موجودی آغازین: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) were added to what was there already</source>
        <translation>
            <numerusform>%Ln کالا به آنچه بود افزوده شد</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>Best customers</source>
        <translation>بهترین مشتریان</translation>
    </message>
    <message>
        <source>Who brought most, net of returns.</source>
        <translation>مشتریانی که بیشترین خرید را داشته‌اند، پس از کسر مرجوعی.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>مشتری</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>کد</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>فروش‌ها</translation>
    </message>
    <message>
        <source>Net sum</source>
        <translation>فروش خالص</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>سهم</translation>
    </message>
    <message>
        <source>Best products</source>
        <translation>بهترین کالاها</translation>
    </message>
    <message>
        <source>Which products brought most, net of returns.</source>
        <translation>کالاهایی که بیشترین فروش را داشته‌اند، پس از کسر مرجوعی.</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>کالا</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>تعداد</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>بازهٔ زمانی</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>دسته</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>کشور</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>مرجوعی‌ها</translation>
    </message>
    <message>
        <source>Average per sale</source>
        <translation>میانگین هر فروش</translation>
    </message>
    <message>
        <source>A year before</source>
        <translation>مقایسه با سال قبل</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغییر</translation>
    </message>
    <message>
        <source>Sales history</source>
        <translation>روند فروش</translation>
    </message>
    <message>
        <source>What was sold over time, net of returns.</source>
        <translation>فروش در گذر زمان، پس از کسر مرجوعی.</translation>
    </message>
    <message>
        <source>By category</source>
        <translation>بر پایهٔ دسته</translation>
    </message>
    <message>
        <source>By country</source>
        <translation>بر پایهٔ کشور</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>رده</translation>
    </message>
    <message>
        <source>Share so far</source>
        <translation>سهم انباشته</translation>
    </message>
    <message>
        <source>ABC of products</source>
        <translation>رده‌بندی ABC کالاها</translation>
    </message>
    <message>
        <source>A: the few that bring 80%, B: those that bring the next 15%, C: the rest.</source>
        <translation>رده‌های A تا C: اندک کالاهایی که ۸۰٪ را می‌آورند (A)، آن‌ها که ۱۵٪ بعدی را می‌آورند (B) و بقیه (C).</translation>
    </message>
    <message>
        <source>By margin</source>
        <translation>بر پایهٔ سود</translation>
    </message>
    <message>
        <source>By sales</source>
        <translation>بر پایهٔ فروش</translation>
    </message>
    <message>
        <source>Dead stock</source>
        <translation>کالای راکد</translation>
    </message>
    <message>
        <source>What has not been sold for some time, and the money that is tied up in it.</source>
        <translation>آنچه مدتی است فروش نرفته، و پولی که در آن خوابیده است.</translation>
    </message>
    <message>
        <source>Nothing of known cost has lain that long. Choose fewer days, or keep stock under “Stock”.</source>
        <translation>هیچ کالایی با بهای معلوم این‌قدر نمانده است. روزهای کمتری برگزینید یا در «موجودی» حساب انبار را نگه دارید.</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>موجود</translation>
    </message>
    <message>
        <source>Money tied up</source>
        <translation>پول خوابیده</translation>
    </message>
    <message>
        <source>Last sold</source>
        <translation>آخرین فروش</translation>
    </message>
    <message>
        <source>Days without a sale</source>
        <translation>روزهای بی‌فروش</translation>
    </message>
    <message>
        <source>Some products have no cost; they count with nothing in the value.</source>
        <translation>بهای برخی کالاها معلوم نیست؛ در ارزش صفر به شمار می‌آیند.</translation>
    </message>
    <message>
        <source>Sales without VAT</source>
        <translation>فروش بدون مالیات</translation>
    </message>
    <message>
        <source>Purchase cost</source>
        <translation>بهای خرید</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>سود</translation>
    </message>
    <message>
        <source>Margin %</source>
        <translation>سود ٪</translation>
    </message>
    <message>
        <source>Cost known for</source>
        <translation>بهای معلوم</translation>
    </message>
    <message>
        <source>Of some sales nobody knows what the goods cost: cost and margin are of the others only.</source>
        <translation>بهای کالا در برخی فروش‌ها معلوم نیست: بها و سود تنها از بقیه است.</translation>
    </message>
    <message>
        <source>Some sales have no VAT rate: they count as they were paid.</source>
        <translation>برخی فروش‌ها نرخ مالیات ندارند: همان‌گونه که پرداخت شده به شمار می‌آیند.</translation>
    </message>
    <message>
        <source>Of no sale in this time is it known what the goods cost. Enter what suppliers ask, or receive goods with their cost: whatever is sold from then on has its margin.</source>
        <translation>بهای کالا در هیچ فروشی از این مدت معلوم نیست. قیمت تأمین‌کنندگان را وارد کنید یا کالا را با بهایش دریافت کنید: هرچه از آن پس فروش رود سودش معلوم است.</translation>
    </message>
    <message>
        <source>Product margins</source>
        <translation>سود کالاها</translation>
    </message>
    <message>
        <source>What each product or category cost, brought and left over.</source>
        <translation>هر کالا یا دسته چند تمام شد، چند فروش رفت و چند ماند.</translation>
    </message>
    <message>
        <source>By product</source>
        <translation>بر پایهٔ کالا</translation>
    </message>
    <message>
        <source>Average stock value</source>
        <translation>ارزش میانگین موجودی</translation>
    </message>
    <message>
        <source>Turns per year</source>
        <translation>گردش در سال</translation>
    </message>
    <message>
        <source>Yearly margin on stock</source>
        <translation>سود بر موجودی</translation>
    </message>
    <message>
        <source>Stock turn</source>
        <translation>گردش موجودی</translation>
    </message>
    <message>
        <source>How often stock is sold over in a year, and which of it earns its place on the shelf.</source>
        <translation>موجودی سالی چند بار فروش می‌رود، و کدام کالا جایش را در قفسه درمی‌آورد.</translation>
    </message>
    <message>
        <source>Nothing of known cost lay in stock. Keep stock under “Stock”, and receive goods with what they cost.</source>
        <translation>موجودی با بهای معلوم نبوده است. در «موجودی» حساب انبار را نگه دارید و کالا را با بهایش دریافت کنید.</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>تأمین‌کننده</translation>
    </message>
    <message>
        <source>Supplier margins</source>
        <translation>سود تأمین‌کنندگان</translation>
    </message>
    <message>
        <source>What the goods of each supplier cost, brought and left over, net of returns.</source>
        <translation>کالاهای هر تأمین‌کننده چند تمام شد، چند فروش رفت و چند ماند، پس از کسر مرجوعی.</translation>
    </message>
    <message>
        <source>By supplier, in total</source>
        <translation>بر پایهٔ تأمین‌کننده، روی هم</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>در گذر زمان</translation>
    </message>
    <message>
        <source>Stock value at the end</source>
        <translation>ارزش موجودی در پایان</translation>
    </message>
    <message>
        <source>More or less than before</source>
        <translation>بیش یا کم از پیش</translation>
    </message>
    <message>
        <source>Products in stock</source>
        <translation>کالاهای موجود</translation>
    </message>
    <message>
        <source>Of unknown cost</source>
        <translation>با بهای نامعلوم</translation>
    </message>
    <message>
        <source>Stock value</source>
        <translation>ارزش موجودی</translation>
    </message>
    <message>
        <source>What lay on the shelves over time, at its average cost without VAT.</source>
        <translation>آنچه در گذر زمان در قفسه‌ها بوده، به بهای میانگین بدون مالیات.</translation>
    </message>
</context>
<context>
    <name>segment</name>
    <message>
        <source>Best customers</source>
        <translation>بهترین مشتریان</translation>
    </message>
    <message>
        <source>New customers</source>
        <translation>مشتریان تازه</translation>
    </message>
    <message>
        <source>Lapsed regulars</source>
        <translation>مشتریان دائمی که دیگر نمی‌آیند</translation>
    </message>
    <message>
        <source>One-time buyers</source>
        <translation>مشتریان یک‌باره</translation>
    </message>
    <message>
        <source>Birthdays next month</source>
        <translation>تولدهای ماه آینده</translation>
    </message>
</context>
<context>
    <name>step</name>
    <message>
        <source>Settings changed</source>
        <translation>تنظیمات تغییر کرد</translation>
    </message>
    <message>
        <source>Segment changed: %1</source>
        <translation>گروه تغییر کرد: %1</translation>
    </message>
    <message>
        <source>New segment: %1</source>
        <translation>گروه تازه: %1</translation>
    </message>
    <message>
        <source>Segment deleted: %1</source>
        <translation>گروه حذف شد: %1</translation>
    </message>
    <message>
        <source>Category %1 created</source>
        <translation>دستهٔ %1 ساخته شد</translation>
    </message>
    <message>
        <source>Category %1 renamed</source>
        <translation>نام دستهٔ %1 تغییر کرد</translation>
    </message>
    <message>
        <source>Category %1 moved</source>
        <translation>دستهٔ %1 جابه‌جا شد</translation>
    </message>
    <message>
        <source>Category %1 put in the bin</source>
        <translation>دستهٔ %1 به سطل زباله رفت</translation>
    </message>
    <message>
        <source>Product %1 created</source>
        <translation>کالای %1 ساخته شد</translation>
    </message>
    <message>
        <source>Product %1 changed</source>
        <translation>کالای %1 تغییر کرد</translation>
    </message>
    <message>
        <source>Product %1 put in the bin</source>
        <translation>کالای %1 به سطل زباله رفت</translation>
    </message>
    <message>
        <source>Products put in the bin: %1</source>
        <translation>کالاهای رفته به سطل زباله: %1</translation>
    </message>
    <message>
        <source>Product %1 restored from the bin</source>
        <translation>کالای %1 از سطل زباله بازگردانده شد</translation>
    </message>
    <message>
        <source>Products restored from the bin: %1</source>
        <translation>کالاهای بازگردانده از سطل زباله: %1</translation>
    </message>
    <message>
        <source>Sale of %1 entered</source>
        <translation>فروش %1 ثبت شد</translation>
    </message>
    <message>
        <source>Return of %1 entered</source>
        <translation>مرجوعی %1 ثبت شد</translation>
    </message>
    <message>
        <source>Correction of %1 entered</source>
        <translation>اصلاحیهٔ %1 ثبت شد</translation>
    </message>
    <message>
        <source>Document %1 changed</source>
        <translation>سند %1 تغییر کرد</translation>
    </message>
    <message>
        <source>Document %1 put in the bin</source>
        <translation>سند %1 به سطل زباله رفت</translation>
    </message>
    <message>
        <source>Documents put in the bin: %1</source>
        <translation>سندهای رفته به سطل زباله: %1</translation>
    </message>
    <message>
        <source>Document %1 restored from the bin</source>
        <translation>سند %1 از سطل زباله بازگردانده شد</translation>
    </message>
    <message>
        <source>Documents restored from the bin: %1</source>
        <translation>سندهای بازگردانده از سطل زباله: %1</translation>
    </message>
    <message>
        <source>%1: name changed</source>
        <translation>%1: نام تغییر کرد</translation>
    </message>
    <message>
        <source>%1: phone changed</source>
        <translation>%1: تلفن تغییر کرد</translation>
    </message>
    <message>
        <source>%1: e-mail changed</source>
        <translation>%1: ایمیل تغییر کرد</translation>
    </message>
    <message>
        <source>%1: address changed</source>
        <translation>%1: نشانی تغییر کرد</translation>
    </message>
    <message>
        <source>%1: tags changed</source>
        <translation>%1: برچسب‌ها تغییر کرد</translation>
    </message>
    <message>
        <source>%1: birthday changed</source>
        <translation>%1: تولد تغییر کرد</translation>
    </message>
    <message>
        <source>%1: language changed</source>
        <translation>%1: زبان تغییر کرد</translation>
    </message>
    <message>
        <source>%1: tax number changed</source>
        <translation>%1: شناسهٔ مالیاتی تغییر کرد</translation>
    </message>
    <message>
        <source>%1: code changed</source>
        <translation>%1: کد تغییر کرد</translation>
    </message>
    <message>
        <source>%1: source changed</source>
        <translation>%1: نحوهٔ آشنایی تغییر کرد</translation>
    </message>
    <message>
        <source>%1: note changed</source>
        <translation>%1: یادداشت تغییر کرد</translation>
    </message>
    <message>
        <source>New customer: %1</source>
        <translation>مشتری تازه: %1</translation>
    </message>
    <message>
        <source>%1: changed</source>
        <translation>%1: تغییر کرد</translation>
    </message>
    <message>
        <source>%1: put into the bin</source>
        <translation>%1: به سطل زباله رفت</translation>
    </message>
    <message>
        <source>People put into the bin: %1</source>
        <translation>اشخاص رفته به سطل زباله: %1</translation>
    </message>
    <message>
        <source>%1: taken out of the bin</source>
        <translation>%1: از سطل زباله بازگردانده شد</translation>
    </message>
    <message>
        <source>People taken out of the bin: %1</source>
        <translation>اشخاص بازگردانده از سطل زباله: %1</translation>
    </message>
    <message>
        <source>%1: removed for good</source>
        <translation>%1: برای همیشه حذف شد</translation>
    </message>
    <message>
        <source>People removed for good: %1</source>
        <translation>اشخاص حذف‌شده برای همیشه: %1</translation>
    </message>
    <message>
        <source>%1: tag “%2” added</source>
        <translation>%1: برچسب «%2» افزوده شد</translation>
    </message>
    <message>
        <source>Tag “%2” added, people: %1</source>
        <translation>برچسب «%2» افزوده شد، شمار اشخاص: %1</translation>
    </message>
    <message>
        <source>%1: tag “%2” taken away</source>
        <translation>%1: برچسب «%2» برداشته شد</translation>
    </message>
    <message>
        <source>Tag “%2” taken away, people: %1</source>
        <translation>برچسب «%2» برداشته شد، شمار اشخاص: %1</translation>
    </message>
    <message>
        <source>%1: consent given</source>
        <translation>%1: رضایت داده شد</translation>
    </message>
    <message>
        <source>Consent given, people: %1</source>
        <translation>رضایت داده شد، شمار اشخاص: %1</translation>
    </message>
    <message>
        <source>%1: consent withdrawn</source>
        <translation>%1: رضایت پس گرفته شد</translation>
    </message>
    <message>
        <source>Consent withdrawn, people: %1</source>
        <translation>رضایت پس گرفته شد، شمار اشخاص: %1</translation>
    </message>
    <message>
        <source>Tag renamed: “%1”</source>
        <translation>نام برچسب تغییر کرد: «%1»</translation>
    </message>
    <message>
        <source>Tag removed: “%1”</source>
        <translation>برچسب حذف شد: «%1»</translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation>وارد کردن %1</translation>
    </message>
    <message>
        <source>VAT rate added</source>
        <translation>نرخ مالیات بر ارزش افزوده اضافه شد</translation>
    </message>
    <message>
        <source>VAT rate changed</source>
        <translation>نرخ مالیات بر ارزش افزوده تغییر کرد</translation>
    </message>
    <message>
        <source>VAT rate removed</source>
        <translation>نرخ مالیات بر ارزش افزوده برداشته شد</translation>
    </message>
    <message>
        <source>Usual VAT rate changed</source>
        <translation>نرخ معمول مالیات بر ارزش افزوده تغییر کرد</translation>
    </message>
    <message>
        <source>Import of a pasted table</source>
        <translation>وارد کردن جدول چسبانده‌شده</translation>
    </message>
    <message>
        <source>%1 joined the staff</source>
        <translation>%1 به کارکنان پیوست</translation>
    </message>
    <message>
        <source>%1 of the staff is now called %2</source>
        <translation>نام %1 از کارکنان به %2 تغییر کرد</translation>
    </message>
    <message>
        <source>%1 left the staff</source>
        <translation>%1 دیگر از کارکنان نیست</translation>
    </message>
    <message>
        <source>%1 is back on the staff</source>
        <translation>%1 به کارکنان بازگشت</translation>
    </message>
    <message>
        <source>%1: important dates changed</source>
        <translation>%1: تغییر تاریخ‌های مهم</translation>
    </message>
    <message>
        <source>%2 merged into %1</source>
        <translation>%2 در %1 ادغام شد</translation>
    </message>
    <message>
        <source>Merged into %1, people: %2</source>
        <translation>ادغام در %1، نفر: %2</translation>
    </message>
    <message>
        <source>Merge taken back: %1 and %2</source>
        <translation>ادغام پس گرفته شد: %1 و %2</translation>
    </message>
    <message>
        <source>%1 and %2 are two people</source>
        <translation>%1 و %2 دو نفر هستند</translation>
    </message>
    <message>
        <source>%1 and %2 may be one</source>
        <translation>%1 و %2 شاید یک نفر باشند</translation>
    </message>
    <message>
        <source>Columns kept as “%1”</source>
        <translation>نگه داشتن ستون‌ها با نام «%1»</translation>
    </message>
    <message>
        <source>A person was erased</source>
        <translation>یک نفر برای همیشه پاک شد</translation>
    </message>
    <message>
        <source>%1: note written</source>
        <translation>%1: یادداشت تازه</translation>
    </message>
    <message>
        <source>%1: note removed</source>
        <translation>%1: یادداشت پاک شد</translation>
    </message>
    <message>
        <source>%1: social networks changed</source>
        <translation>%1: شبکه‌های اجتماعی تغییر کرد</translation>
    </message>
    <message>
        <source>%1: interests changed</source>
        <translation>%1: علاقه‌مندی‌ها تغییر کرد</translation>
    </message>
    <message>
        <source>%1: personality changed</source>
        <translation>%1: تیپ شخصیتی تغییر کرد</translation>
    </message>
    <message>
        <source>%1: somebody else looks after them</source>
        <translation>%1: مسئول تغییر کرد</translation>
    </message>
    <message>
        <source>%1: nobody looks after them</source>
        <translation>%1: بدون مسئول</translation>
    </message>
    <message>
        <source>Nobody looks after these people: %1</source>
        <translation>بدون مسئول، نفر: %1</translation>
    </message>
    <message>
        <source>%2 looks after %1</source>
        <translation>مسئول %1: %2</translation>
    </message>
    <message>
        <source>%2 looks after people: %1</source>
        <translation>مسئول: %2، نفر: %1</translation>
    </message>
    <message>
        <source>Relation between %1 and %2 added</source>
        <translation>نسبت %1 و %2 ثبت شد</translation>
    </message>
    <message>
        <source>Relation between %1 and %2 removed</source>
        <translation>نسبت %1 و %2 برداشته شد</translation>
    </message>
    <message>
        <source>%1: own fields changed</source>
        <translation>%1: فیلدهای دلخواه تغییر کرد</translation>
    </message>
    <message>
        <source>Somebody else looks after people: %1</source>
        <translation>مسئول تازه، نفر: %1</translation>
    </message>
    <message>
        <source>%1: “%2” set</source>
        <translation>%1: فیلد «%2» پر شد</translation>
    </message>
    <message>
        <source>“%2” set, people: %1</source>
        <translation>فیلد «%2» پر شد، شمار اشخاص: %1</translation>
    </message>
    <message>
        <source>%1: “%2” emptied</source>
        <translation>%1: فیلد «%2» خالی شد</translation>
    </message>
    <message>
        <source>“%2” emptied, people: %1</source>
        <translation>فیلد «%2» خالی شد، شمار اشخاص: %1</translation>
    </message>
    <message>
        <source>Language changed, people: %1</source>
        <translation>زبان تغییر کرد، شمار اشخاص: %1</translation>
    </message>
    <message>
        <source>Source changed, people: %1</source>
        <translation>نحوهٔ آشنایی تغییر کرد، شمار اشخاص: %1</translation>
    </message>
    <message>
        <source>%1: file “%2” added</source>
        <translation>%1: فایل «%2» افزوده شد</translation>
    </message>
    <message>
        <source>%1: several files added</source>
        <translation>%1: چند فایل افزوده شد</translation>
    </message>
    <message>
        <source>%1: photo changed</source>
        <translation>%1: عکس تغییر کرد</translation>
    </message>
    <message>
        <source>%1: photo removed</source>
        <translation>%1: عکس حذف شد</translation>
    </message>
    <message>
        <source>%1: file “%2” removed</source>
        <translation>%1: فایل «%2» حذف شد</translation>
    </message>
    <message>
        <source>New own field: %1</source>
        <translation>فیلد دلخواه تازه: %1</translation>
    </message>
    <message>
        <source>Own field changed: %1</source>
        <translation>فیلد دلخواه تغییر کرد: %1</translation>
    </message>
    <message>
        <source>Own field moved: %1</source>
        <translation>فیلد دلخواه جابه‌جا شد: %1</translation>
    </message>
    <message>
        <source>Own field removed: %1</source>
        <translation>فیلد دلخواه حذف شد: %1</translation>
    </message>
    <message>
        <source>%1: price reduced</source>
        <translation>%1: قیمت کم شد</translation>
    </message>
    <message>
        <source>%1: reduction ended</source>
        <translation>%1: پایان کاهش قیمت</translation>
    </message>
    <message>
        <source>Products changed: %1</source>
        <translation>کالاهای تغییریافته: %1</translation>
    </message>
    <message>
        <source>%1 linked with %2</source>
        <translation>پیوند %1 با %2</translation>
    </message>
    <message>
        <source>%1 no longer linked with %2</source>
        <translation>پایان پیوند %1 با %2</translation>
    </message>
    <message>
        <source>%1: picture changed</source>
        <translation>%1: تصویر عوض شد</translation>
    </message>
    <message>
        <source>%1: picture removed</source>
        <translation>%1: تصویر برداشته شد</translation>
    </message>
    <message>
        <source>Variants of %1 made</source>
        <translation>گونه‌های %1 ساخته شد</translation>
    </message>
    <message>
        <source>Change of a VAT rate entered</source>
        <translation>تغییر نرخ مالیات ثبت شد</translation>
    </message>
    <message>
        <source>Change of a VAT rate taken back</source>
        <translation>تغییر نرخ مالیات پس گرفته شد</translation>
    </message>
    <message>
        <source>%1 counted</source>
        <translation>شمرده شد: %1</translation>
    </message>
    <message>
        <source>Place %1 added</source>
        <translation>محل افزوده شد: %1</translation>
    </message>
    <message>
        <source>Place %1 renamed</source>
        <translation>نام محل عوض شد: %1</translation>
    </message>
    <message>
        <source>Usual place changed</source>
        <translation>محل معمول عوض شد</translation>
    </message>
    <message>
        <source>Place %1 removed</source>
        <translation>محل برداشته شد: %1</translation>
    </message>
    <message>
        <source>%1 is waited for again</source>
        <translation>دوباره چشم‌به‌راه: %1</translation>
    </message>
    <message>
        <source>%1 set aside</source>
        <translation>کنار گذاشته شد: %1</translation>
    </message>
    <message>
        <source>%1 handed to who had asked for it</source>
        <translation>به خواهنده داده شد: %1</translation>
    </message>
    <message>
        <source>%1 is no longer wanted</source>
        <translation>دیگر خواسته نیست: %1</translation>
    </message>
    <message>
        <source>%1 was asked for</source>
        <translation>خواسته شد: %1</translation>
    </message>
    <message>
        <source>What was asked for changed: %1</source>
        <translation>خواسته تغییر کرد: %1</translation>
    </message>
    <message>
        <source>Stock keeping changed</source>
        <translation>نگه‌داری موجودی تغییر کرد</translation>
    </message>
    <message>
        <source>Opening stock of %1 entered</source>
        <translation>موجودی آغازین وارد شد: %1</translation>
    </message>
    <message>
        <source>Goods received: %1</source>
        <translation>کالا رسید: %1</translation>
    </message>
    <message>
        <source>Loss of %1 entered</source>
        <translation>ضایعات وارد شد: %1</translation>
    </message>
    <message>
        <source>%1 carried to another place</source>
        <translation>به محل دیگر برده شد: %1</translation>
    </message>
    <message>
        <source>Products carried to another place: %1</source>
        <translation>کالاهایی که به محل دیگر برده شد: %1</translation>
    </message>
    <message>
        <source>Stock move of %1 removed</source>
        <translation>گردش موجودی پاک شد: %1</translation>
    </message>
    <message>
        <source>Order to %1 drafted</source>
        <translation>سفارش به %1 نوشته شد</translation>
    </message>
    <message>
        <source>Order %1 changed</source>
        <translation>سفارش %1 تغییر کرد</translation>
    </message>
    <message>
        <source>Order to %1 sent</source>
        <translation>سفارش به %1 فرستاده شد</translation>
    </message>
    <message>
        <source>Order %1 closed</source>
        <translation>سفارش %1 بسته شد</translation>
    </message>
    <message>
        <source>Order %1 opened again</source>
        <translation>سفارش %1 دوباره باز شد</translation>
    </message>
    <message>
        <source>Order %1 cancelled</source>
        <translation>سفارش %1 لغو شد</translation>
    </message>
    <message>
        <source>Order %1 put in the bin</source>
        <translation>سفارش %1 به سطل زباله رفت</translation>
    </message>
    <message>
        <source>Orders put in the bin: %1</source>
        <translation>سفارش‌ها به سطل زباله: %1</translation>
    </message>
    <message>
        <source>Order %1 restored from the bin</source>
        <translation>سفارش %1 از سطل زباله برگشت</translation>
    </message>
    <message>
        <source>Orders restored from the bin: %1</source>
        <translation>سفارش‌ها از سطل زباله: %1</translation>
    </message>
    <message>
        <source>Goods from %1 received</source>
        <translation>کالای %1 دریافت شد</translation>
    </message>
    <message>
        <source>Receipt from %1 changed</source>
        <translation>دریافت از %1 تغییر کرد</translation>
    </message>
    <message>
        <source>Receipt from %1 put in the bin</source>
        <translation>دریافت از %1 به سطل زباله رفت</translation>
    </message>
    <message>
        <source>Receipt from %1 restored from the bin</source>
        <translation>دریافت از %1 از سطل زباله برگشت</translation>
    </message>
    <message>
        <source>Orders drafted: %1</source>
        <translation>سفارش‌های نوشته‌شده: %1</translation>
    </message>
    <message>
        <source>Weights of the supplier scorecard changed</source>
        <translation>وزن‌های ارزیابی تأمین‌کنندگان تغییر کرد</translation>
    </message>
    <message>
        <source>Cost of %2 from %1 changed</source>
        <translation>قیمت خرید از %1 تغییر کرد: %2</translation>
    </message>
    <message>
        <source>%2 no longer bought from %1</source>
        <translation>دیگر از %1 خریده نمی‌شود: %2</translation>
    </message>
    <message>
        <source>Goods sent back to %1</source>
        <translation>کالا به %1 برگردانده شد</translation>
    </message>
    <message>
        <source>Return to %1 changed</source>
        <translation>برگشت به %1 تغییر کرد</translation>
    </message>
    <message>
        <source>Return to %1 put in the bin</source>
        <translation>برگشت به %1 به سطل زباله رفت</translation>
    </message>
    <message>
        <source>Return to %1 restored from the bin</source>
        <translation>برگشت به %1 از سطل زباله برگشت</translation>
    </message>
    <message>
        <source>Supplier %1 created</source>
        <translation>تأمین‌کنندهٔ تازه: %1</translation>
    </message>
    <message>
        <source>Supplier %1 changed</source>
        <translation>تأمین‌کننده %1 تغییر کرد</translation>
    </message>
    <message>
        <source>Supplier %1 put in the bin</source>
        <translation>تأمین‌کننده %1 به سطل زباله رفت</translation>
    </message>
    <message>
        <source>Suppliers put in the bin: %1</source>
        <translation>تأمین‌کنندگان به سطل زباله: %1</translation>
    </message>
    <message>
        <source>Supplier %1 restored from the bin</source>
        <translation>تأمین‌کننده %1 از سطل زباله برگشت</translation>
    </message>
    <message>
        <source>Suppliers restored from the bin: %1</source>
        <translation>تأمین‌کنندگان از سطل زباله: %1</translation>
    </message>
    <message>
        <source>%1: case “%2” opened</source>
        <translation>%1: مورد «%2» باز شد</translation>
    </message>
    <message>
        <source>%1: case “%2” changed</source>
        <translation>%1: مورد «%2» تغییر کرد</translation>
    </message>
    <message>
        <source>%1: case “%2” removed</source>
        <translation>%1: مورد «%2» برداشته شد</translation>
    </message>
    <message>
        <source>%1: begun</source>
        <translation>%1: آغاز شد</translation>
    </message>
    <message>
        <source>%1: booked</source>
        <translation>%1: ثبت شد</translation>
    </message>
    <message>
        <source>%1: cancelled</source>
        <translation>%1: لغو شد</translation>
    </message>
    <message>
        <source>Count %1 begun</source>
        <translation>شمارش آغاز شد: %1</translation>
    </message>
    <message>
        <source>Count %1 booked</source>
        <translation>شمارش ثبت شد: %1</translation>
    </message>
    <message>
        <source>Count %1 cancelled</source>
        <translation>شمارش لغو شد: %1</translation>
    </message>
</context>
<context>
    <name>tefter::AddressRows</name>
    <message>
        <source>Add an address</source>
        <translation>افزودن نشانی</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>کشور</translation>
    </message>
    <message>
        <source>Country not known</source>
        <translation>کشور نامشخص</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>خیابان و پلاک</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>کد پستی</translation>
    </message>
    <message>
        <source>City</source>
        <translation>شهر</translation>
    </message>
    <message>
        <source>Remove the address</source>
        <translation>حذف نشانی</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>حذف</translation>
    </message>
</context>
<context>
    <name>tefter::AtWorkButton</name>
    <message>
        <source>At work: %1</source>
        <extracomment>%1 is the name of somebody of the staff</extracomment>
        <translation>سرِ کار: %1</translation>
    </message>
    <message>
        <source>Who is at work on this computer: the history goes down under this name</source>
        <translation>چه کسی پشت این رایانه کار می‌کند: تغییرات به این نام ثبت می‌شود</translation>
    </message>
</context>
<context>
    <name>tefter::BackupModel</name>
    <message>
        <source>Made</source>
        <translation>تاریخ ساخت</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>اندازه</translation>
    </message>
    <message>
        <source>File</source>
        <translation>فایل</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <extracomment>the size of a file in megabytes</extracomment>
        <translation>%1 مگابایت</translation>
    </message>
</context>
<context>
    <name>tefter::BarcodeWords</name>
    <message>
        <source>the shop&apos;s own</source>
        <extracomment>a barcode that the shop has made up itself</extracomment>
        <translation>خود فروشگاه</translation>
    </message>
    <message>
        <source>%1, the last digit should be %2</source>
        <extracomment>%1 is the kind of a barcode, %2 a digit</extracomment>
        <translation>%1، رقم آخر باید %2 باشد</translation>
    </message>
</context>
<context>
    <name>tefter::BulkDialog</name>
    <message>
        <source>Change</source>
        <translation>تغییر</translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln products</source>
        <translation>
            <numerusform>تغییر %Ln کالا</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <extracomment>of many products: what is not changed</extracomment>
        <translation>همان‌طور که هست بماند</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>دسته</translation>
    </message>
    <message>
        <source>VAT rate</source>
        <translation>نرخ مالیات</translation>
    </message>
    <message>
        <source>Brand</source>
        <extracomment>of a product</extracomment>
        <translation>برند</translation>
    </message>
    <message>
        <source>Shelf place</source>
        <extracomment>where a product stands in the shop</extracomment>
        <translation>جای قفسه</translation>
    </message>
    <message>
        <source>Prices up by</source>
        <extracomment>by how many percent prices go up</extracomment>
        <translation>افزایش قیمت‌ها به اندازهٔ</translation>
    </message>
    <message>
        <source>With a minus, prices go down. One undo brings everything back.</source>
        <translation>با علامت منفی قیمت‌ها کم می‌شود. یک واگرد همه چیز را برمی‌گرداند.</translation>
    </message>
    <message>
        <source>Say what is to be changed.</source>
        <translation>بگویید چه چیزی تغییر کند.</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>what a field is set to</extracomment>
        <translation>مقدار</translation>
    </message>
    <message>
        <source>Own field</source>
        <extracomment>one of the fields that the shop has made</extracomment>
        <translation>فیلد دلخواه</translation>
    </message>
</context>
<context>
    <name>tefter::CalendarPage</name>
    <message>
        <source>Calendar</source>
        <translation>تقویم</translation>
    </message>
    <message>
        <source>By person</source>
        <translation>به تفکیک شخص</translation>
    </message>
    <message>
        <source>Coming days</source>
        <translation>روزهای آینده</translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation>چیزی در پیش نیست</translation>
    </message>
    <message>
        <source>Birthdays, name days and important dates of your customers appear here, with the public holidays. Look further ahead, or show more kinds.</source>
        <translation>تولدها، روزهای نام و تاریخ‌های مهم مشتریان همراه با تعطیلات رسمی اینجا می‌آیند. بازهٔ بلندتری انتخاب کنید یا مناسبت‌های بیشتری را نشان دهید.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>نمایش همه</translation>
    </message>
    <message>
        <source>How far ahead</source>
        <translation>تا چه زمانی</translation>
    </message>
    <message numerus="yes">
        <source>%Ln weeks ahead</source>
        <translation>
            <numerusform>%Ln هفتهٔ آینده</numerusform>
        </translation>
    </message>
    <message>
        <source>Keeps together what is due of one person</source>
        <translation>آنچه را که از یک شخص است کنار هم می‌آورد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln مورد</numerusform>
        </translation>
    </message>
    <message>
        <source>Export this list…</source>
        <translation>خروجی گرفتن از این فهرست…</translation>
    </message>
</context>
<context>
    <name>tefter::CallListDialog</name>
    <message>
        <source>Save as PDF…</source>
        <translation>ذخیره به‌صورت PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>چاپ…</translation>
    </message>
    <message>
        <source>Call list</source>
        <translation>فهرست تماس</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>Leave empty to print how each of them comes</source>
        <translation>خالی بگذارید تا فاصلهٔ معمول خرید هر نفر چاپ شود</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>why to call people</extracomment>
        <translation>دلیل</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people to call</source>
        <translation>
            <numerusform>%Ln نفر برای تماس</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a phone are left out.</source>
        <translation>
            <numerusform>%Ln نفر بدون تلفن کنار گذاشته شدند.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln who said no to calls are left out.</source>
        <translation>
            <numerusform>%Ln نفر که به تماس نه گفته‌اند کنار گذاشته شدند.</numerusform>
        </translation>
    </message>
    <message>
        <source>The call list was sent to the printer</source>
        <translation>فهرست تماس به چاپگر فرستاده شد</translation>
    </message>
    <message>
        <source>Save the call list</source>
        <translation>ذخیرهٔ فهرست تماس</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>سند PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>ذخیره شد: %1</translation>
    </message>
</context>
<context>
    <name>tefter::CategoryDialog</name>
    <message>
        <source>Save</source>
        <translation>ذخیره</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>افزودن</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>دسته‌ها</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>of a category</extracomment>
        <translation>نام</translation>
    </message>
    <message>
        <source>Under</source>
        <extracomment>the category that this one belongs to</extracomment>
        <translation>زیرمجموعهٔ</translation>
    </message>
    <message>
        <source>New category</source>
        <translation>دستهٔ تازه</translation>
    </message>
    <message>
        <source>New</source>
        <translation>دستهٔ تازه</translation>
    </message>
    <message>
        <source>All products</source>
        <translation>همهٔ کالاها</translation>
    </message>
    <message>
        <source>A new category under the chosen one</source>
        <translation>دستهٔ تازه زیر دستهٔ انتخاب‌شده</translation>
    </message>
    <message>
        <source>Drag a category onto another one to put it under that.</source>
        <translation>دسته‌ای را روی دستهٔ دیگر بکشید تا زیر آن برود.</translation>
    </message>
    <message>
        <source>There is a category of this name already: %1.</source>
        <extracomment>%1 is a category, with those above it</extracomment>
        <translation>دسته‌ای با این نام هست: %1.</translation>
    </message>
    <message>
        <source>Add another one of this name?</source>
        <translation>یکی دیگر با همین نام افزوده شود؟</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>افزودن</translation>
    </message>
</context>
<context>
    <name>tefter::CategoryTreeView</name>
    <message>
        <source>All products</source>
        <translation>همهٔ کالاها</translation>
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
        <translation>واگرد شد: %1</translation>
    </message>
    <message>
        <source>When</source>
        <translation>زمان</translation>
    </message>
    <message>
        <source>Who</source>
        <extracomment>who made a change</extracomment>
        <translation>چه کسی</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>what was done</extracomment>
        <translation>چه کاری</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>فیلد</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>the value before a change</extracomment>
        <translation>مقدار پیشین</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>the value after a change</extracomment>
        <translation>مقدار تازه</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>Nothing was changed by hand so far.</source>
        <translation>تاکنون چیزی به‌صورت دستی تغییر داده نشده است.</translation>
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
        <translation>نتیجه‌های جستجو</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>چیزی پیدا نشد</translation>
    </message>
</context>
<context>
    <name>tefter::ConditionRow</name>
    <message>
        <source>Take this condition away</source>
        <translation>برداشتن این شرط</translation>
    </message>
    <message>
        <source>What is asked about the person</source>
        <translation>چه چیزی دربارهٔ شخص پرسیده می‌شود</translation>
    </message>
    <message>
        <source>Choose a condition</source>
        <translation>انتخاب شرط</translation>
    </message>
    <message>
        <source>This program does not know this condition, so the segment cannot be used.</source>
        <translation>این برنامه این شرط را نمی‌شناسد، پس گروه به کار نمی‌رود.</translation>
    </message>
    <message>
        <source>not known to this program</source>
        <translation>ناشناخته برای این برنامه</translation>
    </message>
    <message>
        <source>Comparison of “%1”</source>
        <extracomment>how the condition compares: at least, before, has; %1 is the condition</extracomment>
        <translation>مقایسهٔ «%1»</translation>
    </message>
    <message>
        <source>How many times at least</source>
        <translation>دست‌کم چند بار</translation>
    </message>
    <message>
        <source>In which time</source>
        <translation>در چه زمانی</translation>
    </message>
    <message>
        <source>at any time</source>
        <translation>در هر زمان</translation>
    </message>
    <message>
        <source>between two days</source>
        <translation>بین دو روز</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>نخستین روز</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>آخرین روز</translation>
    </message>
    <message>
        <source>Find a condition</source>
        <translation>یافتن شرط</translation>
    </message>
</context>
<context>
    <name>tefter::ConsentDialog</name>
    <message>
        <source>Given</source>
        <extracomment>consent</extracomment>
        <translation>داده شده</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <extracomment>consent</extracomment>
        <translation>پس گرفته شده</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>ثبت</translation>
    </message>
    <message>
        <source>Consent of %1</source>
        <translation>رضایت %1</translation>
    </message>
    <message numerus="yes">
        <source>Consent of %Ln people</source>
        <translation>
            <numerusform>رضایت %Ln نفر</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>what was said about being written to: given or withdrawn</extracomment>
        <translation>پاسخ</translation>
    </message>
    <message>
        <source>For</source>
        <extracomment>ways to reach a person</extracomment>
        <translation>راه‌های ارتباطی</translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>on which day consent was given or withdrawn</extracomment>
        <translation>روز</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>متن رضایت</translation>
    </message>
    <message>
        <source>What they said yes or no to, word for word</source>
        <translation>به چه چیزی بله یا نه گفتند، کلمه به کلمه</translation>
    </message>
    <message>
        <source>Paper form, said at the counter, web page…</source>
        <translation>فرم کاغذی، گفته‌شده پای صندوق، صفحهٔ وب…</translation>
    </message>
    <message>
        <source>How it was given</source>
        <extracomment>how consent came to the shop</extracomment>
        <translation>چگونه داده شد</translation>
    </message>
    <message>
        <source>This is not understood as a day.</source>
        <translation>این روز فهمیده نشد.</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>این روز هنوز نیامده است.</translation>
    </message>
    <message>
        <source>Attach proof…</source>
        <translation>پیوست کردن سند…</translation>
    </message>
    <message>
        <source>Proof</source>
        <extracomment>the paper or message that proves a consent</extracomment>
        <translation>سند رضایت</translation>
    </message>
    <message>
        <source>Take the proof away</source>
        <translation>برداشتن سند</translation>
    </message>
    <message>
        <source>A scanned paper, a photo, a message: it is kept inside the shop.</source>
        <translation>برگهٔ اسکن‌شده، عکس یا پیام: درون فروشگاه نگه داشته می‌شود.</translation>
    </message>
    <message>
        <source>The paper or message</source>
        <translation>برگه یا پیام</translation>
    </message>
</context>
<context>
    <name>tefter::ConsentList</name>
    <message>
        <source>Consent</source>
        <translation>رضایت</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>هنوز پرسیده نشده</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>تغییر…</translation>
    </message>
    <message>
        <source>Change consent: %1</source>
        <extracomment>%1 is a channel: e-mail, SMS</extracomment>
        <translation>تغییر رضایت: %1</translation>
    </message>
    <message>
        <source>Open the proof: %1</source>
        <extracomment>the paper that proves a consent: %1 is the name of a file</extracomment>
        <translation>باز کردن سند: %1</translation>
    </message>
</context>
<context>
    <name>tefter::ContactPeopleRows</name>
    <message>
        <source>Add a person</source>
        <translation>افزودن فرد</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>What they do there</source>
        <extracomment>what somebody does in a firm</extracomment>
        <translation>کارش در آنجا</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>تلفن</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ایمیل</translation>
    </message>
    <message>
        <source>Remove this person</source>
        <translation>حذف این فرد</translation>
    </message>
</context>
<context>
    <name>tefter::ContactRows</name>
    <message>
        <source>Home, work…</source>
        <extracomment>a word about a phone or e-mail: home, work</extracomment>
        <translation>خانه، کار…</translation>
    </message>
    <message>
        <source>%1: what it is for</source>
        <extracomment>%1 is &quot;Phone&quot; or &quot;E-mail&quot;</extracomment>
        <translation>%1: برای چیست</translation>
    </message>
    <message>
        <source>%1: remove</source>
        <extracomment>%1 is &quot;Phone&quot; or &quot;E-mail&quot;</extracomment>
        <translation>%1: حذف</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>حذف</translation>
    </message>
</context>
<context>
    <name>tefter::CountDialog</name>
    <message>
        <source>Add</source>
        <extracomment>adds to what was counted</extracomment>
        <translation>افزودن</translation>
    </message>
    <message>
        <source>What was counted</source>
        <translation>آنچه شمرده شد</translation>
    </message>
    <message>
        <source>Show what is to be there</source>
        <translation>نمایش آنچه باید باشد</translation>
    </message>
    <message>
        <source>What nobody counted is not there</source>
        <translation>آنچه شمرده نشد نیست</translation>
    </message>
    <message>
        <source>Not counted after all</source>
        <translation>شمرده نشده بود</translation>
    </message>
    <message>
        <source>Sheet as PDF…</source>
        <translation>برگه به صورت PDF…</translation>
    </message>
    <message>
        <source>Print the sheet…</source>
        <translation>چاپ برگه…</translation>
    </message>
    <message>
        <source>Count</source>
        <extracomment>what was found on the shelves</extracomment>
        <translation>شمارش</translation>
    </message>
    <message>
        <source>Scan a barcode, or type a name or code</source>
        <translation>بارکد را اسکن کنید یا نام و کد بنویسید</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>کالا</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>تعداد</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>the name of a count, the place where goods lie, a day with its time</extracomment>
        <translation>%1، %2، %3</translation>
    </message>
    <message>
        <source>%1 of %2 products counted.</source>
        <translation>%1 از %2 کالا شمرده شد.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln differ, together by %1.</source>
        <extracomment>%1 is money</extracomment>
        <translation>
            <numerusform>%Ln کالا تفاوت دارد، روی هم %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the product from the list.</source>
        <translation>کالا را از فهرست انتخاب کنید.</translation>
    </message>
    <message>
        <source>How much?</source>
        <translation>چقدر؟</translation>
    </message>
    <message>
        <source>Count booked</source>
        <translation>شمارش ثبت شد</translation>
    </message>
    <message>
        <source>These were put into the bin meanwhile, and were booked too: %1</source>
        <extracomment>%1 is a list of products</extracomment>
        <translation>این‌ها در این میان به سطل زباله رفتند و آن‌ها هم ثبت شدند: %1</translation>
    </message>
    <message>
        <source>Save the sheet</source>
        <translation>ذخیرهٔ برگه</translation>
    </message>
    <message>
        <source>Count sheet</source>
        <translation>برگهٔ شمارش</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>سند PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>ذخیره شد: %1</translation>
    </message>
    <message>
        <source>Book the count…</source>
        <translation>ثبت شمارش…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln products were booked.</source>
        <translation>
            <numerusform>%Ln کالا ثبت شد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not counted, since no product has it: %1</source>
        <extracomment>%1 is a list of barcodes or names</extracomment>
        <translation>شمرده نشد، چون هیچ کالایی آن را ندارد: %1</translation>
    </message>
    <message>
        <source>“%1” is not a quantity that can be counted.</source>
        <extracomment>%1 is what was typed as a quantity</extracomment>
        <translation>«%1» مقداری نیست که بتوان شمرد.</translation>
    </message>
</context>
<context>
    <name>tefter::CountListDialog</name>
    <message>
        <source>Name</source>
        <extracomment>of a count</extracomment>
        <translation>نام</translation>
    </message>
    <message>
        <source>Place</source>
        <extracomment>where goods lie</extracomment>
        <translation>محل</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>روز</translation>
    </message>
    <message>
        <source>Counted</source>
        <extracomment>how many products of a count were counted</extracomment>
        <translation>شمرده</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>counted products of all of a count</extracomment>
        <translation>%1 از %2</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>شمارش‌ها</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>باز کردن</translation>
    </message>
    <message>
        <source>Cancel this count</source>
        <translation>لغو این شمارش</translation>
    </message>
    <message>
        <source>New count…</source>
        <translation>شمارش تازه…</translation>
    </message>
</context>
<context>
    <name>tefter::CountReviewDialog</name>
    <message>
        <source>What differs</source>
        <translation>تفاوت در چیست</translation>
    </message>
    <message>
        <source>Book the count</source>
        <translation>ثبت شمارش</translation>
    </message>
    <message>
        <source>What booking the count changes</source>
        <translation>با ثبت شمارش چه تغییر می‌کند</translation>
    </message>
    <message numerus="yes">
        <source>%Ln products were counted.</source>
        <translation>
            <numerusform>%Ln کالا شمرده شد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them differ from what was to be there.</source>
        <translation>
            <numerusform>%Ln تای آن‌ها با آنچه باید باشد فرق دارد.</numerusform>
        </translation>
    </message>
    <message>
        <source>In the bin by now, and booked too: %1</source>
        <extracomment>%1 is a list of products</extracomment>
        <translation>اکنون در سطل زباله، و این‌ها هم ثبت می‌شوند: %1</translation>
    </message>
</context>
<context>
    <name>tefter::CountRowModel</name>
    <message>
        <source>Shelf</source>
        <extracomment>where on the shelves a product lies</extracomment>
        <translation>قفسه</translation>
    </message>
    <message>
        <source>Product</source>
        <extracomment>of a product</extracomment>
        <translation>کالا</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>of a product</extracomment>
        <translation>کد</translation>
    </message>
    <message>
        <source>Counted</source>
        <extracomment>how much was counted</extracomment>
        <translation>شمرده</translation>
    </message>
    <message>
        <source>Expected</source>
        <extracomment>how much was to be there</extracomment>
        <translation>انتظار</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>تفاوت</translation>
    </message>
    <message>
        <source>Worth</source>
        <extracomment>of a difference, in money</extracomment>
        <translation>ارزش</translation>
    </message>
    <message>
        <source>%1 (in the bin)</source>
        <extracomment>%1 is a product that was put into the bin while it was counted</extracomment>
        <translation>%1 (در سطل زباله)</translation>
    </message>
</context>
<context>
    <name>tefter::CountSheet</name>
    <message>
        <source>Shelf</source>
        <extracomment>where on the shelves a product lies</extracomment>
        <translation>قفسه</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>کالا</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>of a product</extracomment>
        <translation>کد</translation>
    </message>
    <message>
        <source>Unit</source>
        <extracomment>piece, kg, m</extracomment>
        <translation>واحد</translation>
    </message>
    <message>
        <source>Counted</source>
        <extracomment>how much was counted, to be written in by hand</extracomment>
        <translation>شمرده</translation>
    </message>
    <message>
        <source>Counted by:</source>
        <extracomment>on the sheet for a count: here the name of who has counted is written by hand</extracomment>
        <translation>شمارنده:</translation>
    </message>
</context>
<context>
    <name>tefter::CustomerActions</name>
    <message numerus="yes">
        <source>Tag “%1” given to %Ln people</source>
        <translation>
            <numerusform>برچسب «%1» به %Ln نفر داده شد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag “%1” taken away from %Ln people</source>
        <translation>
            <numerusform>برچسب «%1» از %Ln نفر برداشته شد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Consent of %Ln people recorded</source>
        <translation>
            <numerusform>رضایت %Ln نفر ثبت شد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people put into the bin</source>
        <translation>
            <numerusform>%Ln نفر به سطل زباله منتقل شدند</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people taken out of the bin</source>
        <translation>
            <numerusform>%Ln نفر از سطل زباله بازگردانده شدند</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln people for good?</source>
        <translation>
            <numerusform>%Ln نفر برای همیشه حذف شوند؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove for good</source>
        <translation>حذف برای همیشه</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people removed for good</source>
        <translation>
            <numerusform>%Ln نفر برای همیشه حذف شدند</numerusform>
        </translation>
    </message>
    <message>
        <source>Their phones, addresses, tags and consents go with them. Whoever stands on a sale stays in the bin, so that the sums of your sales stay right.</source>
        <translation>تلفن‌ها، نشانی‌ها، برچسب‌ها و رضایت‌هایشان هم حذف می‌شود. کسانی که در سندهای فروش هستند در سطل زباله می‌مانند تا جمع فروش‌ها درست بماند.</translation>
    </message>
    <message>
        <source>Nobody was removed</source>
        <translation>کسی حذف نشد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people stand on sales, whose sums must stay right. In the bin they are out of every list, search and mailing.</source>
        <translation>
            <numerusform>%Ln نفر در سندهای فروش هستند و جمع آن‌ها باید درست بماند. کسی که در سطل زباله است در هیچ فهرست، جستجو و ارسالی نمی‌آید.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people stand on sales and stay in the bin</source>
        <translation>
            <numerusform>%Ln نفر در سندهای فروش هستند و در سطل زباله می‌مانند</numerusform>
        </translation>
    </message>
    <message>
        <source>Chosen customers</source>
        <translation>مشتری‌های انتخاب‌شده</translation>
    </message>
    <message>
        <source>customers</source>
        <extracomment>the name of a file, without its ending</extracomment>
        <translation>مشتری‌ها</translation>
    </message>
    <message>
        <source>The list of customers</source>
        <translation>فهرست مشتری‌ها</translation>
    </message>
    <message>
        <source>%1 and %2 are two again</source>
        <extracomment>%1 and %2 are names</extracomment>
        <translation>%1 و %2 دوباره جدا شدند</translation>
    </message>
    <message>
        <source>What was changed since stays with %1</source>
        <translation>آنچه از آن پس تغییر کرده نزد %1 می‌ماند</translation>
    </message>
    <message>
        <source>Relation to %1 removed</source>
        <extracomment>%1 is a name</extracomment>
        <translation>نسبت با %1 برداشته شد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them said no on that day or later, and the no stays.</source>
        <translation>
            <numerusform>%Ln نفر از آنان در همان روز یا پس از آن نه گفته‌اند و نه‌شان پابرجاست.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tefter::CustomerDialog</name>
    <message>
        <source>Phone</source>
        <translation>تلفن</translation>
    </message>
    <message>
        <source>Add a phone</source>
        <translation>افزودن تلفن</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ایمیل</translation>
    </message>
    <message>
        <source>Add an e-mail</source>
        <translation>افزودن ایمیل</translation>
    </message>
    <message>
        <source>Show that customer</source>
        <translation>نمایش آن مشتری</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>ذخیره</translation>
    </message>
    <message>
        <source>Edit customer</source>
        <translation>ویرایش مشتری</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>مشتری تازه</translation>
    </message>
    <message>
        <source>Person</source>
        <extracomment>what a customer is</extracomment>
        <translation>شخص</translation>
    </message>
    <message>
        <source>Firm</source>
        <extracomment>what a customer is</extracomment>
        <translation>شرکت</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>نوع</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>نام خانوادگی</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>تلفن‌ها</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>ایمیل‌ها</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>نشانی‌ها</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>برچسب‌ها</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>تولد</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>نامشخص</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>How they found us</source>
        <translation>نحوهٔ آشنایی</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>کد</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>شناسهٔ مالیاتی</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>یادداشت</translation>
    </message>
    <message>
        <source>Name of the firm</source>
        <translation>نام شرکت</translation>
    </message>
    <message>
        <source>Whole name</source>
        <translation>نام کامل</translation>
    </message>
    <message>
        <source>The year may be left out, or the day.</source>
        <translation>سال یا روز را می‌توان ننوشت.</translation>
    </message>
    <message>
        <source>%1 already has the phone %2.</source>
        <extracomment>%1 is a name, %2 a phone number</extracomment>
        <translation>%1 از پیش تلفن %2 را دارد.</translation>
    </message>
    <message>
        <source>%1 already has the e-mail %2.</source>
        <extracomment>%1 is a name, %2 an e-mail address</extracomment>
        <translation>%1 از پیش ایمیل %2 را دارد.</translation>
    </message>
    <message>
        <source>There already is a customer called %1.</source>
        <extracomment>%1 is a name</extracomment>
        <translation>مشتری‌ای به نام %1 از پیش هست.</translation>
    </message>
    <message>
        <source>The birthday is not understood: %1</source>
        <translation>تاریخ تولد فهمیده نشد: %1</translation>
    </message>
    <message>
        <source>This does not look like a phone number.</source>
        <translation>این به شمارهٔ تلفن نمی‌ماند.</translation>
    </message>
    <message>
        <source>This does not look like an e-mail address.</source>
        <translation>این به نشانی ایمیل نمی‌ماند.</translation>
    </message>
    <message>
        <source>Name day</source>
        <translation>روز نام</translation>
    </message>
    <message>
        <source>Important dates</source>
        <translation>تاریخ‌های مهم</translation>
    </message>
    <message>
        <source>Social networks</source>
        <translation>شبکه‌های اجتماعی</translation>
    </message>
    <message>
        <source>Gardening, tea, travelling…</source>
        <translation>باغبانی، چای، سفر…</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>علاقه‌مندی‌ها</translation>
    </message>
    <message>
        <source>Personality type</source>
        <translation>تیپ شخصیتی</translation>
    </message>
    <message>
        <source>One of 16 types, named by four letters (INTJ to ESFP), for those who like to note it. It is only a remark: nothing is worked out from it.</source>
        <translation>یکی از ۱۶ تیپ با نام چهارحرفی (INTJ تا ESFP)، برای کسانی که دوست دارند ثبتش کنند. فقط یادداشت است: چیزی از آن حساب نمی‌شود.</translation>
    </message>
    <message>
        <source>Looked after by</source>
        <extracomment>who of the staff</extracomment>
        <translation>مسئول</translation>
    </message>
</context>
<context>
    <name>tefter::CustomerFilterBar</name>
    <message>
        <source>Regulars</source>
        <translation>مشتریان دائمی</translation>
    </message>
    <message>
        <source>People with at least five sales</source>
        <translation>کسانی با دست‌کم پنج فروش</translation>
    </message>
    <message>
        <source>Birthday soon</source>
        <translation>تولد نزدیک</translation>
    </message>
    <message>
        <source>Within the next two weeks</source>
        <translation>در دو هفتهٔ آینده</translation>
    </message>
    <message>
        <source>+ Filter</source>
        <translation>+ فیلتر</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>فیلترها</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>برچسب</translation>
    </message>
    <message>
        <source>Consent: %1</source>
        <extracomment>filter: people who may be reached so; %1 is e-mail, SMS …</extracomment>
        <translation>رضایت: %1</translation>
    </message>
    <message>
        <source>In the bin</source>
        <translation>در سطل زباله</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>کشور</translation>
    </message>
    <message>
        <source>City</source>
        <translation>شهر</translation>
    </message>
    <message>
        <source>Has given consent</source>
        <translation>رضایت داده است</translation>
    </message>
    <message>
        <source>Overdue</source>
        <extracomment>people who should have come by now, by their own habit</extracomment>
        <translation>دیر کرده</translation>
    </message>
    <message>
        <source>People who stay away for longer than is their habit</source>
        <translation>کسانی که بیشتر از عادت خود نیامده‌اند</translation>
    </message>
    <message>
        <source>Segment: %1</source>
        <extracomment>filter: people of a segment; %1 is its name</extracomment>
        <translation>گروه: %1</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>گروه</translation>
    </message>
    <message>
        <source>Looked after by %1</source>
        <extracomment>filter: people whom somebody of the staff looks after; %1 is a name</extracomment>
        <translation>مسئول: %1</translation>
    </message>
    <message>
        <source>Looked after by</source>
        <extracomment>filter: people whom somebody of the staff looks after</extracomment>
        <translation>مسئول</translation>
    </message>
</context>
<context>
    <name>tefter::CustomerListModel</name>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>آخرین مراجعه</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>مراجعه‌ها</translation>
    </message>
    <message>
        <source>Spent, 12 months</source>
        <translation>جمع خرید، ۱۲ ماه</translation>
    </message>
    <message>
        <source>Rhythm</source>
        <extracomment>how a customer keeps to their own habit</extracomment>
        <translation>فاصلهٔ معمول خرید</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>کد</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>تلفن</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ایمیل</translation>
    </message>
    <message>
        <source>City</source>
        <translation>شهر</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>کشور</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>برچسب‌ها</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>تولد</translation>
    </message>
    <message>
        <source>First visit</source>
        <translation>نخستین مراجعه</translation>
    </message>
    <message>
        <source>Sales</source>
        <extracomment>how many documents of sale</extracomment>
        <translation>خریدها</translation>
    </message>
    <message>
        <source>Spent in all</source>
        <translation>کل خرید</translation>
    </message>
    <message>
        <source>Average sale</source>
        <translation>میانگین هر خرید</translation>
    </message>
    <message>
        <source>In the book since</source>
        <translation>در دفتر از</translation>
    </message>
    <message>
        <source>Looked after by</source>
        <extracomment>column of a list: who of the staff looks after the customer</extracomment>
        <translation>مسئول</translation>
    </message>
</context>
<context>
    <name>tefter::CustomersPage</name>
    <message>
        <source>Customers</source>
        <translation>مشتری‌ها</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>کسی پیدا نشد</translation>
    </message>
    <message>
        <source>Name, phone, e-mail, city…</source>
        <translation>نام، تلفن، ایمیل، شهر…</translation>
    </message>
    <message>
        <source>Search in customers</source>
        <translation>جستجو در مشتری‌ها</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>نمایش همه</translation>
    </message>
    <message>
        <source>No customers yet</source>
        <translation>هنوز مشتری ندارید</translation>
    </message>
    <message>
        <source>Enter the first one, or import them from a list that you have.</source>
        <translation>نخستین مشتری را ثبت کنید یا از فهرستی که دارید وارد کنید.</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>مشتری تازه</translation>
    </message>
    <message>
        <source>Nobody is in the bin</source>
        <translation>کسی در سطل زباله نیست</translation>
    </message>
    <message>
        <source>Nobody fits the filters and what is typed in the search.</source>
        <translation>کسی با فیلترها و متن جستجو جور نیست.</translation>
    </message>
    <message>
        <source>Everybody is in the bin</source>
        <translation>همه در سطل زباله‌اند</translation>
    </message>
    <message>
        <source>The buttons above the list work on all of them.</source>
        <translation>دکمه‌های بالای فهرست روی همهٔ آنها کار می‌کنند.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people chosen</source>
        <translation>
            <numerusform>%Ln نفر انتخاب شده</numerusform>
        </translation>
    </message>
    <message>
        <source>Find duplicates…</source>
        <translation>یافتن تکراری‌ها…</translation>
    </message>
</context>
<context>
    <name>tefter::DayEdit</name>
    <message>
        <source>Choose a day</source>
        <translation>انتخاب روز</translation>
    </message>
    <message>
        <source>This is not a day. For example: %1</source>
        <translation>این روز نیست. برای نمونه: %1</translation>
    </message>
</context>
<context>
    <name>tefter::DialogFoot</name>
    <message>
        <source>Cancel</source>
        <translation>انصراف</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
</context>
<context>
    <name>tefter::DiaryDialog</name>
    <message>
        <source>Who did what</source>
        <translation>چه کسی چه کرد</translation>
    </message>
</context>
<context>
    <name>tefter::DocumentPainter</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>صفحهٔ %1 از %2</translation>
    </message>
</context>
<context>
    <name>tefter::DuplicateModel</name>
    <message>
        <source>Customer</source>
        <translation>مشتری</translation>
    </message>
    <message>
        <source>Perhaps the same</source>
        <translation>شاید همان</translation>
    </message>
    <message>
        <source>How likely</source>
        <extracomment>how likely two entries are one person</extracomment>
        <translation>احتمال</translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>the reasons for which two entries may be one person</extracomment>
        <translation>چرا</translation>
    </message>
</context>
<context>
    <name>tefter::DuplicatesDialog</name>
    <message>
        <source>Likely duplicates</source>
        <translation>تکراری‌های محتمل</translation>
    </message>
    <message>
        <source>These are two people</source>
        <translation>این‌ها دو نفرند</translation>
    </message>
    <message>
        <source>Compare and merge…</source>
        <translation>مقایسه و ادغام…</translation>
    </message>
    <message>
        <source>Entered twice?</source>
        <translation>دوبار ثبت شده؟</translation>
    </message>
    <message>
        <source>Nobody is merged by itself. Whatever you decide can be taken back, also much later.</source>
        <translation>هیچ‌کس خودبه‌خود ادغام نمی‌شود. هر تصمیمی را می‌توان حتی خیلی بعد پس گرفت.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>Comparing everybody with those who are alike…</source>
        <translation>مقایسهٔ همه با کسانی که شبیه‌اند…</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>متوقف شد</translation>
    </message>
    <message>
        <source>Open this once more to look again.</source>
        <translation>برای جستجوی دوباره، این پنجره را باز باز کنید.</translation>
    </message>
    <message>
        <source>Nobody seems to be here twice</source>
        <translation>به نظر می‌رسد هیچ‌کس دو بار ثبت نشده است</translation>
    </message>
    <message>
        <source>Phones, e-mails, tax numbers and names were compared, also across scripts.</source>
        <translation>تلفن‌ها، ایمیل‌ها، شناسه‌های مالیاتی و نام‌ها، در خط‌های گوناگون هم، مقایسه شدند.</translation>
    </message>
    <message>
        <source>Remembered: these are two people</source>
        <translation>به یاد سپرده شد: این‌ها دو نفرند</translation>
    </message>
    <message>
        <source>That was all</source>
        <translation>همه‌اش همین بود</translation>
    </message>
    <message>
        <source>Nobody else seems to be here twice.</source>
        <translation>به نظر می‌رسد کس دیگری دو بار ثبت نشده است.</translation>
    </message>
</context>
<context>
    <name>tefter::ExportPanel</name>
    <message>
        <source>Write the file</source>
        <translation>ذخیرهٔ فایل</translation>
    </message>
    <message>
        <source>Export for mailing</source>
        <translation>خروجی برای ارسال گروهی</translation>
    </message>
    <message>
        <source>Exported before</source>
        <translation>خروجی‌های پیشین</translation>
    </message>
    <message>
        <source>How they will be written to</source>
        <translation>از چه راهی به آن‌ها می‌نویسید</translation>
    </message>
    <message>
        <source>Takes everybody, whatever they have consented to. The register says so.</source>
        <translation>همه را می‌گیرد، چه رضایت داده باشند چه نه. در دفتر خروجی‌ها هم نوشته می‌شود.</translation>
    </message>
    <message>
        <source>Columns: %1</source>
        <extracomment>%1 is a list of column names</extracomment>
        <translation>ستون‌ها: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln columns</source>
        <translation>
            <numerusform>%Ln ستون</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>ستون‌های فایل</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>ذخیرهٔ %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a sentence such as &quot;9 have no e-mail address&quot;; what follows is a link</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>show them</source>
        <translation>نمایش</translation>
    </message>
    <message>
        <source>people</source>
        <translation>نفر</translation>
    </message>
    <message>
        <source>Nothing yet. What is exported stands here, with its day and number of people.</source>
        <translation>هنوز خروجی گرفته نشده. هر خروجی با تاریخ و تعداد افراد اینجا می‌آید.</translation>
    </message>
    <message>
        <source>For our own use, not for a mailing</source>
        <translation>برای استفادهٔ خودمان، نه برای ارسال</translation>
    </message>
</context>
<context>
    <name>tefter::FileActions</name>
    <message numerus="yes">
        <source>%Ln files are kept in the shop now</source>
        <translation>
            <numerusform>%Ln فایل اکنون در فروشگاه است</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files were not taken:</source>
        <translation>
            <numerusform>%Ln فایل آورده نشد:</numerusform>
        </translation>
    </message>
    <message>
        <source>Open “%1”?</source>
        <translation>«%1» باز شود؟</translation>
    </message>
    <message>
        <source>A file of this kind can run as a program. Open it only if you know whose it is.</source>
        <translation>چنین فایلی ممکن است مانند برنامه اجرا شود. تنها اگر می‌دانید از کیست آن را باز کنید.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>باز کردن</translation>
    </message>
    <message>
        <source>No program here opens “%1”</source>
        <translation>هیچ برنامه‌ای در اینجا «%1» را باز نمی‌کند</translation>
    </message>
    <message>
        <source>Save it, and open it on a computer that has one.</source>
        <translation>آن را ذخیره کنید و روی رایانه‌ای که برنامهٔ آن را دارد باز کنید.</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>ذخیره با نام…</translation>
    </message>
    <message>
        <source>Where to write the file</source>
        <translation>محل ذخیرهٔ فایل</translation>
    </message>
    <message>
        <source>Saved as “%1”</source>
        <extracomment>%1 is a path</extracomment>
        <translation>با نام «%1» ذخیره شد</translation>
    </message>
    <message>
        <source>Files to keep</source>
        <translation>فایل‌هایی که بماند</translation>
    </message>
    <message>
        <source>The file was taken away</source>
        <translation>فایل حذف شد</translation>
    </message>
</context>
<context>
    <name>tefter::FileList</name>
    <message>
        <source>No files yet. Drop them on this page, or add them.</source>
        <translation>هنوز فایلی نیست. فایل‌ها را روی این صفحه رها کنید یا بیفزایید.</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>افزودن فایل…</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>فایل‌ها</translation>
    </message>
    <message>
        <source>Consent: %1</source>
        <extracomment>a paper that proves consent: %1 is a channel, such as e-mail</extracomment>
        <translation>رضایت: %1</translation>
    </message>
    <message>
        <source>What can be done with %1</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>کارها با %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>باز کردن</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>ذخیره با نام…</translation>
    </message>
    <message>
        <source>Make it the photo</source>
        <translation>به‌عنوان عکس شخص</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>برداشتن</translation>
    </message>
</context>
<context>
    <name>tefter::FileSection</name>
    <message>
        <source>Files</source>
        <translation>فایل‌ها</translation>
    </message>
</context>
<context>
    <name>tefter::FilesCard</name>
    <message>
        <source>Photos, papers and proofs of consent are kept inside the shop file: every backup and every copy has them.</source>
        <translation>عکس‌ها، سندها و گواه‌های رضایت درون فایل فروشگاه‌اند: هر نسخهٔ پشتیبان و هر رونوشت آن‌ها را دارد.</translation>
    </message>
    <message>
        <source>Largest file, in megabytes</source>
        <translation>بزرگ‌ترین فایل، به مگابایت</translation>
    </message>
    <message>
        <source>Largest file</source>
        <translation>بزرگ‌ترین فایل</translation>
    </message>
    <message>
        <source>MB</source>
        <extracomment>megabytes</extracomment>
        <translation>مگابایت</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation>هنوز فایلی نیست</translation>
    </message>
    <message>
        <source>They take %1 now</source>
        <translation>اکنون %1 جا گرفته‌اند</translation>
    </message>
    <message>
        <source>From 1 to %1 MB.</source>
        <translation>از ۱ تا %1 مگابایت.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>فایل‌ها</translation>
    </message>
</context>
<context>
    <name>tefter::FormDialog</name>
    <message>
        <source>Close without saving?</source>
        <translation>بدون ذخیره بسته شود؟</translation>
    </message>
    <message>
        <source>What you entered here is not saved yet.</source>
        <translation>آنچه اینجا نوشته‌اید هنوز ذخیره نشده است.</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>ادامه می‌دهم</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>ذخیره نشود</translation>
    </message>
</context>
<context>
    <name>tefter::GroupWidget</name>
    <message>
        <source>+ Condition</source>
        <translation>+ شرط</translation>
    </message>
    <message>
        <source>+ Group</source>
        <translation>+ دستهٔ شرط‌ها</translation>
    </message>
    <message>
        <source>Take this group away</source>
        <translation>برداشتن این دسته</translation>
    </message>
    <message>
        <source>People for whom all of these are true</source>
        <translation>کسانی که همهٔ این‌ها درباره‌شان درست است</translation>
    </message>
    <message>
        <source>People for whom any of these is true</source>
        <translation>کسانی که دست‌کم یکی از این‌ها درباره‌شان درست است</translation>
    </message>
    <message>
        <source>People for whom none of these is true</source>
        <translation>کسانی که هیچ‌کدام از این‌ها درباره‌شان درست نیست</translation>
    </message>
    <message>
        <source>How the conditions go together</source>
        <translation>شرط‌ها چگونه با هم می‌آیند</translation>
    </message>
</context>
<context>
    <name>tefter::HandleRows</name>
    <message>
        <source>Add a network</source>
        <extracomment>a network: Instagram, Viber</extracomment>
        <translation>افزودن شبکه</translation>
    </message>
    <message>
        <source>Network</source>
        <extracomment>which one: Instagram, Viber</extracomment>
        <translation>شبکه</translation>
    </message>
    <message>
        <source>Name in the network</source>
        <extracomment>what somebody is called in a network</extracomment>
        <translation>نام در شبکه</translation>
    </message>
    <message>
        <source>Name, number or address of the page</source>
        <extracomment>what somebody is called in a network, or the address of their page</extracomment>
        <translation>نام، شماره یا نشانی صفحه</translation>
    </message>
    <message>
        <source>Network: remove</source>
        <translation>شبکه: برداشتن</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>برداشتن</translation>
    </message>
</context>
<context>
    <name>tefter::HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>راهنما</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>موضوع‌ها</translation>
    </message>
    <message>
        <source>Help text</source>
        <translation>متن راهنما</translation>
    </message>
    <message>
        <source>Search in the help</source>
        <translation>جستجو در راهنما</translation>
    </message>
</context>
<context>
    <name>tefter::HistoryDialog</name>
    <message>
        <source>History of %1</source>
        <extracomment>%1 is a name</extracomment>
        <translation>تاریخچهٔ %1</translation>
    </message>
    <message>
        <source>Consent: %1</source>
        <extracomment>%1 is a way to be written to: e-mail, SMS</extracomment>
        <translation>رضایت: %1</translation>
    </message>
</context>
<context>
    <name>tefter::ImportActions</name>
    <message>
        <source>The import was taken back.</source>
        <translation>وارد کردن واگرد شد.</translation>
    </message>
    <message numerus="yes">
        <source>The import was taken back, but %Ln record(s) stay, because they were changed or used since: %1</source>
        <translation>
            <numerusform>وارد کردن واگرد شد، ولی %Ln مورد ماند، چون از آن پس تغییر کرده یا به کار رفته است: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the rows that were not taken</source>
        <translation>ذخیرهٔ سطرهای ردشده</translation>
    </message>
    <message>
        <source>not-taken.csv</source>
        <translation>ردشده.csv</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>جدول‌ها (*.csv)</translation>
    </message>
    <message>
        <source>Saved. Repair the rows in the file, then import it like any other.</source>
        <translation>ذخیره شد. سطرها را در فایل درست کنید و آن را مانند هر فایل دیگر وارد کنید.</translation>
    </message>
</context>
<context>
    <name>tefter::ImportBatchModel</name>
    <message>
        <source>Made</source>
        <translation>زمان</translation>
    </message>
    <message>
        <source>What</source>
        <translation>محتوا</translation>
    </message>
    <message>
        <source>File</source>
        <translation>فایل</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>سطرها</translation>
    </message>
    <message>
        <source>State</source>
        <translation>وضعیت</translation>
    </message>
    <message>
        <source>Pasted table</source>
        <translation>جدول چسبانده‌شده</translation>
    </message>
    <message>
        <source>in the shop</source>
        <translation>در فروشگاه</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>واگرد شده</translation>
    </message>
    <message>
        <source>taken back in part</source>
        <translation>بخشی واگرد شده</translation>
    </message>
</context>
<context>
    <name>tefter::ImportFixed</name>
    <message>
        <source>Say something for all lines</source>
        <translation>تعیین یک مقدار برای همهٔ ردیف‌ها</translation>
    </message>
    <message>
        <source>A country or a tag, for instance, that the file itself does not say.</source>
        <translation>برای نمونه کشور یا برچسبی که خود فایل نمی‌گوید.</translation>
    </message>
    <message>
        <source>What is said for all lines</source>
        <translation>آنچه برای همهٔ ردیف‌ها گفته می‌شود</translation>
    </message>
    <message>
        <source>What all lines hold that say nothing</source>
        <translation>مقدار ردیف‌هایی که چیزی نمی‌گویند</translation>
    </message>
    <message>
        <source>For all lines</source>
        <extracomment>the start of &quot;For all lines: Country = Greece&quot;</extracomment>
        <translation>برای همهٔ ردیف‌ها</translation>
    </message>
</context>
<context>
    <name>tefter::ImportFoot</name>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>واگرد این وارد کردن</translation>
    </message>
    <message>
        <source>Show the sales</source>
        <translation>نمایش فروش‌ها</translation>
    </message>
    <message>
        <source>Show the customers</source>
        <translation>نمایش مشتری‌ها</translation>
    </message>
    <message>
        <source>Show the products</source>
        <translation>نمایش کالاها</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>بعدی</translation>
    </message>
    <message>
        <source>Try it out</source>
        <translation>آزمایش بدون ثبت</translation>
    </message>
    <message>
        <source>Import it again</source>
        <translation>دوباره وارد کردن</translation>
    </message>
    <message>
        <source>Import now</source>
        <translation>وارد کردن</translation>
    </message>
    <message>
        <source>Import another file</source>
        <translation>وارد کردن فایلی دیگر</translation>
    </message>
    <message>
        <source>Show the suppliers</source>
        <translation>نمایش تأمین‌کنندگان</translation>
    </message>
    <message>
        <source>Show the orders</source>
        <translation>نمایش سفارش‌ها</translation>
    </message>
    <message>
        <source>Show the stock</source>
        <translation>نمایش موجودی</translation>
    </message>
</context>
<context>
    <name>tefter::ImportPage</name>
    <message>
        <source>Import</source>
        <translation>وارد کردن</translation>
    </message>
    <message>
        <source>The import is done.</source>
        <translation>وارد کردن انجام شد.</translation>
    </message>
    <message>
        <source>This is what would happen. Nothing is changed yet.</source>
        <translation>نتیجه این خواهد بود. هنوز چیزی تغییر نکرده است.</translation>
    </message>
    <message>
        <source>The same file was imported before.</source>
        <translation>همین فایل پیش‌تر وارد شده است.</translation>
    </message>
    <message>
        <source>That was on %1. Importing it again can enter the same things twice.</source>
        <translation>آن در %1 بود. وارد کردن دوباره ممکن است همان‌ها را دو بار ثبت کند.</translation>
    </message>
    <message>
        <source>The columns are kept as “%1”.</source>
        <translation>ستون‌ها با نام «%1» نگه داشته شدند.</translation>
    </message>
</context>
<context>
    <name>tefter::ImportProgress</name>
    <message>
        <source>Looking at every line…</source>
        <translation>در حال بررسی همهٔ سطرها…</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>در حال وارد کردن…</translation>
    </message>
</context>
<context>
    <name>tefter::ImportReading</name>
    <message>
        <source>Reading the table…</source>
        <translation>در حال خواندن جدول…</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>در حال خواندن %1…</translation>
    </message>
</context>
<context>
    <name>tefter::ImportReport</name>
    <message>
        <source>Rows that were not taken</source>
        <translation>سطرهای ردشده</translation>
    </message>
    <message>
        <source>Save these rows…</source>
        <translation>ذخیرهٔ این سطرها…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) not taken</source>
        <translation>
            <numerusform>%Ln سطر رد شد</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tefter::ImportRules</name>
    <message>
        <source>E-mail</source>
        <translation>ایمیل</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>پیامک</translation>
    </message>
    <message>
        <source>Post</source>
        <extracomment>letters, as a way to reach people</extracomment>
        <translation>پست</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>تلفن</translation>
    </message>
    <message>
        <source>Social media</source>
        <translation>شبکه‌های اجتماعی</translation>
    </message>
    <message>
        <source>code</source>
        <extracomment>by what records are found, as in &quot;found by their code&quot;</extracomment>
        <translation>کد</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>ایمیل</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>تلفن</translation>
    </message>
    <message>
        <source>barcode</source>
        <translation>بارکد</translation>
    </message>
    <message>
        <source>document number</source>
        <translation>شمارهٔ سند</translation>
    </message>
    <message>
        <source>name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Everybody in this file has given consent to be contacted</source>
        <translation>همهٔ افراد این فایل رضایت داده‌اند که با آن‌ها تماس گرفته شود</translation>
    </message>
    <message>
        <source>What is in the shop already</source>
        <translation>آنچه از پیش در فروشگاه هست</translation>
    </message>
    <message>
        <source>It is found by its</source>
        <translation>تطبیق بر پایهٔ</translation>
    </message>
    <message>
        <source>What is there is found by its</source>
        <translation>تطبیق موارد موجود بر پایهٔ</translation>
    </message>
    <message>
        <source>Prices in the file</source>
        <translation>قیمت‌های فایل</translation>
    </message>
    <message>
        <source>hold VAT already, as the customer pays them</source>
        <translation>با مالیات بر ارزش افزوده است، همان که مشتری می‌پردازد</translation>
    </message>
    <message>
        <source>are without VAT; it is added</source>
        <translation>بدون مالیات بر ارزش افزوده است؛ افزوده می‌شود</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>رضایت</translation>
    </message>
    <message>
        <source>By</source>
        <extracomment>the ways in which people agreed to be contacted</extracomment>
        <translation>از راه</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>تاریخ رضایت</translation>
    </message>
    <message>
        <source>The words that they agreed to</source>
        <translation>متنی که به آن رضایت دادند</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>متن رضایت</translation>
    </message>
    <message>
        <source>Such as: paper form, web shop</source>
        <translation>مانند: فرم کاغذی، فروشگاه اینترنتی</translation>
    </message>
    <message>
        <source>How it came to us</source>
        <translation>چگونه به دست ما رسید</translation>
    </message>
    <message>
        <source>Leave documents that are there as they are</source>
        <translation>سندهای موجود همان‌گونه بمانند</translation>
    </message>
    <message>
        <source>Leave it as it is, and take only what is new</source>
        <translation>همان‌گونه بماند و فقط تازه‌ها وارد شود</translation>
    </message>
    <message>
        <source>Leave the documents, and fill in missing names of customers and products</source>
        <translation>سندها بمانند و نام‌های خالی مشتری و کالا پر شوند</translation>
    </message>
    <message>
        <source>Fill in only what is empty</source>
        <translation>فقط جاهای خالی پر شود</translation>
    </message>
    <message>
        <source>Replace the documents by those of the file</source>
        <translation>سندهای فایل جای سندهای موجود را بگیرند</translation>
    </message>
    <message>
        <source>Take what the file says; a blank never overwrites</source>
        <translation>آنچه در فایل است ثبت شود؛ جای خالی هرگز چیزی را پاک نمی‌کند</translation>
    </message>
    <message>
        <source>Make a second one</source>
        <translation>دومی ساخته شود</translation>
    </message>
    <message>
        <source>code, else barcode, else name</source>
        <translation>کد، وگرنه بارکد، وگرنه نام</translation>
    </message>
    <message>
        <source>code, else e-mail, phone or name</source>
        <translation>کد، وگرنه ایمیل، تلفن یا نام</translation>
    </message>
    <message>
        <source>Say how they agreed to be contacted, or take the tick away.</source>
        <translation>بگویید با چه راه ارتباطی موافقت کرده‌اند، یا تیک را بردارید.</translation>
    </message>
    <message>
        <source>Say on which day they agreed.</source>
        <translation>بگویید در چه روزی موافقت کرده‌اند.</translation>
    </message>
    <message>
        <source>Refuse the lines of documents that are here already</source>
        <translation>ردیف‌های سندهایی که از پیش هستند رد شوند</translation>
    </message>
    <message>
        <source>These sales take their goods from the stock</source>
        <translation>این فروش‌ها کالا را از موجودی برمی‌دارند</translation>
    </message>
    <message>
        <source>The figures were counted: they take the place of what is known</source>
        <translation>این عددها شمرده شده‌اند: جای آنچه ثبت است را می‌گیرند</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>موجودی</translation>
    </message>
    <message>
        <source>These deliveries bring their goods into the stock</source>
        <translation>این دریافت‌ها کالا را به موجودی می‌آورند</translation>
    </message>
    <message>
        <source>Make suppliers and products that are not known yet</source>
        <translation>تأمین‌کنندگان و کالاهایی که هنوز شناخته نیستند ساخته شوند</translation>
    </message>
    <message>
        <source>Leave orders and deliveries that are there as they are</source>
        <translation>سفارش‌ها و دریافت‌های موجود همان‌گونه بمانند</translation>
    </message>
    <message>
        <source>Add the lines and deliveries that an order does not have yet</source>
        <translation>ردیف‌ها و دریافت‌هایی که سفارش هنوز ندارد افزوده شوند</translation>
    </message>
    <message>
        <source>Add them, and take quantities, costs and promised days from the file</source>
        <translation>آن‌ها افزوده شوند و مقدار، بها و روز وعده از فایل گرفته شود</translation>
    </message>
    <message>
        <source>Refuse the lines of orders that are here already</source>
        <translation>ردیف‌های سفارش‌هایی که از پیش هستند رد شوند</translation>
    </message>
    <message>
        <source>code, else name</source>
        <translation>کد، وگرنه نام</translation>
    </message>
</context>
<context>
    <name>tefter::ImportSheet</name>
    <message>
        <source>The first line names the columns</source>
        <translation>سطر نخست نام ستون‌هاست</translation>
    </message>
    <message>
        <source>The first lines of the file</source>
        <translation>نخستین سطرهای فایل</translation>
    </message>
    <message>
        <source>The lines are</source>
        <translation>محتوای سطرها</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>ویرگول لاتین</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>نقطه‌ویرگول</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>تب</translation>
    </message>
    <message>
        <source>bar |</source>
        <translation>خط عمودی |</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>کدگذاری نویسه‌ها</translation>
    </message>
    <message>
        <source>Separator</source>
        <extracomment>what stands between the columns of a file</extracomment>
        <translation>جداکننده</translation>
    </message>
    <message>
        <source>The columns are taken as they were the last time.</source>
        <translation>ستون‌ها مانند بار پیش تعیین شده‌اند.</translation>
    </message>
    <message>
        <source>Say above each column what it holds.</source>
        <translation>بالای هر ستون بگویید چه دارد.</translation>
    </message>
    <message>
        <source>The columns were guessed from their names. Please look them over.</source>
        <translation>ستون‌ها از نامشان حدس زده شدند. لطفاً نگاهی بیندازید.</translation>
    </message>
    <message>
        <source>– not taken –</source>
        <translation>– وارد نشود –</translation>
    </message>
    <message>
        <source>What the column “%1” holds</source>
        <translation>محتوای ستون «%1»</translation>
    </message>
    <message>
        <source>How much is %1 in this file?</source>
        <translation>در این فایل %1 چقدر است؟</translation>
    </message>
    <message>
        <source>Which day is %1 in this file?</source>
        <translation>در این فایل %1 چه روزی است؟</translation>
    </message>
    <message>
        <source>Still missing: the column with “%1”.</source>
        <translation>هنوز کم است: ستون «%1».</translation>
    </message>
    <message>
        <source>Kept columns</source>
        <translation>ستون‌های نگه‌داشته</translation>
    </message>
    <message>
        <source>Keep these columns</source>
        <translation>نگه داشتن این ستون‌ها</translation>
    </message>
    <message>
        <source>Name for these columns</source>
        <translation>نام این ستون‌ها</translation>
    </message>
    <message>
        <source>– as found –</source>
        <translation>– همان‌طور که پیدا شد –</translation>
    </message>
    <message>
        <source>These are cards of an address book; what they hold is known.</source>
        <translation>این‌ها کارت‌های یک دفترچهٔ تلفن‌اند؛ محتوایشان شناخته است.</translation>
    </message>
    <message>
        <source>This is an export of %1; its columns are known.</source>
        <extracomment>%1 is the name of a program for e-shops</extracomment>
        <translation>این خروجی %1 است؛ ستون‌هایش شناخته‌اند.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Sheet</source>
        <extracomment>one of the tables of a spreadsheet</extracomment>
        <translation>برگه</translation>
    </message>
</context>
<context>
    <name>tefter::ImportStart</name>
    <message>
        <source>Earlier imports</source>
        <translation>موارد واردشدهٔ پیشین</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>انتخاب فایل…</translation>
    </message>
    <message>
        <source>Go on with this table</source>
        <translation>ادامه با این جدول</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>واگرد این وارد کردن</translation>
    </message>
    <message>
        <source>Or paste a table that you copied from a spreadsheet:</source>
        <translation>یا جدولی را که از صفحهٔ گسترده کپی کرده‌اید بچسبانید:</translation>
    </message>
    <message>
        <source>Pasted table</source>
        <translation>جدول چسبانده‌شده</translation>
    </message>
    <message>
        <source>File to import</source>
        <translation>فایل برای وارد کردن</translation>
    </message>
    <message>
        <source>From a table (CSV, text, Excel), or from the cards of an address book (vCard). Drop the file on the window, or choose it.</source>
        <translation>از جدول (CSV، متن، اکسل) یا از کارت‌های دفترچهٔ تلفن (vCard). فایل را به داخل پنجره بکشید یا انتخابش کنید.</translation>
    </message>
    <message>
        <source>Tables and cards (*.csv *.txt *.tsv *.tab *.xlsx *.xlsm *.vcf *.vcard);;All files (*)</source>
        <translation>جدول‌ها و کارت‌ها (*.csv *.txt *.tsv *.tab *.xlsx *.xlsm *.vcf *.vcard);;همهٔ فایل‌ها (*)</translation>
    </message>
    <message>
        <source>Bring in sales, customers, products, stock, suppliers or orders</source>
        <translation>وارد کردن فروش، مشتری، کالا، موجودی، تأمین‌کننده یا سفارش</translation>
    </message>
</context>
<context>
    <name>tefter::ImportantDateRows</name>
    <message>
        <source>Add a date</source>
        <translation>افزودن تاریخ</translation>
    </message>
    <message>
        <source>%1: “%2” is not understood as a day.</source>
        <extracomment>%1 is an important date such as a wedding, %2 what was typed</extracomment>
        <translation>%1: «%2» به‌عنوان روز فهمیده نمی‌شود.</translation>
    </message>
    <message>
        <source>%1: say when it is, or remove the line.</source>
        <extracomment>%1 is an important date such as a wedding</extracomment>
        <translation>%1: زمانش را بنویسید یا سطر را بردارید.</translation>
    </message>
    <message>
        <source>%1: to return every so many days it needs a whole date and the number of days.</source>
        <extracomment>%1 is an important date such as a wedding</extracomment>
        <translation>%1: برای تکرار هر چند روز، تاریخ کامل و شمار روزها لازم است.</translation>
    </message>
    <message>
        <source>How often</source>
        <extracomment>how often a date returns</extracomment>
        <translation>هر چند وقت</translation>
    </message>
    <message>
        <source>Which date</source>
        <translation>کدام تاریخ</translation>
    </message>
    <message>
        <source>Where the month has no such day</source>
        <translation>اگر ماه چنین روزی ندارد</translation>
    </message>
    <message>
        <source>Whose or what</source>
        <extracomment>in a line of an important date: whose, or what it is</extracomment>
        <translation>از کی یا چه</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>the day of an important date</extracomment>
        <translation>زمان</translation>
    </message>
    <message>
        <source>Number of days</source>
        <translation>شمار روزها</translation>
    </message>
    <message>
        <source>Remove the date</source>
        <translation>برداشتن تاریخ</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>برداشتن</translation>
    </message>
</context>
<context>
    <name>tefter::InChargeDialog</name>
    <message>
        <source>Save</source>
        <translation>ذخیره</translation>
    </message>
    <message numerus="yes">
        <source>Who looks after these %Ln people?</source>
        <translation>
            <numerusform>مسئول این %Ln نفر چه کسی باشد؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Looked after by</source>
        <translation>مسئول</translation>
    </message>
    <message numerus="yes">
        <source>%1 looks after %Ln people</source>
        <translation>
            <numerusform>%1 مسئول %Ln نفر است</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody in particular looks after %Ln people</source>
        <translation>
            <numerusform>%Ln نفر بدون مسئول ماندند</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tefter::InfoMark</name>
    <message>
        <source>Explain</source>
        <translation>توضیح</translation>
    </message>
</context>
<context>
    <name>tefter::LabelPreview</name>
    <message>
        <source>The first sheet</source>
        <translation>برگهٔ نخست</translation>
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
        <translation>چاپ…</translation>
    </message>
    <message>
        <source>Roll, %1 × %2 mm</source>
        <extracomment>labels: %1 and %2 are their width and height in millimetres</extracomment>
        <translation>رول، %1 × %2 میلی‌متر</translation>
    </message>
    <message numerus="yes">
        <source>A4 sheet of %Ln, %1 × %2 mm</source>
        <extracomment>labels: %Ln is how many there are on a sheet, %1 and %2 their width and height in millimetres</extracomment>
        <translation>
            <numerusform>برگهٔ آ۴، %Ln تایی، %1 × %2 میلی‌متر</numerusform>
        </translation>
    </message>
    <message>
        <source>Labels</source>
        <extracomment>what stands on the shelf or sticks on the goods, with the price</extracomment>
        <translation>برچسب‌ها</translation>
    </message>
    <message>
        <source>Paper</source>
        <extracomment>how labels stand on paper</extracomment>
        <translation>کاغذ</translation>
    </message>
    <message>
        <source>Of each</source>
        <translation>از هر کدام</translation>
    </message>
    <message>
        <source>First free place</source>
        <extracomment>the first place on a sheet of labels that is still free</extracomment>
        <translation>نخستین جای خالی</translation>
    </message>
    <message numerus="yes">
        <source>%Ln labels</source>
        <extracomment>labels to be printed</extracomment>
        <translation>
            <numerusform>%Ln برچسب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sheets</source>
        <extracomment>sheets of paper</extracomment>
        <translation>
            <numerusform>%Ln برگه</numerusform>
        </translation>
    </message>
    <message>
        <source>Where to write the file</source>
        <translation>پرونده کجا نوشته شود</translation>
    </message>
</context>
<context>
    <name>tefter::LinkDialog</name>
    <message>
        <source>Save</source>
        <translation>ذخیره</translation>
    </message>
    <message>
        <source>Link with a product</source>
        <translation>پیوند با کالا</translation>
    </message>
    <message>
        <source>Goes with it</source>
        <extracomment>of two products</extracomment>
        <translation>همراه آن</translation>
    </message>
    <message>
        <source>Similar</source>
        <extracomment>of two products</extracomment>
        <translation>مشابه</translation>
    </message>
    <message>
        <source>Name, code or barcode</source>
        <translation>نام، کد یا بارکد</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>نوع</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>کالا</translation>
    </message>
    <message>
        <source>Choose another product.</source>
        <translation>کالای دیگری برگزینید.</translation>
    </message>
</context>
<context>
    <name>tefter::ListExport</name>
    <message>
        <source>A file is being written already.</source>
        <translation>یک فایل هم‌اکنون در حال نوشتن است.</translation>
    </message>
    <message numerus="yes">
        <source>Writing %Ln rows…</source>
        <extracomment>%Ln is a number of rows of a list</extracomment>
        <translation>
            <numerusform>در حال ذخیرهٔ %Ln سطر…</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>متوقف شد. فایلی ذخیره نشد.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows written to “%1”.</source>
        <translation>
            <numerusform>%Ln سطر در «%1» ذخیره شد.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tefter::ListPage</name>
    <message>
        <source>Columns</source>
        <translation>ستون‌ها</translation>
    </message>
    <message>
        <source>Choose the columns</source>
        <translation>انتخاب ستون‌ها</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>وارد کردن…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>تلاش دوباره</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>وارد کردن</translation>
    </message>
    <message>
        <source>Show the bin</source>
        <translation>نمایش سطل زباله</translation>
    </message>
    <message>
        <source>Export this list…</source>
        <translation>خروجی گرفتن از این فهرست…</translation>
    </message>
</context>
<context>
    <name>tefter::ListTable</name>
    <message>
        <source>Columns</source>
        <translation>ستون‌ها</translation>
    </message>
</context>
<context>
    <name>tefter::MergeDialog</name>
    <message>
        <source>Keep the other one</source>
        <translation>آن یکی بماند</translation>
    </message>
    <message>
        <source>These are two people</source>
        <translation>این‌ها دو نفرند</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>ادغام</translation>
    </message>
    <message>
        <source>Two entries, one person?</source>
        <translation>دو پرونده، یک نفر؟</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>آنچه می‌ماند</translation>
    </message>
    <message>
        <source>stays</source>
        <extracomment>above the entry that stays after a merge</extracomment>
        <translation>می‌ماند</translation>
    </message>
    <message>
        <source>becomes part of the first</source>
        <extracomment>above the entry that becomes part of the other one</extracomment>
        <translation>در اولی ادغام می‌شود</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>تلفن‌ها</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>ایمیل‌ها</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>نشانی‌ها</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>برچسب‌ها</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>یادداشت</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>رضایت</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>فروش‌ها</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sales come along</source>
        <translation>
            <numerusform>%Ln فروش منتقل می‌شود</numerusform>
        </translation>
    </message>
    <message>
        <source>%2 is now part of %1</source>
        <translation>%2 اکنون بخشی از %1 است</translation>
    </message>
    <message>
        <source>Remembered: these are two people</source>
        <translation>به یاد سپرده شد: این‌ها دو نفرند</translation>
    </message>
    <message>
        <source>Social networks</source>
        <translation>شبکه‌های اجتماعی</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>فایل‌ها</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files come along</source>
        <translation>
            <numerusform>%Ln فایل منتقل می‌شود</numerusform>
        </translation>
    </message>
    <message>
        <source>Where the two differ on consent, the stricter word holds: a no of one is a no for both.</source>
        <translation>آنجا که رضایت‌ها فرق دارند، سخت‌گیرانه‌تر معتبر است: «نه»ی یکی، «نه»ی هر دو است.</translation>
    </message>
    <message>
        <source>The two entries of %1 are one now</source>
        <translation>دو پروندهٔ %1 اکنون یکی است</translation>
    </message>
</context>
<context>
    <name>tefter::MergeManyDialog</name>
    <message>
        <source>Merge</source>
        <translation>ادغام</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries, one person?</source>
        <translation>
            <numerusform>%Ln ثبت، یک نفر؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose whose name and other values stay. What that entry lacks is filled from the others; phones, e-mails, addresses, tags and sales of all are kept. Undo takes it all apart again.</source>
        <translation>انتخاب کنید نام و دیگر مشخصات کدام‌یک بماند. آنچه در آن ثبت نیست از بقیه پر می‌شود؛ تلفن‌ها، ایمیل‌ها، نشانی‌ها، برچسب‌ها و خریدهای همه می‌مانند. با واگرد دوباره از هم جدا می‌شوند.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sales</source>
        <translation>
            <numerusform>%Ln خرید</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries became part of %1</source>
        <translation>
            <numerusform>%Ln ثبت بخشی از «%1» شد</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tefter::MessageDialog</name>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>انصراف</translation>
    </message>
</context>
<context>
    <name>tefter::MoneyEdit</name>
    <message>
        <source>This is not an amount of money.</source>
        <translation>این مبلغ پول نیست.</translation>
    </message>
    <message>
        <source>An amount in %1 has no decimals.</source>
        <extracomment>%1 is a currency</extracomment>
        <translation>مبلغ به %1 رقم اعشار ندارد.</translation>
    </message>
    <message numerus="yes">
        <source>An amount in %1 has at most %Ln decimals.</source>
        <extracomment>%1 is a currency</extracomment>
        <translation>
            <numerusform>مبلغ به %1 حداکثر %Ln رقم اعشار دارد.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tefter::MonthGrid</name>
    <message>
        <source>Calendar</source>
        <translation>تقویم</translation>
    </message>
</context>
<context>
    <name>tefter::MoreButton</name>
    <message>
        <source>More</source>
        <extracomment>opens a menu with more that can be done</extracomment>
        <translation>بیشتر</translation>
    </message>
</context>
<context>
    <name>tefter::NameDayChoice</name>
    <message>
        <source>As the calendar has it</source>
        <extracomment>when somebody celebrates their name day</extracomment>
        <translation>طبق تقویم</translation>
    </message>
    <message>
        <source>On another day</source>
        <extracomment>when somebody celebrates their name day</extracomment>
        <translation>در روزی دیگر</translation>
    </message>
    <message>
        <source>Not celebrated</source>
        <extracomment>when somebody celebrates their name day</extracomment>
        <translation>جشن نمی‌گیرد</translation>
    </message>
    <message>
        <source>Name day</source>
        <translation>روز نام</translation>
    </message>
    <message>
        <source>Day of the name day</source>
        <translation>روز جشن نام</translation>
    </message>
    <message>
        <source>Say the day and the month of the name day.</source>
        <translation>روز و ماه روز نام را بنویسید.</translation>
    </message>
</context>
<context>
    <name>tefter::NewCountDialog</name>
    <message>
        <source>Begin to count</source>
        <translation>آغاز شمارش</translation>
    </message>
    <message>
        <source>New count</source>
        <translation>شمارش تازه</translation>
    </message>
    <message>
        <source>Count of %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation>شمارش %1</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>of a count</extracomment>
        <translation>نام</translation>
    </message>
    <message>
        <source>Place</source>
        <extracomment>where goods lie</extracomment>
        <translation>محل</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>what is counted: everything, one category, or chosen products</extracomment>
        <translation>چه</translation>
    </message>
    <message>
        <source>Counted on</source>
        <extracomment>of which day the counted figures are</extracomment>
        <translation>روز شمارش</translation>
    </message>
    <message>
        <source>All products</source>
        <translation>همهٔ کالاها</translation>
    </message>
    <message>
        <source>Which day?</source>
        <translation>چه روزی؟</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen products</source>
        <translation>
            <numerusform>%Ln کالای انتخاب‌شده</numerusform>
        </translation>
    </message>
    <message>
        <source>A count cannot lie in the future.</source>
        <translation>شمارش نمی‌تواند در آینده باشد.</translation>
    </message>
</context>
<context>
    <name>tefter::NewShopForm</name>
    <message>
        <source>Make the shop</source>
        <translation>ساختن فروشگاه</translation>
    </message>
    <message>
        <source>New shop</source>
        <translation>فروشگاه تازه</translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <translation>نام فروشگاه</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>نام شما</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>کشور</translation>
    </message>
    <message>
        <source>Language of the shop</source>
        <translation>زبان فروشگاه</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>انتخاب…</translation>
    </message>
    <message>
        <source>Choose where the file is kept</source>
        <translation>انتخاب محل نگهداری فایل</translation>
    </message>
    <message>
        <source>Kept in the file</source>
        <translation>محل نگهداری</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>Currency %1, no VAT</source>
        <translation>واحد پول %1، بدون مالیات بر ارزش افزوده</translation>
    </message>
    <message>
        <source>Currency %1, VAT %2</source>
        <translation>واحد پول %1، مالیات بر ارزش افزوده %2</translation>
    </message>
    <message>
        <source>My shop</source>
        <translation>فروشگاه من</translation>
    </message>
    <message>
        <source>Where to keep the shop</source>
        <translation>محل نگهداری فروشگاه</translation>
    </message>
    <message>
        <source>Tefter shops (*.tefter)</source>
        <translation>فروشگاه‌های Tefter (*.tefter)</translation>
    </message>
</context>
<context>
    <name>tefter::NoteActions</name>
    <message>
        <source>The note is in the book</source>
        <translation>یادداشت در دفتر نوشته شد</translation>
    </message>
    <message>
        <source>The note was changed</source>
        <translation>یادداشت تغییر کرد</translation>
    </message>
    <message>
        <source>The note was removed</source>
        <translation>یادداشت پاک شد</translation>
    </message>
</context>
<context>
    <name>tefter::NoteDialog</name>
    <message>
        <source>Note</source>
        <translation>یادداشت</translation>
    </message>
    <message>
        <source>Remove the note</source>
        <translation>پاک کردن یادداشت</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>ذخیره</translation>
    </message>
</context>
<context>
    <name>tefter::NumberEdit</name>
    <message>
        <source>This number is too small or too large.</source>
        <translation>این عدد بیش از اندازه کوچک یا بزرگ است.</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>این عدد نیست.</translation>
    </message>
    <message>
        <source>Whole numbers only.</source>
        <translation>فقط عدد درست.</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln decimals.</source>
        <translation>
            <numerusform>حداکثر %Ln رقم اعشار.</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be below zero.</source>
        <translation>نمی‌تواند کمتر از صفر باشد.</translation>
    </message>
    <message>
        <source>This must be more than zero.</source>
        <translation>باید بیشتر از صفر باشد.</translation>
    </message>
</context>
<context>
    <name>tefter::OccasionModel</name>
    <message>
        <source>Day</source>
        <translation>روز</translation>
    </message>
    <message>
        <source>When</source>
        <translation>زمان</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>چه کسی</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>a column: what is celebrated</extracomment>
        <translation>چه</translation>
    </message>
    <message>
        <source>May be reached by</source>
        <extracomment>a column: the ways in which somebody may be contacted</extracomment>
        <translation>راه تماس</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is a day of the week, %2 a day: &quot;Wed 25 Mar&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>no consent</source>
        <extracomment>of somebody who has said yes to no way of being contacted</extracomment>
        <translation>بدون رضایت</translation>
    </message>
</context>
<context>
    <name>tefter::OrderReceipts</name>
    <message>
        <source>What came</source>
        <extracomment>goods of an order</extracomment>
        <translation>آنچه رسید</translation>
    </message>
    <message>
        <source>%1 defective</source>
        <extracomment>%1 is a quantity of what came</extracomment>
        <translation>%1 معیوب</translation>
    </message>
    <message>
        <source>at %1</source>
        <extracomment>the cost of a piece; %1 is money</extracomment>
        <translation>هر واحد %1</translation>
    </message>
    <message>
        <source>not ordered</source>
        <translation>سفارش داده نشده</translation>
    </message>
    <message>
        <source>ordered at %1</source>
        <extracomment>the cost of a piece on the order; %1 is money</extracomment>
        <translation>سفارش هر واحد %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a product, %2 a list of facts: how many, how many defective, at which cost</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Paper %1</source>
        <extracomment>the number on the supplier&apos;s paper</extracomment>
        <translation>سند %1</translation>
    </message>
    <message>
        <source>Extra cost %1</source>
        <extracomment>freight, customs; %1 is money</extracomment>
        <translation>هزینهٔ افزوده %1</translation>
    </message>
</context>
<context>
    <name>tefter::OwnFieldCard</name>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Holds</source>
        <extracomment>of a field: text, number, date and so on</extracomment>
        <translation>محتوا</translation>
    </message>
    <message>
        <source>Own fields</source>
        <translation>فیلدهای دلخواه</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>تغییر…</translation>
    </message>
    <message>
        <source>Up</source>
        <extracomment>moves a line of a list towards its beginning</extracomment>
        <translation>بالا</translation>
    </message>
    <message>
        <source>Down</source>
        <extracomment>moves a line of a list towards its end</extracomment>
        <translation>پایین</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>حذف…</translation>
    </message>
    <message>
        <source>Add a field…</source>
        <translation>افزودن فیلد…</translation>
    </message>
    <message>
        <source>Remove the field “%1”?</source>
        <extracomment>%1 is the name of a field</extracomment>
        <translation>فیلد «%1» حذف شود؟</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people have something in it, which is no longer shown anywhere. Segments that ask for it cannot be used until you undo this.</source>
        <translation>
            <numerusform>%Ln نفر در آن چیزی دارند که دیگر جایی نشان داده نمی‌شود. گروه‌هایی که از آن می‌پرسند تا واگرد این کار به کار نمی‌آیند.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Used by</source>
        <extracomment>how many people, products or suppliers have something in the field</extracomment>
        <translation>پرشده</translation>
    </message>
    <message>
        <source>What you want to know of your customers, products or suppliers besides. Each field is at once on the page of each of them, in the list, in imports and exports, and those of customers in segments.</source>
        <translation>چیزهای دیگری که می‌خواهید دربارهٔ مشتریان، کالاها یا تأمین‌کنندگان بدانید. هر فیلد بی‌درنگ در صفحهٔ هر یک، در فهرست و هنگام وارد کردن و خروجی گرفتن هست، و فیلدهای مشتریان در گروه‌ها نیز.</translation>
    </message>
    <message>
        <source>of customers</source>
        <extracomment>own fields of customers</extracomment>
        <translation>مشتریان</translation>
    </message>
    <message>
        <source>of products</source>
        <extracomment>own fields of products</extracomment>
        <translation>کالاها</translation>
    </message>
    <message>
        <source>of suppliers</source>
        <extracomment>own fields of suppliers</extracomment>
        <translation>تأمین‌کنندگان</translation>
    </message>
    <message>
        <source>Whose fields</source>
        <translation>فیلدهای چه کسی</translation>
    </message>
    <message numerus="yes">
        <source>%Ln products have something in it, which is no longer shown anywhere until you undo this.</source>
        <translation>
            <numerusform>%Ln کالا در آن چیزی دارند که تا واگرد این کار دیگر جایی نشان داده نمی‌شود.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln suppliers have something in it, which is no longer shown anywhere until you undo this.</source>
        <translation>
            <numerusform>%Ln تأمین‌کننده در آن چیزی دارند که تا واگرد این کار دیگر جایی نشان داده نمی‌شود.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tefter::OwnFieldDialog</name>
    <message>
        <source>Text</source>
        <extracomment>what a field holds</extracomment>
        <translation>متن</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>what a field holds</extracomment>
        <translation>عدد</translation>
    </message>
    <message>
        <source>Date</source>
        <extracomment>what a field holds: a day</extracomment>
        <translation>تاریخ</translation>
    </message>
    <message>
        <source>Choice</source>
        <extracomment>what a field holds: one of several words</extracomment>
        <translation>گزینه</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <extracomment>what a field holds</extracomment>
        <translation>بله یا خیر</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>ذخیره</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>افزودن</translation>
    </message>
    <message>
        <source>Change the field</source>
        <translation>تغییر فیلد</translation>
    </message>
    <message>
        <source>New field</source>
        <translation>فیلد تازه</translation>
    </message>
    <message>
        <source>Such as: shoe size, club card</source>
        <translation>مانند: شمارهٔ کفش، کارت باشگاه</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>What a field holds stays as it was chosen at first.</source>
        <translation>نوع محتوای فیلد همان می‌ماند که در آغاز برگزیده شد.</translation>
    </message>
    <message>
        <source>Holds</source>
        <extracomment>of a field: text, number, date and so on</extracomment>
        <translation>محتوا</translation>
    </message>
    <message>
        <source>One to a line</source>
        <translation>هر سطر یکی</translation>
    </message>
    <message>
        <source>Whoever has a choice that you take out keeps it.</source>
        <translation>هر کس گزینه‌ای را دارد که برمی‌دارید، آن را نگه می‌دارد.</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>گزینه‌ها</translation>
    </message>
    <message>
        <source>Write the choices, one to a line.</source>
        <translation>گزینه‌ها را بنویسید، هر سطر یکی.</translation>
    </message>
    <message>
        <source>Such as: origin, season</source>
        <translation>مانند: خاستگاه، فصل</translation>
    </message>
    <message>
        <source>Such as: contract until</source>
        <translation>مانند: پایان قرارداد</translation>
    </message>
</context>
<context>
    <name>tefter::OwnValueEdit</name>
    <message>
        <source>What stands in “%1” is not understood.</source>
        <extracomment>%1 is the name of a field that the shop has made</extracomment>
        <translation>آنچه در فیلد «%1» نوشته شده فهمیده نمی‌شود.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>نامشخص</translation>
    </message>
</context>
<context>
    <name>tefter::PartialDayEdit</name>
    <message>
        <source>This is not understood as a day.</source>
        <translation>این روز فهمیده نشد.</translation>
    </message>
</context>
<context>
    <name>tefter::PeopleExport</name>
    <message>
        <source>Where to write the file</source>
        <translation>محل ذخیرهٔ فایل</translation>
    </message>
    <message numerus="yes">
        <source>Writing %Ln people…</source>
        <extracomment>%Ln is a number of people whose lines are written into a file</extracomment>
        <translation>
            <numerusform>در حال ذخیرهٔ %Ln نفر…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people written to “%1”.</source>
        <translation>
            <numerusform>%Ln نفر در «%1» ذخیره شدند.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>متوقف شد. فایلی ذخیره نشد.</translation>
    </message>
    <message>
        <source>A file is being written already.</source>
        <translation>یک فایل هم‌اکنون در حال نوشتن است.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>در حال توقف…</translation>
    </message>
</context>
<context>
    <name>tefter::PeriodChoice</name>
    <message>
        <source>This month</source>
        <translation>این ماه</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>ماه گذشته</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>امسال</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>سال گذشته</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>۱۲ ماه گذشته</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>همهٔ زمان‌ها</translation>
    </message>
    <message>
        <source>Own days</source>
        <translation>بازهٔ دلخواه</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>بازهٔ زمانی</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>از روز</translation>
    </message>
    <message>
        <source>To day</source>
        <translation>تا روز</translation>
    </message>
    <message>
        <source>From</source>
        <translation>از</translation>
    </message>
    <message>
        <source>To</source>
        <translation>تا</translation>
    </message>
</context>
<context>
    <name>tefter::PeriodDialog</name>
    <message>
        <source>Choose the days</source>
        <translation>انتخاب روزها</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>the first day of a period</extracomment>
        <translation>از</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>the last day of a period</extracomment>
        <translation>تا</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>نمایش</translation>
    </message>
    <message>
        <source>One of the days is not understood.</source>
        <translation>یکی از روزها فهمیده نشد.</translation>
    </message>
    <message>
        <source>The last day comes before the first.</source>
        <translation>روز پایانی پیش از روز نخست است.</translation>
    </message>
</context>
<context>
    <name>tefter::PersonPanel</name>
    <message>
        <source>Edit</source>
        <translation>ویرایش</translation>
    </message>
    <message>
        <source>New sale</source>
        <translation>فروش تازه</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>جمع خرید</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>میانگین هر خرید</translation>
    </message>
    <message>
        <source>Usually every</source>
        <extracomment>how often a customer comes</extracomment>
        <translation>معمولاً هر</translation>
    </message>
    <message>
        <source>Sales</source>
        <extracomment>the number of documents of sale</extracomment>
        <translation>خریدها</translation>
    </message>
    <message>
        <source>Likes</source>
        <translation>می‌پسندد</translation>
    </message>
    <message>
        <source>Nobody chosen</source>
        <translation>کسی انتخاب نشده</translation>
    </message>
    <message>
        <source>Choose somebody in the list to see how they buy.</source>
        <translation>کسی را در فهرست انتخاب کنید تا شیوهٔ خریدش را ببینید.</translation>
    </message>
    <message>
        <source>The customer</source>
        <translation>مشتری</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>رضایت</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>جزئیات</translation>
    </message>
    <message>
        <source>Record consent…</source>
        <translation>ثبت رضایت…</translation>
    </message>
    <message>
        <source>Print as a call list…</source>
        <translation>چاپ فهرست تماس…</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>تاریخچه…</translation>
    </message>
    <message>
        <source>Take out of the bin</source>
        <translation>بازگرداندن از سطل زباله</translation>
    </message>
    <message>
        <source>Remove for good…</source>
        <translation>حذف برای همیشه…</translation>
    </message>
    <message>
        <source>Put into the bin</source>
        <translation>انتقال به سطل زباله</translation>
    </message>
    <message>
        <source>No phone, e-mail or address yet</source>
        <translation>هنوز تلفن، ایمیل یا نشانی ندارد</translation>
    </message>
    <message>
        <source>in the bin</source>
        <translation>در سطل زباله</translation>
    </message>
    <message>
        <source>too few</source>
        <translation>دادهٔ کم</translation>
    </message>
    <message>
        <source>Likes %1.</source>
        <extracomment>%1 is a product</extracomment>
        <translation>%1 را می‌پسندد.</translation>
    </message>
    <message>
        <source>Likes %1 and %2.</source>
        <extracomment>%1 and %2 are products</extracomment>
        <translation>%1 و %2 را می‌پسندد.</translation>
    </message>
    <message>
        <source>In the bin.</source>
        <translation>در سطل زباله.</translation>
    </message>
    <message>
        <source>No list, search or mailing shows this customer, and no figures are kept. Taken out of the bin, everything is as it was.</source>
        <translation>این مشتری در هیچ فهرست، جستجو و ارسالی نمی‌آید و آماری از او نگه داشته نمی‌شود. اگر از سطل زباله بازگردانده شود، همه‌چیز مثل پیش است.</translation>
    </message>
    <message>
        <source>What was spent, divided by the number of sales.</source>
        <translation>جمع خرید، تقسیم بر شمار فروش‌ها.</translation>
    </message>
    <message>
        <source>The usual gap between two visits, from three visits on.</source>
        <translation>فاصلهٔ معمول میان دو مراجعه، از سه مراجعه به بالا.</translation>
    </message>
    <message>
        <source>Take apart from %1</source>
        <extracomment>%1 is a name</extracomment>
        <translation>جدا کردن از %1</translation>
    </message>
    <message>
        <source>Print the page…</source>
        <translation>چاپ برگهٔ مشتری…</translation>
    </message>
    <message>
        <source>Save everything known as a file…</source>
        <translation>ذخیرهٔ همهٔ اطلاعات در پرونده…</translation>
    </message>
    <message>
        <source>Erase this person…</source>
        <translation>پاک کردن همیشگی این فرد…</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>نسبت‌ها</translation>
    </message>
    <message>
        <source>Add a relation…</source>
        <translation>افزودن نسبت…</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>فایل‌ها</translation>
    </message>
    <message>
        <source>Choose a photo…</source>
        <translation>انتخاب عکس…</translation>
    </message>
    <message>
        <source>Paste a photo</source>
        <extracomment>a picture that was copied in another program</extracomment>
        <translation>جای‌گذاری عکس</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>دیدن</translation>
    </message>
    <message>
        <source>Remove the photo</source>
        <translation>حذف عکس</translation>
    </message>
    <message>
        <source>Photo of %1</source>
        <extracomment>%1 is a name</extracomment>
        <translation>عکس %1</translation>
    </message>
    <message>
        <source>Add a photo</source>
        <translation>افزودن عکس</translation>
    </message>
    <message>
        <source>Change the photo</source>
        <translation>تغییر عکس</translation>
    </message>
</context>
<context>
    <name>tefter::PersonSheet</name>
    <message>
        <source>What %1 knows, as of %2</source>
        <extracomment>%1 is the name of a shop, %2 a day</extracomment>
        <translation>آنچه %1 تا %2 می‌داند</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>تلفن</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ایمیل</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>نشانی</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>تولد</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>شناسهٔ مالیاتی</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>کد</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>برچسب‌ها</translation>
    </message>
    <message>
        <source>How they found us</source>
        <translation>نحوهٔ آشنایی</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>یادداشت</translation>
    </message>
    <message>
        <source>In the book since</source>
        <translation>در دفتر از</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>رضایت</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>روز</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>راه ارتباط</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>پاسخ</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>متن رضایت</translation>
    </message>
    <message>
        <source>How it was given</source>
        <translation>چگونه داده شد</translation>
    </message>
    <message>
        <source>Purchases and returns</source>
        <translation>خریدها و مرجوعی‌ها</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>شماره</translation>
    </message>
    <message>
        <source>What</source>
        <translation>چه</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>جمع کل</translation>
    </message>
    <message>
        <source>Lists that were handed on</source>
        <translation>فهرست‌های داده‌شده</translation>
    </message>
    <message>
        <source>List</source>
        <translation>فهرست</translation>
    </message>
    <message>
        <source>File</source>
        <translation>فایل</translation>
    </message>
    <message>
        <source>What was entered and changed</source>
        <translation>آنچه ثبت شده و تغییر کرده</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>چه کسی</translation>
    </message>
    <message>
        <source>Social networks</source>
        <translation>شبکه‌های اجتماعی</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>علاقه‌مندی‌ها</translation>
    </message>
    <message>
        <source>Personality type</source>
        <translation>تیپ شخصیتی</translation>
    </message>
    <message>
        <source>Looked after by</source>
        <translation>مسئول</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>نسبت‌ها</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>عکس</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>فایل‌ها</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>اندازه</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>یادداشت‌ها</translation>
    </message>
</context>
<context>
    <name>tefter::PersonalDataActions</name>
    <message>
        <source>Where to write the file</source>
        <translation>محل ذخیرهٔ فایل</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>سند PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Page for a browser (*.html)</source>
        <translation>صفحه برای مرورگر (*.html)</translation>
    </message>
    <message>
        <source>Data for a machine (*.json)</source>
        <translation>داده برای رایانه (*.json)</translation>
    </message>
    <message>
        <source>Everything about %1 is in “%2”.</source>
        <translation>همهٔ اطلاعات %1 در «%2» است.</translation>
    </message>
    <message>
        <source>Name, phones, addresses, consents, notes and every trace in the history go. This cannot be undone.</source>
        <translation>نام، تلفن‌ها، نشانی‌ها، رضایت‌ها، یادداشت‌ها و هر ردی در تاریخچه پاک می‌شود. این کار برگشت‌پذیر نیست.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln documents stay for their sums, without a name.</source>
        <translation>
            <numerusform>%Ln سند برای جمع‌ها بدون نام می‌ماند.</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase %1 for good?</source>
        <translation>%1 برای همیشه پاک شود؟</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>پاک کردن همیشگی</translation>
    </message>
    <message>
        <source>The person was erased.</source>
        <translation>این فرد برای همیشه پاک شد.</translation>
    </message>
    <message>
        <source>The person was erased</source>
        <translation>این فرد برای همیشه پاک شد</translation>
    </message>
    <message numerus="yes">
        <source>They are in %Ln lists that were handed on. Tell whoever has them:</source>
        <translation>
            <numerusform>در %Ln فهرست داده‌شده هست. به دارندگانش خبر دهید:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln backups made before still hold the person. They go with time, or delete them in the folder of the backups.</source>
        <translation>
            <numerusform>%Ln نسخهٔ پشتیبان پیشین هنوز این فرد را دارد. با گذشت زمان پاک می‌شود، یا آن را از پوشهٔ پشتیبان‌ها پاک کنید.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tefter::PhotoActions</name>
    <message>
        <source>A photo of this person</source>
        <translation>عکس این شخص</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.gif *.webp *.bmp);;All files (*)</source>
        <translation>عکس‌ها (*.jpg *.jpeg *.png *.gif *.webp *.bmp);;همهٔ فایل‌ها (*)</translation>
    </message>
    <message>
        <source>photo</source>
        <extracomment>the name of a picture that was copied somewhere</extracomment>
        <translation>عکس</translation>
    </message>
    <message>
        <source>The photo is kept</source>
        <translation>عکس ذخیره شد</translation>
    </message>
</context>
<context>
    <name>tefter::PrinterChoice</name>
    <message>
        <source>Print</source>
        <extracomment>the title of a dialog
----------
what the button does</extracomment>
        <translation>چاپ</translation>
    </message>
    <message>
        <source>PDF file…</source>
        <extracomment>what can be chosen in place of a printer</extracomment>
        <translation>فایل PDF…</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>چاپگر</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>تعداد نسخه</translation>
    </message>
    <message>
        <source>Where to write the file</source>
        <translation>فایل کجا نوشته شود</translation>
    </message>
</context>
<context>
    <name>tefter::ProductActions</name>
    <message>
        <source>Product saved</source>
        <translation>کالا ذخیره شد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln products put into the bin</source>
        <translation>
            <numerusform>%Ln کالا به سطل زباله منتقل شد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln products taken out of the bin</source>
        <translation>
            <numerusform>%Ln کالا از سطل زباله بازگردانده شد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln products changed</source>
        <translation>
            <numerusform>%Ln کالا تغییر کرد</numerusform>
        </translation>
    </message>
    <message>
        <source>The usual price stands again</source>
        <translation>قیمت معمول دوباره برقرار است</translation>
    </message>
    <message>
        <source>Link removed</source>
        <translation>پیوند برداشته شد</translation>
    </message>
    <message>
        <source>A picture of this product</source>
        <translation>تصویر این کالا</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.gif *.webp *.bmp);;All files (*)</source>
        <translation>عکس‌ها (*.jpg *.jpeg *.png *.gif *.webp *.bmp);;همهٔ فایل‌ها (*)</translation>
    </message>
    <message>
        <source>The picture is kept</source>
        <translation>تصویر نگه داشته شد</translation>
    </message>
    <message>
        <source>Picture removed</source>
        <translation>تصویر برداشته شد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln variants made</source>
        <translation>
            <numerusform>%Ln گونه ساخته شد</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tefter::ProductDialog</name>
    <message>
        <source>Save</source>
        <translation>ذخیره</translation>
    </message>
    <message>
        <source>Edit product</source>
        <translation>ویرایش کالا</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>کالای تازه</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>of a product</extracomment>
        <translation>نام</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>of a product</extracomment>
        <translation>کد</translation>
    </message>
    <message>
        <source>No category</source>
        <translation>بدون دسته</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>دسته</translation>
    </message>
    <message>
        <source>New category</source>
        <translation>دستهٔ تازه</translation>
    </message>
    <message>
        <source>Price with VAT</source>
        <translation>قیمت با مالیات</translation>
    </message>
    <message>
        <source>VAT rate</source>
        <translation>نرخ مالیات</translation>
    </message>
    <message>
        <source>piece</source>
        <extracomment>unit of a product</extracomment>
        <translation>عدد</translation>
    </message>
    <message>
        <source>kg</source>
        <extracomment>unit of a product</extracomment>
        <translation>کیلوگرم</translation>
    </message>
    <message>
        <source>m</source>
        <extracomment>unit of a product: metre</extracomment>
        <translation>متر</translation>
    </message>
    <message>
        <source>l</source>
        <extracomment>unit of a product: litre</extracomment>
        <translation>لیتر</translation>
    </message>
    <message>
        <source>Unit</source>
        <extracomment>piece, kg, m</extracomment>
        <translation>واحد</translation>
    </message>
    <message>
        <source>Barcodes</source>
        <translation>بارکدها</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>یادداشت</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>نامشخص</translation>
    </message>
    <message>
        <source>Or a new one, such as Food &gt; Tea</source>
        <translation>یا دسته‌ای تازه، مانند خوراکی &gt; چای</translation>
    </message>
    <message>
        <source>One on each line</source>
        <translation>هر کدام در یک سطر</translation>
    </message>
    <message>
        <source>Only whole pieces are sold</source>
        <translation>فقط به صورت کامل فروخته می‌شود</translation>
    </message>
    <message>
        <source>Kept in stock</source>
        <translation>در انبار نگه داشته می‌شود</translation>
    </message>
    <message>
        <source>Brand</source>
        <extracomment>of a product</extracomment>
        <translation>برند</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>قیمت</translation>
    </message>
    <message>
        <source>Stock</source>
        <extracomment>of a product: what there is of it in the shop</extracomment>
        <translation>موجودی</translation>
    </message>
    <message>
        <source>Shelf place</source>
        <extracomment>where a product stands in the shop</extracomment>
        <translation>جای قفسه</translation>
    </message>
    <message>
        <source>As everywhere in the shop</source>
        <extracomment>what happens when more is sold than there is</extracomment>
        <translation>مانند همه‌جای فروشگاه</translation>
    </message>
    <message>
        <source>Sell all the same</source>
        <extracomment>what happens when more is sold than there is</extracomment>
        <translation>باز هم فروخته شود</translation>
    </message>
    <message>
        <source>Sell, with a warning</source>
        <extracomment>what happens when more is sold than there is</extracomment>
        <translation>فروش با هشدار</translation>
    </message>
    <message>
        <source>Refuse</source>
        <extracomment>what happens when more is sold than there is</extracomment>
        <translation>فروخته نشود</translation>
    </message>
    <message>
        <source>When it has run out</source>
        <translation>وقتی تمام شد</translation>
    </message>
    <message>
        <source>Reorder from</source>
        <extracomment>from which quantity down a product is to be ordered</extracomment>
        <translation>نقطهٔ سفارش</translation>
    </message>
    <message>
        <source>Order up to</source>
        <extracomment>up to which quantity a product is ordered</extracomment>
        <translation>سفارش تا</translation>
    </message>
    <message>
        <source>Further</source>
        <translation>بیشتر</translation>
    </message>
    <message>
        <source>Warranty in months</source>
        <translation>گارانتی به ماه</translation>
    </message>
    <message>
        <source>Days one lasts</source>
        <extracomment>how many days one piece lasts the customer</extracomment>
        <translation>چند روز می‌ماند</translation>
    </message>
    <message>
        <source>it stands here twice</source>
        <extracomment>a barcode stands in a list two times</extracomment>
        <translation>دو بار در اینجا آمده است</translation>
    </message>
    <message>
        <source>“%1” has it too</source>
        <extracomment>a barcode; %1 is another product</extracomment>
        <translation>«%1» هم آن را دارد</translation>
    </message>
</context>
<context>
    <name>tefter::ProductListModel</name>
    <message>
        <source>Name</source>
        <extracomment>of a product</extracomment>
        <translation>نام</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>of a product</extracomment>
        <translation>کد</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>قیمت</translation>
    </message>
    <message>
        <source>Sold</source>
        <extracomment>how many pieces were sold</extracomment>
        <translation>فروخته‌شده</translation>
    </message>
    <message>
        <source>Last sold</source>
        <extracomment>the last day on which it was sold</extracomment>
        <translation>آخرین فروش</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>دسته</translation>
    </message>
    <message>
        <source>Brought in</source>
        <extracomment>the money that a product brought, net of returns</extracomment>
        <translation>درآمد</translation>
    </message>
    <message>
        <source>Unit</source>
        <extracomment>piece, kg, m</extracomment>
        <translation>واحد</translation>
    </message>
    <message>
        <source>VAT</source>
        <extracomment>the tax rate of a product</extracomment>
        <translation>مالیات بر ارزش افزوده</translation>
    </message>
    <message>
        <source>never</source>
        <extracomment>instead of a day</extracomment>
        <translation>هرگز</translation>
    </message>
    <message>
        <source>Brand</source>
        <extracomment>of a product</extracomment>
        <translation>برند</translation>
    </message>
    <message>
        <source>Shelf place</source>
        <extracomment>where a product stands in the shop</extracomment>
        <translation>جای قفسه</translation>
    </message>
    <message>
        <source>Warranty in months</source>
        <translation>گارانتی به ماه</translation>
    </message>
    <message>
        <source>Days one lasts</source>
        <extracomment>how many days one piece lasts the customer</extracomment>
        <translation>چند روز می‌ماند</translation>
    </message>
    <message>
        <source>Reorder from</source>
        <translation>نقطهٔ سفارش</translation>
    </message>
    <message>
        <source>Order up to</source>
        <translation>سفارش تا</translation>
    </message>
    <message>
        <source>Reduced, otherwise %1</source>
        <extracomment>%1 is the usual price of a product that is reduced now</extracomment>
        <translation>کم‌شده، معمولاً %1</translation>
    </message>
    <message>
        <source>Lowest before</source>
        <extracomment>of a reduced product: the lowest price of the 30 days before</extracomment>
        <translation>کمترین پیش از آن</translation>
    </message>
</context>
<context>
    <name>tefter::ProductPanel</name>
    <message>
        <source>in the bin</source>
        <translation>در سطل زباله</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>ویرایش</translation>
    </message>
    <message>
        <source>Show its sales</source>
        <translation>نمایش فروش‌های آن</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>قیمت</translation>
    </message>
    <message>
        <source>Sold</source>
        <extracomment>how many pieces were sold</extracomment>
        <translation>فروخته‌شده</translation>
    </message>
    <message>
        <source>Brought in</source>
        <extracomment>the money that a product brought, net of returns</extracomment>
        <translation>درآمد</translation>
    </message>
    <message>
        <source>Buyers</source>
        <extracomment>how many customers bought it</extracomment>
        <translation>خریداران</translation>
    </message>
    <message>
        <source>Who buys it</source>
        <translation>چه کسی می‌خرد</translation>
    </message>
    <message>
        <source>No product chosen</source>
        <translation>کالایی انتخاب نشده</translation>
    </message>
    <message>
        <source>Choose one in the list to see how it sells.</source>
        <translation>کالایی را در فهرست انتخاب کنید تا فروشش را ببینید.</translation>
    </message>
    <message>
        <source>The product</source>
        <translation>کالا</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>جزئیات</translation>
    </message>
    <message>
        <source>Take out of the bin</source>
        <translation>بازگرداندن از سطل زباله</translation>
    </message>
    <message>
        <source>Put into the bin</source>
        <translation>انتقال به سطل زباله</translation>
    </message>
    <message>
        <source>No code and no category yet</source>
        <translation>هنوز کد و دسته ندارد</translation>
    </message>
    <message>
        <source>Never sold so far.</source>
        <translation>تاکنون فروخته نشده است.</translation>
    </message>
    <message>
        <source>Sold since %1, last today.</source>
        <extracomment>%1 is a day</extracomment>
        <translation>فروش از %1، آخرین بار امروز.</translation>
    </message>
    <message>
        <source>Sold since %1, last yesterday.</source>
        <extracomment>%1 is a day</extracomment>
        <translation>فروش از %1، آخرین بار دیروز.</translation>
    </message>
    <message numerus="yes">
        <source>Sold since %1, last %Ln days ago.</source>
        <extracomment>%1 is a day</extracomment>
        <translation>
            <numerusform>فروش از %1، آخرین بار %Ln روز پیش.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on %Ln days</source>
        <extracomment>on how many days a customer bought a product</extracomment>
        <translation>
            <numerusform>%Ln بار</numerusform>
        </translation>
    </message>
    <message>
        <source>VAT rate</source>
        <translation>نرخ مالیات بر ارزش افزوده</translation>
    </message>
    <message>
        <source>Unit</source>
        <extracomment>piece, kg, m</extracomment>
        <translation>واحد</translation>
    </message>
    <message>
        <source>Barcodes</source>
        <translation>بارکدها</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>یادداشت</translation>
    </message>
    <message>
        <source>In the list since</source>
        <translation>در فهرست از</translation>
    </message>
    <message>
        <source>Everything that was paid for it, less what came back.</source>
        <translation>همهٔ پولی که بابت آن پرداخت شده، پس از کسر مرجوعی.</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>تاریخچه…</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>تصویر</translation>
    </message>
    <message>
        <source>Reduce the price…</source>
        <translation>کم کردن قیمت…</translation>
    </message>
    <message>
        <source>End the reduction</source>
        <translation>پایان کاهش قیمت</translation>
    </message>
    <message>
        <source>Link with a product…</source>
        <translation>پیوند با کالا…</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation>تصویر…</translation>
    </message>
    <message>
        <source>Remove the picture</source>
        <translation>برداشتن تصویر</translation>
    </message>
    <message>
        <source>Make variants…</source>
        <translation>ساختن گونه‌ها…</translation>
    </message>
    <message>
        <source>Labels…</source>
        <translation>برچسب‌ها…</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>برند</translation>
    </message>
    <message>
        <source>Shelf place</source>
        <translation>جای قفسه</translation>
    </message>
    <message>
        <source>Warranty in months</source>
        <translation>گارانتی به ماه</translation>
    </message>
    <message>
        <source>Days one lasts</source>
        <extracomment>how many days one piece lasts the customer</extracomment>
        <translation>چند روز می‌ماند</translation>
    </message>
    <message>
        <source>Reorder from</source>
        <translation>نقطهٔ سفارش</translation>
    </message>
    <message>
        <source>Order up to</source>
        <translation>سفارش تا</translation>
    </message>
</context>
<context>
    <name>tefter::ProductPrices</name>
    <message>
        <source>Prices until now</source>
        <translation>قیمت‌ها تا امروز</translation>
    </message>
    <message>
        <source>Reduced until %2, otherwise %1.</source>
        <extracomment>%1 is a price</extracomment>
        <translation>کم‌شده تا %2، معمولاً %1.</translation>
    </message>
    <message>
        <source>Reduced until further notice, otherwise %1.</source>
        <extracomment>%1 is a price</extracomment>
        <translation>تا اطلاع بعدی کم‌شده، معمولاً %1.</translation>
    </message>
    <message>
        <source>from %1</source>
        <extracomment>a reduction without a last day: %1 is its first day</extracomment>
        <translation>از %1</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>instead of a price</extracomment>
        <translation>ندارد</translation>
    </message>
    <message>
        <source>%1, reduced</source>
        <extracomment>%1 is a reduced price, %2 a word of the shop for the reduction</extracomment>
        <translation>%1، کم‌شده</translation>
    </message>
    <message>
        <source>%1, reduced: %2</source>
        <translation>%1، کم‌شده: %2</translation>
    </message>
</context>
<context>
    <name>tefter::ProductRelations</name>
    <message>
        <source>Remove the link</source>
        <extracomment>of a product that is linked to another one</extracomment>
        <translation>برداشتن پیوند</translation>
    </message>
    <message>
        <source>Variants</source>
        <extracomment>the same product in other sizes and colours</extracomment>
        <translation>گونه‌ها</translation>
    </message>
    <message>
        <source>Goes with it</source>
        <extracomment>a list of products</extracomment>
        <translation>همراه آن</translation>
    </message>
    <message>
        <source>Similar</source>
        <extracomment>a list of products</extracomment>
        <translation>مشابه</translation>
    </message>
</context>
<context>
    <name>tefter::ProductSelectionBar</name>
    <message>
        <source>Change…</source>
        <extracomment>what is done with the selected products</extracomment>
        <translation>تغییر…</translation>
    </message>
    <message>
        <source>Labels…</source>
        <extracomment>what is done with the selected products</extracomment>
        <translation>برچسب‌ها…</translation>
    </message>
    <message>
        <source>Put into the bin</source>
        <translation>انتقال به سطل زباله</translation>
    </message>
    <message>
        <source>Take out of the bin</source>
        <translation>بازگرداندن از سطل زباله</translation>
    </message>
</context>
<context>
    <name>tefter::ProductStockSection</name>
    <message>
        <source>Stock</source>
        <translation>موجودی</translation>
    </message>
    <message>
        <source>How it came and went</source>
        <translation>آمد و رفت آن</translation>
    </message>
    <message>
        <source>On hand: %1.</source>
        <extracomment>%1 is a quantity</extracomment>
        <translation>موجود: %1.</translation>
    </message>
    <message>
        <source>Worth %1.</source>
        <extracomment>%1 is money: what the goods that are there cost</extracomment>
        <translation>به ارزش %1.</translation>
    </message>
</context>
<context>
    <name>tefter::ProductsPage</name>
    <message>
        <source>Products</source>
        <translation>کالاها</translation>
    </message>
    <message>
        <source>In the bin</source>
        <translation>در سطل زباله</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>چیزی پیدا نشد</translation>
    </message>
    <message>
        <source>Name, code, barcode…</source>
        <translation>نام، کد، بارکد…</translation>
    </message>
    <message>
        <source>Search in products</source>
        <translation>جستجو در کالاها</translation>
    </message>
    <message>
        <source>Show all products</source>
        <translation>نمایش همهٔ کالاها</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>دسته</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>همهٔ دسته‌ها</translation>
    </message>
    <message>
        <source>Categories…</source>
        <translation>دسته‌ها…</translation>
    </message>
    <message>
        <source>No products yet</source>
        <translation>هنوز کالایی ندارید</translation>
    </message>
    <message>
        <source>Enter the first one, or import them from a list that you have.</source>
        <translation>نخستین کالا را ثبت کنید یا از فهرستی که دارید وارد کنید.</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>کالای تازه</translation>
    </message>
    <message>
        <source>The bin is empty</source>
        <translation>سطل زباله خالی است</translation>
    </message>
    <message>
        <source>No product fits the category and what is typed in the search.</source>
        <translation>کالایی با دسته و متن جستجو جور نیست.</translation>
    </message>
    <message>
        <source>All products are in the bin</source>
        <translation>همهٔ کالاها در سطل زباله‌اند</translation>
    </message>
    <message>
        <source>Choose one of them to see it.</source>
        <translation>یکی را انتخاب کنید تا آن را ببینید.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln products chosen</source>
        <translation>
            <numerusform>%Ln کالا انتخاب شده</numerusform>
        </translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>برند</translation>
    </message>
    <message>
        <source>All brands</source>
        <translation>همهٔ برندها</translation>
    </message>
</context>
<context>
    <name>tefter::ProgressPanel</name>
    <message>
        <source>Stop</source>
        <translation>توقف</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>در حال توقف…</translation>
    </message>
</context>
<context>
    <name>tefter::PurchaseActions</name>
    <message>
        <source>Order saved</source>
        <translation>سفارش ذخیره شد</translation>
    </message>
    <message>
        <source>Goods received</source>
        <translation>دریافت کالا</translation>
    </message>
    <message>
        <source>Receipt put into the bin</source>
        <translation>دریافت به سطل زباله رفت</translation>
    </message>
    <message>
        <source>Goods sent back</source>
        <translation>بازگرداندن کالا</translation>
    </message>
    <message>
        <source>Return put into the bin</source>
        <translation>برگشت به سطل زباله رفت</translation>
    </message>
    <message>
        <source>Order %1 is marked as sent</source>
        <extracomment>%1 is a number</extracomment>
        <translation>سفارش %1 فرستاده‌شده ثبت شد</translation>
    </message>
    <message>
        <source>Order closed</source>
        <translation>سفارش بسته شد</translation>
    </message>
    <message>
        <source>Order opened again</source>
        <translation>سفارش دوباره باز شد</translation>
    </message>
    <message>
        <source>Order cancelled</source>
        <translation>سفارش لغو شد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders put into the bin</source>
        <translation>
            <numerusform>%Ln سفارش به سطل زباله رفت</numerusform>
        </translation>
    </message>
    <message>
        <source>Order taken out of the bin</source>
        <translation>سفارش از سطل زباله برگشت</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>سفارش</translation>
    </message>
    <message>
        <source>Save the order as PDF</source>
        <translation>ذخیرهٔ سفارش به PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>سند PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>ذخیره شد: %1</translation>
    </message>
    <message>
        <source>Attach this file to the e-mail: %1</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>این پرونده را به ایمیل پیوست کنید: %1</translation>
    </message>
    <message>
        <source>Order %1 is marked as sent. This file is for the supplier: %2</source>
        <extracomment>%1 is a number, %2 the path of a file</extracomment>
        <translation>سفارش %1 فرستاده‌شده ثبت شد. پروندهٔ تأمین‌کننده: %2</translation>
    </message>
    <message>
        <source>Nothing is left to send back</source>
        <translation>چیزی برای پس‌فرستادن نمانده است</translation>
    </message>
    <message>
        <source>All that came defective with this receipt went back already.</source>
        <translation>هر آنچه با این دریافت معیوب رسید، پیش‌تر پس فرستاده شده است.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people asked for what has come</source>
        <translation>
            <numerusform>%Ln نفر آنچه را رسیده خواسته بودند</numerusform>
        </translation>
    </message>
    <message>
        <source>Show whom to call</source>
        <translation>به چه کسانی زنگ بزنیم</translation>
    </message>
</context>
<context>
    <name>tefter::PurchaseDialog</name>
    <message>
        <source>Save</source>
        <translation>ذخیره</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>سفارش</translation>
    </message>
    <message>
        <source>Order %1</source>
        <extracomment>%1 is the number of an order</extracomment>
        <translation>سفارش %1</translation>
    </message>
    <message>
        <source>Name, phone or city</source>
        <translation>نام، تلفن یا شهر</translation>
    </message>
    <message>
        <source>Empty: as long as they usually take</source>
        <translation>خالی: مانند همیشه</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>تأمین‌کننده</translation>
    </message>
    <message>
        <source>Expected on</source>
        <extracomment>the day on which goods are to come</extracomment>
        <translation>روز رسیدن</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>یادداشت</translation>
    </message>
    <message>
        <source>Choose the supplier from the list.</source>
        <translation>تأمین‌کننده را از فهرست برگزینید.</translation>
    </message>
</context>
<context>
    <name>tefter::PurchaseLineRows</name>
    <message>
        <source>Product</source>
        <translation>کالا</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>تعداد</translation>
    </message>
    <message>
        <source>Cost</source>
        <extracomment>of a piece, without VAT</extracomment>
        <translation>قیمت خرید</translation>
    </message>
    <message>
        <source>Defective</source>
        <extracomment>how many pieces of those that came</extracomment>
        <translation>معیوب</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>why goods go back</extracomment>
        <translation>دلیل</translation>
    </message>
    <message>
        <source>Name, code or barcode</source>
        <translation>نام، کد یا بارکد</translation>
    </message>
    <message>
        <source>Remove this line</source>
        <translation>حذف این ردیف</translation>
    </message>
    <message>
        <source>Choose a product from the list.</source>
        <translation>کالایی را از فهرست برگزینید.</translation>
    </message>
    <message>
        <source>%1: the quantity must be more than zero, not %2.</source>
        <extracomment>%1 is a product, %2 what was typed</extracomment>
        <translation>%1: مقدار باید بیشتر از صفر باشد، نه %2.</translation>
    </message>
    <message>
        <source>%1: less than zero cannot be defective.</source>
        <extracomment>%1 is a product</extracomment>
        <translation>%1: معیوب نمی‌تواند کمتر از صفر باشد.</translation>
    </message>
    <message>
        <source>%1: %2 defective of %3 that came is not possible.</source>
        <extracomment>%1 is a product, %2 and %3 are quantities</extracomment>
        <translation>%1: از %3 که رسیده، %2 معیوب ممکن نیست.</translation>
    </message>
    <message>
        <source>%1: the cost cannot be below zero.</source>
        <extracomment>%1 is a product</extracomment>
        <translation>%1: قیمت خرید نمی‌تواند کمتر از صفر باشد.</translation>
    </message>
</context>
<context>
    <name>tefter::PurchaseListModel</name>
    <message>
        <source>Number</source>
        <extracomment>of an order</extracomment>
        <translation>شماره</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>تأمین‌کننده</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>how far an order has come</extracomment>
        <translation>وضعیت</translation>
    </message>
    <message>
        <source>Expected on</source>
        <extracomment>the day on which goods are to come</extracomment>
        <translation>روز رسیدن</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>of an order, as an amount</extracomment>
        <translation>ارزش</translation>
    </message>
    <message>
        <source>Received</source>
        <extracomment>how much of an order came</extracomment>
        <translation>رسیده</translation>
    </message>
    <message>
        <source>Sent on</source>
        <extracomment>the day on which an order was sent</extracomment>
        <translation>تاریخ ارسال</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>people who asked for what an order is to bring</extracomment>
        <translation>منتظران</translation>
    </message>
</context>
<context>
    <name>tefter::PurchasePanel</name>
    <message>
        <source>No order chosen</source>
        <translation>سفارشی برگزیده نشده</translation>
    </message>
    <message>
        <source>Choose one in the list to see how far it has come.</source>
        <translation>یکی را از فهرست برگزینید تا ببینید به کجا رسیده.</translation>
    </message>
    <message>
        <source>in the bin</source>
        <translation>در سطل زباله</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <extracomment>an order to a supplier</extracomment>
        <translation>ثبت فرستادن</translation>
    </message>
    <message>
        <source>Receive goods…</source>
        <translation>دریافت کالا…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>ویرایش</translation>
    </message>
    <message>
        <source>Who waits for it</source>
        <translation>چه کسی در انتظار است</translation>
    </message>
    <message>
        <source>The order</source>
        <translation>سفارش</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>کالاها</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>جزئیات</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>ذخیره به‌صورت PDF…</translation>
    </message>
    <message>
        <source>Write an e-mail with it…</source>
        <translation>فرستادن با ایمیل…</translation>
    </message>
    <message>
        <source>Show the supplier</source>
        <translation>نمایش تأمین‌کننده</translation>
    </message>
    <message>
        <source>Close: the rest will not come</source>
        <translation>بستن: باقی نمی‌رسد</translation>
    </message>
    <message>
        <source>Cancel the order</source>
        <translation>لغو سفارش</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>باز کردن دوباره</translation>
    </message>
    <message>
        <source>Take out of the bin</source>
        <translation>بازگرداندن از سطل زباله</translation>
    </message>
    <message>
        <source>Put into the bin</source>
        <translation>انتقال به سطل زباله</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>سفارش</translation>
    </message>
    <message>
        <source>Order %1</source>
        <extracomment>%1 is the number of an order</extracomment>
        <translation>سفارش %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>how much came, and how much was ordered</extracomment>
        <translation>%1 از %2</translation>
    </message>
    <message>
        <source>Value without VAT</source>
        <translation>ارزش بدون مالیات</translation>
    </message>
    <message>
        <source>Drafted on</source>
        <translation>روز نوشتن</translation>
    </message>
    <message>
        <source>Sent on</source>
        <extracomment>the day on which an order was sent</extracomment>
        <translation>تاریخ ارسال</translation>
    </message>
    <message>
        <source>Expected on</source>
        <extracomment>the day on which goods are to come</extracomment>
        <translation>روز رسیدن</translation>
    </message>
    <message>
        <source>Closed on</source>
        <extracomment>the day on which an order was closed</extracomment>
        <translation>روز بستن</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>یادداشت</translation>
    </message>
    <message>
        <source>Received of it</source>
        <extracomment>of an order: what came of it so far</extracomment>
        <translation>دریافت‌شده از آن</translation>
    </message>
</context>
<context>
    <name>tefter::PurchasesPage</name>
    <message>
        <source>Orders</source>
        <translation>سفارش‌ها</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>سفارش تازه</translation>
    </message>
    <message>
        <source>Search in orders</source>
        <translation>جستجو در سفارش‌ها</translation>
    </message>
    <message>
        <source>Number, supplier, product…</source>
        <translation>شماره، تأمین‌کننده، کالا…</translation>
    </message>
    <message>
        <source>No orders to suppliers yet</source>
        <translation>هنوز سفارشی به تأمین‌کنندگان نیست</translation>
    </message>
    <message>
        <source>Draft the first one. Once it is sent, goods are received against it, and you see what is late.</source>
        <translation>نخستین را بنویسید. پس از فرستادن، کالا بر پایهٔ آن دریافت می‌شود و می‌بینید چه دیر کرده.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>چیزی پیدا نشد</translation>
    </message>
    <message>
        <source>No order fits the filters and what is typed in the search.</source>
        <translation>هیچ سفارشی با پالایه‌ها و جستجو جور نیست.</translation>
    </message>
    <message>
        <source>The bin is empty</source>
        <translation>سطل زباله خالی است</translation>
    </message>
    <message>
        <source>All orders are in the bin</source>
        <translation>همهٔ سفارش‌ها در سطل زباله‌اند</translation>
    </message>
    <message>
        <source>Show all orders</source>
        <translation>نمایش همهٔ سفارش‌ها</translation>
    </message>
    <message>
        <source>Choose one of them to see it.</source>
        <translation>برای دیدن یکی را برگزینید.</translation>
    </message>
    <message>
        <source>In the bin</source>
        <translation>در سطل زباله</translation>
    </message>
    <message>
        <source>Which orders</source>
        <translation>کدام سفارش‌ها</translation>
    </message>
    <message>
        <source>All orders</source>
        <translation>همهٔ سفارش‌ها</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>پیش‌نویس‌ها</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>orders of which goods are still to come</extracomment>
        <translation>باز</translation>
    </message>
    <message>
        <source>Late</source>
        <extracomment>orders that should have come</extracomment>
        <translation>دیرکرده</translation>
    </message>
    <message>
        <source>Over</source>
        <extracomment>orders that are closed or cancelled</extracomment>
        <translation>پایان‌یافته</translation>
    </message>
    <message>
        <source>What to order…</source>
        <translation>چه سفارش بدهم…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders chosen</source>
        <translation>
            <numerusform>%Ln سفارش برگزیده شد</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tefter::Rail</name>
    <message>
        <source>Rooms</source>
        <translation>بخش‌ها</translation>
    </message>
</context>
<context>
    <name>tefter::ReceiptDialog</name>
    <message>
        <source>These are the supplier&apos;s costs from now on</source>
        <translation>از این پس قیمت‌های تأمین‌کننده همین است</translation>
    </message>
    <message>
        <source>Put into the bin</source>
        <translation>انتقال به سطل زباله</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>ذخیره</translation>
    </message>
    <message>
        <source>Goods received</source>
        <translation>دریافت کالا</translation>
    </message>
    <message>
        <source>Name, phone or city</source>
        <translation>نام، تلفن یا شهر</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>تأمین‌کننده</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>روز</translation>
    </message>
    <message>
        <source>Number of their paper</source>
        <extracomment>the number on the supplier&apos;s paper</extracomment>
        <translation>شمارهٔ سند آن‌ها</translation>
    </message>
    <message>
        <source>Extra cost</source>
        <extracomment>freight, customs</extracomment>
        <translation>هزینهٔ افزوده</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>یادداشت</translation>
    </message>
    <message>
        <source>Choose the supplier from the list.</source>
        <translation>تأمین‌کننده را از فهرست برگزینید.</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>این روز هنوز نیامده است.</translation>
    </message>
    <message>
        <source>Which day?</source>
        <translation>چه روزی؟</translation>
    </message>
    <message>
        <source>More came than was ordered</source>
        <translation>بیش از سفارش رسیده است</translation>
    </message>
    <message>
        <source>Take all of it in, or go back and change the quantity.</source>
        <translation>همه را بپذیرید یا برگردید و مقدار را تغییر دهید.</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>پذیرفتن</translation>
    </message>
    <message>
        <source>Freight, customs</source>
        <translation>حمل، گمرک</translation>
    </message>
    <message>
        <source>Return the defective goods…</source>
        <translation>پس‌فرستادن کالای معیوب…</translation>
    </message>
</context>
<context>
    <name>tefter::ReductionDialog</name>
    <message>
        <source>Save</source>
        <translation>ذخیره</translation>
    </message>
    <message>
        <source>Reduce the price</source>
        <translation>کم کردن قیمت</translation>
    </message>
    <message>
        <source>Reduced price</source>
        <translation>قیمت کم‌شده</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>the first day of a reduction</extracomment>
        <translation>از</translation>
    </message>
    <message>
        <source>Until further notice</source>
        <translation>تا اطلاع بعدی</translation>
    </message>
    <message>
        <source>Last day</source>
        <extracomment>the last day of a reduction</extracomment>
        <translation>آخرین روز</translation>
    </message>
    <message>
        <source>Such as: summer sale</source>
        <translation>مانند: حراج تابستانی</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>why a price is reduced</extracomment>
        <translation>دلیل</translation>
    </message>
    <message>
        <source>The reduced price must be below the usual one.</source>
        <translation>قیمت کم‌شده باید از قیمت معمول کمتر باشد.</translation>
    </message>
    <message>
        <source>The last day must not come before the first one.</source>
        <translation>روز آخر نباید پیش از روز نخست باشد.</translation>
    </message>
    <message>
        <source>A reduction runs since %1, until further notice. End it first.</source>
        <extracomment>%1 is a day</extracomment>
        <translation>از %1 تخفیفی تا اطلاع بعدی برقرار است. نخست آن را پایان دهید.</translation>
    </message>
    <message>
        <source>A reduction runs from %1 until %2. Choose other days, or end it first.</source>
        <extracomment>%1 and %2 are days</extracomment>
        <translation>تخفیفی از %1 تا %2 برقرار است. روزهای دیگری برگزینید یا نخست آن را پایان دهید.</translation>
    </message>
    <message>
        <source>Really for nothing?</source>
        <translation>واقعاً رایگان؟</translation>
    </message>
    <message>
        <source>At this price the product is given away.</source>
        <translation>با این قیمت کالا بخشیده می‌شود.</translation>
    </message>
    <message>
        <source>Give it away</source>
        <translation>بخشیدن</translation>
    </message>
</context>
<context>
    <name>tefter::RejectedRowModel</name>
    <message>
        <source>Line</source>
        <translation>سطر</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>ستون</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>مقدار</translation>
    </message>
    <message>
        <source>Why it was not taken</source>
        <translation>چرا رد شد</translation>
    </message>
</context>
<context>
    <name>tefter::RelationDialog</name>
    <message>
        <source>Add</source>
        <translation>افزودن</translation>
    </message>
    <message>
        <source>Relation of %1</source>
        <extracomment>%1 is a name</extracomment>
        <translation>نسبت %1</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>what somebody is to another one: family, works at</extracomment>
        <translation>چه</translation>
    </message>
    <message>
        <source>Name, phone, e-mail, city…</source>
        <translation>نام، تلفن، ایمیل، شهر…</translation>
    </message>
    <message>
        <source>Who</source>
        <extracomment>the other person of a relation</extracomment>
        <translation>چه کسی</translation>
    </message>
    <message>
        <source>Sister, neighbour, accountant…</source>
        <extracomment>placeholder of a word about a relation</extracomment>
        <translation>خواهر، همسایه، حسابدار…</translation>
    </message>
    <message>
        <source>In a word</source>
        <extracomment>a word of one&apos;s own about a relation</extracomment>
        <translation>توضیح کوتاه</translation>
    </message>
    <message>
        <source>Choose who it is from the list that comes up while you type.</source>
        <translation>او را از فهرستی که هنگام نوشتن باز می‌شود انتخاب کنید.</translation>
    </message>
    <message>
        <source>Nobody is a relation of themselves: choose somebody else.</source>
        <translation>هیچ‌کس با خودش نسبتی ندارد: کس دیگری را انتخاب کنید.</translation>
    </message>
    <message>
        <source>This relation to %1 is there already.</source>
        <translation>این نسبت با %1 از پیش هست.</translation>
    </message>
    <message>
        <source>Relation to %1 added</source>
        <extracomment>%1 is a name</extracomment>
        <translation>نسبت با %1 افزوده شد</translation>
    </message>
</context>
<context>
    <name>tefter::RelationList</name>
    <message>
        <source>Family, colleagues, and who sent whom: nothing is known yet.</source>
        <translation>خانواده، همکاران، چه کسی چه کسی را معرفی کرده: هنوز چیزی معلوم نیست.</translation>
    </message>
    <message>
        <source>Add a relation…</source>
        <translation>افزودن نسبت…</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>نسبت‌ها</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>و %Ln نفر دیگر</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (in the bin)</source>
        <translation>%1 (در سطل زباله)</translation>
    </message>
    <message>
        <source>Open %1</source>
        <extracomment>%1 is a name</extracomment>
        <translation>باز کردن %1</translation>
    </message>
    <message>
        <source>Remove the relation to %1</source>
        <extracomment>%1 is a name</extracomment>
        <translation>برداشتن نسبت با %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>برداشتن</translation>
    </message>
</context>
<context>
    <name>tefter::ReorderDialog</name>
    <message>
        <source>What to order</source>
        <translation>چه سفارش بدهم</translation>
    </message>
    <message>
        <source>Draft the orders</source>
        <translation>نوشتن سفارش‌ها</translation>
    </message>
    <message>
        <source>To spend at most</source>
        <extracomment>how much money may be spent on orders</extracomment>
        <translation>حداکثر هزینه</translation>
    </message>
    <message>
        <source>Nothing has to be ordered now.</source>
        <translation>اکنون چیزی برای سفارش نیست.</translation>
    </message>
    <message>
        <source>Together %1 without VAT.</source>
        <extracomment>%1 is money</extracomment>
        <translation>روی هم %1 بدون مالیات بر ارزش افزوده.</translation>
    </message>
    <message>
        <source>%1: %2, and the smallest order there is %3.</source>
        <extracomment>%1 is a supplier, %2 and %3 are money</extracomment>
        <translation>%1: %2، در حالی که کمترین سفارش آنجا %3 است.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln products have no supplier; they are not on any order.</source>
        <translation>
            <numerusform>%Ln کالا تأمین‌کننده ندارد و در هیچ سفارشی نمی‌آید.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders drafted</source>
        <translation>
            <numerusform>%Ln سفارش نوشته شد</numerusform>
        </translation>
    </message>
    <message>
        <source>How many? Type a number above zero, or leave the product out.</source>
        <translation>چند تا؟ عددی بزرگ‌تر از صفر بنویسید یا کالا را کنار بگذارید.</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>تعداد</translation>
    </message>
    <message>
        <source>There is nothing to spend below zero.</source>
        <translation>کمتر از صفر نمی‌شود خرج کرد.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln products are on drafts already and not listed again.</source>
        <translation>
            <numerusform>%Ln کالا از پیش در پیش‌نویس‌هاست و دوباره نیامده است.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of what is too dear for the rest, a part is ordered where it lasts until more can come.</source>
        <translation>از آنچه باقی پول به همه‌اش نمی‌رسد، بخشی سفارش داده می‌شود، اگر تا رسیدن کالای بعدی بس باشد.</translation>
    </message>
    <message>
        <source>Space orders a product or leaves it out, %1 changes its quantity.</source>
        <extracomment>%1 is a key</extracomment>
        <translation>کلید فاصله کالا را سفارش می‌دهد یا کنار می‌گذارد، %1 مقدارش را عوض می‌کند.</translation>
    </message>
</context>
<context>
    <name>tefter::ReorderModel</name>
    <message>
        <source>Product</source>
        <extracomment>of a product</extracomment>
        <translation>کالا</translation>
    </message>
    <message>
        <source>On hand</source>
        <extracomment>how much of a product is there</extracomment>
        <translation>موجودی</translation>
    </message>
    <message>
        <source>On its way</source>
        <extracomment>how much of a product was ordered and has not come</extracomment>
        <translation>در راه</translation>
    </message>
    <message>
        <source>Asked for</source>
        <extracomment>how much of a product people wait for</extracomment>
        <translation>خواسته‌اند</translation>
    </message>
    <message>
        <source>Sold per day</source>
        <extracomment>how much of a product is sold on a day on which it is there</extracomment>
        <translation>فروش روزانه</translation>
    </message>
    <message>
        <source>Lasts, days</source>
        <extracomment>for how many days the goods last</extracomment>
        <translation>می‌ماند، روز</translation>
    </message>
    <message>
        <source>Comes in, days</source>
        <extracomment>how many days a supplier takes from the order to the goods</extracomment>
        <translation>تحویل، روز</translation>
    </message>
    <message>
        <source>From / up to</source>
        <extracomment>from which quantity down a product is ordered, and up to which</extracomment>
        <translation>از / تا</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>how much is to be ordered</extracomment>
        <translation>سفارش</translation>
    </message>
    <message>
        <source>Cost</source>
        <extracomment>of what is ordered, without VAT</extracomment>
        <translation>هزینه</translation>
    </message>
    <message>
        <source>Lost per day</source>
        <extracomment>the margin that is lost on each day on which a product is missing</extracomment>
        <translation>زیان روزانه</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>تأمین‌کننده</translation>
    </message>
    <message>
        <source>No supplier</source>
        <translation>بدون تأمین‌کننده</translation>
    </message>
    <message>
        <source>No cash left</source>
        <translation>پولی نمانده</translation>
    </message>
    <message>
        <source>Below their smallest order</source>
        <translation>کمتر از کمترین سفارش آن‌ها</translation>
    </message>
    <message>
        <source>Part of %1</source>
        <extracomment>of a quantity that is needed: only a part of it is ordered</extracomment>
        <translation>بخشی از %1</translation>
    </message>
    <message>
        <source>%1 in a draft</source>
        <extracomment>%1 is a quantity that stands on orders that are not sent yet</extracomment>
        <translation>%1 در پیش‌نویس</translation>
    </message>
    <message>
        <source>In a case</source>
        <extracomment>how many come in one case</extracomment>
        <translation>در جعبه</translation>
    </message>
    <message>
        <source>on its way: %1</source>
        <extracomment>%1 is a quantity</extracomment>
        <translation>در راه: %1</translation>
    </message>
    <message>
        <source>asked for: %1</source>
        <extracomment>%1 is a quantity that people wait for</extracomment>
        <translation>درخواست‌شده: %1</translation>
    </message>
    <message numerus="yes">
        <source>comes in %Ln days</source>
        <translation>
            <numerusform>%Ln روزه می‌رسد</numerusform>
        </translation>
    </message>
    <message>
        <source>ordered from %1 down, up to %2</source>
        <extracomment>%1 and %2 are quantities: a product is ordered when so few are left, up to so many</extracomment>
        <translation>از %1 به پایین سفارش می‌شود، تا %2</translation>
    </message>
    <message>
        <source>ordered from %1 down</source>
        <translation>از %1 به پایین سفارش می‌شود</translation>
    </message>
    <message>
        <source>in cases of %1</source>
        <extracomment>%1 is a quantity: how many come in one case</extracomment>
        <translation>در جعبه‌های %1تایی</translation>
    </message>
</context>
<context>
    <name>tefter::ReportChart</name>
    <message>
        <source>Chart</source>
        <translation>نمودار</translation>
    </message>
    <message>
        <source>The same numbers stand in the table below. The arrow keys go from bar to bar, Enter shows the documents behind one.</source>
        <translation>همین عددها در جدول زیر هست. کلیدهای جهت از ستونی به ستون دیگر می‌روند، Enter سندهای پشت آن را نشان می‌دهد.</translation>
    </message>
</context>
<context>
    <name>tefter::ReportIndex</name>
    <message>
        <source>Reports</source>
        <translation>گزارش‌ها</translation>
    </message>
</context>
<context>
    <name>tefter::ReportOptions</name>
    <message>
        <source>A year before</source>
        <translation>مقایسه با سال قبل</translation>
    </message>
    <message>
        <source>Cut by</source>
        <translation>تقسیم بر پایهٔ</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>چند تا</translation>
    </message>
    <message>
        <source>The first %1</source>
        <extracomment>the best ten, twenty, …; %1 is a number</extracomment>
        <translation>%1 مورد اول</translation>
    </message>
    <message>
        <source>Beside each bar, what was sold in the same time a year before</source>
        <translation>کنار هر ستون، فروش همین بازه در سال پیش</translation>
    </message>
    <message>
        <source>Day</source>
        <extracomment>how finely the time of a report is cut</extracomment>
        <translation>روز</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>هفته</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>ماه</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>سه‌ماهه</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>سال</translation>
    </message>
    <message>
        <source>Everything together</source>
        <translation>همه با هم</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>برای چه مدت</translation>
    </message>
    <message numerus="yes">
        <source>Not sold for %Ln days</source>
        <extracomment>how long a product has lain; %Ln is a number of days</extracomment>
        <translation>
            <numerusform>%Ln روز بی‌فروش</numerusform>
        </translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>تأمین‌کننده</translation>
    </message>
    <message>
        <source>All suppliers</source>
        <translation>همهٔ تأمین‌کنندگان</translation>
    </message>
</context>
<context>
    <name>tefter::ReportText</name>
    <message>
        <source>Everything else</source>
        <translation>بقیه</translation>
    </message>
    <message>
        <source>%1, millions of %2</source>
        <extracomment>what is measured, and in which currency: &quot;Net sum, millions of €&quot;</extracomment>
        <translation>%1، میلیون %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>what is measured, and in which currency: &quot;Net sum, €&quot;</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Country unknown</source>
        <translation>کشور نامشخص</translation>
    </message>
    <message>
        <source>No category</source>
        <translation>بدون دسته</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>a quarter and its year: &quot;Q3 2026&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>همهٔ زمان‌ها</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>از %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>تا %1</translation>
    </message>
    <message>
        <source>Q1</source>
        <extracomment>the first quarter of a year, short</extracomment>
        <translation>سه‌ماههٔ اول</translation>
    </message>
    <message>
        <source>Q2</source>
        <extracomment>the second quarter of a year, short</extracomment>
        <translation>سه‌ماههٔ دوم</translation>
    </message>
    <message>
        <source>Q3</source>
        <extracomment>the third quarter of a year, short</extracomment>
        <translation>سه‌ماههٔ سوم</translation>
    </message>
    <message>
        <source>Q4</source>
        <extracomment>the last quarter of a year, short</extracomment>
        <translation>سه‌ماههٔ چهارم</translation>
    </message>
    <message>
        <source>Supplier unknown</source>
        <extracomment>of goods of which nobody knows who brought them</extracomment>
        <translation>تأمین‌کنندهٔ نامشخص</translation>
    </message>
    <message>
        <source>Amounts without a product</source>
        <extracomment>of sales on which only an amount was entered</extracomment>
        <translation>مبلغ‌های بدون کالا</translation>
    </message>
</context>
<context>
    <name>tefter::ReportsPage</name>
    <message>
        <source>Show everything</source>
        <translation>نمایش همه</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>ذخیره به‌صورت</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>چاپ…</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>گزارش‌ها</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>در حال شمارش…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>تلاش دوباره</translation>
    </message>
    <message>
        <source>Table for a spreadsheet (CSV)…</source>
        <translation>جدول برای صفحهٔ گسترده (CSV)…</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>ذخیرهٔ جدول</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>جدول CSV (*.csv)</translation>
    </message>
    <message>
        <source>Chart as a picture (PNG)…</source>
        <translation>نمودار به شکل تصویر (PNG)…</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>ذخیرهٔ تصویر</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>تصویر (*.png)</translation>
    </message>
    <message>
        <source>Chart and table for reading (PDF)…</source>
        <translation>نمودار و جدول برای خواندن (PDF)…</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>ذخیره به‌صورت PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>سند PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Nothing was sold in this time</source>
        <translation>در این بازه چیزی فروخته نشده</translation>
    </message>
    <message>
        <source>Choose another period above, or look at everything.</source>
        <translation>بازهٔ دیگری در بالا انتخاب کنید یا همه را ببینید.</translation>
    </message>
    <message>
        <source>No sales yet</source>
        <translation>هنوز فروشی ندارید</translation>
    </message>
    <message>
        <source>Enter a sale, or import the sales of your till or e-shop. The reports count them at once.</source>
        <translation>فروشی ثبت کنید یا فروش‌های صندوق یا فروشگاه اینترنتی را وارد کنید. گزارش‌ها فوراً آن‌ها را حساب می‌کنند.</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>به چاپگر فرستاده شد</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>ذخیره شد: %1</translation>
    </message>
    <message>
        <source>Everything sold, less returns and corrections.</source>
        <translation>همهٔ فروش‌ها پس از کسر مرجوعی و اصلاحیه.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>وارد کردن…</translation>
    </message>
    <message>
        <source>Nothing to show here yet</source>
        <translation>اینجا هنوز چیزی برای نشان دادن نیست</translation>
    </message>
</context>
<context>
    <name>tefter::RequestDialog</name>
    <message>
        <source>Save</source>
        <translation>ذخیره</translation>
    </message>
    <message>
        <source>Asked for, not in stock</source>
        <translation>خواسته‌اند و موجود نیست</translation>
    </message>
    <message>
        <source>A product, or words for what the shop does not have</source>
        <translation>کالا، یا شرح آنچه فروشگاه ندارد</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>what somebody asked for</extracomment>
        <translation>چه</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>تعداد</translation>
    </message>
    <message>
        <source>Whom to call when it has come</source>
        <translation>وقتی رسید به چه کسی زنگ بزنیم</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>مشتری</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>یادداشت</translation>
    </message>
    <message>
        <source>How much?</source>
        <translation>چقدر؟</translation>
    </message>
    <message>
        <source>Choose the customer from the list, or leave the field empty.</source>
        <translation>مشتری را از فهرست انتخاب کنید یا خالی بگذارید.</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>یادداشت شد</translation>
    </message>
</context>
<context>
    <name>tefter::RequestListDialog</name>
    <message>
        <source>What</source>
        <extracomment>what somebody asked for</extracomment>
        <translation>چه</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>تعداد</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>مشتری</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>تلفن</translation>
    </message>
    <message>
        <source>Asked on</source>
        <extracomment>since when something is waited for</extracomment>
        <translation>روز درخواست</translation>
    </message>
    <message>
        <source>set aside</source>
        <extracomment>of goods that lie ready for who asked for them</extracomment>
        <translation>کنار گذاشته</translation>
    </message>
    <message>
        <source>has come</source>
        <extracomment>of goods that were asked for</extracomment>
        <translation>رسیده</translation>
    </message>
    <message>
        <source>Asked for, not in stock</source>
        <translation>خواسته‌اند و موجود نیست</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>کنار گذاشتن</translation>
    </message>
    <message>
        <source>Handed over</source>
        <extracomment>the customer has got it</extracomment>
        <translation>تحویل شد</translation>
    </message>
    <message>
        <source>No longer wanted</source>
        <translation>دیگر نمی‌خواهد</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>تازه…</translation>
    </message>
    <message>
        <source>product in the bin</source>
        <translation>کالا در سطل زباله</translation>
    </message>
    <message>
        <source>customer in the bin</source>
        <translation>مشتری در سطل زباله</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>تغییر…</translation>
    </message>
</context>
<context>
    <name>tefter::ReturnDialog</name>
    <message>
        <source>Put into the bin</source>
        <translation>انتقال به سطل زباله</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>ذخیره</translation>
    </message>
    <message>
        <source>Goods sent back</source>
        <translation>بازگرداندن کالا</translation>
    </message>
    <message>
        <source>Name, phone or city</source>
        <translation>نام، تلفن یا شهر</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>تأمین‌کننده</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>روز</translation>
    </message>
    <message>
        <source>Number of the paper</source>
        <extracomment>the number on the paper that goes with goods</extracomment>
        <translation>شمارهٔ سند</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>یادداشت</translation>
    </message>
    <message>
        <source>Choose the supplier from the list.</source>
        <translation>تأمین‌کننده را از فهرست برگزینید.</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>این روز هنوز نیامده است.</translation>
    </message>
    <message>
        <source>Which day?</source>
        <translation>چه روزی؟</translation>
    </message>
    <message>
        <source>More goes back than there is</source>
        <translation>بیش از آنچه هست برمی‌گردد</translation>
    </message>
    <message>
        <source>Send it back all the same</source>
        <translation>با این حال بازگردان</translation>
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
        <translation>کار در حال انجام متوقف و بسته شود؟</translation>
    </message>
    <message>
        <source>%1
If you close now, it is stopped and nothing of it is kept.</source>
        <extracomment>%1 is what goes on: &quot;Importing… 45%&quot;</extracomment>
        <translation>%1
اگر الان ببندید، متوقف می‌شود و چیزی از آن نمی‌ماند.</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>توقف و بستن</translation>
    </message>
</context>
<context>
    <name>tefter::SaleActions</name>
    <message>
        <source>%1 saved</source>
        <extracomment>%1 is the number of a document</extracomment>
        <translation>سند %1 ذخیره شد</translation>
    </message>
    <message>
        <source>Return entered</source>
        <translation>مرجوعی ثبت شد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln documents put into the bin</source>
        <translation>
            <numerusform>%Ln سند به سطل زباله منتقل شد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln documents taken out of the bin</source>
        <translation>
            <numerusform>%Ln سند از سطل زباله بازگردانده شد</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tefter::SaleDialog</name>
    <message>
        <source>Save</source>
        <translation>ذخیره</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <extracomment>%1 is the number of a document</extracomment>
        <translation>ویرایش %1</translation>
    </message>
    <message>
        <source>New sale</source>
        <translation>فروش تازه</translation>
    </message>
    <message>
        <source>Name, phone or e-mail; empty for a walk-in sale</source>
        <translation>نام، تلفن یا ایمیل؛ خالی برای فروش بدون مشتری</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>مشتری</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>مبلغ</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>روز</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>what a document is: sale, return or correction</extracomment>
        <translation>نوع</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>یادداشت</translation>
    </message>
    <message numerus="yes">
        <source>Its %Ln lines stay as they are.</source>
        <translation>
            <numerusform>%Ln ردیف آن دست‌نخورده می‌ماند.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the customer from the list, or leave the field empty.</source>
        <translation>مشتری را از فهرست انتخاب کنید یا خالی بگذارید.</translation>
    </message>
    <message>
        <source>Which day?</source>
        <translation>چه روزی؟</translation>
    </message>
    <message>
        <source>A line is not complete.</source>
        <translation>ردیفی کامل نیست.</translation>
    </message>
    <message>
        <source>Enter an amount, or choose a product.</source>
        <translation>مبلغی وارد کنید یا کالایی انتخاب کنید.</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>این روز هنوز نیامده است.</translation>
    </message>
    <message>
        <source>The whole sum, or choose products below</source>
        <translation>کل مبلغ، یا کالاها را در زیر انتخاب کنید</translation>
    </message>
    <message>
        <source>Enter the amount without a minus; of what came back, choose the kind “Return”.</source>
        <translation>مبلغ را بدون منفی بنویسید؛ برای کالای برگشتی نوع «مرجوعی» را انتخاب کنید.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>There is less than is sold of: %1.</source>
        <extracomment>%1 is a list of products, each with how much of it is there</extracomment>
        <translation>کمتر از آنچه فروخته می‌شود موجود است: %1.</translation>
    </message>
    <message>
        <source>Not enough in stock</source>
        <translation>موجودی کافی نیست</translation>
    </message>
    <message>
        <source>Sell it anyway</source>
        <translation>با این حال بفروش</translation>
    </message>
</context>
<context>
    <name>tefter::SaleFilterBar</name>
    <message>
        <source>Period</source>
        <translation>بازهٔ زمانی</translation>
    </message>
    <message>
        <source>Sales</source>
        <extracomment>filter: documents of this kind</extracomment>
        <translation>فروش‌ها</translation>
    </message>
    <message>
        <source>Returns</source>
        <extracomment>filter: documents of this kind</extracomment>
        <translation>مرجوعی‌ها</translation>
    </message>
    <message>
        <source>Documents without a customer</source>
        <translation>سندهای بدون مشتری</translation>
    </message>
    <message>
        <source>+ Filter</source>
        <translation>+ فیلتر</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>فیلترها</translation>
    </message>
    <message>
        <source>Period: %1</source>
        <translation>بازهٔ زمانی: %1</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>مشتری</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>کالا</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>دسته</translation>
    </message>
    <message>
        <source>In the bin</source>
        <translation>در سطل زباله</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>همهٔ روزها</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>امروز</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>دیروز</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>این هفته</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>این ماه</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>ماه گذشته</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>امسال</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>سال گذشته</translation>
    </message>
    <message>
        <source>Choose the days…</source>
        <translation>انتخاب روزها…</translation>
    </message>
    <message>
        <source>Customer…</source>
        <translation>مشتری…</translation>
    </message>
    <message>
        <source>Product…</source>
        <translation>کالا…</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>کشور</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>اصلاحیه‌ها</translation>
    </message>
    <message>
        <source>Write-offs and mended sums</source>
        <translation>کسر موجودی و تصحیح مبلغ</translation>
    </message>
    <message>
        <source>Documents of which customer?</source>
        <translation>سندهای کدام مشتری؟</translation>
    </message>
    <message>
        <source>Name, phone or e-mail</source>
        <translation>نام، تلفن یا ایمیل</translation>
    </message>
    <message>
        <source>Documents with which product?</source>
        <translation>سندهای کدام کالا؟</translation>
    </message>
    <message>
        <source>Name, code or barcode</source>
        <translation>نام، کد یا بارکد</translation>
    </message>
</context>
<context>
    <name>tefter::SaleLineModel</name>
    <message>
        <source>Product</source>
        <translation>کالا</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>تعداد</translation>
    </message>
    <message>
        <source>Unit price</source>
        <extracomment>per piece</extracomment>
        <translation>قیمت واحد</translation>
    </message>
    <message>
        <source>Sum</source>
        <extracomment>the total of a line</extracomment>
        <translation>مبلغ</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>کد</translation>
    </message>
    <message>
        <source>VAT</source>
        <extracomment>the tax rate of a line</extracomment>
        <translation>مالیات بر ارزش افزوده</translation>
    </message>
    <message>
        <source>Amount</source>
        <extracomment>instead of a product: only a sum was entered</extracomment>
        <translation>مبلغ</translation>
    </message>
</context>
<context>
    <name>tefter::SaleLineRows</name>
    <message>
        <source>Product</source>
        <translation>کالا</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>تعداد</translation>
    </message>
    <message>
        <source>Unit price</source>
        <extracomment>per piece</extracomment>
        <translation>قیمت واحد</translation>
    </message>
    <message>
        <source>Sum</source>
        <extracomment>the total of a line</extracomment>
        <translation>مبلغ</translation>
    </message>
    <message>
        <source>Name, code or barcode</source>
        <translation>نام، کد یا بارکد</translation>
    </message>
    <message>
        <source>Remove this line</source>
        <translation>حذف این ردیف</translation>
    </message>
    <message>
        <source>How many?</source>
        <translation>چند تا؟</translation>
    </message>
    <message>
        <source>At what price?</source>
        <translation>به چه قیمتی؟</translation>
    </message>
</context>
<context>
    <name>tefter::SaleListModel</name>
    <message>
        <source>Day</source>
        <translation>روز</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>the number of a document</extracomment>
        <translation>شماره</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>مشتری</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>sale, return or correction</extracomment>
        <translation>نوع</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>جمع کل</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>ساعت</translation>
    </message>
    <message>
        <source>First line</source>
        <extracomment>what stands first on a document</extracomment>
        <translation>نخستین ردیف</translation>
    </message>
    <message>
        <source>Lines</source>
        <extracomment>how many lines a document has</extracomment>
        <translation>ردیف‌ها</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>کشور</translation>
    </message>
</context>
<context>
    <name>tefter::SalePanel</name>
    <message>
        <source>Edit</source>
        <translation>ویرایش</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>جمع کل</translation>
    </message>
    <message>
        <source>Lines</source>
        <extracomment>how many lines a document has</extracomment>
        <translation>ردیف‌ها</translation>
    </message>
    <message>
        <source>Lines of the document</source>
        <translation>ردیف‌های سند</translation>
    </message>
    <message>
        <source>No document chosen</source>
        <translation>سندی انتخاب نشده</translation>
    </message>
    <message>
        <source>Choose one in the list to see what was sold.</source>
        <translation>سندی را در فهرست انتخاب کنید تا ببینید چه فروخته شده.</translation>
    </message>
    <message>
        <source>Everything came back</source>
        <translation>همه‌چیز پس داده شد</translation>
    </message>
    <message>
        <source>New sale for this customer</source>
        <translation>فروش تازه به این مشتری</translation>
    </message>
    <message>
        <source>Take out of the bin</source>
        <translation>بازگرداندن از سطل زباله</translation>
    </message>
    <message>
        <source>Put into the bin</source>
        <translation>انتقال به سطل زباله</translation>
    </message>
    <message>
        <source>in the bin</source>
        <translation>در سطل زباله</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>تاریخچه…</translation>
    </message>
</context>
<context>
    <name>tefter::SalesPage</name>
    <message>
        <source>Sales</source>
        <translation>فروش‌ها</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>چیزی پیدا نشد</translation>
    </message>
    <message>
        <source>Number…</source>
        <translation>شماره…</translation>
    </message>
    <message>
        <source>Search by number</source>
        <translation>جستجو با شماره</translation>
    </message>
    <message>
        <source>Show all documents</source>
        <translation>نمایش همهٔ سندها</translation>
    </message>
    <message>
        <source>No sales yet</source>
        <translation>هنوز فروشی ندارید</translation>
    </message>
    <message>
        <source>Enter the first one, or import the sales of another program.</source>
        <translation>نخستین سند را ثبت کنید یا فروش‌های برنامهٔ دیگری را وارد کنید.</translation>
    </message>
    <message>
        <source>New sale</source>
        <translation>فروش تازه</translation>
    </message>
    <message>
        <source>Documents of which customer?</source>
        <translation>سندهای کدام مشتری؟</translation>
    </message>
    <message>
        <source>Name, phone or e-mail</source>
        <translation>نام، تلفن یا ایمیل</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is &quot;12 documents&quot;, %2 a sum of money</extracomment>
        <translation>%1؛ %2</translation>
    </message>
    <message>
        <source>%1 · %2 net of %3</source>
        <extracomment>%1 is &quot;12 documents&quot;, %2 a sum of money that counts what came back, %3 is &quot;2 returns&quot;</extracomment>
        <translation>%1؛ %2 پس از کسر %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln returns</source>
        <translation>
            <numerusform>%Ln مرجوعی</numerusform>
        </translation>
    </message>
    <message>
        <source>The bin is empty</source>
        <translation>سطل زباله خالی است</translation>
    </message>
    <message>
        <source>No document fits the filters and the number that is typed.</source>
        <translation>سندی با فیلترها و شمارهٔ نوشته‌شده جور نیست.</translation>
    </message>
    <message>
        <source>All documents are in the bin</source>
        <translation>همهٔ سندها در سطل زباله‌اند</translation>
    </message>
    <message>
        <source>Choose one of them to see it.</source>
        <translation>یکی را انتخاب کنید تا آن را ببینید.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln documents chosen</source>
        <translation>
            <numerusform>%Ln سند انتخاب شده</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tefter::SearchBox</name>
    <message>
        <source>Search</source>
        <translation>جستجو</translation>
    </message>
    <message>
        <source>Find a person, product, document, or do something</source>
        <translation>یافتن شخص، کالا، سند یا یک کار</translation>
    </message>
</context>
<context>
    <name>tefter::SearchCombo</name>
    <message>
        <source>Nothing is called so</source>
        <translation>چیزی به این نام نیست</translation>
    </message>
</context>
<context>
    <name>tefter::SegmentEditor</name>
    <message>
        <source>As text</source>
        <translation>به شکل متن</translation>
    </message>
    <message>
        <source>The segment as text</source>
        <translation>گروه به شکل متن</translation>
    </message>
    <message>
        <source>The same text that saved segments and the command line use</source>
        <translation>همان متنی که گروه‌های ذخیره‌شده و خط فرمان به کار می‌برند</translation>
    </message>
</context>
<context>
    <name>tefter::SegmentHeader</name>
    <message>
        <source>Save</source>
        <translation>ذخیره</translation>
    </message>
    <message>
        <source>Choose another segment</source>
        <translation>انتخاب گروهی دیگر</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>کپی</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>تغییر نام…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>More</source>
        <translation>بیشتر</translation>
    </message>
    <message>
        <source>New segment</source>
        <translation>گروه تازه</translation>
    </message>
    <message>
        <source>ready-made, live</source>
        <translation>آماده، همیشه به‌روز</translation>
    </message>
    <message>
        <source>saved, live</source>
        <translation>ذخیره‌شده، همیشه به‌روز</translation>
    </message>
    <message>
        <source>changed, not saved</source>
        <translation>تغییریافته، ذخیره‌نشده</translation>
    </message>
    <message>
        <source>new, not saved</source>
        <translation>تازه، ذخیره‌نشده</translation>
    </message>
    <message>
        <source>Put in charge…</source>
        <extracomment>what is done with the people of a segment: somebody of the staff looks after them</extracomment>
        <translation>تعیین مسئول…</translation>
    </message>
</context>
<context>
    <name>tefter::SegmentNameDialog</name>
    <message>
        <source>Name of the segment</source>
        <translation>نام گروه</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>ذخیره</translation>
    </message>
</context>
<context>
    <name>tefter::SegmentPart</name>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln نفر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tefter::SegmentPeople</name>
    <message>
        <source>People in the segment</source>
        <translation>اشخاص گروه</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln people · counted in %1 ms</source>
        <extracomment>behind a big number: %Ln is how many people there are in all, %1 a number of milliseconds</extracomment>
        <translation>
            <numerusform>از %Ln نفر، شمرده‌شده در %1 میلی‌ثانیه</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is in it now</source>
        <translation>اکنون کسی در آن نیست</translation>
    </message>
    <message>
        <source>The numbers behind the conditions say which one leaves people out.</source>
        <translation>عدد کنار هر شرط می‌گوید کدام‌یک اشخاص را کنار می‌گذارد.</translation>
    </message>
    <message>
        <source>Not counted yet</source>
        <translation>هنوز شمرده نشده</translation>
    </message>
    <message>
        <source>Whom do you want to reach?</source>
        <translation>می‌خواهید با چه کسانی تماس بگیرید؟</translation>
    </message>
    <message>
        <source>Add a condition: who bought what, who stopped coming, whose birthday it is.</source>
        <translation>شرطی بیفزایید: چه کسی چه خریده، چه کسی دیگر نمی‌آید، تولد کیست.</translation>
    </message>
    <message>
        <source>Something is missing or wrong in the conditions above.</source>
        <translation>در شرط‌های بالا چیزی کم یا نادرست است.</translation>
    </message>
    <message>
        <source>In the list of customers</source>
        <translation>در فهرست مشتری‌ها</translation>
    </message>
    <message>
        <source>There they can be tagged, called and changed together</source>
        <translation>آنجا می‌توان یکجا به همه برچسب زد، تماس گرفت و تغییرشان داد</translation>
    </message>
</context>
<context>
    <name>tefter::SegmentPeopleModel</name>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>آخرین مراجعه</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>مراجعه‌ها</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>جمع خرید</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>چرا</translation>
    </message>
</context>
<context>
    <name>tefter::SegmentsPage</name>
    <message>
        <source>New segment</source>
        <translation>گروه تازه</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>خروجی گرفتن</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>گروه‌ها</translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln people</source>
        <translation>
            <numerusform>خروجی گرفتن از %Ln نفر</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the segment</source>
        <translation>ذخیرهٔ گروه</translation>
    </message>
    <message>
        <source>Segment “%1” saved</source>
        <translation>گروه «%1» ذخیره شد</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <extracomment>%1 is the name of a segment</extracomment>
        <translation>کپی %1</translation>
    </message>
    <message>
        <source>Segment “%1” made</source>
        <translation>گروه «%1» ساخته شد</translation>
    </message>
    <message>
        <source>Rename the segment</source>
        <translation>تغییر نام گروه</translation>
    </message>
    <message>
        <source>Segment “%1” deleted</source>
        <translation>گروه «%1» حذف شد</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <translation>%1، تغییرکرده</translation>
    </message>
    <message>
        <source>Nobody is in this segment now</source>
        <translation>اکنون کسی در این گروه نیست</translation>
    </message>
</context>
<context>
    <name>tefter::SelectionBar</name>
    <message>
        <source>Tag…</source>
        <extracomment>what is done with the selected people</extracomment>
        <translation>برچسب…</translation>
    </message>
    <message>
        <source>Take a tag away…</source>
        <extracomment>what is done with the selected people</extracomment>
        <translation>برداشتن برچسب…</translation>
    </message>
    <message>
        <source>Consent…</source>
        <extracomment>what is done with the selected people</extracomment>
        <translation>رضایت…</translation>
    </message>
    <message>
        <source>Call list…</source>
        <translation>فهرست تماس…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>خروجی گرفتن…</translation>
    </message>
    <message>
        <source>Put into the bin</source>
        <translation>انتقال به سطل زباله</translation>
    </message>
    <message>
        <source>Take out of the bin</source>
        <translation>بازگرداندن از سطل زباله</translation>
    </message>
    <message>
        <source>Remove for good…</source>
        <translation>حذف برای همیشه…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln نفر انتخاب شده</numerusform>
        </translation>
    </message>
    <message>
        <source>To send e-mails: only those who said yes…</source>
        <translation>برای فرستادن ایمیل: فقط کسانی که رضایت داده‌اند…</translation>
    </message>
    <message>
        <source>To send SMS: only those who said yes…</source>
        <translation>برای فرستادن پیامک: فقط کسانی که رضایت داده‌اند…</translation>
    </message>
    <message>
        <source>To send letters: only those who said yes…</source>
        <translation>برای فرستادن نامه: فقط کسانی که رضایت داده‌اند…</translation>
    </message>
    <message>
        <source>For the shop’s own use: all of them…</source>
        <translation>برای استفادهٔ خود فروشگاه: همه…</translation>
    </message>
    <message>
        <source>Merge into one…</source>
        <extracomment>what is done with the selected people</extracomment>
        <translation>ادغام در یکی…</translation>
    </message>
    <message>
        <source>Put in charge…</source>
        <extracomment>what is done with the selected people: somebody of the staff looks after them</extracomment>
        <translation>تعیین مسئول…</translation>
    </message>
    <message>
        <source>Set a field…</source>
        <extracomment>what is done with the selected people</extracomment>
        <translation>پر کردن فیلد…</translation>
    </message>
</context>
<context>
    <name>tefter::SetFieldDialog</name>
    <message>
        <source>Set</source>
        <translation>پر کردن</translation>
    </message>
    <message numerus="yes">
        <source>Set a field for %Ln people</source>
        <translation>
            <numerusform>پر کردن فیلد برای %Ln نفر</numerusform>
        </translation>
    </message>
    <message>
        <source>Field</source>
        <extracomment>which field is set</extracomment>
        <translation>فیلد</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>what a field is set to</extracomment>
        <translation>مقدار</translation>
    </message>
    <message>
        <source>What stood there before is replaced; an empty value takes it away. One undo brings everything back.</source>
        <translation>آنچه پیش‌تر بود جایگزین می‌شود؛ مقدار خالی آن را برمی‌دارد. یک واگرد همه را بازمی‌گرداند.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>نامشخص</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>How they found us</source>
        <translation>نحوهٔ آشنایی</translation>
    </message>
    <message numerus="yes">
        <source>“%1” set for %Ln people</source>
        <extracomment>%1 is the name of a field, %Ln how many people got a new value in it</extracomment>
        <translation>
            <numerusform>فیلد «%1» برای %Ln نفر پر شد</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tefter::SettingsPage</name>
    <message>
        <source>Backups</source>
        <translation>نسخه‌های پشتیبان</translation>
    </message>
    <message>
        <source>The shop</source>
        <translation>فروشگاه</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>کشور</translation>
    </message>
    <message>
        <source>Kept in the file</source>
        <translation>محل نگهداری</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>ذخیره</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>پنجره</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>رنگ‌ها</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>مانند سیستم</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>colours of the window</extracomment>
        <translation>روشن</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>colours of the window</extracomment>
        <translation>تیره</translation>
    </message>
    <message>
        <source>One is made by itself every day, opened and checked. Older ones are thinned out.</source>
        <translation>هر روز یکی خودبه‌خود ساخته، باز و بررسی می‌شود. هرچه قدیمی‌تر شوند، تعداد کمتری نگه داشته می‌شود.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>پشتیبان‌گیری اکنون</translation>
    </message>
    <message>
        <source>Copy the shop to…</source>
        <translation>کپی فروشگاه در…</translation>
    </message>
    <message>
        <source>Restore this one…</source>
        <translation>بازگرداندن این نسخه…</translation>
    </message>
    <message>
        <source>%1, currency %2</source>
        <extracomment>%1 is a country, %2 the sign of its currency</extracomment>
        <translation>%1، واحد پول %2</translation>
    </message>
    <message>
        <source>Backed up and checked</source>
        <translation>پشتیبان گرفته و بررسی شد</translation>
    </message>
    <message>
        <source>Go back to the shop of %1?</source>
        <translation>به فروشگاه %1 برمی‌گردید؟</translation>
    </message>
    <message>
        <source>Everything entered since then is put aside: the shop as it is now stays beside it as a file that ends in .before-restore.</source>
        <translation>هر چه از آن پس ثبت شده کنار گذاشته می‌شود: فروشگاه کنونی در فایلی با پسوند .before-restore کنار آن می‌ماند.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>بازگرداندن</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>تنظیمات</translation>
    </message>
    <message>
        <source>Street, place, web: the lines that stand on printed pages</source>
        <translation>خیابان، شهر، وب‌گاه: سطرهایی که روی برگه‌های چاپی می‌آیند</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>نشانی</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>تلفن</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ایمیل</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>شناسهٔ مالیاتی</translation>
    </message>
    <message>
        <source>Save what the shop is called and how it is reached</source>
        <translation>ذخیرهٔ نام فروشگاه و راه‌های تماس با آن</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>تقویم</translation>
    </message>
    <message>
        <source>As in the language</source>
        <extracomment>the calendar in which days are shown</extracomment>
        <translation>مطابق زبان</translation>
    </message>
    <message>
        <source>Gregorian</source>
        <extracomment>a calendar</extracomment>
        <translation>میلادی</translation>
    </message>
    <message>
        <source>Persian</source>
        <extracomment>a calendar: Jalali, the solar one of Iran</extracomment>
        <translation>خورشیدی</translation>
    </message>
</context>
<context>
    <name>tefter::ShopButton</name>
    <message>
        <source>Shop: %1</source>
        <extracomment>the name of the open shop</extracomment>
        <translation>فروشگاه: %1</translation>
    </message>
</context>
<context>
    <name>tefter::ShopView</name>
    <message>
        <source>All changes saved</source>
        <translation>همهٔ تغییرات ذخیره شده</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>واگرد</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>انجام دوباره</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>جستجو</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <extracomment>%1 is what was done, such as &quot;Maria: phone changed&quot;</extracomment>
        <translation>واگرد شد: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>دوباره انجام شد: %1</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>هنوز نسخهٔ پشتیبان نیست</translation>
    </message>
    <message>
        <source>Undo: “%1” %2</source>
        <extracomment>%1 is what would be taken back, %2 the keys to press</extracomment>
        <translation>واگرد: «%1» %2</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>وارد کردن…</translation>
    </message>
    <message>
        <source>New sale</source>
        <translation>فروش تازه</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>مشتری تازه</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>کالای تازه</translation>
    </message>
    <message>
        <source>New segment</source>
        <translation>گروه تازه</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>راهنما</translation>
    </message>
    <message>
        <source>As of %1</source>
        <extracomment>%1 is a day: everything is shown as if that day were today</extracomment>
        <translation>به تاریخ %1</translation>
    </message>
    <message>
        <source>Search on this page</source>
        <translation>جستجو در این صفحه</translation>
    </message>
    <message>
        <source>Find duplicates…</source>
        <translation>یافتن تکراری‌ها…</translation>
    </message>
    <message>
        <source>Taking back…</source>
        <translation>در حال برگرداندن…</translation>
    </message>
    <message>
        <source>Doing again…</source>
        <translation>در حال انجام دوباره…</translation>
    </message>
    <message>
        <source>What to order…</source>
        <translation>چه سفارش بدهم…</translation>
    </message>
    <message>
        <source>Scorecard of the suppliers</source>
        <translation>کارنامهٔ تأمین‌کنندگان</translation>
    </message>
</context>
<context>
    <name>tefter::SoldLineModel</name>
    <message>
        <source>Day</source>
        <translation>روز</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>the number of a document</extracomment>
        <translation>شماره</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>مشتری</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>کالا</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>تعداد</translation>
    </message>
    <message>
        <source>Without VAT</source>
        <translation>بدون مالیات</translation>
    </message>
    <message>
        <source>Cost</source>
        <extracomment>what goods cost the shop</extracomment>
        <translation>بها</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>سود</translation>
    </message>
</context>
<context>
    <name>tefter::SoldLinesDialog</name>
    <message>
        <source>Sold lines</source>
        <translation>ردیف‌های فروخته‌شده</translation>
    </message>
    <message>
        <source>Open document</source>
        <translation>باز کردن سند</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>خروجی گرفتن…</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>بها</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>همهٔ ردیف‌ها</translation>
    </message>
    <message>
        <source>Cost known</source>
        <translation>بهای معلوم</translation>
    </message>
    <message>
        <source>Cost unknown</source>
        <translation>بهای نامعلوم</translation>
    </message>
    <message>
        <source>Supplier unknown</source>
        <translation>تأمین‌کنندهٔ نامشخص</translation>
    </message>
    <message>
        <source>Amounts without a product</source>
        <translation>مبلغ‌های بدون کالا</translation>
    </message>
    <message>
        <source>No category</source>
        <translation>بدون دسته</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines</source>
        <translation>
            <numerusform>%Ln ردیف</numerusform>
        </translation>
    </message>
    <message>
        <source>without VAT %1</source>
        <extracomment>%1 is money</extracomment>
        <translation>بدون مالیات %1</translation>
    </message>
    <message>
        <source>cost %1</source>
        <extracomment>what goods cost the shop; %1 is money</extracomment>
        <translation>بها %1</translation>
    </message>
    <message>
        <source>margin %1</source>
        <extracomment>%1 is money</extracomment>
        <translation>سود %1</translation>
    </message>
</context>
<context>
    <name>tefter::StaffCard</name>
    <message>
        <source>Owner</source>
        <translation>صاحب فروشگاه</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>State</source>
        <translation>وضعیت</translation>
    </message>
    <message>
        <source>works here</source>
        <translation>اینجا کار می‌کند</translation>
    </message>
    <message>
        <source>left on %1</source>
        <extracomment>somebody of the staff; %1 is a day</extracomment>
        <translation>از %1 دیگر اینجا نیست</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>کارکنان</translation>
    </message>
    <message>
        <source>Add somebody…</source>
        <translation>افزودن کسی…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>تغییر نام…</translation>
    </message>
    <message>
        <source>Who did what…</source>
        <translation>چه کسی چه کرد…</translation>
    </message>
    <message>
        <source>Everything that is entered or changed here goes down in the history under the name of who is at work.</source>
        <translation>هرچه اینجا وارد شود یا تغییر کند، به نام کسی که سرِ کار است در تاریخچهٔ تغییرات می‌ماند.</translation>
    </message>
    <message>
        <source>At work on this computer</source>
        <extracomment>followed by a choice of names</extracomment>
        <translation>پشت این رایانه کار می‌کند</translation>
    </message>
    <message>
        <source>Has left</source>
        <extracomment>somebody of the staff</extracomment>
        <translation>رفته است</translation>
    </message>
    <message>
        <source>Is back</source>
        <translation>بازگشته است</translation>
    </message>
</context>
<context>
    <name>tefter::StaffChoice</name>
    <message>
        <source>Nobody in particular</source>
        <extracomment>who looks after a customer</extracomment>
        <translation>هیچ‌کس به‌خصوص</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>صاحب فروشگاه</translation>
    </message>
</context>
<context>
    <name>tefter::StaffDialog</name>
    <message>
        <source>Save</source>
        <translation>ذخیره</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>افزودن</translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>نامی دیگر</translation>
    </message>
    <message>
        <source>Somebody new on the staff</source>
        <translation>عضو تازهٔ کارکنان</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>The name that the history shows</source>
        <translation>نامی که در تاریخچه دیده می‌شود</translation>
    </message>
</context>
<context>
    <name>tefter::StockActions</name>
    <message>
        <source>The stock was changed</source>
        <translation>موجودی تغییر کرد</translation>
    </message>
</context>
<context>
    <name>tefter::StockCard</name>
    <message>
        <source>Add</source>
        <translation>افزودن</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>تغییر نام</translation>
    </message>
    <message>
        <source>Make it the usual one</source>
        <translation>معمول شود</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>برداشتن</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>موجودی</translation>
    </message>
    <message>
        <source>Places where goods lie</source>
        <translation>محل‌هایی که کالا در آن‌هاست</translation>
    </message>
    <message>
        <source>Name of a place</source>
        <translation>نام محل</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>تغییر…</translation>
    </message>
    <message>
        <source>Keep stock…</source>
        <translation>نگه‌داری موجودی…</translation>
    </message>
    <message>
        <source>No stock is kept: sales take nothing away.</source>
        <translation>موجودی نگه داشته نمی‌شود: فروش چیزی کم نمی‌کند.</translation>
    </message>
    <message>
        <source>Stock is kept since %1. The first place is the usual one: sales take their goods from there.</source>
        <extracomment>%1 is a day</extracomment>
        <translation>موجودی از %1 نگه داشته می‌شود. محل نخست محل معمول است: فروش کالا را از آنجا برمی‌دارد.</translation>
    </message>
</context>
<context>
    <name>tefter::StockEntryDialog</name>
    <message>
        <source>Save</source>
        <translation>ذخیره</translation>
    </message>
    <message>
        <source>Opening stock</source>
        <translation>موجودی آغازین</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>ضایعات</translation>
    </message>
    <message>
        <source>Carry to another place</source>
        <translation>بردن به محل دیگر</translation>
    </message>
    <message>
        <source>Receive goods</source>
        <translation>دریافت کالا</translation>
    </message>
    <message>
        <source>Name, code, barcode…</source>
        <translation>نام، کد، بارکد…</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>کالا</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>تعداد</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>روز</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>یادداشت</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>where goods lie</extracomment>
        <translation>از</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>محل</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>to which place goods are carried</extracomment>
        <translation>به</translation>
    </message>
    <message>
        <source>Reason</source>
        <extracomment>why goods were lost</extracomment>
        <translation>دلیل</translation>
    </message>
    <message>
        <source>Empty where it is not known</source>
        <translation>اگر معلوم نیست خالی</translation>
    </message>
    <message>
        <source>Cost of one, without VAT</source>
        <translation>بهای یک واحد، بدون مالیات</translation>
    </message>
    <message>
        <source>Choose the product from the list.</source>
        <translation>کالا را از فهرست انتخاب کنید.</translation>
    </message>
    <message>
        <source>How much?</source>
        <translation>چقدر؟</translation>
    </message>
    <message>
        <source>Which day?</source>
        <translation>چه روزی؟</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>این روز هنوز نیامده است.</translation>
    </message>
    <message>
        <source>Choose two places. More of them are made under Settings.</source>
        <translation>دو محل انتخاب کنید. محل‌های بیشتر در تنظیمات ساخته می‌شوند.</translation>
    </message>
    <message>
        <source>The stock was changed</source>
        <translation>موجودی تغییر کرد</translation>
    </message>
    <message>
        <source>That is the barcode of “%1”, not a quantity.</source>
        <translation>این بارکد «%1» است، نه مقدار.</translation>
    </message>
    <message>
        <source>Of “%1” there is %2. %3 would be left.</source>
        <extracomment>%1 is a product, %2 how much of it is there, %3 how much would be there, below zero</extracomment>
        <translation>از «%1»، %2 هست. %3 می‌ماند.</translation>
    </message>
    <message>
        <source>Not enough in stock</source>
        <translation>موجودی کافی نیست</translation>
    </message>
    <message>
        <source>Save all the same</source>
        <translation>با این همه ذخیره شود</translation>
    </message>
    <message>
        <source>Really for nothing?</source>
        <translation>واقعاً رایگان؟</translation>
    </message>
    <message>
        <source>A cost of zero lowers the average cost. Where the cost is not known, leave the field empty.</source>
        <translation>هزینهٔ صفر میانگین هزینه را پایین می‌آورد. اگر هزینه را نمی‌دانید، خانه را خالی بگذارید.</translation>
    </message>
    <message>
        <source>It cost nothing</source>
        <translation>رایگان بود</translation>
    </message>
</context>
<context>
    <name>tefter::StockListModel</name>
    <message>
        <source>Name</source>
        <extracomment>of a product</extracomment>
        <translation>نام</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>of a product</extracomment>
        <translation>کد</translation>
    </message>
    <message>
        <source>On hand</source>
        <extracomment>how much of a product is there</extracomment>
        <translation>موجود</translation>
    </message>
    <message>
        <source>Average cost</source>
        <extracomment>of one piece, on the average of what came in</extracomment>
        <translation>بهای میانگین</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>what the goods that are there cost</extracomment>
        <translation>ارزش</translation>
    </message>
    <message>
        <source>Reserved</source>
        <extracomment>set aside for customers</extracomment>
        <translation>کنار گذاشته</translation>
    </message>
    <message>
        <source>On its way</source>
        <extracomment>ordered and not come yet</extracomment>
        <translation>در راه</translation>
    </message>
    <message>
        <source>Last moved</source>
        <extracomment>the last day on which it came or went</extracomment>
        <translation>آخرین گردش</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>دسته</translation>
    </message>
    <message>
        <source>Unit</source>
        <extracomment>piece, kg, m</extracomment>
        <translation>واحد</translation>
    </message>
    <message>
        <source>never</source>
        <extracomment>instead of a day</extracomment>
        <translation>هرگز</translation>
    </message>
</context>
<context>
    <name>tefter::StockMoveModel</name>
    <message>
        <source>Day</source>
        <translation>روز</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>what a move of goods was: a sale, a count</extracomment>
        <translation>گردش</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>by how much the stock changed</extracomment>
        <translation>تغییر</translation>
    </message>
    <message>
        <source>Then</source>
        <extracomment>how much was there after it</extracomment>
        <translation>سپس</translation>
    </message>
</context>
<context>
    <name>tefter::StockPage</name>
    <message>
        <source>Stock</source>
        <translation>موجودی</translation>
    </message>
    <message>
        <source>Keep stock…</source>
        <translation>نگه‌داری موجودی…</translation>
    </message>
    <message>
        <source>Search in the stock</source>
        <translation>جست‌وجو در موجودی</translation>
    </message>
    <message>
        <source>Name, code, barcode…</source>
        <translation>نام، کد، بارکد…</translation>
    </message>
    <message>
        <source>No stock is kept yet</source>
        <translation>هنوز موجودی نگه داشته نمی‌شود</translation>
    </message>
    <message>
        <source>From a day on, sales take goods away and receipts bring them. What is there is then always known, and what it is worth. Begin with a count, or import what you have.</source>
        <translation>از یک روز به بعد فروش کالا را کم می‌کند و رسید می‌افزاید. آن‌گاه همیشه معلوم است چه هست و چقدر می‌ارزد. با شمارش آغاز کنید یا آنچه دارید وارد کنید.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>چیزی پیدا نشد</translation>
    </message>
    <message>
        <source>No product fits the filters and what is typed in the search.</source>
        <translation>هیچ کالایی با پالایه‌ها و جست‌وجو جور نیست.</translation>
    </message>
    <message>
        <source>Show all products</source>
        <translation>نمایش همهٔ کالاها</translation>
    </message>
    <message>
        <source>Choose one of them to see it.</source>
        <translation>یکی را انتخاب کنید تا آن را ببینید.</translation>
    </message>
    <message>
        <source>Below zero</source>
        <translation>زیر صفر</translation>
    </message>
    <message>
        <source>Not moved for half a year</source>
        <translation>نیم سال بی‌گردش</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>محل</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>دسته</translation>
    </message>
    <message>
        <source>All places</source>
        <translation>همهٔ محل‌ها</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>همهٔ دسته‌ها</translation>
    </message>
    <message>
        <source>Counts…</source>
        <translation>شمارش‌ها…</translation>
    </message>
    <message>
        <source>Asked for…</source>
        <translation>خواسته‌ها…</translation>
    </message>
    <message>
        <source>As of today</source>
        <translation>تا امروز</translation>
    </message>
    <message>
        <source>As it was at the end of this day</source>
        <translation>آن‌گونه که در پایان این روز بود</translation>
    </message>
    <message numerus="yes">
        <source>%Ln products chosen</source>
        <translation>
            <numerusform>%Ln کالا انتخاب شده</numerusform>
        </translation>
    </message>
    <message>
        <source>Receive goods</source>
        <translation>دریافت کالا</translation>
    </message>
    <message>
        <source>Worth %1 at the average cost, on %2.</source>
        <extracomment>%1 is money, %2 a day</extracomment>
        <translation>به ارزش %1 با بهای میانگین، در %2.</translation>
    </message>
    <message>
        <source>Worth %1 at the average cost.</source>
        <extracomment>%1 is money</extracomment>
        <translation>به ارزش %1 با بهای میانگین.</translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln products the cost is not known.</source>
        <translation>
            <numerusform>بهای %Ln کالا معلوم نیست.</numerusform>
        </translation>
    </message>
    <message>
        <source>Count these…</source>
        <extracomment>what is done with the chosen products</extracomment>
        <translation>شمارش این‌ها…</translation>
    </message>
    <message>
        <source>There are no data before %1, when stock began to be kept.</source>
        <translation>پیش از %1 داده‌ای نیست، نگهداری موجودی از آن روز آغاز شد.</translation>
    </message>
    <message>
        <source>That day is still to come. Here is what there is today.</source>
        <translation>آن روز هنوز نیامده است. اینجا موجودی امروز است.</translation>
    </message>
    <message>
        <source>What stands beside the list is of today.</source>
        <translation>آنچه کنار فهرست است مربوط به امروز است.</translation>
    </message>
</context>
<context>
    <name>tefter::StockPanel</name>
    <message>
        <source>No product chosen</source>
        <translation>کالایی انتخاب نشده</translation>
    </message>
    <message>
        <source>Choose one in the list to see how it came and went.</source>
        <translation>یکی را از فهرست انتخاب کنید تا آمد و رفت آن را ببینید.</translation>
    </message>
    <message>
        <source>Receive…</source>
        <translation>دریافت…</translation>
    </message>
    <message>
        <source>Loss…</source>
        <translation>ضایعات…</translation>
    </message>
    <message>
        <source>On hand</source>
        <extracomment>how much of a product is there</extracomment>
        <translation>موجود</translation>
    </message>
    <message>
        <source>Reserved</source>
        <extracomment>set aside for customers</extracomment>
        <translation>کنار گذاشته</translation>
    </message>
    <message>
        <source>On its way</source>
        <extracomment>ordered and not come yet</extracomment>
        <translation>در راه</translation>
    </message>
    <message>
        <source>Average cost</source>
        <extracomment>of one piece, on the average of what came in</extracomment>
        <translation>بهای میانگین</translation>
    </message>
    <message>
        <source>How it came and went</source>
        <translation>آمد و رفت آن</translation>
    </message>
    <message>
        <source>Remove this entry</source>
        <translation>پاک کردن این ثبت</translation>
    </message>
    <message>
        <source>What there is of the product</source>
        <translation>آنچه از این کالا هست</translation>
    </message>
    <message>
        <source>Carry to another place…</source>
        <translation>بردن به محل دیگر…</translation>
    </message>
    <message>
        <source>Opening stock…</source>
        <translation>موجودی آغازین…</translation>
    </message>
    <message>
        <source>Somebody asked for it…</source>
        <translation>کسی آن را خواست…</translation>
    </message>
    <message>
        <source>Show the product</source>
        <translation>نمایش کالا</translation>
    </message>
    <message>
        <source>Nothing came or went so far.</source>
        <translation>تاکنون چیزی نیامده و نرفته است.</translation>
    </message>
    <message>
        <source>Last moved on %1. What it costs is not known.</source>
        <extracomment>%1 is a day</extracomment>
        <translation>آخرین گردش در %1. بهای آن معلوم نیست.</translation>
    </message>
    <message>
        <source>Last moved on %1. What is there is worth %2.</source>
        <extracomment>%1 is a day, %2 money</extracomment>
        <translation>آخرین گردش در %1. آنچه هست %2 می‌ارزد.</translation>
    </message>
</context>
<context>
    <name>tefter::StockSetupDialog</name>
    <message>
        <source>Shop</source>
        <translation>فروشگاه</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>ذخیره</translation>
    </message>
    <message>
        <source>Keep stock</source>
        <translation>نگه‌داری موجودی</translation>
    </message>
    <message>
        <source>How stock is kept</source>
        <translation>شیوهٔ نگه‌داری موجودی</translation>
    </message>
    <message>
        <source>From this day on every sale takes its goods from the stock. Sales of before, and those that are imported, do not.</source>
        <translation>از این روز هر فروش کالا را از موجودی برمی‌دارد. فروش‌های پیشین و واردشده نه.</translation>
    </message>
    <message>
        <source>Since</source>
        <extracomment>stock is kept from this day on</extracomment>
        <translation>از روز</translation>
    </message>
    <message>
        <source>First place</source>
        <extracomment>where goods lie: the shop, the store room</extracomment>
        <translation>محل نخست</translation>
    </message>
    <message>
        <source>What is not there</source>
        <translation>آنچه نیست</translation>
    </message>
    <message>
        <source>Keep no stock</source>
        <translation>بدون موجودی</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>این روز هنوز نیامده است.</translation>
    </message>
    <message>
        <source>Which day?</source>
        <translation>چه روزی؟</translation>
    </message>
    <message>
        <source>Stock is kept now</source>
        <translation>اکنون موجودی نگه داشته می‌شود</translation>
    </message>
    <message>
        <source>No stock is kept any more</source>
        <translation>دیگر موجودی نگه داشته نمی‌شود</translation>
    </message>
</context>
<context>
    <name>tefter::StockWords</name>
    <message>
        <source>Opening stock</source>
        <translation>موجودی آغازین</translation>
    </message>
    <message>
        <source>Receipt</source>
        <extracomment>goods that came in</extracomment>
        <translation>رسید کالا</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>فروش</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>مرجوعی</translation>
    </message>
    <message>
        <source>Back to the supplier</source>
        <translation>بازگشت به تأمین‌کننده</translation>
    </message>
    <message>
        <source>Carried</source>
        <extracomment>goods carried from one place to another</extracomment>
        <translation>جابه‌جایی</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>ضایعات</translation>
    </message>
    <message>
        <source>Count</source>
        <extracomment>what was counted on the shelves</extracomment>
        <translation>شمارش</translation>
    </message>
    <message>
        <source>broken</source>
        <extracomment>why goods were lost</extracomment>
        <translation>شکسته</translation>
    </message>
    <message>
        <source>expired</source>
        <extracomment>why goods were lost</extracomment>
        <translation>تاریخ‌گذشته</translation>
    </message>
    <message>
        <source>stolen or missing</source>
        <extracomment>why goods were lost</extracomment>
        <translation>دزدیده یا گم‌شده</translation>
    </message>
    <message>
        <source>own use</source>
        <extracomment>why goods were lost: the shop used them itself</extracomment>
        <translation>مصرف خود</translation>
    </message>
    <message>
        <source>given away</source>
        <extracomment>why goods were lost</extracomment>
        <translation>بخشیده</translation>
    </message>
    <message>
        <source>other</source>
        <extracomment>why goods were lost: for another reason</extracomment>
        <translation>دیگر</translation>
    </message>
    <message>
        <source>Sell it without a word</source>
        <translation>بی‌پرسش بفروش</translation>
    </message>
    <message>
        <source>Ask before it is sold</source>
        <translation>پیش از فروش بپرس</translation>
    </message>
    <message>
        <source>Refuse to sell it</source>
        <translation>نگذار فروخته شود</translation>
    </message>
    <message>
        <source>open</source>
        <extracomment>of a count that goes on</extracomment>
        <translation>باز</translation>
    </message>
    <message>
        <source>booked</source>
        <extracomment>of a count that is done</extracomment>
        <translation>ثبت‌شده</translation>
    </message>
    <message>
        <source>cancelled</source>
        <extracomment>of a count</extracomment>
        <translation>لغوشده</translation>
    </message>
    <message>
        <source>Carried from %1 to %2</source>
        <extracomment>goods that were carried; %1 and %2 are places</extracomment>
        <translation>جابه‌جایی از %1 به %2</translation>
    </message>
</context>
<context>
    <name>tefter::SupplierActions</name>
    <message>
        <source>Supplier saved</source>
        <translation>تأمین‌کننده ذخیره شد</translation>
    </message>
    <message>
        <source>Product of the supplier saved</source>
        <translation>کالای تأمین‌کننده ذخیره شد</translation>
    </message>
    <message>
        <source>Weights saved</source>
        <translation>وزن‌ها ذخیره شد</translation>
    </message>
    <message>
        <source>Note removed</source>
        <translation>یادداشت حذف شد</translation>
    </message>
    <message>
        <source>Note saved</source>
        <translation>یادداشت ذخیره شد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln suppliers put into the bin</source>
        <translation>
            <numerusform>%Ln تأمین‌کننده به سطل زباله رفت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln suppliers taken out of the bin</source>
        <translation>
            <numerusform>%Ln تأمین‌کننده از سطل زباله برگشت</numerusform>
        </translation>
    </message>
    <message>
        <source>Case saved</source>
        <translation>مورد ذخیره شد</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %Ln open orders.</source>
        <translation>
            <numerusform>%1 دارای %Ln سفارش باز است.</numerusform>
        </translation>
    </message>
    <message>
        <source>Goods are still to come</source>
        <translation>هنوز کالا در راه است</translation>
    </message>
    <message>
        <source>Their orders stay and can be received.</source>
        <translation>سفارش‌های آن‌ها می‌ماند و می‌توان دریافتشان کرد.</translation>
    </message>
    <message>
        <source>Put into the bin</source>
        <translation>انتقال به سطل زباله</translation>
    </message>
</context>
<context>
    <name>tefter::SupplierCaseDialog</name>
    <message>
        <source>Remove</source>
        <translation>برداشتن</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>ذخیره</translation>
    </message>
    <message>
        <source>New case</source>
        <extracomment>a question or complaint to a supplier</extracomment>
        <translation>مورد تازه</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>مورد</translation>
    </message>
    <message>
        <source>Missing goods, a wrong bill, a question…</source>
        <translation>کالای کم، صورتحساب نادرست، پرسش…</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>هنوز نه</translation>
    </message>
    <message>
        <source>What about</source>
        <extracomment>what a question or complaint to a supplier is about</extracomment>
        <translation>دربارهٔ</translation>
    </message>
    <message>
        <source>Asked on</source>
        <extracomment>the day of a question or complaint to a supplier</extracomment>
        <translation>روز پرسش</translation>
    </message>
    <message>
        <source>Answered on</source>
        <extracomment>the day of a supplier&apos;s answer</extracomment>
        <translation>روز پاسخ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>یادداشت</translation>
    </message>
    <message>
        <source>Say in a few words what it is about.</source>
        <translation>در چند کلمه بگویید دربارهٔ چیست.</translation>
    </message>
    <message>
        <source>Say on which day they were asked.</source>
        <translation>بگویید چه روزی پرسیده شد.</translation>
    </message>
    <message>
        <source>The answer cannot come before the question.</source>
        <translation>پاسخ نمی‌تواند پیش از پرسش باشد.</translation>
    </message>
</context>
<context>
    <name>tefter::SupplierDialog</name>
    <message>
        <source>Phone</source>
        <translation>تلفن</translation>
    </message>
    <message>
        <source>Add a phone</source>
        <translation>افزودن تلفن</translation>
    </message>
    <message>
        <source>This does not look like a phone number.</source>
        <translation>این به شمارهٔ تلفن نمی‌ماند.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ایمیل</translation>
    </message>
    <message>
        <source>Add an e-mail</source>
        <translation>افزودن ایمیل</translation>
    </message>
    <message>
        <source>This does not look like an e-mail address.</source>
        <translation>این به نشانی ایمیل نمی‌ماند.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>ذخیره</translation>
    </message>
    <message>
        <source>Edit supplier</source>
        <translation>ویرایش تأمین‌کننده</translation>
    </message>
    <message>
        <source>New supplier</source>
        <translation>تأمین‌کنندهٔ تازه</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>تلفن‌ها</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>ایمیل‌ها</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>نشانی‌ها</translation>
    </message>
    <message>
        <source>Social networks</source>
        <translation>شبکه‌های اجتماعی</translation>
    </message>
    <message>
        <source>People there</source>
        <extracomment>with whom one speaks at a supplier&apos;s</extracomment>
        <translation>افراد رابط</translation>
    </message>
    <message>
        <source>days</source>
        <extracomment>behind a number of days</extracomment>
        <translation>روز</translation>
    </message>
    <message>
        <source>Delivers in</source>
        <extracomment>how long a supplier takes from the order to the goods</extracomment>
        <translation>مهلت تحویل</translation>
    </message>
    <message>
        <source>Smallest order</source>
        <extracomment>the least that a supplier sends, as an amount</extracomment>
        <translation>کمترین سفارش</translation>
    </message>
    <message>
        <source>To be paid in</source>
        <extracomment>how long one has to pay a supplier&apos;s bill</extracomment>
        <translation>مهلت پرداخت</translation>
    </message>
    <message>
        <source>Terms</source>
        <extracomment>of payment, in words</extracomment>
        <translation>شرایط</translation>
    </message>
    <message>
        <source>As the shop</source>
        <extracomment>the language of the shop is meant</extracomment>
        <translation>مانند فروشگاه</translation>
    </message>
    <message>
        <source>Language of orders</source>
        <translation>زبان سفارش‌ها</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>کد</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>شناسهٔ مالیاتی</translation>
    </message>
    <message>
        <source>Looked after by</source>
        <extracomment>who of the staff</extracomment>
        <translation>مسئول</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>یادداشت</translation>
    </message>
</context>
<context>
    <name>tefter::SupplierListModel</name>
    <message>
        <source>Name</source>
        <extracomment>of a supplier</extracomment>
        <translation>نام</translation>
    </message>
    <message>
        <source>Open orders</source>
        <extracomment>orders to a supplier of which goods are still to come</extracomment>
        <translation>سفارش‌های باز</translation>
    </message>
    <message>
        <source>Last came</source>
        <extracomment>the day of the last receipt</extracomment>
        <translation>آخرین دریافت</translation>
    </message>
    <message>
        <source>Bought in 12 months</source>
        <extracomment>what was bought from a supplier in the last twelve months</extracomment>
        <translation>خرید در ۱۲ ماه</translation>
    </message>
    <message>
        <source>City</source>
        <translation>شهر</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>of a supplier</extracomment>
        <translation>کد</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>تلفن</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ایمیل</translation>
    </message>
    <message numerus="yes">
        <source>%Ln late</source>
        <translation>
            <numerusform>%Ln دیرکرده</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <extracomment>instead of a day</extracomment>
        <translation>هرگز</translation>
    </message>
</context>
<context>
    <name>tefter::SupplierPanel</name>
    <message>
        <source>No supplier chosen</source>
        <translation>تأمین‌کننده‌ای برگزیده نشده</translation>
    </message>
    <message>
        <source>Choose one in the list to see what they are worth.</source>
        <translation>یکی را از فهرست برگزینید تا ببینید چه ارزشی دارد.</translation>
    </message>
    <message>
        <source>in the bin</source>
        <translation>در سطل زباله</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>ویرایش</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>سفارش تازه</translation>
    </message>
    <message>
        <source>Points</source>
        <extracomment>of a supplier, from 0 to 100</extracomment>
        <translation>امتیاز</translation>
    </message>
    <message>
        <source>Bought in 12 months</source>
        <translation>خرید در ۱۲ ماه</translation>
    </message>
    <message>
        <source>Open orders</source>
        <extracomment>orders to a supplier of which goods are still to come</extracomment>
        <translation>سفارش‌های باز</translation>
    </message>
    <message>
        <source>Last came</source>
        <extracomment>the day of the last receipt</extracomment>
        <translation>آخرین دریافت</translation>
    </message>
    <message>
        <source>The supplier</source>
        <translation>تأمین‌کننده</translation>
    </message>
    <message>
        <source>The figures of the last twelve months together, as much as each counts in the weights; 100 is the best.</source>
        <translation>شاخص‌های دوازده ماه گذشته با هم، هر یک به اندازهٔ وزن خود؛ ۱۰۰ بهترین است.</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>سفارش‌ها</translation>
    </message>
    <message>
        <source>What they sell</source>
        <translation>چه می‌فروشد</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>چه گذشت</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>جزئیات</translation>
    </message>
    <message>
        <source>Receive goods…</source>
        <translation>دریافت کالا…</translation>
    </message>
    <message>
        <source>Send goods back…</source>
        <translation>بازگرداندن کالا…</translation>
    </message>
    <message>
        <source>Add a product of theirs…</source>
        <translation>افزودن کالای آن‌ها…</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>نوشتن یادداشت…</translation>
    </message>
    <message>
        <source>What counts in the points…</source>
        <translation>چه در امتیاز حساب می‌شود…</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>تاریخچه…</translation>
    </message>
    <message>
        <source>Take out of the bin</source>
        <translation>بازگرداندن از سطل زباله</translation>
    </message>
    <message>
        <source>Put into the bin</source>
        <translation>انتقال به سطل زباله</translation>
    </message>
    <message>
        <source>No phone and no address yet</source>
        <translation>هنوز تلفن و نشانی ندارد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln روز</numerusform>
        </translation>
    </message>
    <message>
        <source>Delivers in</source>
        <extracomment>how long a supplier takes from the order to the goods</extracomment>
        <translation>مهلت تحویل</translation>
    </message>
    <message>
        <source>Smallest order</source>
        <extracomment>the least that a supplier sends, as an amount</extracomment>
        <translation>کمترین سفارش</translation>
    </message>
    <message>
        <source>To be paid in</source>
        <extracomment>how long one has to pay a supplier&apos;s bill</extracomment>
        <translation>مهلت پرداخت</translation>
    </message>
    <message>
        <source>Terms</source>
        <extracomment>of payment, in words</extracomment>
        <translation>شرایط</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>شناسهٔ مالیاتی</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>کد</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>یادداشت</translation>
    </message>
    <message>
        <source>In the list since</source>
        <translation>در فهرست از</translation>
    </message>
    <message>
        <source>Margins of their goods…</source>
        <translation>سود کالاهای او…</translation>
    </message>
    <message>
        <source>Cases</source>
        <extracomment>questions and complaints to a supplier</extracomment>
        <translation>موردها</translation>
    </message>
    <message>
        <source>Open a case…</source>
        <translation>باز کردن مورد…</translation>
    </message>
    <message numerus="yes">
        <source>open for %Ln days</source>
        <extracomment>a question or complaint to a supplier</extracomment>
        <translation>
            <numerusform>%Ln روز است که باز است</numerusform>
        </translation>
    </message>
    <message>
        <source>answered on the same day</source>
        <translation>همان روز پاسخ داده شد</translation>
    </message>
    <message numerus="yes">
        <source>answered after %Ln days</source>
        <translation>
            <numerusform>پس از %Ln روز پاسخ داده شد</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tefter::SupplierProductDialog</name>
    <message>
        <source>Usually bought from this supplier</source>
        <translation>معمولاً از این تأمین‌کننده خریده می‌شود</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>ذخیره</translation>
    </message>
    <message>
        <source>Product of the supplier</source>
        <translation>کالای تأمین‌کننده</translation>
    </message>
    <message>
        <source>Name, code or barcode</source>
        <translation>نام، کد یا بارکد</translation>
    </message>
    <message>
        <source>days</source>
        <extracomment>behind a number of days</extracomment>
        <translation>روز</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>کالا</translation>
    </message>
    <message>
        <source>Their code</source>
        <translation>کد آن‌ها</translation>
    </message>
    <message>
        <source>Cost without VAT</source>
        <translation>قیمت خرید بدون مالیات</translation>
    </message>
    <message>
        <source>In a case</source>
        <extracomment>how many pieces are in one case</extracomment>
        <translation>در هر کارتن</translation>
    </message>
    <message>
        <source>At least</source>
        <extracomment>the least that a supplier sends of a product</extracomment>
        <translation>دست‌کم</translation>
    </message>
    <message>
        <source>Delivers in</source>
        <extracomment>how long a supplier takes from the order to the goods</extracomment>
        <translation>مهلت تحویل</translation>
    </message>
    <message>
        <source>Choose a product from the list.</source>
        <translation>کالایی را از فهرست برگزینید.</translation>
    </message>
</context>
<context>
    <name>tefter::SupplierScore</name>
    <message>
        <source>Points from quarter to quarter</source>
        <translation>امتیاز فصل به فصل</translation>
    </message>
    <message>
        <source>Scorecard</source>
        <translation>ارزیابی</translation>
    </message>
    <message>
        <source>Points</source>
        <extracomment>of a supplier, from 0 to 100
----------
of a chart: the points of a supplier, from 0 to 100</extracomment>
        <translation>امتیاز</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>بدون داده</translation>
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
        <translation>تأمین‌کنندگان</translation>
    </message>
    <message>
        <source>New supplier</source>
        <translation>تأمین‌کنندهٔ تازه</translation>
    </message>
    <message>
        <source>Search in suppliers</source>
        <translation>جستجو در تأمین‌کنندگان</translation>
    </message>
    <message>
        <source>Name, person, phone, city…</source>
        <translation>نام، فرد، تلفن، شهر…</translation>
    </message>
    <message>
        <source>No suppliers yet</source>
        <translation>هنوز تأمین‌کننده‌ای نیست</translation>
    </message>
    <message>
        <source>Enter the first one: who they are, what they sell to you, and in how many days they bring it.</source>
        <translation>نخستین را وارد کنید: کیست، چه به شما می‌فروشد و چند روزه می‌آورد.</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>کسی پیدا نشد</translation>
    </message>
    <message>
        <source>No supplier fits the filters and what is typed in the search.</source>
        <translation>هیچ تأمین‌کننده‌ای با پالایه‌ها و جستجو جور نیست.</translation>
    </message>
    <message>
        <source>The bin is empty</source>
        <translation>سطل زباله خالی است</translation>
    </message>
    <message>
        <source>All suppliers are in the bin</source>
        <translation>همهٔ تأمین‌کنندگان در سطل زباله‌اند</translation>
    </message>
    <message>
        <source>Show all suppliers</source>
        <translation>نمایش همهٔ تأمین‌کنندگان</translation>
    </message>
    <message>
        <source>Choose one of them to see it.</source>
        <translation>برای دیدن یکی را برگزینید.</translation>
    </message>
    <message>
        <source>Orders are late</source>
        <translation>سفارش دیرکرده</translation>
    </message>
    <message>
        <source>In the bin</source>
        <translation>در سطل زباله</translation>
    </message>
    <message numerus="yes">
        <source>%Ln suppliers chosen</source>
        <translation>
            <numerusform>%Ln تأمین‌کننده برگزیده شد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln suppliers written to “%1”.</source>
        <extracomment>%1 is a path</extracomment>
        <translation>
            <numerusform>%Ln تأمین‌کننده در «%1» ذخیره شد.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tefter::TagDialog</name>
    <message numerus="yes">
        <source>Tag %Ln people</source>
        <translation>
            <numerusform>برچسب زدن به %Ln نفر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take a tag away from %Ln people</source>
        <translation>
            <numerusform>برداشتن برچسب از %Ln نفر</numerusform>
        </translation>
    </message>
    <message>
        <source>A tag, new or old</source>
        <translation>برچسب، تازه یا قدیمی</translation>
    </message>
    <message>
        <source>A tag</source>
        <translation>برچسب</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>برچسب</translation>
    </message>
    <message>
        <source>Tags of the shop</source>
        <translation>برچسب‌های فروشگاه</translation>
    </message>
    <message>
        <source>Give the tag</source>
        <translation>برچسب زدن</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>برداشتن</translation>
    </message>
    <message>
        <source>Tags that they have</source>
        <translation>برچسب‌هایی که دارند</translation>
    </message>
    <message>
        <source>No tags yet. Type the first one.</source>
        <translation>هنوز برچسبی نیست. نخستین را بنویسید.</translation>
    </message>
    <message>
        <source>There is no tag to take away.</source>
        <translation>برچسبی برای برداشتن نیست.</translation>
    </message>
</context>
<context>
    <name>tefter::TagEditor</name>
    <message>
        <source>+ Tag</source>
        <translation>+ برچسب</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>افزودن برچسب</translation>
    </message>
    <message>
        <source>Click the cross or press Delete to take the tag away</source>
        <translation>برای برداشتن برچسب روی ضربدر کلیک کنید یا Delete را بزنید</translation>
    </message>
</context>
<context>
    <name>tefter::TefterStyle</name>
    <message>
        <source>Clear</source>
        <translation>پاک کردن</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>جستجو</translation>
    </message>
</context>
<context>
    <name>tefter::TimelineList</name>
    <message>
        <source>Timeline</source>
        <translation>سابقه</translation>
    </message>
</context>
<context>
    <name>tefter::TimelineSection</name>
    <message>
        <source>Nothing of this kind yet.</source>
        <translation>هنوز چیزی از این نوع نیست.</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>نمایش بیشتر</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>سابقه</translation>
    </message>
    <message>
        <source>Write a note and press Enter</source>
        <translation>یادداشتی بنویسید و Enter را بزنید</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>یادداشت تازه</translation>
    </message>
    <message>
        <source>Everything</source>
        <extracomment>of what happened with a person: all kinds</extracomment>
        <translation>همه</translation>
    </message>
    <message>
        <source>Sales</source>
        <extracomment>what the timeline is narrowed to: documents of sale</extracomment>
        <translation>خریدها</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>what the timeline is narrowed to: what was jotted down</extracomment>
        <translation>یادداشت‌ها</translation>
    </message>
    <message>
        <source>Consents</source>
        <extracomment>what the timeline is narrowed to</extracomment>
        <translation>رضایت‌ها</translation>
    </message>
    <message>
        <source>Changes</source>
        <extracomment>what the timeline is narrowed to: changes of name, phone, tags</extracomment>
        <translation>تغییرها</translation>
    </message>
</context>
<context>
    <name>tefter::Toast</name>
    <message>
        <source>Undo</source>
        <translation>واگرد</translation>
    </message>
</context>
<context>
    <name>tefter::TotalsRow</name>
    <message>
        <source>Total</source>
        <translation>جمع کل</translation>
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
        <translation>ساختن گونه‌ها</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>گونه‌ها</translation>
    </message>
    <message>
        <source>Each variant becomes a product of its own, like this one in all else. Those that are there already stay.</source>
        <translation>هر گونه کالایی جدا می‌شود و در بقیهٔ چیزها مانند همین است. آنهایی که از پیش هست می‌ماند.</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>an example of that in which variants differ</extracomment>
        <translation>اندازه</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>رنگ</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>تفاوت در چیست</translation>
    </message>
    <message>
        <source>S, M, L</source>
        <extracomment>an example of values, with commas between them</extracomment>
        <translation>۳۶، ۳۸، ۴۰</translation>
    </message>
    <message>
        <source>red, blue</source>
        <translation>قرمز، آبی</translation>
    </message>
    <message>
        <source>Values, with commas between them</source>
        <translation>مقدارها، با ویرگول میانشان</translation>
    </message>
    <message numerus="yes">
        <source>%Ln variants</source>
        <translation>
            <numerusform>%Ln گونه</numerusform>
        </translation>
    </message>
    <message>
        <source>Say in what they differ: size, colour.</source>
        <translation>بگویید در چه تفاوت دارند: اندازه، رنگ.</translation>
    </message>
    <message numerus="yes">
        <source>These are more than %Ln variants.</source>
        <translation>
            <numerusform>این‌ها بیش از %Ln گونه است.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tefter::VatCard</name>
    <message>
        <source>Rate</source>
        <translation>نرخ</translation>
    </message>
    <message>
        <source>For what</source>
        <extracomment>what a VAT rate is for, such as food</extracomment>
        <translation>برای چه</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>کالاها</translation>
    </message>
    <message>
        <source>usual</source>
        <extracomment>of a VAT rate: the one that most products have</extracomment>
        <translation>معمول</translation>
    </message>
    <message>
        <source>VAT rates</source>
        <translation>نرخ‌های مالیات بر ارزش افزوده</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>تغییر…</translation>
    </message>
    <message>
        <source>Make it the usual one</source>
        <translation>نرخ معمول شود</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>برداشتن</translation>
    </message>
    <message>
        <source>Add a rate…</source>
        <translation>افزودن نرخ…</translation>
    </message>
    <message>
        <source>New products and imports take the usual rate. Prices hold their VAT: a changed rate changes no price.</source>
        <translation>کالاهای تازه و آنچه وارد می‌شود نرخ معمول را می‌گیرند. قیمت‌ها مالیات را در خود دارند: با تغییر نرخ هیچ قیمتی تغییر نمی‌کند.</translation>
    </message>
    <message>
        <source>changes on %1 to %2</source>
        <extracomment>a VAT rate that will change: %1 is the day, %2 the new rate</extracomment>
        <translation>در %1 به %2 تغییر می‌کند</translation>
    </message>
</context>
<context>
    <name>tefter::VatRateDialog</name>
    <message numerus="yes">
        <source>Give it also to the %Ln product(s) with the old rate</source>
        <translation>
            <numerusform>به %Ln کالا با نرخ پیشین هم داده شود</numerusform>
        </translation>
    </message>
    <message>
        <source>Save</source>
        <translation>ذخیره</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>افزودن</translation>
    </message>
    <message>
        <source>Change the VAT rate</source>
        <translation>تغییر نرخ مالیات بر ارزش افزوده</translation>
    </message>
    <message>
        <source>New VAT rate</source>
        <translation>نرخ تازهٔ مالیات بر ارزش افزوده</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>نرخ</translation>
    </message>
    <message>
        <source>Such as: food, books</source>
        <translation>مانند: خوراک، کتاب</translation>
    </message>
    <message>
        <source>For what</source>
        <extracomment>what a VAT rate is for, such as food</extracomment>
        <translation>برای چه</translation>
    </message>
    <message>
        <source>The rate is a share of the price: a number from 0 to 100.</source>
        <translation>نرخ درصد است: عددی از ۰ تا ۱۰۰.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>امروز</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>the day from which a VAT rate is another one</extracomment>
        <translation>از</translation>
    </message>
    <message>
        <source>From %1: %2</source>
        <extracomment>%1 is a day, %2 a VAT rate</extracomment>
        <translation>از %1: %2</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>پس گرفتن</translation>
    </message>
    <message>
        <source>The day must be one to come, or empty for today.</source>
        <translation>روز باید در آینده باشد، یا برای امروز خالی.</translation>
    </message>
</context>
<context>
    <name>tefter::WeightsCard</name>
    <message>
        <source>Points of suppliers</source>
        <translation>امتیاز تأمین‌کنندگان</translation>
    </message>
    <message>
        <source>How much each figure of the scorecard counts. One that has no data is left out.</source>
        <translation>هر شاخص ارزیابی چقدر حساب می‌شود. شاخص بدون داده کنار می‌ماند.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>تغییر…</translation>
    </message>
    <message>
        <source>Change what counts in the points of suppliers</source>
        <translation>تغییر آنچه در امتیاز تأمین‌کنندگان حساب می‌شود</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Weights saved</source>
        <translation>وزن‌ها ذخیره شد</translation>
    </message>
</context>
<context>
    <name>tefter::WeightsDialog</name>
    <message>
        <source>Save</source>
        <translation>ذخیره</translation>
    </message>
    <message>
        <source>What counts in the points of suppliers</source>
        <translation>چه در امتیاز تأمین‌کنندگان حساب می‌شود</translation>
    </message>
    <message>
        <source>From 0, which does not count, to 100. Figures without data are left out.</source>
        <translation>از ۰ که حساب نمی‌شود تا ۱۰۰. شاخص‌های بدون داده کنار می‌مانند.</translation>
    </message>
    <message>
        <source>One of them has to count.</source>
        <translation>دست‌کم یکی باید حساب شود.</translation>
    </message>
</context>
<context>
    <name>tefter::WelcomePage</name>
    <message>
        <source>The book on the counter in which a shop writes down its people.</source>
        <translation>دفتر روی پیشخان که فروشگاه نام مشتری‌هایش را در آن می‌نویسد.</translation>
    </message>
    <message>
        <source>New shop</source>
        <translation>فروشگاه تازه</translation>
    </message>
    <message>
        <source>An empty book: name, country, and you can begin.</source>
        <translation>دفتری خالی: نام و کشور را بنویسید و شروع کنید.</translation>
    </message>
    <message>
        <source>Open a shop</source>
        <translation>باز کردن فروشگاه</translation>
    </message>
    <message>
        <source>A file that ends in .tefter, on this computer or a stick.</source>
        <translation>فایلی با پسوند ‎.tefter‎، روی این رایانه یا فلش.</translation>
    </message>
    <message>
        <source>Try the sample shop</source>
        <translation>امتحان کردن فروشگاه نمونه</translation>
    </message>
    <message>
        <source>Invented people and sales to look around in. Never mixes with yours.</source>
        <translation>اشخاص و فروش‌های ساختگی برای آشنایی با برنامه. هرگز با داده‌های شما قاطی نمی‌شود.</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>فروشگاه‌های اخیر</translation>
    </message>
</context>
<context>
    <name>tefter::WhichProductDialog</name>
    <message>
        <source>Which product?</source>
        <translation>کدام کالا؟</translation>
    </message>
    <message>
        <source>Several products have the barcode %1.</source>
        <extracomment>%1 is a barcode</extracomment>
        <translation>چند کالا بارکد %1 را دارند.</translation>
    </message>
</context>
<context>
    <name>tefter::WhyPanel</name>
    <message>
        <source>Why is somebody in it, or not?</source>
        <translation>چرا کسی در گروه است یا نیست؟</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>یافتن شخص</translation>
    </message>
    <message>
        <source>Find a person to explain</source>
        <translation>یافتن شخص برای توضیح</translation>
    </message>
    <message>
        <source>%1 is in the segment.</source>
        <extracomment>%1 is the name of a person</extracomment>
        <translation>%1 در گروه است.</translation>
    </message>
    <message>
        <source>%1 is not in the segment.</source>
        <translation>%1 در گروه نیست.</translation>
    </message>
    <message>
        <source>true</source>
        <translation>درست</translation>
    </message>
    <message>
        <source>not true</source>
        <translation>نادرست</translation>
    </message>
</context>
<context>
    <name>tefter::WindowApplication</name>
    <message>
        <source>Open another shop…</source>
        <translation>باز کردن فروشگاهی دیگر…</translation>
    </message>
    <message>
        <source>Close the shop</source>
        <translation>بستن فروشگاه</translation>
    </message>
    <message>
        <source>Copy the shop to…</source>
        <translation>کپی فروشگاه در…</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>رنگ‌های روشن</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>رنگ‌های تیره</translation>
    </message>
    <message>
        <source>Colours of the system</source>
        <translation>رنگ‌های سیستم</translation>
    </message>
    <message>
        <source>Open a shop</source>
        <translation>باز کردن فروشگاه</translation>
    </message>
    <message>
        <source>Tefter shops (*.tefter)</source>
        <translation>فروشگاه‌های Tefter (*.tefter)</translation>
    </message>
    <message>
        <source>Copied and checked: %1</source>
        <translation>کپی و بررسی شد: %1</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>راهنما</translation>
    </message>
    <message>
        <source>Sample shop</source>
        <translation>فروشگاه نمونه</translation>
    </message>
    <message>
        <source>The shop “%1” is damaged</source>
        <translation>فروشگاه «%1» آسیب دیده است</translation>
    </message>
    <message>
        <source>The latest backup was made on %1. Go back to it? What was entered since then is not in it; the damaged file stays beside it and ends in .before-restore.</source>
        <translation>آخرین نسخهٔ پشتیبان در %1 ساخته شده است. به آن برگردید؟ آنچه پس از آن وارد شده در آن نیست؛ فایل آسیب‌دیده کنار آن می‌ماند و نامش به .before-restore پایان می‌یابد.</translation>
    </message>
    <message>
        <source>Go back to the backup</source>
        <translation>بازگشت به نسخهٔ پشتیبان</translation>
    </message>
    <message>
        <source>%1, as of %2</source>
        <extracomment>%1 is the name of a shop, %2 the day that counts as today</extracomment>
        <translation>%1، به تاریخ %2</translation>
    </message>
    <message>
        <source>The backup is in place. What was there before is kept beside it.</source>
        <translation>نسخهٔ پشتیبان سر جایش قرار گرفت. آنچه پیش‌تر بود کنارش نگه داشته شد.</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>همهٔ فایل‌ها (*)</translation>
    </message>
    <message>
        <source>New shop or sample shop…</source>
        <translation>فروشگاه تازه یا نمونه…</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>پشتیبان‌گیری اکنون</translation>
    </message>
    <message>
        <source>The backup is made and checked.</source>
        <translation>نسخهٔ پشتیبان ساخته و بررسی شد.</translation>
    </message>
</context>
<context>
    <name>tefter::WorkLine</name>
    <message>
        <source>Stop</source>
        <extracomment>ends an import or an export that goes on</extracomment>
        <translation>توقف</translation>
    </message>
    <message>
        <source>Go to its page</source>
        <translation>رفتن به صفحهٔ آن</translation>
    </message>
    <message>
        <source>Stop: %1</source>
        <translation>توقف: %1</translation>
    </message>
</context>
</TS>
