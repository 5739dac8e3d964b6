// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/ImportService.h"

#include <QWidget>

class QPlainTextEdit;
class QPushButton;

namespace tefter {

class Card;
class Formats;
class ImportBatchModel;
class ListTable;

/// Where an import begins: a file, or a table from the clipboard; below, the imports that were made.
class ImportStart : public QWidget
{
    Q_OBJECT
public:
    explicit ImportStart(const Formats &formats, QWidget *parent = nullptr);

    void setBatches(const QList<ImportBatch> &batches);
    QString pasted() const;
    void setPasted(const QString &table);
    QWidget *firstFocus() const;

Q_SIGNALS:
    void fileChosen(const QString &path);
    void tablePasted(const QString &table);
    void undoRequested(tefter::BatchId batch);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    Card *sourceCard();
    Card *batchCard();
    void browse();
    void showUndo();

    ImportBatchModel *m_model;
    ListTable *m_list;
    QPlainTextEdit *m_paste;
    QPushButton *m_choose;
    QPushButton *m_goOn;
    QPushButton *m_undo;
    Card *m_batches;
};

} // namespace tefter
