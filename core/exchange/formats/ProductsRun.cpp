// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/formats/ProductsRun.h"

#include "core/base/SearchKey.h"
#include "core/catalogue/ProductRepository.h"
#include "core/exchange/csv/CsvWriter.h"
#include "core/exchange/formats/BindText.h"
#include "core/exchange/formats/CellWords.h"

#include <QRegularExpression>

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

constexpr int microDecimals = 6;
constexpr qint64 largestPrice = 100'000'000'000'000;
constexpr qint64 productsBetweenReports = 512;
constexpr qint64 severalThere = -1;

/// Millionths of the currency as its minor units, rounded half away from zero.
std::optional<qint64> minorUnits(qint64 micro, int decimals, bool &isRounded)
{
    qint64 divisor = 1;
    for (int i = decimals; i < microDecimals; ++i)
        divisor *= 10;
    isRounded = micro % divisor != 0;
    return multiplyAndRound(micro, 1, divisor);
}

} // namespace

ProductsRun::ProductsRun(const ImportSetting &setting)
    : ImportRun(setting)
{
    const QHash<QString, int> &c = setting.options.columns;
    const auto column = [&](QLatin1StringView field) { return c.value(field, -1); };
    m_columns = {column("code"_L1), column("name"_L1), column("category"_L1), column("price"_L1),
                 column("vat"_L1),  column("unit"_L1), column("barcode"_L1),  column("note"_L1)};
}

void ProductsRun::takeRow(const CsvReader &row)
{
    if (m_codeHeader.isEmpty())
        m_codeHeader = row.header().value(m_columns.code);
    ImportedProduct item;
    item.fileLine = row.line();
    Product &product = item.product;
    product.codeSource = m_setting.options.codeSource;
    product.code = cellText(row.cell(m_columns.code));
    product.name = cellText(row.cell(m_columns.name)).simplified();
    product.unit = cellText(row.cell(m_columns.unit));
    product.note = cellText(row.cell(m_columns.note));
    product.createdOn = m_setting.today;
    item.category = cellText(row.cell(m_columns.category));
    if (product.name.isEmpty() && product.code.isEmpty()) {
        reject(row, -1, QStringLiteral(QT_TRANSLATE_NOOP("import", "There is no name and no code.")));
        return;
    }
    if (!readPrice(row, product) || !readBarcodes(row, product))
        return;
    item.key = keyOf(product);
    m_rows.push_back(std::move(item));
}

bool ProductsRun::readPrice(const CsvReader &row, Product &product)
{
    if (const QString text = cellText(row.cell(m_columns.vat)); !text.isEmpty()) {
        const auto rate = m_setting.values.percent(m_columns.vat, row.cell(m_columns.vat));
        if (!rate) {
            reject(row, m_columns.vat,
                   QStringLiteral(QT_TRANSLATE_NOOP("import", "This is not a VAT rate: %1")));
            return false;
        }
        product.vat = Percent{*rate};
    }
    if (cellText(row.cell(m_columns.price)).isEmpty())
        return true;
    auto price =
        m_setting.values.decimal(m_columns.price, withoutGuard(row.cell(m_columns.price)), microDecimals);
    if (price && m_setting.options.pricesAreNet) {
        if (!product.vat && !m_setting.vatRates.isEmpty())
            product.vat = m_setting.vatRates.first().rate;
        price = multiplyAndRound(*price, 10'000 + product.vat.value_or(Percent{}).basisPoints, 10'000);
    }
    bool isRounded = false;
    const auto minor = price ? minorUnits(*price, m_setting.shop.currency.decimals, isRounded) : std::nullopt;
    if (!minor || *minor < 0 || *minor > largestPrice) {
        reject(row, m_columns.price, QStringLiteral(QT_TRANSLATE_NOOP("import", "This is not a price: %1")));
        return false;
    }
    product.price = Money{*minor};
    m_roundedPrices += isRounded ? 1 : 0;
    return true;
}

bool ProductsRun::readBarcodes(const CsvReader &row, Product &product)
{
    static const QRegularExpression ends(u"[,;|\\s]+"_s);
    const QString text = cellText(row.cell(m_columns.barcode));
    if (isShortenedNumber(text)) {
        reject(row, m_columns.barcode,
               QStringLiteral(QT_TRANSLATE_NOOP("import", "A spreadsheet has cut the digits off: %1")));
        return false;
    }
    product.barcodes = text.split(ends, Qt::SkipEmptyParts);
    product.barcodes.removeDuplicates();
    return true;
}

