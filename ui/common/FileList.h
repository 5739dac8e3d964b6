// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/customers/Consent.h"
#include "core/shop/files/RecordFile.h"
#include "ui/common/Workplace.h"

#include <QWidget>

class QGridLayout;
class QMenu;
class QPushButton;

namespace tefter {

class RowKeys;
class TextLabel;

/// The files of a person, product or supplier, with name, size and day; the papers of consents too. A click
/// on a name opens it; what else can be done has a menu.
class FileList : public QWidget
{
    Q_OBJECT
public:
    /// `offersPhoto`: a file can be made the photo of whose it is.
    FileList(const Formats &formats, bool offersPhoto, QWidget *parent = nullptr);

    /// The photo is not among them. `proofs`: consents with a paper.
    void setFiles(const QList<RecordFile> &files, const QList<Consent> &proofs = {});

Q_SIGNALS:
    void addRequested();
    void openRequested(StoredFileId content, const QString &name);
    void saveRequested(StoredFileId content, const QString &name);
    void photoRequested(StoredFileId content, const QString &name);
    void removalRequested(RecordFileId file);

private:
    struct Line
    {
        StoredFileId content;
        QString name;
        QString details;
        RecordFileId file; ///< none for the paper of a consent
    };
    /// Its button.
    QWidget *addLine(int row, const Line &line);
    void fillMenu(QMenu &menu, const Line &line);

    const Formats &m_formats;
    const bool m_offersPhoto;
    QGridLayout *m_grid;
    RowKeys *m_keys;
    TextLabel *m_none;
    QPushButton *m_add;
};

} // namespace tefter
