// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/formats/ProductsRun.h"

#include "core/base/SearchKey.h"
#include "core/catalogue/Barcode.h"
#include "core/catalogue/ProductRepository.h"
#include "core/exchange/formats/ProductInsertion.h"

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 productsBetweenReports = 512;
constexpr qint64 severalThere = -1;
constexpr qsizetype wrongNamed = 3; ///< of the barcodes with a wrong digit
const auto theirIdMark = u"id:"_s;  ///< as WooCommerce names a product that has no code

} // namespace

ProductsRun::ProductsRun(const ImportSetting &setting)
    : ImportRun(setting)
    , m_reader(m_setting)
{
}

void ProductsRun::takeRow(const CsvReader &row)
{
    if (m_codeHeader.isEmpty()) {
        m_codeHeader = row.header().value(m_reader.column("code"_L1));
        m_categoryHeader = row.header().value(m_reader.column("category"_L1));
        m_variantHeader = row.header().value(m_reader.column("variant_of"_L1));
    }
    ProductRow read;
    if (const auto fault = m_reader.read(row, read)) {
        reject(row, fault->column, fault->reason);
        return;
    }
    ImportedProduct item;
    item.fileLine = row.line();
    item.key = keyOf(read.product);
    item.product = std::move(read.product);
    item.category = std::move(read.category);
    item.variantOf = std::move(read.variantOf);
    item.theirId = read.theirId.isEmpty() ? QString() : theirIdMark + read.theirId;
    m_rows.push_back(std::move(item));
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
    dropUnknownBases();
    QSet<QString> codesInFile;
    for (const ImportedProduct &row : m_rows)
        codesInFile.insert(row.product.code);
    for (const ImportedProduct &row : m_rows) {
        if (m_categories.isAmbiguous(row.category))
            rejectLine(row.fileLine,
                       QStringLiteral(QT_TRANSLATE_NOOP(
                           "import", "Several categories are called so, write all of the path: %1")),
                       m_categoryHeader, row.category);
        else if (row.variantOf.isEmpty() || m_codesThere.contains(row.variantOf) ||
                 codesInFile.contains(row.variantOf) || row.variantOf.startsWith(theirIdMark))
            settle(row, connection);
        else
            rejectLine(row.fileLine,
                       QStringLiteral(QT_TRANSLATE_NOOP("import", "There is no product with the code %1.")),
                       m_variantHeader, row.variantOf);
    }
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
    noteWrongDigits();
    if (m_reader.severalCategories() > 0)
        m_outcome.notes.append(
            {QStringLiteral(QT_TRANSLATE_N_NOOP(
                 "import", "%n product(s) are in several categories there; one of them was taken")),
             m_reader.severalCategories()});
    if (m_reader.roundedPrices() > 0)
        m_outcome.notes.append({QStringLiteral(QT_TRANSLATE_N_NOOP(
                                    "import", "%n price(s) were finer than the currency and were rounded")),
                                m_reader.roundedPrices()});
}

/// They are taken all the same, since a shop may print its own.
void ProductsRun::noteWrongDigits()
{
    QStringList wrong;
    for (const ImportedProduct &target : m_targets) {
        for (const QString &barcode : target.product.barcodes) {
            if (target.isChanged && hasWrongCheckDigit(barcode))
                wrong << barcode;
        }
    }
    if (wrong.isEmpty())
        return;
    QString named = wrong.first(qMin(wrongNamed, wrong.size())).join(u", "_s);
    if (wrong.size() > wrongNamed)
        named += u", …"_s;
    m_outcome.notes.append({QStringLiteral(QT_TRANSLATE_N_NOOP(
                                "import", "%n barcode(s) end with a digit that does not fit: %1")),
                            wrong.size(),
                            {named}});
}

/// A number of the other program says nothing where its product is not in the file.
void ProductsRun::dropUnknownBases()
{
    QSet<QString> there;
    for (const ImportedProduct &row : m_rows)
        there.insert(row.theirId);
    for (ImportedProduct &row : m_rows) {
        if (row.variantOf.startsWith(theirIdMark) && !there.contains(row.variantOf))
            row.variantOf.clear();
    }
}

