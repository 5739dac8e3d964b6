// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Preferences.h"

#include "core/shop/Shop.h"

#include <QFileInfo>
#include <QLocale>
#include <QSettings>

namespace tefter::preferences {

namespace {

const auto languageKey = QStringLiteral("language");
const auto schemeKey = QStringLiteral("scheme");
const auto recentKey = QStringLiteral("recent");
constexpr int recentKept = 8;

QString atWorkKey(const Shop &shop)
{
    const QByteArray path = shop.path().toUtf8().toBase64(QByteArray::Base64UrlEncoding);
    return QStringLiteral("atWork/") + QString::fromLatin1(path);
}

} // namespace

Language language()
{
    const QString kept = QSettings().value(languageKey).toString();
    if (const auto language = languageFromCode(kept))
        return *language;
    const QStringList wanted = QLocale::system().uiLanguages();
    for (const QString &name : wanted)
        if (const auto language = languageFromCode(name))
            return *language;
    return Language::English;
}

void setLanguage(Language language)
{
    QSettings().setValue(languageKey, languageCode(language));
}

Theme::Scheme scheme()
{
    const QString kept = QSettings().value(schemeKey).toString();
    return kept == u"light"  ? Theme::Scheme::Light
           : kept == u"dark" ? Theme::Scheme::Dark
                             : Theme::Scheme::System;
}

void setScheme(Theme::Scheme scheme)
{
    QSettings().setValue(schemeKey, scheme == Theme::Scheme::Light  ? QStringLiteral("light")
                                    : scheme == Theme::Scheme::Dark ? QStringLiteral("dark")
                                                                    : QStringLiteral("system"));
}

StaffId atWork(const Shop &shop)
{
    return StaffId{QSettings().value(atWorkKey(shop)).toLongLong()};
}

void setAtWork(const Shop &shop, StaffId staff)
{
    QSettings().setValue(atWorkKey(shop), staff.value);
}

QList<RecentShop> recentShops()
{
    QList<RecentShop> shops;
    const QVariantList kept = QSettings().value(recentKey).toList();
    for (const QVariant &entry : kept) {
        const QVariantMap shop = entry.toMap();
        const QString path = shop.value(QStringLiteral("path")).toString();
        if (QFileInfo::exists(path))
            shops.append({path, shop.value(QStringLiteral("name")).toString()});
    }
    return shops;
}

void remember(const RecentShop &shop)
{
    QVariantList kept{QVariantMap{{QStringLiteral("path"), shop.path}, {QStringLiteral("name"), shop.name}}};
    // A shop on a stick that is not plugged in now is kept in mind.
    const QVariantList before = QSettings().value(recentKey).toList();
    for (const QVariant &other : before) {
        const QString path = other.toMap().value(QStringLiteral("path")).toString();
        if (QFileInfo(path) != QFileInfo(shop.path) && kept.size() < recentKept)
            kept.append(other);
    }
    QSettings().setValue(recentKey, kept);
}

} // namespace tefter::preferences
