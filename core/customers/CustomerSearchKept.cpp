// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/CustomerSearchKept.h"

#include "core/base/Language.h"
#include "core/base/LatinKeys.h"
#include "core/base/SearchKey.h"
#include "core/customers/ContactText.h"
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

/// A number with its country's prefix, and as it is dialled inside the country.
class Dialling
{
public:
    explicit Dialling(const QString &country)
        : m_prefix(QString::number(countryFacts(country).value_or(CountryFacts()).phonePrefix))
        , m_trunk(PhoneNumber::trunkPrefix(country))
    {
    }

    void add(QStringList &words, const QString &key, const QString &typed) const
    {
        QStringList forms{key, tefter::digitsKey(typed)};
        if (key.startsWith(m_prefix))
            forms << m_trunk + key.mid(m_prefix.size());
        for (const QString &form : std::as_const(forms)) {
            const bool isPart = std::any_of(words.cbegin(), words.cend(),
                                            [&form](const QString &word) { return word.contains(form); });
            if (!isPart)
                words << form;
        }
    }

private:
    QString m_prefix;
    QString m_trunk;
};

void addName(QString &name, const QString &part)
{
    if (part.isEmpty() || name.contains(part))
        return;
    if (!name.isEmpty())
        name += u' ';
    name += part;
}

/// The part before the @ by its words, the rest as one: nobody looks for all people with "com".
void addEmail(QStringList &words, const QString &address)
{
    const qsizetype at = address.lastIndexOf(u'@');
    words << foldedKey(at < 0 ? address : address.left(at));
    if (at >= 0)
        words << foldedKey(address.mid(at + 1)).remove(u' ');
}

/// Keys are written with their numbers; only those of numbers with words beside them have ever become others.
void renewPhoneKeys(Connection &connection)
{
    const QString country = readSettings(connection).country;
    QList<std::pair<qint64, QString>> others;
    const auto rows = connection.statement(u"SELECT id, number, digits_key FROM customer_phone"_s);
    while (rows->step()) {
        const QString number = rows->string(1);
        if (phonePart(number).size() == number.size())
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
    renewPhoneKeys(connection);
    SearchKept::rebuild(connection);
}

void CustomerSearchKept::texts(Connection &connection, std::optional<qint64> only, const Take &take)
{
    const Dialling dialling(readSettings(connection).country);
    const auto people =
        connection.statement(u"SELECT id, name, given_name, family_name, code, interests FROM customer%1 "
                             "ORDER BY id"_s.arg(only ? u" WHERE id = ?"_s : QString()));
    if (only)
        people->bind(0, *only);
    Details phones(connection, u"digits_key, number"_s, u"customer_phone"_s, only);
    Details emails(connection, u"address"_s, u"customer_email"_s, only);
    Details handles(connection, u"network, handle"_s, u"customer_handle"_s, only);
    Details cities(connection, u"city"_s, u"customer_address"_s, only);
    LatinKeys latin;
    while (people->step()) {
        const qint64 id = people->integer(0);
        QString name;
        for (const int column : {1, 2, 3})
            addName(name, people->string(column));
        QStringList words{foldedKey(name), u"#"_s, foldedKey(people->string(4))};
        QStringList numbers;
        phones.each(id, [&](const Statement &row) { dialling.add(numbers, row.string(1), row.string(2)); });
        words += numbers;
        emails.each(id, [&](const Statement &row) { addEmail(words, row.string(1)); });
        handles.each(id, [&](const Statement &row) {
            words << foldedKey(Handle{0, row.string(1), row.string(2)}.name());
        });
        QString sounding = name;
        cities.each(id, [&](const Statement &row) {
            if (const QString city = row.string(1); !city.isEmpty()) {
                words << u"|"_s << foldedKey(city);
                sounding += u' ' + city;
            }
        });
        if (sounding.size() > name.size())
            words << u"|"_s;
        if (const QString interests = foldedKey(people->string(5)); !interests.isEmpty())
            words << u"^"_s << interests;
        words.removeAll(QString());
        take(id, {words.join(u' '), latin.of(sounding)});
    }
}

} // namespace tefter
