// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Translators.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace tefter {

Translators::Translators() = default;

Translators::~Translators()
{
    clear();
}

void Translators::install(Language language)
{
    clear();
    const QString code = languageCode(language);
    if (language != Language::English) {
        // An installed program carries Qt's texts beside itself, all of them in one "qt_xx.qm".
        const QString system = QLibraryInfo::path(QLibraryInfo::TranslationsPath);
        const QString beside = QCoreApplication::applicationDirPath() + "/translations"_L1;
        const QString ours = u":/tefter/i18n"_s;
        if (!add("qtbase_"_L1 + code, system) && !add("qtbase_"_L1 + code, beside))
            add("qt_"_L1 + code, beside);
        if (!add("qtbase_extra_"_L1 + code, ours))
            add("qtbase_"_L1 + code, ours);
    }
    add("tefter_"_L1 + code, u":/tefter/i18n"_s);
}

bool Translators::add(const QString &file, const QString &folder)
{
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(file + ".qm"_L1, folder) || !QCoreApplication::installTranslator(translator.get()))
        return false;
    m_installed.push_back(std::move(translator));
    return true;
}

void Translators::clear()
{
    for (const auto &translator : m_installed)
        QCoreApplication::removeTranslator(translator.get());
    m_installed.clear();
}

} // namespace tefter
