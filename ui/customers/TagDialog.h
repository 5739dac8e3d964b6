// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLineEdit;
class QListWidget;

namespace tefter {

/// Asks which tag to give to people, or to take away from them.
class TagDialog : public QDialog
{
    Q_OBJECT
public:
    enum class Purpose { Give, TakeAway };
    TagDialog(Purpose purpose, qint64 people, const QStringList &known, QWidget *parent);

    QString tag() const;

private:
    void filter();

    QLineEdit *m_name;
    QListWidget *m_list;
};

} // namespace tefter
