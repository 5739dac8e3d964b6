// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/ImportRun.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace tefter {

/// What all lines of a file hold where they say nothing themselves: a country, a tag. A row to a field.
class ImportFixed : public QWidget
{
    Q_OBJECT
public:
    explicit ImportFixed(QWidget *parent = nullptr);

    /// `known`: the fields to choose from.
    void show(const QList<ImportField> &known, const QHash<QString, QString> &fixed);
    /// Field id -> what was typed; rows without a text say nothing.
    QHash<QString, QString> values() const;

Q_SIGNALS:
    void changed();

private:
    struct Line
    {
        QComboBox *field;
        QLineEdit *text;
    };

    void addLine(const QString &field, const QString &text);
    void clearLines();

    QList<ImportField> m_fields;
    QList<Line> m_lines;
    QVBoxLayout *m_rows;
    QPushButton *m_add;
};

} // namespace tefter
