// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Language.h"

#include <QString>

#include <memory>
#include <vector>

class QTranslator;

namespace tefter {

/// The texts of the program in one language: Qt's own and ours. There is one, in `app`, and it lives as long
/// as the application object. It sets nothing but the texts: whoever switches the language also sets the
/// layout direction, the default QLocale (plurals written with %Ln print in its digits), and builds the
/// window anew.
class Translators
{
public:
    Translators();
    ~Translators();
    Translators(const Translators &) = delete;
    Translators &operator=(const Translators &) = delete;

    /// Removes the texts of the former language, then installs, each going before the one above it:
    /// Qt's own catalogue where Qt has one, our additions to it, and ours.
    void install(Language language);

private:
    bool add(const QString &file, const QString &folder);
    void clear();

    std::vector<std::unique_ptr<QTranslator>> m_installed;
};

} // namespace tefter
