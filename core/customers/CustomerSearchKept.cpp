// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/CustomerSearchKept.h"

#include "core/base/LatinKeys.h"
#include "core/base/Parts.h"
#include "core/base/SearchKey.h"
#include "core/customers/ContactText.h"
#include "core/customers/DialledNumbers.h"
#include "core/customers/Handle.h"
#include "core/customers/PhoneNumber.h"
#include "core/shop/ShopSettings.h"

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

/// The rows of a table of details, read in step with the people they belong to: both go by customer id.
class Details
{
public:
    Details(Connection &connection, const QString &columns, const QString &table, std::optional<qint64> only)
        : m_rows(
              connection.statement(u"SELECT customer_id, %1 FROM %2%3 ORDER BY customer_id, position"_s.arg(
                  columns, table, only ? u" WHERE customer_id = ?"_s : QString())))
    {
        if (only)
            m_rows->bind(0, *only);
        m_there = m_rows->step();
    }

    template <class TakeRow>
    void each(qint64 customer, TakeRow take)
    {
        while (m_there && m_rows->integer(0) <= customer) {
            if (m_rows->integer(0) == customer)
                take(*m_rows);
            m_there = m_rows->step();
        }
    }

private:
    std::unique_ptr<Statement> m_rows;
    bool m_there = false;
};

void addName(QString &name, const QString &part)
{
    if (part.isEmpty() || name.contains(part))
        return;
    if (!name.isEmpty())
        name += u' ';
    name += part;
}

/// Keys are written with their numbers; only those of numbers with words beside them, or with a zero in
/// brackets, have ever become others.
void renewPhoneKeys(Connection &connection)
{
    const QString country = readSettings(connection).country;
    QList<std::pair<qint64, QString>> others;
    const auto rows = connection.statement(u"SELECT id, number, digits_key FROM customer_phone"_s);
    while (rows->step()) {
        const QString number = rows->string(1);
        if (phonePart(number).size() == number.size() && !number.contains("(0)"_L1))
            continue;
        if (const QString key = PhoneNumber::digitsKey(number, country); key != rows->string(2))
            others.append({rows->integer(0), key});
    }
    for (const auto &[id, key] : std::as_const(others))
        connection.execute(u"UPDATE customer_phone SET digits_key = ? WHERE id = ?"_s, {key, id});
}

} // namespace

void CustomerSearchKept::rebuild(Connection &connection)
{
    const qint64 before =
        connection.number(u"SELECT value FROM counter WHERE name = ?"_s, {u"kept."_s + name()});
    if (before < version())
        renewPhoneKeys(connection);
    SearchKept::rebuild(connection);
}

namespace {

/// What the texts of a person are made from.
struct FoundBy
{
    qint64 id = 0;
    QString name, code, interests;
    std::vector<std::pair<QString, QString>> phones; ///< keys, and as typed
    QStringList emails, handles, cities;
};

QStringList searchWords(const FoundBy &person, const DialledNumbers &dialling, QString &sounding)
{
    sounding = foldedKey(person.name);
    QStringList words{sounding, u"#"_s, foldedKey(person.code)};
    QStringList numbers;
    for (const auto &[key, typed] : person.phones)
        dialling.add(numbers, key, typed);
    words += numbers;
    for (const QString &email : person.emails)
        words += emailWords(email);
    for (const QString &handle : person.handles)
        words << foldedKey(handle);
    bool hasCity = false;
    for (const QString &written : person.cities) {
        const QString city = foldedKey(written);
        if (city.isEmpty())
            continue;
        words << u"|"_s << city;
        sounding += u' ' + city;
        hasCity = true;
    }
    if (hasCity)
        words << u"|"_s;
    if (const QString interests = foldedKey(person.interests); !interests.isEmpty())
        words << u"^"_s << interests;
    words.removeAll(QString());
    return words;
}

} // namespace

void CustomerSearchKept::texts(Connection &connection, std::optional<qint64> only, const Take &take)
{
    constexpr size_t peopleAtOnce = 8'000;
    const DialledNumbers dialling(readSettings(connection).country);
    const auto people =
        connection.statement(u"SELECT id, name, given_name, family_name, code, interests FROM customer%1 "
                             "ORDER BY id"_s.arg(only ? u" WHERE id = ?"_s : QString()));
    if (only)
        people->bind(0, *only);
    Details phones(connection, u"digits_key, number"_s, u"customer_phone"_s, only);
    Details emails(connection, u"address"_s, u"customer_email"_s, only);
    Details handles(connection, u"network, handle"_s, u"customer_handle"_s, only);
    Details cities(connection, u"city"_s, u"customer_address"_s, only);
    std::vector<FoundBy> some;
    std::vector<Texts> made;
    const auto takeSome = [&] {
        made.resize(some.size());
        inParts(some.size(), [&](size_t from, size_t to) {
            LatinKeys latin;
            for (size_t i = from; i < to; ++i) {
                QString sounding;
                made[i].folded = searchWords(some[i], dialling, sounding).join(u' ');
                made[i].latin = latin.ofFolded(sounding);
            }
        });
        for (size_t i = 0; i < some.size(); ++i)
            take(some[i].id, made[i]);
        some.clear();
    };
    while (people->step()) {
        FoundBy &person = some.emplace_back();
        person.id = people->integer(0);
        for (const int column : {1, 2, 3})
            addName(person.name, people->string(column));
        person.code = people->string(4);
        person.interests = people->string(5);
        phones.each(person.id,
                    [&](const Statement &row) { person.phones.emplace_back(row.string(1), row.string(2)); });
        emails.each(person.id, [&](const Statement &row) { person.emails << row.string(1); });
        handles.each(person.id, [&](const Statement &row) {
            person.handles << Handle{0, row.string(1), row.string(2)}.name();
        });
        cities.each(person.id, [&](const Statement &row) { person.cities << row.string(1); });
        if (some.size() == peopleAtOnce)
            takeSome();
    }
    takeSome();
}

} // namespace tefter
