// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/Handle.h"

#include "core/base/SearchKey.h"
#include "core/customers/PhoneNumber.h"

#include <algorithm>

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

const Network *networkOf(const QString &id)
{
    const QList<Network> &all = knownNetworks();
    const auto found =
        std::find_if(all.cbegin(), all.cend(), [&](const Network &network) { return network.id == id; });
    return found == all.cend() ? nullptr : &*found;
}

/// The address of a page on the net; empty where a text is none.
QUrl addressIn(const QString &text)
{
    const bool isAddress = text.startsWith("https://"_L1, Qt::CaseInsensitive) ||
                           text.startsWith("http://"_L1, Qt::CaseInsensitive);
    const QUrl url(isAddress ? text : QString(), QUrl::StrictMode);
    return url.isValid() && !url.host().isEmpty() ? url : QUrl();
}

/// "www.instagram.com" -> instagram; empty where nobody knows the site.
QString networkOfSite(QString host)
{
    for (const QLatin1StringView part : {"www."_L1, "m."_L1, "mobile."_L1}) {
        if (host.startsWith(part))
            host = host.sliced(part.size());
    }
    const QList<Network> &all = knownNetworks();
    const auto found = std::find_if(all.cbegin(), all.cend(), [&](const Network &network) {
        return network.aliases.split(u' ').contains(host);
    });
    return found == all.cend() ? QString() : found->id;
}

} // namespace

const QList<Network> &knownNetworks()
{
    static const QList<Network> networks{
        {u"instagram"_s, u"Instagram"_s, u"https://www.instagram.com/%1"_s, false,
         u"insta ig instagram.com ινσταγκραμ инстаграм инстаграмм اینستاگرام اینستا"_s},
        {u"facebook"_s, u"Facebook"_s, u"https://www.facebook.com/%1"_s, false,
         u"fb facebook.com fb.com messenger φεισμπουκ фейсбук فیسبوک"_s},
        {u"viber"_s, u"Viber"_s, u"viber://chat?number=%2B%1"_s, true, u"βαιμπερ вайбер وایبر"_s},
        {u"whatsapp"_s, u"WhatsApp"_s, u"https://wa.me/%1"_s, true,
         u"wa wa.me whatsapp.com api.whatsapp.com ватсап вотсап واتساپ واتس"_s},
        {u"telegram"_s, u"Telegram"_s, u"https://t.me/%1"_s, false,
         u"tg t.me telegram.me телеграм телеграмм تلگرام"_s},
        {u"tiktok"_s, u"TikTok"_s, u"https://www.tiktok.com/@%1"_s, false, u"tiktok.com тикток تیکتاک"_s},
        {u"vk"_s, u"VK"_s, u"https://vk.com/%1"_s, false, u"vk.com vkontakte вк вконтакте"_s},
        {u"linkedin"_s, u"LinkedIn"_s, u"https://www.linkedin.com/in/%1"_s, false, u"linkedin.com لینکدین"_s},
        {u"x"_s, u"X"_s, u"https://x.com/%1"_s, false, u"x.com twitter twitter.com твиттер توییتر"_s},
        {u"youtube"_s, u"YouTube"_s, u"https://www.youtube.com/@%1"_s, false, u"youtube.com ютуб یوتیوب"_s}};
    return networks;
}

QString networkFromText(const QString &text)
{
    const QString typed = text.simplified();
    const QString key = foldedKey(typed).remove(u' ');
    const QList<Network> &all = knownNetworks();
    const auto found = std::find_if(all.cbegin(), all.cend(), [&](const Network &network) {
        return network.id == key || network.aliases.split(u' ').contains(key);
    });
    if (found != all.cend())
        return found->id;
    const QString bySite = networkOfSite(typed.toLower());
    return bySite.isEmpty() ? typed : bySite;
}

QString networkName(const QString &network)
{
    const Network *known = networkOf(network);
    return known ? known->name : network;
}

Handle Handle::fromText(const QString &text)
{
    const qsizetype colon = text.indexOf(u':');
    const bool isAddress = colon >= 0 && text.sliced(colon).startsWith("://"_L1);
    if (colon < 0 || isAddress)
        return tidied({0, {}, text});
    return tidied({0, text.first(colon), text.sliced(colon + 1)});
}

QString Handle::written() const
{
    return network.isEmpty() ? text : networkName(network) + u": "_s + text;
}

QString Handle::name() const
{
    QString result = text;
    if (const QUrl url = addressIn(text); !url.isEmpty()) {
        const QStringList path = url.path().split(u'/', Qt::SkipEmptyParts);
        result = url.hasQuery() || path.isEmpty() ? url.toString(QUrl::RemoveScheme).mid(2) : path.last();
    }
    return result.startsWith(u'@') ? result.sliced(1) : result;
}

QUrl Handle::page(const QString &country) const
{
    if (const QUrl url = addressIn(text); !url.isEmpty())
        return url;
    const Network *known = networkOf(network);
    if (!known || text.isEmpty())
        return {};
    const QString who = known->byNumber ? PhoneNumber::digitsKey(text, country) : name();
    QString page = known->page;
    return who.isEmpty()
               ? QUrl()
               : QUrl(page.replace("%1"_L1, QString::fromLatin1(QUrl::toPercentEncoding(who, "+"))));
}

Handle tidied(Handle handle)
{
    handle.text = handle.text.trimmed();
    handle.network = networkFromText(handle.network);
    if (handle.network.isEmpty())
        handle.network = networkOfSite(addressIn(handle.text).host().toLower());
    return handle;
}

} // namespace tefter
