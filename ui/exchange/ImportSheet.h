// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/ImportService.h"

#include <QWidget>

class QButtonGroup;
class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;
class QTableView;

namespace tefter {

class Formats;
class ImportFixed;
class ImportPreviewModel;
class TextLabel;

/// What the file is: sales, customers or products; its encoding and separators; which column holds what; and
/// what numbers and days mean where the file leaves it open.
class ImportSheet : public QWidget
{
    Q_OBJECT
public:
    ImportSheet(const ImportService &imports, const Formats &formats, QWidget *parent = nullptr);

    /// Shows the file as it was read with these options.
    void show(const ImportOptions &options, const ImportPreview &preview);
    /// Puts what was chosen into the options.
    void apply(ImportOptions &options) const;
    /// What is still missing, as a sentence; empty where the import can go on.
    QString missing() const;
    QWidget *firstFocus() const;
    /// The names under which columns were kept; `current` is chosen.
    void showPresets(const QStringList &names, const QString &current);

Q_SIGNALS:
    /// The file has to be read anew: another kind, encoding or separator.
    void rereadRequested();
    void columnsChanged();
    /// The columns that were kept under this name are to be taken; empty: those that are found.
    void presetChosen(const QString &name);
    /// The columns as they are now are to be kept under this name.
    void presetNamed(const QString &name);

private:
    QWidget *kindRow();
    QWidget *fileRow();
    QWidget *questionRows();
    QWidget *presetRow();
    void fillFields();
    void columnChosen(int column);
    void showQuestions(const ImportPreview &preview);
    void showFormat(const ImportOptions &options);
    QString howText() const;
    void showNotTaken();
    QStringList shownHeader() const;
    bool holds(const QString &field, bool days) const;
    QString example(bool wantsDay) const;
    int columnOfField(const QString &field) const;

    const ImportService &m_imports;
    const Formats &m_formats;
    const Importer *m_importer = nullptr;
    ImportPreview m_preview;
    bool m_isFilling = false;
    QButtonGroup *m_kinds;
    QWidget *m_textual; ///< what only a text leaves open: encoding and separator
    QComboBox *m_encoding;
    QComboBox *m_separator;
    QWidget *m_sheetRow; ///< which one of several in a spreadsheet
    QComboBox *m_sheets;
    QCheckBox *m_hasHeader;
    TextLabel *m_how;
    QTableView *m_table;
    ImportPreviewModel *m_model;
    QList<QComboBox *> m_fields; ///< one to a column
    TextLabel *m_notTaken;
    ImportFixed *m_fixed;
    TextLabel *m_presetLabel;
    QComboBox *m_presets;
    QLineEdit *m_presetName;
    QPushButton *m_keep;
    TextLabel *m_decimalQuestion;
    QComboBox *m_decimal;
    TextLabel *m_dayQuestion;
    QComboBox *m_days;
};

} // namespace tefter
