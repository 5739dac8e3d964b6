// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/ContactLabel.h"

#include "core/base/SearchKey.h"

#include <QHash>
#include <QStringList>

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

struct TypeWords
{
    QString type;
    QHash<Language, QString> words; ///< the one that is written first, then others that mean the same
};

const QList<TypeWords> &typeWords()
{
    static const QList<TypeWords> types{{u"home"_s,
                                         {{Language::English, u"home|private|house"_s},
                                          {Language::Greek, u"σπίτι|κατοικία|οικία|σταθερό"_s},
                                          {Language::Hungarian, u"otthon|otthoni|lakás|magán"_s},
                                          {Language::Polish, u"dom|domowy|prywatny|prywatnie"_s},
                                          {Language::Russian, u"дом|домашний|дома|личный"_s},
                                          {Language::Persian, u"خانه|منزل|شخصی"_s}}},
                                        {u"work"_s,
                                         {{Language::English, u"work|office|business|job"_s},
                                          {Language::Greek, u"εργασία|δουλειά|γραφείο"_s},
                                          {Language::Hungarian, u"munka|munkahely|munkahelyi|iroda"_s},
                                          {Language::Polish, u"praca|służbowy|biuro|w pracy"_s},
                                          {Language::Russian, u"работа|рабочий|офис"_s},
                                          {Language::Persian, u"محل کار|کار|دفتر|اداره"_s}}},
                                        {u"cell"_s,
                                         {{Language::English, u"mobile|cell|cellphone|cellular"_s},
                                          {Language::Greek, u"κινητό"_s},
                                          {Language::Hungarian, u"mobil|mobiltelefon"_s},
                                          {Language::Polish, u"komórka|komórkowy|kom."_s},
                                          {Language::Russian, u"мобильный|сотовый|моб."_s},
                                          {Language::Persian, u"همراه|موبایل|تلفن همراه"_s}}},
                                        {u"fax"_s,
                                         {{Language::English, u"fax"_s},
                                          {Language::Greek, u"φαξ"_s},
                                          {Language::Hungarian, u"fax"_s},
                                          {Language::Polish, u"faks|fax"_s},
                                          {Language::Russian, u"факс"_s},
                                          {Language::Persian, u"نمابر|فکس"_s}}},
                                        {u"other"_s,
                                         {{Language::English, u"other"_s},
                                          {Language::Greek, u"άλλο"_s},
                                          {Language::Hungarian, u"egyéb"_s},
                                          {Language::Polish, u"inne|inny"_s},
                                          {Language::Russian, u"другое|другой|прочее"_s},
                                          {Language::Persian, u"دیگر|سایر"_s}}}};
    return types;
}

/// Folded word of any language -> type.
QHash<QString, QString> typesByWord()
{
    QHash<QString, QString> result;
    for (const TypeWords &one : typeWords()) {
        for (const QString &words : one.words) {
            const QStringList parts = words.split(u'|');
            for (const QString &word : parts)
                result.insert(foldedKey(word), one.type);
        }
    }
    return result;
}

} // namespace

QString ContactLabel::inLanguage(const QString &label, Language language)
{
    for (const TypeWords &one : typeWords()) {
        if (one.type == label)
            return one.words.value(language, label).section(u'|', 0, 0);
    }
    return label;
}

QString ContactLabel::type(const QString &label)
{
    static const QHash<QString, QString> types = typesByWord();
    return types.value(foldedKey(label));
}

} // namespace tefter
