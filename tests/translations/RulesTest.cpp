// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/translations/Rules.h"

#include "tests/support/Catch.h"

using namespace tefter::translations;

namespace {

struct Sample
{
    const char *language;
    const char *source;
    const char *translation;
};

Entry entryOf(const Sample &sample)
{
    return {QStringLiteral("tefter"),
            QString::fromUtf8(sample.source),
            {},
            {QString::fromUtf8(sample.translation)}};
}

QStringList mistakesIn(const Sample &sample)
{
    return mistakes(entryOf(sample), QString::fromUtf8(sample.language));
}

} // namespace

TEST_CASE("A good translation passes", "[translations]")
{
    for (const Sample &sample : {
             Sample{"el", "Delete “%1”?", "Να διαγραφεί το «%1»;"},
             Sample{"el", "&Save", "&Αποθήκευση"},
             Sample{"el", "E-mail", "E-mail του πελάτη"},
             Sample{"hu", "%1 of %2 rows", "%2 sorból %1"},
             Sample{"pl", "Open…", "Otwórz…"},
             Sample{"ru", "Are you sure? You can undo it.", "Вы уверены? Вы можете это отменить."},
             Sample{"fa", "Customers, products", "مشتریان، کالاها"},
             Sample{"fa", "&Close", "بستن"},
             Sample{"fa", "CSV in UTF-8 (RFC 4180)", "پروندهٔ CSV با کدگذاری UTF-8 (RFC 4180)"},
             Sample{"fa", "Visits in %1 days", "مراجعه در %L1 روز"},
             Sample{"fa", "Mailchimp", "Mailchimp"},
             Sample{"fa", "Tables (*.csv);;All files (*)",
                    "جدول‌ها (*.csv);;همهٔ پرونده‌ها (*)"},
         }) {
        CAPTURE(sample.translation);
        CHECK(mistakesIn(sample) == QStringList());
    }
}

TEST_CASE("Each rule catches its mistake", "[translations]")
{
    for (const Sample &sample : {
             Sample{"el", "Delete %1", "Διαγραφή"},
             Sample{"el", "Delete %1", "Διαγραφή %2"},
             Sample{"el", "Delete it?", "Να διαγραφεί?"},
             Sample{"el", "Delete it?", "Να διαγραφεί"},
             Sample{"el", "Customers", "πελάτες"},
             Sample{"el", "Customers", "Customers"},
             Sample{"el", "Customers", "Πeλάτες"},
             Sample{"el", "Name “%1”", "Όνομα “%1”"},
             Sample{"el", "Name “%1”", "Όνομα \"%1\""},
             Sample{"el", "Name: ", "Όνομα:"},
             Sample{"el", "Name:", "Όνομα"},
             Sample{"el", "&Open", "Άνοιγμα"},
             Sample{"el", "Open", "Ά&νοιγμα"},
             Sample{"el", "<b>Open</b>", "Άνοιγμα"},
             Sample{"el", "One\nTwo", "Ένα Δύο"},
             Sample{"hu", "Open…", "Megnyitás..."},
             Sample{"hu", "Open…", "Megnyitás"},
             Sample{"pl", "The file is damaged", "The file is damaged"},
             Sample{"ru", "Saved.", "Сохранено"},
             Sample{"ru", "If you want", "Если Вы хотите"},
             Sample{"ru", "Customers", "Клиeнты"},
             Sample{"fa", "The last 12 months", "12 ماه گذشته"},
             Sample{"fa", "The last 12 months", "١٢ ماه گذشته"},
             Sample{"fa", "Delete it?", "حذف شود?"},
             Sample{"fa", "Customers, products", "مشتریان, کالاها"},
             Sample{"fa", "Another", "يکی دیگر"},
             Sample{"fa", "Stopped; nothing was changed", "متوقف شد;; چیزی تغییر نکرد"},
             Sample{"fa", "Tables (*.csv);;All files (*)", "جدول‌ها;;همهٔ پرونده‌ها"},
             Sample{"ru", "Customers", ""},
         }) {
        CAPTURE(sample.source, sample.translation);
        CHECK(mistakesIn(sample) != QStringList());
    }
}

TEST_CASE("A plural has every form of its language", "[translations]")
{
    const auto plural = [](const QStringList &forms) {
        Entry entry{QStringLiteral("tefter"), QStringLiteral("%n customers"), {}, forms};
        entry.plural = true;
        return entry;
    };
    const QString few = QStringLiteral("%Ln клиента");
    const QString one = QStringLiteral("%Ln клиент");
    const QString many = QStringLiteral("%Ln клиентов");
    const QString ru = QStringLiteral("ru");
    CHECK(mistakes(plural({one, few, many}), ru) == QStringList());
    CHECK_FALSE(mistakes(plural({one, few}), ru).isEmpty());
    CHECK_FALSE(mistakes(plural({one, few, QString()}), ru).isEmpty());
    CHECK_FALSE(mistakes(plural({one, few, QStringLiteral("%n клиентов")}), ru).isEmpty());
    // 21 takes the first form, too.
    CHECK_FALSE(mistakes(plural({QStringLiteral("один клиент"), few, many}), ru).isEmpty());
    CHECK(mistakes(plural({QStringLiteral("one customer"), QStringLiteral("%Ln customers")}),
                   QStringLiteral("en")) == QStringList());
    Entry unfinished = plural({one, few, many});
    unfinished.finished = false;
    CHECK_FALSE(mistakes(unfinished, ru).isEmpty());
}
