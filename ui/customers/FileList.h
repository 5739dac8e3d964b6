// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/Consent.h"
#include "core/customers/files/CustomerFile.h"
#include "ui/common/Workplace.h"

#include <QWidget>

class QGridLayout;
class QMenu;
class QPushButton;

namespace tefter {

class RowKeys;
class TextLabel;

/// The files of a person, with name, size and day; the papers of their consents too. A click on a name opens
/// it; what else can be done has a menu.
class FileList : public QWidget
{
    Q_OBJECT
public:
    explicit FileList(const Formats &formats, QWidget *parent = nullptr);

    /// The photo is not among them. `proofs`: consents with a paper.
    void setFiles(const QList<CustomerFile> &files, const QList<Consent> &proofs);

Q_SIGNALS:
    void addRequested();
    void openRequested(StoredFileId content, const QString &name);
    void saveRequested(StoredFileId content, const QString &name);
    void photoRequested(StoredFileId content, const QString &name);
    void removalRequested(CustomerFileId file);

private:
    struct Line
    {
        StoredFileId content;
        QString name;
        QString details;
        CustomerFileId file; ///< none for the paper of a consent
    };
    /// Its button.
    QWidget *addLine(int row, const Line &line);
    void fillMenu(QMenu &menu, const Line &line);

    const Formats &m_formats;
    QGridLayout *m_grid;
    RowKeys *m_keys;
    TextLabel *m_none;
    QPushButton *m_add;
};

} // namespace tefter
