// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/shop/Shop.h"

#include <QTemporaryDir>

namespace tefter::test {

/// A fresh shop file in a folder of its own that goes with it. Greece, euros, today is 2026-03-15.
class ShopFile
{
public:
    explicit ShopFile(KeptList kept = {}, Day today = Day(2026, 3, 15));

    Shop &shop() { return *m_shop; }
    Shop *operator->() { return m_shop.get(); }
    QString path() const { return m_folder.filePath(QStringLiteral("Shop.tefter")); }
    QString inFolder(const QString &name) const { return m_folder.filePath(name); }
    /// Closes the file and opens it again.
    void reopen();
    void close() { m_shop.reset(); }

private:
    ShopParts parts() const;

    QTemporaryDir m_folder;
    KeptList m_kept;
    Day m_today;
    std::unique_ptr<Shop> m_shop;
};

} // namespace tefter::test
