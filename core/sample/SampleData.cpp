// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/SampleData.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <map>
#include <mutex>

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

qint64 thousandths(const QJsonValue &value)
{
    return qRound64(value.toDouble() * 1000);
}

QStringList texts(const QJsonValue &value)
{
    QStringList list;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &v : array)
        list.append(v.toString());
    return list;
}

QHash<QString, QString> words(const QJsonValue &value)
{
    QHash<QString, QString> map;
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        map.insert(it.key(), it.value().toString());
    return map;
}

using Pairs = QList<std::pair<QString, QString>>;

Pairs pairs(const QJsonValue &value)
{
    Pairs list;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &v : array)
        list.append({v[0].toString(), v[1].toString()});
    return list;
}

/// Letters by the language's table, longer entries first; accents dropped; only a to z is left.
QString latin(const QString &text, const Pairs &table)
{
    QString lower = text.toLower();
    for (const auto &[letters, spelt] : table)
        lower.replace(letters, spelt);
    lower.replace(u'ł', u'l');
    QString result;
    const QString parts = lower.normalized(QString::NormalizationForm_KD);
    for (const QChar c : parts) {
        if (c >= u'a' && c <= u'z')
            result.append(c);
    }
    return result;
}

/// `text`, or `text/latin` where the spelling cannot be told from the letters.
SampleName name(const QString &entry, const Pairs &table)
{
    const QString text = entry.section(u'/', 0, 0);
    return {text, latin(entry.contains(u'/') ? entry.section(u'/', 1) : text, table)};
}

std::vector<SampleName> names(const QJsonValue &value, const Pairs &table)
{
    std::vector<SampleName> list;
    const QStringList entries = texts(value);
    for (const QString &entry : entries)
        list.push_back(name(entry, table));
    return list;
}

std::vector<SampleName> feminine(const QJsonValue &value, const Pairs &endings, const Pairs &table)
{
    std::vector<SampleName> list;
    const QStringList entries = texts(value);
    for (QString entry : entries) {
        for (const auto &[male, female] : endings) {
            if (entry.endsWith(male)) {
                entry = entry.chopped(male.size()) + female;
                break;
            }
        }
        list.push_back(name(entry, table));
    }
    return list;
}

std::array<int, 12> months(const QJsonValue &value)
{
    std::array<int, 12> result{};
    for (int i = 0; i < 12; ++i)
        result[static_cast<size_t>(i)] = value[i].toInt();
    return result;
}

SampleSeason season(const QJsonValue &value)
{
    return {months(value["months"_L1]), value["feast"_L1].toString(), value["days"_L1].toInt(),
            value["peak"_L1].toInt()};
}

void readProducts(const QJsonObject &category, const QJsonObject &seasons, SampleData &data)
{
    const int leaf = static_cast<int>(data.categories.size()) - 1;
    const QJsonArray products = category["products"_L1].toArray();
    for (qsizetype i = 0; i < products.size(); ++i) {
        const QJsonValue row = products[i];
        const QJsonObject own = row[3].toObject();
        const auto value = [&](QLatin1StringView key) {
            return own.contains(key) ? own.value(key) : category.value(key);
        };
        SampleProductRow product;
        product.name = row[0].toString();
        product.code = category["code"_L1].toString() + u'-' + QString::number(i + 1).rightJustified(2, u'0');
        product.unit = value("unit"_L1).toString();
        product.vat = value("vat"_L1).toString();
        product.category = leaf;
        product.season =
            season(own.contains("months"_L1) ? QJsonValue(own) : seasons[value("season"_L1).toString()]);
        product.refillDays = value("refill"_L1).toInt();
        product.lowThousandths = thousandths(row[1]);
        product.highThousandths = thousandths(row[2]);
        data.products.push_back(product);
    }
}

void readSuppliers(const QJsonArray &rows, SampleData &data)
{
    for (const QJsonValue &row : rows) {
        const QStringList texts = row.toVariant().toStringList();
        data.suppliers.push_back({texts.value(0), texts.value(1), texts.value(2), texts.value(3),
                                  texts.value(4), texts.value(5), texts.value(6)});
    }
}

void readCatalogue(const QJsonObject &object, SampleData &data)
{
    const QJsonObject seasons = object["seasons"_L1].toObject();
    const QJsonArray groups = object["catalogue"_L1].toArray();
    for (const QJsonValue &group : groups) {
        data.groups.append(group["name"_L1].toString());
        const QJsonArray categories = group["categories"_L1].toArray();
        for (const QJsonValue &category : categories) {
            data.categories.push_back(
                {category["name"_L1].toString(), static_cast<int>(data.groups.size()) - 1});
            readProducts(category.toObject(), seasons, data);
        }
    }
}

