// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/formats/SalesOrders.h"

#include "core/base/Shares.h"
#include "core/exchange/formats/CellWords.h"

#include <algorithm>

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

constexpr int amountScale = 6;
constexpr qint64 wholeRate = 10'000;

qint64 withoutVat(const StagedLine &line)
{
    return multiplyAndRound(line.total, wholeRate, wholeRate + qMax(line.vat, 0)).value_or(line.total);
}

/// A day that is none: `0000-00-00 00:00:00`, `0`.
bool isNoDay(const QString &text)
{
    return std::none_of(text.cbegin(), text.cend(),
                        [](QChar c) { return c.isLetter() || (c.isDigit() && c.digitValue() != 0); });
}

} // namespace

SalesOrders::SalesOrders(const ImportSetting &setting, SalesStaging &staging)
    : m_setting(setting)
    , m_staging(staging)
{
    const QHash<QString, int> &c = setting.options.columns;
    const auto column = [&](QLatin1StringView field) { return c.value(field, -1); };
    m_columns = {column("status"_L1),        column("cancelled_at"_L1),   column("sent_at"_L1),
                 column("line_discount"_L1), column("order_discount"_L1), column("goods_before"_L1),
                 column("goods_paid"_L1)};
}

void SalesOrders::setState(const CsvReader &row, StagedDocument &document, OrderState state, int column)
{
    document.state = state;
    document.stateWords = m_staging.texts.number(row.cell(column));
    document.stateColumn = column;
    m_header = row.header();
}

bool SalesOrders::takeState(const CsvReader &row, quint32 document)
{
    StagedDocument &d = m_staging.documents[document];
    const auto isDay = [&](int column) { return column >= 0 && !isNoDay(row.text(column)); };
    d.isSent |= isDay(m_columns.sentAt);
    if (const std::string_view words = row.cell(m_columns.state); m_columns.state >= 0 && !words.empty()) {
        if (words != m_lastWords) {
            m_lastWords = words;
            m_lastState = orderStateFromWords(cellText(words));
        }
        // What was sent is owed for: that it is not paid yet does not undo the sale.
        const bool isOwed = m_lastState == OrderState::Unpaid && d.isSent;
        if (d.stateWords == 0 && m_lastState != OrderState::Sold && !isOwed)
            setState(row, d, m_lastState, m_columns.state);
    }
    if (d.state != OrderState::Cancelled && isDay(m_columns.cancelledAt))
        setState(row, d, OrderState::Cancelled, m_columns.cancelledAt);
    return isSold(d.state);
}

