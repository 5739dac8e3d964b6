<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa_IR" sourcelanguage="en">
<context>
    <name>Print Device Input Slot</name>
    <message>
        <source>Automatic</source>
        <translation>خودکار</translation>
    </message>
</context>
<context>
    <name>Print Device Output Bin</name>
    <message>
        <source>Automatic</source>
        <translation>خودکار</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Alias</source>
        <translation>نام مستعار</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>درایو</translation>
    </message>
    <message>
        <source>File</source>
        <translation>پرونده</translation>
    </message>
    <message>
        <source>File Folder</source>
        <translation>پوشهٔ پرونده‌ها</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>پوشه</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>میان‌بر</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>ناشناخته</translation>
    </message>
</context>
<context>
    <name>QCocoaMenu</name>
    <message>
        <source>Edit</source>
        <translation>ویرایش</translation>
    </message>
</context>
<context>
    <name>QCupsPrinterSupport</name>
    <message>
        <source>Authentication Needed</source>
        <translation>نیاز به احراز هویت</translation>
    </message>
    <message>
        <source>Authentication needed to use %1 on %2.</source>
        <translation>برای استفاده از %1 روی %2 احراز هویت لازم است.</translation>
    </message>
    <message>
        <source>Authentication needed to use %1.</source>
        <translation>برای استفاده از %1 احراز هویت لازم است.</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>گذرواژه:</translation>
    </message>
    <message>
        <source>Username:</source>
        <translation>نام کاربری:</translation>
    </message>
</context>
<context>
    <name>QDateTimeEdit</name>
    <message>
        <source>AM</source>
        <translation>ق.ظ.</translation>
    </message>
    <message>
        <source>PM</source>
        <translation>ب.ظ.</translation>
    </message>
    <message>
        <source>am</source>
        <translation>ق.ظ.</translation>
    </message>
    <message>
        <source>pm</source>
        <translation>ب.ظ.</translation>
    </message>
</context>
<context>
    <name>QFile</name>
    <message>
        <source>Cannot create %1 for output: %2</source>
        <translation>نمی‌توان %1 را برای نوشتن ایجاد کرد: %2</translation>
    </message>
    <message>
        <source>Cannot open destination file: %1</source>
        <translation>نمی‌توان پروندهٔ مقصد را باز کرد: %1</translation>
    </message>
    <message>
        <source>Cannot open for output: %1</source>
        <translation>نمی‌توان برای نوشتن باز کرد: %1</translation>
    </message>
    <message>
        <source>Error while renaming: %1</source>
        <translation>خطا هنگام تغییر نام: %1</translation>
    </message>
    <message>
        <source>Failure to write block: %1</source>
        <translation>نوشتن داده ناموفق بود: %1</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Alt+Left</source>
        <translation>Alt+Left</translation>
    </message>
    <message>
        <source>Alt+Right</source>
        <translation>Alt+Right</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Up</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>&lt;b&gt;The name &quot;%1&quot; cannot be used.&lt;/b&gt;&lt;p&gt;Try using another name, with fewer characters or no punctuation marks.</source>
        <translation>&lt;b&gt;نام «%1» قابل استفاده نیست.&lt;/b&gt;&lt;p&gt;نام دیگری با نویسه‌های کمتر یا بدون نشانه‌گذاری امتحان کنید.</translation>
    </message>
</context>
<context>
    <name>QGuiApplication</name>
    <message>
        <source>QT_LAYOUT_DIRECTION</source>
        <translation>RTL</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;واگرد</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>انجام &amp;دوباره</translation>
    </message>
</context>
<context>
    <name>QPPDOptionsModel</name>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>مقدار</translation>
    </message>
</context>
<context>
    <name>QPageSetupWidget</name>
    <message>
        <source>Centimeters (cm)</source>
        <translation>سانتی‌متر (cm)</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>Reset</source>
        <translation>بازنشانی</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>صرف‌نظر</translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>%1 does not follow the correct syntax. Please use &apos;,&apos; to separate ranges and pages, &apos;-&apos; to define ranges and make sure ranges do not intersect with each other.</source>
        <translation>قالب %1 درست نیست. صفحه‌ها و بازه‌ها را با «,» جدا کنید، بازه را با «-» بنویسید و مراقب باشید که بازه‌ها هم‌پوشانی نداشته باشند.</translation>
    </message>
    <message>
        <source>Duplex Settings Conflicts</source>
        <translation>ناسازگاری تنظیمات چاپ دورو</translation>
    </message>
    <message>
        <source>Invalid Pages Definition</source>
        <translation>تعریف نامعتبر صفحه‌ها</translation>
    </message>
    <message>
        <source>There are conflicts in duplex settings. Do you want to fix them?</source>
        <translation>تنظیمات چاپ دورو با هم ناسازگارند. اصلاح شوند؟</translation>
    </message>
