// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/Handle.h"

#include "tests/support/Catch.h"

#include <QSet>

using namespace tefter;
using namespace Qt::StringLiterals;

TEST_CASE("a network is known however it is written", "[customers][handles]")
{
    for (const QString &word : {u"Instagram"_s, u" insta "_s, u"IG"_s, u"www.instagram.com"_s, u"Инстаграм"_s,
                                u"اینستاگرام"_s, u"ινσταγκραμ"_s})
        CHECK(networkFromText(word) == u"instagram");
    CHECK(networkFromText(u"ВКонтакте"_s) == u"vk");
    CHECK(networkFromText(u"Twitter"_s) == u"x");
    CHECK(networkFromText(u"Whats App"_s) == u"whatsapp");
    CHECK(networkFromText(u" Mastodon  EU "_s) == u"Mastodon EU");
    CHECK(networkName(u"vk"_s) == u"VK");
    CHECK(networkName(u"Mastodon EU"_s) == u"Mastodon EU");
    QSet<QString> words;
    for (const Network &network : knownNetworks()) {
        const QStringList all = network.aliases.split(u' ') << network.id;
        for (const QString &word : all) {
            CAPTURE(word.toStdString());
            CHECK_FALSE(words.contains(word));
            words.insert(word);
        }
        CHECK(networkFromText(network.name) == network.id);
    }
}

TEST_CASE("a handle opens the page that it names", "[customers][handles]")
{
    const auto page = [](const QString &network, const QString &text) {
        return QString::fromLatin1(Handle{0, network, text}.page(u"GR"_s).toEncoded());
    };
    CHECK(page(u"instagram"_s, u"@maria.p"_s) == u"https://www.instagram.com/maria.p");
    CHECK(page(u"tiktok"_s, u"@maria"_s) == u"https://www.tiktok.com/@maria");
    CHECK(page(u"whatsapp"_s, u"694 123 4567"_s) == u"https://wa.me/306941234567");
    CHECK(page(u"viber"_s, u"+30 694 123 4567"_s) == u"viber://chat?number=%2B306941234567");
    CHECK(page(u"facebook"_s, u"https://facebook.com/profile.php?id=12"_s) ==
          u"https://facebook.com/profile.php?id=12");
    // What is no address of the net is a name, and a name cannot lead elsewhere.
    CHECK(page(u"x"_s, u"../../evil?a=b#c"_s) == u"https://x.com/..%2F..%2Fevil%3Fa%3Db%23c");
    CHECK(page(u"vk"_s, u"file:///etc/passwd"_s) == u"https://vk.com/file%3A%2F%2F%2Fetc%2Fpasswd");
    CHECK(page(u"Mastodon"_s, u"maria"_s).isEmpty());
    CHECK(page(u"whatsapp"_s, u"maria"_s).isEmpty());
}

TEST_CASE("a handle is written and read as text, and the address of a page names its network",
          "[customers][handles]")
{
    CHECK(Handle::fromText(u"Instagram: @maria"_s) == Handle{0, u"instagram"_s, u"@maria"_s});
    CHECK(Handle::fromText(u"https://www.vk.com/maria"_s) ==
          Handle{0, u"vk"_s, u"https://www.vk.com/maria"_s});
    CHECK(Handle::fromText(u"maria"_s) == Handle{0, {}, u"maria"_s});
    for (const Handle &handle : {Handle{0, u"telegram"_s, u"maria"_s}, Handle{0, u"Forum"_s, u"a:b"_s},
                                 Handle{0, u"facebook"_s, u"https://fb.com/m"_s}, Handle{0, {}, u"maria"_s}})
        CHECK(Handle::fromText(handle.written()) == handle);
    CHECK(Handle{0, u"instagram"_s, u"@maria"_s}.name() == u"maria");
    CHECK(Handle{0, u"vk"_s, u"https://vk.com/maria/"_s}.name() == u"maria");
}
