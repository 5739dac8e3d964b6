// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/formats/CellWords.h"

#include "core/base/Language.h"
#include "core/base/SearchKey.h"
#include "core/exchange/csv/CsvWriter.h"

#include <QHash>
#include <QLocale>

#include <algorithm>

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

/// Folded word -> value, from lines of words parted by spaces.
template <class Value>
QHash<QString, Value> wordTable(std::initializer_list<std::pair<Value, QString>> lines)
{
    QHash<QString, Value> table;
    for (const auto &[value, words] : lines) {
        const QStringList parts = words.split(u' ');
        for (const QString &word : parts)
            table.insert(foldedKey(word), value);
    }
    return table;
}

template <class Value>
std::optional<Value> look(const QHash<QString, Value> &table, QStringView word)
{
    const auto found = table.constFind(foldedKey(word).remove(u' '));
    return found == table.cend() ? std::nullopt : std::optional(*found);
}

} // namespace

QString cellText(std::string_view cell)
{
    const std::string_view bare = withoutGuard(cell);
    return QString::fromUtf8(bare.data(), static_cast<qsizetype>(bare.size())).trimmed();
}

QString codeText(std::string_view cell)
{
    const QString text = cellText(cell);
    return text.startsWith(u'\'') ? text.sliced(1) : text;
}

std::optional<CustomerKind> kindFromWord(QStringView word)
{
    static const auto table = wordTable<CustomerKind>(
        {{CustomerKind::Person,
          u"person individual private consumer retail b2c p ιδιώτης πρόσωπο λιανική άτομο magánszemély "
          u"személy "
          "lakossági osoba prywatna osobaprywatna osobafizyczna konsument человек лицо физлицо "
          "физическоелицо частноелицо شخص حقیقی فرد"_s},
         {CustomerKind::Firm,
          u"firm company business organisation organization wholesale b2b f εταιρεία επιχείρηση εταιρία "
          "χονδρική cég vállalat vállalkozás firma przedsiębiorstwo spółka фирма компания организация "
          "юрлицо юридическоелицо شرکت حقوقی سازمان"_s}});
    return look(table, word);
}

std::optional<QString> languageFromWord(QStringView word)
{
    static const auto table =
        wordTable<QString>({{u"en"_s, u"english αγγλικά angol angielski английский انگلیسی"_s},
                            {u"el"_s, u"greek ελληνικά görög grecki греческий یونانی gr"_s},
                            {u"hu"_s, u"hungarian ουγγρικά magyar węgierski венгерский مجارستانی مجاری"_s},
                            {u"pl"_s, u"polish πολωνικά lengyel polski польский لهستانی"_s},
                            {u"ru"_s, u"russian ρωσικά orosz rosyjski русский روسی"_s},
                            {u"fa"_s, u"persian farsi περσικά perzsa perski персидский فارسی"_s}});
    if (const auto known = look(table, word))
        return known;
    if (const auto spoken = languageFromCode(word))
        return languageCode(*spoken);
    const bool isCode =
        word.size() == 2 && QLocale::codeToLanguage(word.toString().toLower()) != QLocale::AnyLanguage;
    return isCode ? std::optional(word.toString().toLower()) : std::nullopt;
}

std::optional<DateKind> dateKindFromWord(QStringView word)
{
    static const auto table = wordTable<DateKind>(
        {{DateKind::NameDay, u"name-day nameday ονομαστικήεορτή γιορτή névnap imieniny именины روزنام"_s},
         {DateKind::Wedding,
          u"wedding weddinganniversary anniversary γάμος επέτειοςγάμου esküvő házasságiévforduló ślub "
          "rocznicaślubu свадьба годовщинасвадьбы ازدواج سالگردازدواج"_s},
         {DateKind::Founding, u"founding ίδρυση alapítás założenie założeniefirmy основание تأسیس"_s},
         {DateKind::ChildBirth,
          u"child-birth childbirth birthofachild γέννησηπαιδιού gyermekszületése narodzinydziecka "
          "рождениеребёнка تولدفرزند"_s},
         {DateKind::Journey, u"journey trip ταξίδι utazás podróż поездка سفر"_s}});
    return look(table, word);
}

std::optional<ConsentState> consentFromWord(QStringView word)
{
    static const auto table = wordTable<ConsentState>(
        {{ConsentState::Given,
          u"yes y true 1 on x ok given subscribed agreed ναι ν igen i tak t да д بله بلی آری دارد"_s},
         {ConsentState::Withdrawn,
          u"no n false 0 off withdrawn unsubscribed cleaned refused όχι ο nem nie нет "
          "н خیر نه ندارد"_s}});
    if (word.trimmed() == u"✓" || word.trimmed() == u"✔" || word.trimmed() == u"+")
        return ConsentState::Given;
    if (word.trimmed() == u"-" || word.trimmed() == u"–")
        return ConsentState::Withdrawn;
    return look(table, normalisedDigits(word));
}

bool isTotalWord(QStringView words)
{
    static const auto table =
        wordTable<bool>({{true, u"total totals sum grandtotal subtotal σύνολο σύνολα γενικόσύνολο άθροισμα "
                                "összesen mindösszesen végösszeg suma razem ogółem łącznie итого всего сумма "
                                "جمع مجموع جمعکل"_s}});
    while (words.endsWith(u':') || words.endsWith(u'='))
        words.chop(1);
    return look(table, words).value_or(false);
}

bool isShortenedNumber(QStringView text)
{
    const qsizetype e = text.indexOf(u'e', 0, Qt::CaseInsensitive);
    if (e <= 0 || e + 2 >= text.size() || text[e + 1] != u'+')
        return false;
    const auto digits = [](QStringView part) {
        return std::all_of(part.begin(), part.end(),
                           [](QChar c) { return c.isDigit() || c == u'.' || c == u','; });
    };
    return digits(text.first(e)) && digits(text.sliced(e + 2));
}

} // namespace tefter