QString ProductsRun::keyOf(const Product &p) const
{
    const QString &wanted = m_setting.options.matchKey;
    const auto asksFor = [&](QLatin1StringView key) { return wanted.isEmpty() || wanted == key; };
    if (asksFor("code"_L1) && !p.code.isEmpty())
        return u"c="_s + p.code;
    if (asksFor("barcode"_L1) && !p.barcodes.isEmpty())
        return u"b="_s + p.barcodes.first();
    if (asksFor("name"_L1) && !p.name.isEmpty())
        return u"n="_s + foldedKey(p.name);
    return {};
}

void ProductsRun::match(Connection &connection)
{
    m_categories.load(connection);
    findThere(connection);
    for (const ImportedProduct &row : m_rows)
        settle(row, connection);
    auto &products = m_outcome.records[u"products"_s];
    for (ImportedProduct &target : m_targets) {
        if (!target.category.isEmpty() && target.isChanged)
            target.product.category = m_categories.at(target.category);
        if (!target.before)
            ++products.created;
        else if (target.isChanged)
            ++products.updated;
    }
    m_outcome.records[u"categories"_s].created = m_categories.planned();
    if (m_roundedPrices > 0)
        m_outcome.notes.append({QStringLiteral(QT_TRANSLATE_N_NOOP(
                                    "import", "%n price(s) were finer than the currency and were rounded")),
                                m_roundedPrices});
}

void ProductsRun::findThere(Connection &connection)
{
    connection.each(u"SELECT id, code FROM product WHERE code_source = ? AND code IS NOT NULL"_s,
                    {m_setting.options.codeSource}, [&](const Row &row) {
                        m_codesThere.insert(row.text(1), row.integer(0));
                        m_there.insert(u"c="_s + row.text(1), row.integer(0));
                    });
    const auto add = [&](const QString &key, qint64 id) {
        qint64 &known = m_there[key];
        known = known == 0 || known == id ? id : severalThere;
    };
    connection.each(u"SELECT b.product_id, b.barcode FROM product_barcode b JOIN product p "
                    "ON p.id = b.product_id WHERE p.deleted_at IS NULL"_s,
                    {}, [&](const Row &row) { add(u"b="_s + row.text(1), row.integer(0)); });
    connection.each(u"SELECT id, name FROM product WHERE deleted_at IS NULL"_s, {},
                    [&](const Row &row) { add(u"n="_s + foldedKey(row.text(1)), row.integer(0)); });
}

/// Who a key names, loaded when first asked for.
std::optional<size_t> ProductsRun::targetOf(const QString &key, Connection &connection)
{
    const qint64 id = m_there.value(key);
    if (id == 0) {
        const auto inFile = m_targetOfKey.constFind(key);
        return inFile == m_targetOfKey.cend() ? std::nullopt : std::optional(*inFile);
    }
    if (const auto known = m_targetOfId.constFind(id); known != m_targetOfId.cend())
        return *known;
    const auto there = ProductRepository(connection).find(ProductId{id});
    if (!there)
        return std::nullopt;
    m_targetOfId.insert(id, m_targets.size());
    m_targets.push_back({there, *there, {}, key, 0, false});
    return m_targets.size() - 1;
}

void ProductsRun::settle(const ImportedProduct &row, Connection &connection)
{
    const OnMatch policy = m_setting.options.onMatch;
    const bool isThere =
        !row.key.isEmpty() && (m_there.value(row.key) != 0 || m_targetOfKey.contains(row.key));
    if (policy == OnMatch::Create || !isThere) {
        makeNew(row);
        return;
    }
    if (policy == OnMatch::Skip) {
        ++m_outcome.skipped;
        return;
    }
    const auto place = m_there.value(row.key) == severalThere ? std::nullopt : targetOf(row.key, connection);
    if (!place) {
        rejectLine(row.fileLine,
                   QStringLiteral(QT_TRANSLATE_NOOP("import", "More than one product fits: %1")), {},
                   row.product.name);
        return;
    }
    ImportedProduct &target = m_targets[*place];
    Product after = merged(target.product, row.product);
    if (after.code != target.product.code && !takeCode(after, *place)) {
        rejectCode(row);
        return;
    }
    const bool isEmpty = !after.category.isValid() && target.category.isEmpty();
    const bool takesCategory = !row.category.isEmpty() && (policy == OnMatch::Update || isEmpty);
    const bool isMoved =
        takesCategory && row.category != target.category && m_categories.at(row.category) != after.category;
    if (after == target.product && !isMoved) {
        ++m_outcome.skipped;
        return;
    }
    target.product = after;
    if (isMoved)
        target.category = row.category;
    target.isChanged = true;
    ++m_outcome.updated;
}

