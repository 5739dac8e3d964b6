// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Verb.h"

#include "app/ShopParts.h"
#include "core/registry/Services.h"

#include <QCommandLineParser>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

namespace tefter {

using namespace Qt::StringLiterals;

OpenShop::OpenShop(std::unique_ptr<Shop> shop)
    : m_shop(std::move(shop))
    , m_services(std::make_unique<Services>(*m_shop))
{
}

OpenShop::OpenShop(OpenShop &&) noexcept = default;

OpenShop::~OpenShop()
{
    m_services.reset();
}

Call::Call(const QCommandLineParser &parser, QStringList arguments)
    : m_parser(parser)
    , m_arguments(std::move(arguments))
{
}

bool Call::has(const char *option) const
{
    return m_parser.isSet(QString::fromLatin1(option));
}

QString Call::value(const char *option) const
{
    return m_parser.value(QString::fromLatin1(option));
}

QStringList Call::values(const char *option) const
{
    return m_parser.values(QString::fromLatin1(option));
}

Result<Day> Call::day(const char *option) const
{
    if (!has(option))
        return Day();
    const Day day = Day::fromIso(value(option));
    if (!day.isValid())
        return failure(Cause::WrongUse, {u"--%1 wants a day such as 2026-03-15, not \"%2\"."_s.arg(
                                            QString::fromLatin1(option), value(option))});
    return day;
}

Result<int> Call::number(const char *option, int otherwise) const
{
    if (!has(option))
        return otherwise;
    bool isNumber = false;
    const int number = value(option).toInt(&isNumber);
    if (!isNumber || number < 0)
        return failure(Cause::WrongUse, {u"--%1 wants a whole number, not \"%2\"."_s.arg(
                                            QString::fromLatin1(option), value(option))});
    return number;
}

Result<std::shared_ptr<const Clock>> Call::clock() const
{
    const auto on = day("on");
    if (!on)
        return failure(on.error());
    return on->isValid() ? std::shared_ptr<const Clock>(std::make_shared<OtherDayClock>(*on))
                         : std::make_shared<Clock>();
}

Result<OpenShop> Call::openShop() const
{
    const auto today = clock();
    if (!today)
        return failure(today.error());
    ShopParts parts = shopParts();
    parts.clock = *today;
    auto shop = Shop::open(m_arguments.first(), std::move(parts));
    if (!shop)
        return failure(shop.error());
    return OpenShop(std::move(*shop));
}

void Call::print(const QString &line) const
{
    const QByteArray utf8 = line.toUtf8() + '\n';
    std::fwrite(utf8.constData(), 1, static_cast<size_t>(utf8.size()), stdout);
}

void Call::print(const QJsonValue &json) const
{
    const QJsonDocument document =
        json.isArray() ? QJsonDocument(json.toArray()) : QJsonDocument(json.toObject());
    print(QString::fromUtf8(document.toJson(QJsonDocument::Indented)).trimmed());
}

void Call::say(const QString &line) const
{
    const QByteArray utf8 = line.toUtf8() + '\n';
    std::fwrite(utf8.constData(), 1, static_cast<size_t>(utf8.size()), stderr);
}

} // namespace tefter