/// Discounts are written with a minus or without one; nothing where the cell holds no amount.
std::optional<qint64> SalesOrders::amount(const CsvReader &row, int column) const
{
    const QByteArray text = cellText(row.cell(column)).toUtf8();
    const std::string_view digits(text.constData(), static_cast<size_t>(text.size()));
    const auto read = m_setting.values.decimal(column, digits, amountScale);
    const auto money =
        read ? lineTotal(UnitPrice{*read}, Quantity{1'000}, m_setting.shop.currency.decimals) : std::nullopt;
    return money && qAbs(money->minor) <= largestTotal ? std::optional(qAbs(money->minor)) : std::nullopt;
}

int SalesOrders::takeDiscounts(const CsvReader &row, StagedLine &line)
{
    StagedDocument &d = m_staging.documents[line.document];
    const auto isSaid = [&](int column) { return column >= 0 && !cellText(row.cell(column)).isEmpty(); };
    for (const auto &[column, field] : {std::pair(m_columns.discount, &StagedDocument::discount),
                                        std::pair(m_columns.goodsBefore, &StagedDocument::goodsBefore),
                                        std::pair(m_columns.goodsPaid, &StagedDocument::goodsPaid)}) {
        if (!isSaid(column))
            continue;
        const auto said = amount(row, column);
        if (!said)
            return column;
        if (d.*field < 0)
            d.*field = *said;
    }
    if (!isSaid(m_columns.lineDiscount))
        return -1;
    auto off = amount(row, m_columns.lineDiscount);
    if (off && m_setting.options.pricesAreNet)
        off = multiplyAndRound(*off, wholeRate + qMax(line.vat, 0), wholeRate);
    if (!off)
        return m_columns.lineDiscount;
    const qint64 most = std::min(*off, qAbs(line.total));
    line.total -= line.total < 0 ? -most : most;
    d.hasDiscount |= most > 0;
    return -1;
}

void SalesOrders::rejectUnsold()
{
    for (StagedDocument &d : m_staging.documents)
        d.rejected |= !isSold(d.state);
}

RejectedRow SalesOrders::refusal(const StagedDocument &document) const
{
    RejectedRow row;
    row.column = m_header.value(document.stateColumn);
    row.value = QString::fromUtf8(m_staging.texts.bytes(document.stateWords)).trimmed();
    row.reason =
        document.state == OrderState::Cancelled
            ? QStringLiteral(QT_TRANSLATE_NOOP("import", "This order was cancelled or never completed: %1"))
        : document.state == OrderState::Unpaid
            ? QStringLiteral(QT_TRANSLATE_NOOP("import", "This order is not paid yet: %1"))
            : QStringLiteral(QT_TRANSLATE_NOOP("import", "This order was refunded in full: %1"));
    return row;
}

/// What is still to be taken off goods of this sum. Some programs write lines with the discount in their
/// prices already; where the file says what all goods came to, the sum of the document is just that.
qint64 SalesOrders::discountOf(const StagedDocument &document, qint64 goods) const
{
    const qint64 most = std::min(document.discount, goods);
    qint64 paid = document.goodsPaid;
    if (paid < 0 && document.goodsBefore >= 0)
        paid = std::max<qint64>(0, document.goodsBefore - document.discount);
    return paid < 0 ? most : std::clamp<qint64>(goods - paid, 0, most);
}

void SalesOrders::takeOff(StagedDocument &document, const std::vector<StagedLine *> &lines)
{
    qint64 sum = 0, net = 0;
    for (const StagedLine *line : lines) {
        sum += line->total;
        net += m_setting.options.pricesAreNet ? withoutVat(*line) : line->total;
    }
    const qint64 sign = sum < 0 ? -1 : 1;
    std::vector<qint64> weights;
    for (const StagedLine *line : lines)
        weights.push_back(std::max<qint64>(0, sign * line->total));
    qint64 off = discountOf(document, sign * net);
    if (net != 0 && net != sum)
        off = multiplyAndRound(off, sign * sum, sign * net).value_or(off);
    const std::vector<qint64> parts = sharesOf(off, weights);
    for (size_t i = 0; i < lines.size(); ++i)
        lines[i]->total -= sign * parts[i];
    document.hasDiscount |= off > 0;
}

void SalesOrders::takeOffDiscounts()
{
    if (m_columns.discount < 0)
        return;
    std::unordered_map<quint32, std::vector<StagedLine *>> reduced;
    for (StagedLine &line : m_staging.lines) {
        if (m_staging.documents[line.document].discount > 0)
            reduced[line.document].push_back(&line);
    }
    for (const auto &[document, lines] : reduced)
        takeOff(m_staging.documents[document], lines);
}

QList<ImportNote> SalesOrders::notes() const
{
    QList<ImportNote> notes;
    const auto note = [&](const QString &text, auto isMeant) {
        const auto &documents = m_staging.documents;
        if (const auto count = std::count_if(documents.begin() + 1, documents.end(), isMeant); count > 0)
            notes.append({text, count});
    };
    note(QStringLiteral(
             QT_TRANSLATE_N_NOOP("import", "%n order(s) were cancelled or never paid, and were not taken")),
         [](const StagedDocument &d) {
             return d.state == OrderState::Cancelled || d.state == OrderState::Unpaid;
         });
    note(QStringLiteral(
             QT_TRANSLATE_N_NOOP("import", "%n order(s) were refunded in full, and were not taken")),
         [](const StagedDocument &d) { return d.state == OrderState::Refunded; });
    note(QStringLiteral(QT_TRANSLATE_N_NOOP(
             "import", "%n order(s) were refunded in part: enter what came back as a return")),
         [](const StagedDocument &d) { return d.state == OrderState::PartlyRefunded && !d.rejected; });
    note(QStringLiteral(
             QT_TRANSLATE_N_NOOP("import", "%n document(s) had a discount, which was taken off their lines")),
         [](const StagedDocument &d) { return d.hasDiscount && !d.rejected; });
    return notes;
}

} // namespace tefter
