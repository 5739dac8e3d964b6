<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hu_HU" sourcelanguage="en">
<context>
    <name>Print Device Input Slot</name>
    <message>
        <source>Automatic</source>
        <translation>Automatikus</translation>
    </message>
</context>
<context>
    <name>Print Device Output Bin</name>
    <message>
        <source>Automatic</source>
        <translation>Automatikus</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Alias</source>
        <translation>Álnév</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Meghajtó</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fájl</translation>
    </message>
    <message>
        <source>File Folder</source>
        <translation>Fájlmappa</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Mappa</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Parancsikon</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Ismeretlen</translation>
    </message>
</context>
<context>
    <name>QCocoaMenu</name>
    <message>
        <source>Edit</source>
        <translation>Szerkesztés</translation>
    </message>
</context>
<context>
    <name>QCupsPrinterSupport</name>
    <message>
        <source>Authentication Needed</source>
        <translation>Hitelesítés szükséges</translation>
    </message>
    <message>
        <source>Authentication needed to use %1 on %2.</source>
        <translation>A(z) %1 használatához (%2) hitelesítés szükséges.</translation>
    </message>
    <message>
        <source>Authentication needed to use %1.</source>
        <translation>A(z) %1 használatához hitelesítés szükséges.</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>Jelszó:</translation>
    </message>
    <message>
        <source>Username:</source>
        <translation>Felhasználónév:</translation>
    </message>
</context>
<context>
    <name>QDateTimeEdit</name>
    <message>
        <source>AM</source>
        <translation>DE</translation>
    </message>
    <message>
        <source>PM</source>
        <translation>DU</translation>
    </message>
    <message>
        <source>am</source>
        <translation>de</translation>
    </message>
    <message>
        <source>pm</source>
        <translation>du</translation>
    </message>
</context>
<context>
    <name>QErrorMessage</name>
    <message>
        <source>Critical Error:</source>
        <translation>Kritikus hiba:</translation>
    </message>
    <message>
        <source>Information:</source>
        <translation>Információ:</translation>
    </message>
</context>
<context>
    <name>QFile</name>
    <message>
        <source>Cannot create %1 for output: %2</source>
        <translation>Nem hozható létre írásra: %1: %2</translation>
    </message>
    <message>
        <source>Cannot open destination file: %1</source>
        <translation>A célfájl nem nyitható meg: %1</translation>
    </message>
    <message>
        <source>Cannot open for output: %1</source>
        <translation>Nem nyitható meg írásra: %1</translation>
    </message>
    <message>
        <source>Error while renaming: %1</source>
        <translation>Hiba átnevezés közben: %1</translation>
    </message>
    <message>
        <source>Failure to write block: %1</source>
        <translation>Az adatok írása nem sikerült: %1</translation>
    </message>
</context>
<context>
    <name>QFileDevice</name>
    <message>
        <source>No file engine available</source>
        <translation>Nem érhető el fájlkezelő</translation>
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
        <translation>&lt;b&gt;A(z) „%1” név nem használható.&lt;/b&gt;&lt;p&gt;Érdemes másik nevet adni, kevesebb karakterrel vagy írásjelek nélkül.</translation>
    </message>
</context>
<context>
    <name>QImageWriter</name>
    <message>
        <source>Cannot open device for writing: %1</source>
        <translation>Nem nyitható meg írásra: %1</translation>
    </message>
    <message>
        <source>Image is empty</source>
        <translation>A kép üres</translation>
    </message>
</context>
<context>
    <name>QPPDOptionsModel</name>
    <message>
        <source>Name</source>
        <translation>Név</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Érték</translation>
    </message>
</context>
<context>
    <name>QPageSetupWidget</name>
    <message>
        <source>Centimeters (cm)</source>
        <translation>Centiméter (cm)</translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>%1 does not follow the correct syntax. Please use &apos;,&apos; to separate ranges and pages, &apos;-&apos; to define ranges and make sure ranges do not intersect with each other.</source>
        <translation>A megadott forma hibás: %1. Az oldalakat és tartományokat „,” választja el, a tartományt „-” jelöli, és a tartományok nem fedhetik át egymást.</translation>
    </message>
    <message>
        <source>Duplex Settings Conflicts</source>
        <translation>Ütköző kétoldalas beállítások</translation>
    </message>
    <message>
        <source>Invalid Pages Definition</source>
        <translation>Érvénytelen oldalmegadás</translation>
    </message>
    <message>
        <source>There are conflicts in duplex settings. Do you want to fix them?</source>
        <translation>A kétoldalas nyomtatás beállításai ütköznek. Kijavítja őket?</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesDialog</name>
    <message>
        <source>Advanced Option Conflicts</source>
        <translation>Ütköző speciális beállítások</translation>
    </message>
    <message>
        <source>Page Setup Conflicts</source>
        <translation>Ütköző oldalbeállítások</translation>
    </message>
    <message>
        <source>There are conflicts in page setup options. Do you want to fix them?</source>
        <translation>Az oldalbeállítások ütköznek. Kijavítja őket?</translation>
    </message>
    <message>
        <source>There are conflicts in some advanced options. Do you want to fix them?</source>
        <translation>Néhány speciális beállítás ütközik. Kijavítja őket?</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesWidget</name>
    <message>
        <source>Advanced</source>
        <translation>Speciális</translation>
    </message>
    <message>
        <source>There are conflicts in some options. Please fix them.</source>
        <translation>Néhány beállítás ütközik. Ki kell javítani őket.</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Double Sided Printing</source>
        <translation>Kétoldalas nyomtatás</translation>
    </message>
    <message>
        <source>Long side binding</source>
        <translation>Kötés a hosszú oldalon</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Ki</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Oldalak</translation>
    </message>
    <message>
        <source>Short side binding</source>
        <translation>Kötés a rövid oldalon</translation>
    </message>
    <message>
        <source>Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.</source>
        <translation>Oldalak vagy tartományok vesszővel elválasztva. A tartomány két szám, köztük kötőjellel. Például: 3,5-7,9 a 3., 5., 6., 7. és 9. oldalt nyomtatja.</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Adjust contrast</source>
        <translation>Kontraszt beállítása</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Naptár</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Balra nyíl</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Jobbra nyíl</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Felfelé nyíl</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Lefelé nyíl</translation>
    </message>
</context>
<context>
    <name>QSpiAccessibleBridge</name>
    <message>
        <source>desktop</source>
        <translation>asztal</translation>
    </message>
    <message>
        <source>notification</source>
        <translation>értesítés</translation>
    </message>
    <message>
        <source>terminal</source>
        <translation>terminál</translation>
    </message>
    <message>
        <source>window</source>
        <translation>ablak</translation>
    </message>
</context>
<context>
    <name>QStandardPaths</name>
    <message>
        <source>Public</source>
        <translation>Nyilvános</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Sablonok</translation>
    </message>
</context>
<context>
    <name>QWizard</name>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Következő</translation>
    </message>
</context>
</TS>