/// The product that is varied, as far as it is in the shop already; 0 where it is not.
qint64 ProductsRun::baseOf(const QString &variantOf) const
{
    if (!variantOf.startsWith(theirIdMark))
        return m_codesThere.value(variantOf);
    const auto target = m_targetOfTheirId.constFind(variantOf);
    return target == m_targetOfTheirId.cend() ? m_thereOfTheirId.value(variantOf)
                                              : m_targets[*target].product.id.value;
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
    m_targets.push_back({there, *there, {}, {}, {}, key, 0, false});
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
        if (const auto inFile = m_targetOfKey.constFind(row.key); inFile != m_targetOfKey.cend())
            m_targetOfTheirId.insert(row.theirId, *inFile);
        else
            m_thereOfTheirId.insert(row.theirId, qMax(m_there.value(row.key), qint64{0}));
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
    m_targetOfTheirId.insert(row.theirId, *place);
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
    const bool isVaried = !row.variantOf.isEmpty() &&
                          (policy == OnMatch::Update || !after.variantOf.isValid()) &&
                          (!after.variantOf.isValid() || baseOf(row.variantOf) != after.variantOf.value);
    if (after == target.product && !isMoved && !isVaried) {
        ++m_outcome.skipped;
        return;
    }
    if (isVaried)
        target.variantOf = row.variantOf;
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
    m_targetOfTheirId.insert(row.theirId, place);
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
    take(result.brand, row.brand);
    take(result.shelfPlace, row.shelfPlace);
    const auto takeKnown = [&](auto &to, const auto &from) {
        if (from && (updates || !to))
            to = from;
    };
    takeKnown(result.price, row.price);
    takeKnown(result.warrantyMonths, row.warrantyMonths);
    takeKnown(result.usesUpDays, row.usesUpDays);
    takeKnown(result.reorderPoint, row.reorderPoint);
    takeKnown(result.targetLevel, row.targetLevel);
    if (row.vat && (updates || !result.vat)) {
        result.vat = row.vat;
        result.vatRate = row.vatRate;
    }
    if (updates || result.barcodes.isEmpty()) {
        for (const QString &barcode : row.barcodes) {
            if (!result.barcodes.contains(barcode))
                result.barcodes << barcode;
        }
    }
    for (auto own = row.ownValues.cbegin(); own != row.ownValues.cend(); ++own)
        take(result.ownValues[own.key()], own.value());
    return result;
}

bool ProductsRun::takeCode(const Product &product, size_t target)
{
    return m_codes.take(product.code, m_codesThere.value(product.code), product.id.value, target);
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
    ProductInsertion insertion(db, m_setting, batch);
    ProductRepository products(db);
    qint64 done = 0;
    for (ImportedProduct &target : m_targets) {
        if (++done % productsBetweenReports == 0)
            progress.report(done, static_cast<qint64>(m_targets.size()));
        if (!target.isChanged)
            continue;
        Product &p = target.product;
        p.category = m_categories.made(p.category);
        if (target.before)
            products.change(tx, p, m_setting.now);
        else
            p.id = insertion.add(p);
        if (!p.code.isEmpty())
            m_codesThere.insert(p.code, p.id.value);
    }
    writeVariants(tx);
    tx.touched().all = true;
}

/// Once all are there: the one that is varied may stand further down in the file.
void ProductsRun::writeVariants(Transaction &tx)
{
    for (const ImportedProduct &target : m_targets) {
        const qint64 base = target.isChanged ? baseOf(target.variantOf) : 0;
        const qint64 id = target.product.id.value;
        if (target.variantOf.isEmpty() || base == 0 || base == id)
            continue;
        if (target.before)
            tx.change("product"_L1, id, {{"variant_of"_L1, base}});
        else
            tx.connection().execute(u"UPDATE product SET variant_of = ? WHERE id = ?"_s, {base, id});
    }
}

} // namespace tefter
