// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

#include <memory>

namespace tefter {

/// One prepared statement for work in bulk, run many times: on the engine's own handle where that is safe,
/// through Qt Sql elsewhere. Parameters and columns count from 0; texts are UTF-8. Throws DbError.
class Statement
{
public:
    virtual ~Statement() = default;

    virtual void bind(int parameter, qint64 value) = 0;
    virtual void bind(int parameter, QByteArrayView utf8) = 0;
    virtual void bindBytes(int parameter, QByteArrayView bytes) = 0;
    virtual void bindNull(int parameter) = 0;
    void bind(int parameter, const QString &text) { bind(parameter, QByteArrayView(text.toUtf8())); }

    /// Goes to the next row; false after the last one, when the statement is ready to be run again.
    virtual bool step() = 0;
    /// Runs to the end, for statements that give no rows. The parameters stay bound.
    void run()
    {
        while (step()) {
        }
    }
    /// Runs an INSERT of one row and gives its id. RETURNING would say it too, at twice the cost of the row.
    virtual qint64 insert() = 0;
    /// Makes a statement that was not read to its end ready to be run again.
    virtual void reset() = 0;

    virtual bool isNull(int column) const = 0;
    virtual qint64 integer(int column) const = 0;
    /// Valid until the next step.
    virtual QByteArrayView text(int column) const = 0;
    QString string(int column) const { return QString::fromUtf8(text(column)); }
};

} // namespace tefter
