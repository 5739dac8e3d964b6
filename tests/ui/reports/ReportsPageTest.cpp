// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/ReportsPage.h"

#include "core/registry/KeptTables.h"
#include "core/registry/Services.h"
#include "core/sales/SaleFilter.h"
#include "core/sales/SaleService.h"
#include "tests/support/Catch.h"
#include "tests/support/ShopFile.h"
#include "tests/ui/KeepingNavigator.h"
#include "ui/charts/ReportChart.h"
#include "ui/common/Chip.h"
#include "ui/common/PeriodChoice.h"
#include "ui/reports/ReportGrid.h"
#include "ui/reports/ReportIndex.h"
#include "ui/reports/SoldLinesDialog.h"
#include "ui/reports/TotalsRow.h"

#include <QComboBox>
#include <QElapsedTimer>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace tefter;
using namespace tefter::test;

namespace {

/// A shop with one person, two products, and sales in three months; today is 15 March 2026.
struct ReportShop
{
    explicit ReportShop(Language language = Language::English)
        : formats(language)
    {
        if (language == Language::Persian)
            QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    }
    ~ReportShop() { QGuiApplication::setLayoutDirection(Qt::LeftToRight); }

    void fill()
    {
        Customer who;
        who.familyName = QStringLiteral("Nikolaou");
        person = *services.customers.create(who);
        for (const auto &[day, price] : {std::pair("2025-03-10", 4000), std::pair("2026-01-20", 1000),
                                         std::pair("2026-03-02", 2500), std::pair("2026-03-05", 1500)}) {
            Sale sale;
            sale.customer = person;
            sale.at = QDateTime(Day::fromIso(QString::fromLatin1(day)).date(), QTime(12, 0));
            SaleLine line;
            line.description = QStringLiteral("Tea");
            line.quantity = Quantity{1000};
            line.unitPrice = UnitPrice{qint64(price) * 10'000};
            line.total = Money{price};
            sale.lines = {line};
            REQUIRE(SaleService(file.shop()).record(sale));
        }
        file->closeConnection();
    }

    std::unique_ptr<ReportsPage> page()
    {
        auto made = std::make_unique<ReportsPage>(Workplace{services, navigator, formats});
        made->resize(1160, 780);
        made->setVisible(true);
        return made;
    }

    ShopFile file{keptTables()};
    Services services{file.shop()};
    KeepingNavigator navigator;
    Formats formats;
    CustomerId person;
};

template <class F>
bool until(F f)
{
    QElapsedTimer clock;
    clock.start();
    while (!f() && clock.elapsed() < 5000)
        QTest::qWait(10);
    return f();
}

QModelIndex cellAt(const ReportsPage &page, int row, int column)
{
    return page.findChild<ReportGrid *>()->model()->index(row, column);
}

void click(ReportChart &chart, int category)
{
    const QRectF band = chart.chartScene()->bandOf(category);
    QTest::mouseClick(chart.viewport(), Qt::LeftButton, {},
                      QPointF(band.left() + band.width() * 0.7, band.bottom() - 3).toPoint());
}

} // namespace

TEST_CASE("The months of the sales history stand as chart and table", "[ui][reports]")
{
    ReportShop shop;
    shop.fill();
    const auto page = shop.page();
    REQUIRE(until([&] { return page->report().table.rows.size() == 3; }));
    CHECK(page->title() == QStringLiteral("Sales history"));
    CHECK(cellAt(*page, 2, 0).data().toString() == QStringLiteral("March 2026"));
    CHECK(cellAt(*page, 2, 3).data().toString() == QStringLiteral("€40.00"));
    CHECK(page->findChild<TotalsRow *>()->accessibleDescription().contains(QStringLiteral("€50.00")));

    SECTION("a click on a column shows its documents")
    {
        click(*page->findChild<ReportChart *>(), 2);
        REQUIRE(shop.navigator.sales);
        // The last twelve months end today.
        CHECK(shop.navigator.sales->period == Period{Day(2026, 3, 1), Day(2026, 3, 15)});
        CHECK_FALSE(shop.navigator.sales->customer.isValid());
    }
    SECTION("files")
    {
        const QString csv = shop.file.inFolder(QStringLiteral("r.csv"));
        page->saveCsv(csv);
        CHECK(shop.navigator.said.contains(QStringLiteral("r.csv")));
        QFile file(csv);
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        CHECK(text.contains(QStringLiteral("Period,Sales,Returns,Net sum")));
        CHECK(text.contains(QStringLiteral("March 2026,2,0,40.00,20.00")));
        const QString png = shop.file.inFolder(QStringLiteral("r.png"));
        page->savePicture(png);
        CHECK(QImage(png).width() >= 960);
        const QString pdf = shop.file.inFolder(QStringLiteral("r.pdf"));
        page->savePdf(pdf);
        CHECK(QFile(pdf).size() > 2000);
    }
    SECTION("a finer step")
    {
        for (Chip *chip : page->findChildren<Chip *>())
            if (chip->text() == QStringLiteral("Day"))
                QTest::mouseClick(chip, Qt::LeftButton);
        REQUIRE(until([&] { return page->report().table.step == TimeStep::Day; }));
        CHECK(cellAt(*page, 0, 0).data().toString() == QStringLiteral("20 Jan 2026"));
    }
    SECTION("what was chosen outlives the page")
    {
        page->findChild<PeriodChoice *>()->setOwnDays({Day(2026, 3, 5), Day(2026, 3, 5)});
        REQUIRE(until([&] { return page->report().table.rows.size() == 1; }));
        const auto other = shop.page();
        other->restore(page->state());
        CHECK(until([&] { return other->report().table.rows.size() == 1; }));
    }
}

TEST_CASE("A bar of the best customers shows their documents, the row the person", "[ui][reports]")
{
    ReportShop shop;
    shop.fill();
    const auto page = shop.page();
    page->findChild<ReportIndex *>()->setCurrentId(QStringLiteral("best-customers"));
    REQUIRE(until([&] { return page->report().table.drawing == ReportDrawing::Bars; }));
    click(*page->findChild<ReportChart *>(), 0);
    REQUIRE(shop.navigator.sales);
    CHECK(shop.navigator.sales->customer == shop.person);
    auto *grid = page->findChild<ReportGrid *>();
    grid->selectId(1);
    QTest::keyClick(grid, Qt::Key_Return);
    CHECK(shop.navigator.customer == shop.person);
}

TEST_CASE("The columns of a report share the room until one is drawn", "[ui][reports]")
{
    ReportShop shop;
    shop.fill();
    const auto page = shop.page();
    REQUIRE(until([&] { return !page->report().table.rows.isEmpty(); }));
    auto *grid = page->findChild<ReportGrid *>();
    const auto filled = [&] {
        int width = 0;
        for (int column = 0; column < grid->model()->columnCount(); ++column)
            width += grid->columnWidth(column);
        return width == grid->viewport()->width();
    };
    CHECK(until(filled));
    page->resize(page->width() + 200, page->height());
    CHECK(until(filled));
    const int last = grid->model()->columnCount() - 1;
    const int drawn = grid->columnWidth(last) + 30;
    grid->setColumnWidth(last, drawn);
    page->resize(page->width() + 200, page->height());
    QTest::qWait(20);
    CHECK(grid->columnWidth(last) == drawn);
    CHECK_FALSE(filled());
}

TEST_CASE("Where nothing was sold the page says what to do", "[ui][reports]")
{
    ReportShop shop;
    const auto page = shop.page();
    REQUIRE(until([&] { return !page->actions().first()->isEnabled(); }));
    CHECK(until([&] { return !page->findChild<ReportChart *>()->isVisible(); }));
    const auto offered = [&](const QString &text) {
        const auto buttons = page->findChildren<QPushButton *>();
        return std::any_of(buttons.cbegin(), buttons.cend(),
                           [&](const QPushButton *one) { return one->isVisible() && one->text() == text; });
    };
    CHECK(until([&] { return offered(QStringLiteral("Import…")); }));
    CHECK_FALSE(offered(QStringLiteral("Show everything")));
    page->findChild<PeriodChoice *>()->setPreset(PeriodPreset::Everything);
    shop.fill();
    page->refresh();
    CHECK(until([&] { return page->findChild<ReportChart *>()->isVisible(); }));
    CHECK(page->actions().first()->isEnabled());
}

TEST_CASE("Persian counts in its own months and digits", "[ui][reports]")
{
    ReportShop shop(Language::Persian);
    shop.fill();
    CHECK(periodOf(PeriodPreset::ThisMonth, Day(2026, 3, 15), shop.formats) ==
          Period{Day(2026, 2, 20), Day(2026, 3, 20)});
    const auto page = shop.page();
    REQUIRE(until([&] { return !page->report().table.rows.isEmpty(); }));
    const qsizetype last = page->report().table.rows.size() - 1;
    CHECK(cellAt(*page, int(last), 0).data().toString() == shop.formats.month(Day(2026, 3, 5)));
    const ChartScene &scene = *page->findChild<ReportChart *>()->chartScene();
    CHECK(scene.bandOf(0).left() > scene.bandOf(int(last)).left());
}

namespace {

/// Two suppliers, a product of each with what it cost, sold in February and March; stock of both.
struct MarginShop : ReportShop
{
    MarginShop()
    {
        REQUIRE(file->write({QStringLiteral("test"), {}}, [&](Transaction &tx) {
            const auto named = [&](const char *table, const char *name) {
                return tx.insert(QLatin1StringView(table),
                                 {{QLatin1StringView("name"), QString::fromLatin1(name)},
                                  {QLatin1StringView("created_on"), QStringLiteral("2025-01-01")}});
            };
            for (int i = 0; i < 2; ++i) {
                suppliers[i] = SupplierId{named("supplier", i == 0 ? "Acme" : "Zeta")};
                products[i] = ProductId{named("product", i == 0 ? "Tea" : "Cup")};
                tx.insert(QLatin1StringView("supplier_product"),
                          {{QLatin1StringView("product_id"), products[i].value},
                           {QLatin1StringView("supplier_id"), suppliers[i].value},
                           {QLatin1StringView("position"), 0},
                           {QLatin1StringView("unit_cost"), (i + 1) * 3'000'000}});
            }
        }));
        REQUIRE(
            services.stock.changeSettings({Day(2026, 1, 1), NegativeStock::Allow}, QStringLiteral("Shop")));
        for (const ProductId product : products) {
            StockEntry entry;
            entry.product = product;
            entry.quantity = Quantity{10'000};
            entry.unitCost = UnitPrice{2'000'000};
            entry.day = Day(2026, 1, 2);
            REQUIRE(services.stock.receive(entry));
        }
        for (const Day day : {Day(2026, 2, 10), Day(2026, 3, 5)}) {
            Sale sale;
            sale.at = QDateTime(day.date(), QTime(12, 0));
            for (const ProductId product : products)
                sale.lines << *services.sales.productLine(product, Quantity{1000}, UnitPrice{5'000'000});
            documents << *services.sales.record(sale);
        }
        file->closeConnection();
    }

    std::array<SupplierId, 2> suppliers;
    std::array<ProductId, 2> products;
    QList<SaleId> documents;
};

void choose(ReportsPage &page, const char *report)
{
    page.findChild<ReportIndex *>()->setCurrentId(QString::fromLatin1(report));
}

bool says(const ReportsPage &page, const QString &text)
{
    const auto labels = page.findChildren<QLabel *>();
    return std::any_of(labels.cbegin(), labels.cend(),
                       [&](const QLabel *one) { return one->isVisible() && one->text().startsWith(text); });
}

SoldLinesDialog *linesOf(const ReportsPage &page)
{
    const auto dialogs = page.findChildren<SoldLinesDialog *>();
    return dialogs.isEmpty() ? nullptr : dialogs.last();
}

} // namespace

TEST_CASE("A row of the supplier margins shows its lines, and a line its document", "[ui][reports]")
{
    MarginShop shop;
    const auto page = shop.page();
    choose(*page, "supplier-margins");
    REQUIRE(until([&] { return page->report().table.rows.size() == 4; }));
    CHECK(cellAt(*page, 0, 1).data().toString() == QStringLiteral("Acme"));
    CHECK(page->findChild<ReportChart *>()->isVisible());
    auto *grid = page->findChild<ReportGrid *>();
    grid->selectId(3);
    QTest::keyClick(grid, Qt::Key_Return);
    REQUIRE(linesOf(*page));
    SoldLinesDialog &dialog = *linesOf(*page);
    auto *list = dialog.findChild<ListTable *>();
    REQUIRE(until([&] { return list->model()->rowCount() == 1; }));
    CHECK(dialog.sums().margin() == page->report().table.rows[2].cells[4].number);
    REQUIRE(until([&] { return list->model()->index(0, 3).data().toString() == QStringLiteral("Tea"); }));
    QTest::keyClick(list, Qt::Key_Return);
    CHECK(shop.navigator.sale == shop.documents[1]);
    CHECK_FALSE(dialog.isVisible());
}

TEST_CASE("The lines behind a figure are narrowed to those of known cost", "[ui][reports]")
{
    MarginShop shop;
    SoldLinesDialog dialog(Workplace{shop.services, shop.navigator, shop.formats}, {}, nullptr);
    dialog.show();
    auto *list = dialog.findChild<ListTable *>();
    REQUIRE(until([&] { return list->model()->rowCount() == 4; }));
    auto *cost = dialog.findChild<QComboBox *>();
    QTest::keyClick(cost, Qt::Key_End); // of unknown cost
    REQUIRE(until([&] { return list->model()->rowCount() == 0; }));
    QTest::keyClick(cost, Qt::Key_Up);
    CHECK(until([&] { return list->model()->rowCount() == 4; }));
}

TEST_CASE("One supplier is drawn as sales beside cost, and can be asked for from elsewhere", "[ui][reports]")
{
    MarginShop shop;
    const auto page = shop.page();
    page->restore(
        {{QStringLiteral("report"), QStringLiteral("supplier-margins")},
         {QStringLiteral("options"), QVariantMap{{QStringLiteral("supplier"), shop.suppliers[1].value},
                                                 {QStringLiteral("groupBy"), QString()}}}});
    REQUIRE(until([&] { return page->report().table.valueColumns.size() == 2; }));
    CHECK(page->report().table.rows.size() == 2);
    QComboBox *choice = nullptr;
    for (QComboBox *box : page->findChildren<QComboBox *>())
        if (box->accessibleName() == QStringLiteral("Supplier"))
            choice = box;
    REQUIRE(choice);
    CHECK(until([&] { return choice->currentText() == QStringLiteral("Zeta"); }));
    CHECK(until([&] { return page->report().subtitle.startsWith(QStringLiteral("Zeta")); }));
    QTest::keyClick(choice, Qt::Key_Home);
    CHECK(until([&] { return page->report().table.rows.size() == 4; }));
}

TEST_CASE("Reports of the stock open it", "[ui][reports]")
{
    MarginShop shop;
    const auto page = shop.page();
    auto *stock = &shop.navigator.pageState;
    choose(*page, "stock-value");
    REQUIRE(until([&] { return page->report().table.rows.size() == 3; }));
    CHECK(cellAt(*page, 0, 1).data().toString() == QStringLiteral("€40.00"));
    click(*page->findChild<ReportChart *>(), 0);
    CHECK(shop.navigator.page == QStringLiteral("stock"));
    CHECK(stock->value(QStringLiteral("filters")).toMap().value(QStringLiteral("as-of")) ==
          QStringLiteral("2026-01-31"));

    choose(*page, "stock-turn");
    REQUIRE(until([&] { return page->report().table.rows.size() == 2; }));
    click(*page->findChild<ReportChart *>(), 0);
    CHECK(stock->value(QStringLiteral("record")) == page->report().table.rows[0].link.product.value);

    choose(*page, "dead-stock");
    CHECK(until([&] { return says(*page, QStringLiteral("Nothing of known cost has lain that long")); }));
}

TEST_CASE("Where no cost is known the page says how to come to margins", "[ui][reports]")
{
    ReportShop shop;
    shop.fill();
    const auto page = shop.page();
    choose(*page, "supplier-margins");
    CHECK(until([&] { return says(*page, QStringLiteral("Of no sale in this time is it known")); }));
}
