// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/Export.h"
#include "core/shop/Jobs.h"
#include "ui/common/Card.h"
#include "ui/common/Workplace.h"

class QAbstractButton;
class QButtonGroup;
class QCheckBox;
class QComboBox;
class QPushButton;
class QVBoxLayout;

namespace tefter {

class InlineMessage;
class MenuButton;
class PeopleExport;
class TextLabel;

/// "Export for mailing": for whom, by which channel, which columns; a look beforehand; the exports so far.
class ExportPanel : public Surface
{
    Q_OBJECT
public:
    explicit ExportPanel(const Workplace &workplace, QWidget *parent = nullptr);

    /// Whom the segment holds now; nothing while it cannot be counted.
    void setPeople(const std::optional<QList<qint64>> &people);
    void setSegment(const QString &name, const QString &text);
    /// Asks where, then writes.
    void askAndWrite();
    void write(const QString &path);
    void readRegister();
    bool canWrite() const;

Q_SIGNALS:
    /// Show these people in the list; `what` says who they are.
    void peopleRequested(const QList<qint64> &people, const QString &what);
    void written(const QString &path, qint64 people);
    /// How many of the people would be written as it is chosen now; nothing while nobody knows.
    void counted(std::optional<qint64> people);

private:
    void addTargets(QVBoxLayout *column);
    void addChoices(QVBoxLayout *column);
    void addCheck(QVBoxLayout *column);
    void connectExport();
    void fillColumns(const QList<ExportField> &fields);
    void readOwnFields();
    void targetChanged();
    void check();
    void show(const ExportCheck &check);
    void showRegister(const QList<ExportRecord> &records);
    TextLabel *addLine(const QString &text, const QList<qint64> &people = {}, const QString &what = {});
    void clearLines();
    ExportOptions options() const;
    QString fileName() const;
    QString targetName(const QString &id) const;

    const Workplace &m_workplace;
    PeopleExport *m_export;
    QButtonGroup *m_targets;
    QComboBox *m_channel;
    MenuButton *m_columns;
    TextLabel *m_fixedColumns;
    QCheckBox *m_internal;
    Card *m_card;
    QWidget *m_lines = nullptr;
    InlineMessage *m_message;
    QPushButton *m_write;
    QVBoxLayout *m_former;
    QList<ExportField> m_fields;
    QString m_target;
    QString m_name;
    QString m_text;
    std::optional<QList<qint64>> m_people;
    qint64 m_inFile = 0; ///< how many of them the file would hold
    Latest m_latest, m_latestFormer;
};

} // namespace tefter