</context>
<context>
    <name>QPrintPreviewDialog</name>
    <message>
        <source>Show facing pages</source>
        <translation>نمایش صفحه‌های روبه‌رو</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesDialog</name>
    <message>
        <source>Advanced Option Conflicts</source>
        <translation>ناسازگاری گزینه‌های پیشرفته</translation>
    </message>
    <message>
        <source>Page Setup Conflicts</source>
        <translation>ناسازگاری تنظیمات صفحه</translation>
    </message>
    <message>
        <source>There are conflicts in page setup options. Do you want to fix them?</source>
        <translation>تنظیمات صفحه با هم ناسازگارند. اصلاح شوند؟</translation>
    </message>
    <message>
        <source>There are conflicts in some advanced options. Do you want to fix them?</source>
        <translation>برخی گزینه‌های پیشرفته با هم ناسازگارند. اصلاح شوند؟</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesWidget</name>
    <message>
        <source>Advanced</source>
        <translation>پیشرفته</translation>
    </message>
    <message>
        <source>There are conflicts in some options. Please fix them.</source>
        <translation>برخی گزینه‌ها با هم ناسازگارند. لطفاً اصلاحشان کنید.</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Double Sided Printing</source>
        <translation>چاپ دورو</translation>
    </message>
    <message>
        <source>Long side binding</source>
        <translation>صحافی از لبهٔ بلند</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>خاموش</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>صفحه‌ها</translation>
    </message>
    <message>
        <source>Short side binding</source>
        <translation>صحافی از لبهٔ کوتاه</translation>
    </message>
    <message>
        <source>Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.</source>
        <translation>صفحه‌ها یا بازه‌ها را با ویرگول لاتین جدا کنید. بازه یعنی دو عدد با خط تیره میان آن‌ها. برای نمونه ‎3,5-7,9‎ صفحه‌های ۳، ۵، ۶، ۷ و ۹ را چاپ می‌کند.</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Meta</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Ins</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insert</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Escape</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Backspace</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>PgUp</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>PgDown</translation>
    </message>
    <message>
        <source>F%1</source>
        <translation>F%1</translation>
    </message>
    <message>
        <source>Page Up</source>
        <translation>Page Up</translation>
    </message>
    <message>
        <source>Page Down</source>
        <translation>Page Down</translation>
    </message>
    <message>
        <source>Adjust contrast</source>
        <translation>تنظیم کنتراست</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>تقویم</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>جهت چپ</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>جهت راست</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>جهت بالا</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>جهت پایین</translation>
    </message>
</context>
<context>
    <name>QSpiAccessibleBridge</name>
    <message>
        <source>button with drop down grid</source>
        <translation>دکمه با جدول بازشو</translation>
    </message>
    <message>
        <source>clock</source>
        <translation>ساعت</translation>
    </message>
    <message>
        <source>color chooser</source>
        <translation>انتخاب رنگ</translation>
    </message>
    <message>
        <source>complementary content</source>
        <translation>محتوای تکمیلی</translation>
    </message>
    <message>
        <source>desktop</source>
        <translation>میزکار</translation>
    </message>
    <message>
        <source>footer</source>
        <translation>پانوشت</translation>
    </message>
    <message>
        <source>form</source>
        <translation>فرم</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>hotkey field</source>
        <translation>کادر میان‌بر</translation>
    </message>
    <message>
        <source>layered pane</source>
        <translation>بخش لایه‌ای</translation>
    </message>
    <message>
        <source>note</source>
        <translation>یادداشت</translation>
    </message>
    <message>
        <source>notification</source>
        <translation>اعلان</translation>
    </message>
    <message>
        <source>page tab list</source>
        <translation>فهرست برگه‌ها</translation>
    </message>
    <message>
        <source>paragraph</source>
        <translation>پاراگراف</translation>
    </message>
    <message>
        <source>section</source>
        <translation>بخش</translation>
    </message>
    <message>
        <source>space</source>
        <translation>فاصله</translation>
    </message>
    <message>
        <source>splitter</source>
        <translation>جداکننده</translation>
    </message>
    <message>
        <source>terminal</source>
        <translation>پایانه</translation>
    </message>
    <message>
        <source>web document</source>
        <translation>صفحهٔ وب</translation>
    </message>
    <message>
        <source>window</source>
        <translation>پنجره</translation>
    </message>
</context>
<context>
    <name>QStandardPaths</name>
    <message>
        <source>Public</source>
        <translation>عمومی</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>الگوها</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;واگرد</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>انجام &amp;دوباره</translation>
    </message>
</context>
</TS>
