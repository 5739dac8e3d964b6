// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QDialog>

class QLineEdit;
class QListWidget;
class QPushButton;

namespace tefter {

class TextLabel;

/// Asks which tag to give to people, or to take away from them.
class TagDialog : public QDialog
{
    Q_OBJECT
public:
    enum class Purpose { Give, TakeAway };
    TagDialog(Purpose purpose, qint64 people, QWidget *parent);

    /// The tags to choose from.
    void offer(const QStringList &tags);
    /// They could not be read.
    void fail(const Error &error);

    QString tag() const;

private:
    void filter();
    void check();
    bool gives() const { return m_purpose == Purpose::Give; }

    const Purpose m_purpose;

    QLineEdit *m_name;
    QListWidget *m_list;
    QPushButton *m_done;
    TextLabel *m_none; ///< in place of the list, where there is nothing to choose from
};

} // namespace tefter
