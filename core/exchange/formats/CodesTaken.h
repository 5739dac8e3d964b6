// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

namespace tefter {

/// The codes that the records of a file are given; each is there once.
class CodesTaken
{
public:
    void reserve(qsizetype codes) { m_targets.reserve(codes); }
    /// False where somebody else has the code: `owner` in the shop (0: nobody), or another target of the
    /// file. `id` is the record's own.
    bool take(const QString &code, qint64 owner, qint64 id, size_t target)
    {
        if (code.isEmpty())
            return true;
        const auto inFile = m_targets.constFind(code);
        if ((owner != 0 && owner != id) || (inFile != m_targets.cend() && *inFile != target))
            return false;
        m_targets.insert(code, target);
        return true;
    }

private:
    QHash<QString, size_t> m_targets; ///< who has a code
};

} // namespace tefter