void readPeople(const QJsonObject &object, SampleData &data)
{
    const Pairs table = pairs(object["latin"_L1]);
    data.givenFemale = names(object["givenFemale"_L1], table);
    data.givenMale = names(object["givenMale"_L1], table);
    data.familyMale = names(object["family"_L1], table);
    data.familyFemale = feminine(object["family"_L1], pairs(object["feminine"_L1]), table);
    data.firmNames = texts(object["firmNames"_L1]);
    data.firmPatterns = texts(object["firmPatterns"_L1]);
    data.emailDomains = texts(object["emailDomains"_L1]);
    data.tags = words(object["tags"_L1]);
    data.ownFields = words(object["ownFields"_L1]);
    data.stock = words(object["stock"_L1]);
    data.sources = texts(object["sources"_L1]);
    data.notes = texts(object["notes"_L1]);
    data.firmNotes = texts(object["firmNotes"_L1]);
    data.interests = texts(object["interests"_L1]);
    data.networks = texts(object["networks"_L1]);
    data.consentWording = object["consentWording"_L1].toString();
    data.withdrawalWording = object["withdrawalWording"_L1].toString();
    data.consentSources = texts(object["consentSources"_L1]);
}

void readPlaces(const QJsonObject &object, SampleData &data)
{
    const QJsonArray places = object["places"_L1].toArray();
    for (const QJsonValue &p : places)
        data.places.push_back({p[0].toString(), p[1].toString(), p[2].toString(), p[3].toString()});
    data.streets = texts(object["streets"_L1]);
    data.streetPattern = object["streetPattern"_L1].toString();
    data.highestNumber = object["highestNumber"_L1].toInt();
    data.mobiles = texts(object["mobile"_L1]);
    data.closedDays = texts(object["closedDays"_L1]);
    const QJsonObject hours = object["openingHours"_L1].toObject();
    for (int day = 1; day <= 7; ++day) {
        const QJsonArray stretches = hours[QString::number(day)].toArray();
        for (const QJsonValue &s : stretches) {
            data.openingHours[static_cast<size_t>(day - 1)].push_back(
                {QTime::fromString(s[0].toString(), u"HH:mm"), QTime::fromString(s[1].toString(), u"HH:mm")});
        }
    }
}

void readTrade(const QJsonObject &object, SampleData &data)
{
    data.country = object["country"_L1].toString();
    data.currency = object["currency"_L1].toString();
    data.perEuroThousandths = thousandths(object["perEuro"_L1]);
    data.brands = texts(object["brands"_L1]);
    data.cases = texts(object["cases"_L1]);
    readSuppliers(object["suppliers"_L1].toArray(), data);
    data.units = words(object["units"_L1]);
    const QJsonObject vat = object["vat"_L1].toObject();
    for (auto it = vat.begin(); it != vat.end(); ++it)
        data.vatBasisPoints.insert(it.key(), it.value().toInt() * 100);
    data.priceStepThousandths = thousandths(object["priceStep"_L1]);
    data.priceBelowThousandths = thousandths(object["priceBelow"_L1]);
    data.inflationPermille = object["inflation"_L1].toInt();
    data.shopMonths = months(object["shopMonths"_L1]);
}

std::shared_ptr<const SampleData> read(Language language)
{
    auto data = std::make_shared<SampleData>();
    QFile file(u":/tefter/sample/%1.json"_s.arg(languageCode(language)));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The sample data are not part of this program");
    const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
    readPeople(object, *data);
    readPlaces(object, *data);
    readTrade(object, *data);
    readCatalogue(object, *data);
    return data;
}

} // namespace

std::shared_ptr<const SampleData> sampleData(Language language)
{
    static std::mutex mutex;
    static std::map<Language, std::shared_ptr<const SampleData>> known;
    const std::lock_guard lock(mutex);
    auto &data = known[language];
    if (!data)
        data = read(language);
    return data;
}

std::shared_ptr<const SampleData> sampleDataOfCountry(const QString &country, Language otherwise)
{
    for (const Language language : allLanguages()) {
        auto data = sampleData(language);
        if (data->country == country.toUpper())
            return data;
    }
    return sampleData(otherwise);
}

} // namespace tefter
