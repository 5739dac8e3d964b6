// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Verb.h"

#include "app/ShopParts.h"
#include "core/registry/Services.h"

#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
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

Day Call::day(const char *option) const
{
    return Day::fromIso(value(option));
}

int Call::number(const char *option, int otherwise) const
{
    return has(option) ? value(option).toInt() : otherwise;
}

std::shared_ptr<const Clock> Call::clock() const
{
    if (has("on"))
        return std::make_shared<OtherDayClock>(day("on"));
    return std::make_shared<Clock>();
}

Result<OpenShop> Call::openShop() const
{
    auto shop = Shop::open(m_arguments.first(), shopParts(clock()));
    if (!shop)
        return failure(shop.error());
    return OpenShop(std::move(*shop));
}

Result<void> Call::checkTarget(const QString &path, const QStringList &read)
{
    const QFileInfo target(path);
    if (!target.dir().exists())
        return failure(Cause::FolderMissing, {target.path()});
    const bool isRead =
        std::any_of(read.cbegin(), read.cend(), [&](const QString &one) { return QFileInfo(one) == target; });
    QFile existing(path);
    const bool isShop = existing.open(QIODevice::ReadOnly) && existing.read(15) == "SQLite format 3";
    if (target.exists() && (isRead || isShop))
        return failure(
            Cause::WrongUse,
            {u"\"%1\" would be overwritten: give the file to be written another name."_s.arg(path)});
    return {};
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

Option dayOption()
{
    return Option(u"on"_s, u"The day that counts as today."_s, u"YYYY-MM-DD"_s).aDay();
}

QString counted(qint64 count, QLatin1StringView one, QLatin1StringView many)
{
    return QString::number(count) + u' ' + (count == 1 ? one : many);
}

} // namespace tefter