void ProductsRun::makeNew(const ImportedProduct &row)
{
    const size_t place = m_targets.size();
    if (!takeCode(row.product, place)) {
        rejectCode(row);
        return;
    }
    ImportedProduct target = row;
    if (target.product.name.isEmpty())
        target.product.name = target.product.code;
    target.isChanged = true;
    m_targets.push_back(std::move(target));
    if (!row.key.isEmpty() && !m_targetOfKey.contains(row.key))
        m_targetOfKey.insert(row.key, place);
    ++m_outcome.created;
}

Product ProductsRun::merged(const Product &there, const Product &row) const
{
    const bool updates = m_setting.options.onMatch == OnMatch::Update;
    Product result = there;
    const auto take = [&](QString &to, const QString &from) {
        if (!from.isEmpty() && (updates || to.isEmpty()))
            to = from;
    };
    if (!row.code.isEmpty() && (updates || result.code.isEmpty())) {
        result.code = row.code;
        result.codeSource = row.codeSource;
    }
    take(result.name, row.name);
    take(result.unit, row.unit);
    take(result.note, row.note);
    if (row.price && (updates || !result.price))
        result.price = row.price;
    if (row.vat && (updates || !result.vat))
        result.vat = row.vat;
    if (updates || result.barcodes.isEmpty()) {
        for (const QString &barcode : row.barcodes) {
            if (!result.barcodes.contains(barcode))
                result.barcodes << barcode;
        }
    }
    return result;
}

bool ProductsRun::takeCode(const Product &product, size_t target)
{
    if (product.code.isEmpty())
        return true;
    const qint64 owner = m_codesThere.value(product.code);
    const auto inFile = m_codes.constFind(product.code);
    if ((owner != 0 && owner != product.id.value) || (inFile != m_codes.cend() && *inFile != target))
        return false;
    m_codes.insert(product.code, target);
    return true;
}

void ProductsRun::rejectCode(const ImportedProduct &row)
{
    rejectLine(row.fileLine, QStringLiteral(QT_TRANSLATE_NOOP("import", "Another product has the code %1.")),
               m_codeHeader, row.product.code);
}

void ProductsRun::write(Transaction &tx, BatchId batch, Progress &progress)
{
    Connection &db = tx.connection();
    m_categories.make(db, batch);
    const auto insert = db.statement(
        u"INSERT INTO product (code_source, code, name, category_id, unit, price, vat_basis_points, note, "
        "created_on, batch_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"_s);
    const auto barcode =
        db.statement(u"INSERT INTO product_barcode (product_id, position, barcode) VALUES (?, ?, ?)"_s);
    const auto bindNumber = [&](int parameter, std::optional<qint64> number) {
        if (number)
            insert->bind(parameter, *number);
        else
            insert->bindNull(parameter);
    };
    ProductRepository products(db);
    qint64 done = 0;
    for (ImportedProduct &target : m_targets) {
        if (++done % productsBetweenReports == 0)
            progress.report(done, static_cast<qint64>(m_targets.size()));
        if (!target.isChanged)
            continue;
        Product &p = target.product;
        p.category = m_categories.made(p.category);
        if (target.before) {
            products.change(tx, p);
            continue;
        }
        insert->bind(0, p.codeSource);
        bindText(*insert, 1, p.code);
        insert->bind(2, p.name);
        bindNumber(3, p.category.isValid() ? std::optional(p.category.value) : std::nullopt);
        insert->bind(4, p.unit);
        bindNumber(5, p.price ? std::optional(p.price->minor) : std::nullopt);
        bindNumber(6, p.vat ? std::optional<qint64>(p.vat->basisPoints) : std::nullopt);
        insert->bind(7, p.note);
        insert->bind(8, p.createdOn.iso());
        insert->bind(9, batch.value);
        insert->step();
        const qint64 id = insert->integer(0);
        insert->run();
        for (qsizetype i = 0; i < p.barcodes.size(); ++i) {
            barcode->bind(0, id);
            barcode->bind(1, qint64{i});
            barcode->bind(2, p.barcodes[i]);
            barcode->run();
        }
    }
    tx.touched().all = true;
}

} // namespace tefter
