// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

#include <functional>

class QStandardItemModel;

namespace tefter {

/// A line in which a record is chosen by typing: a customer, a product. Enter takes the best offer; where
/// several were meant alike (a barcode that two products share) it asks which.
class RecordEdit : public QLineEdit
{
    Q_OBJECT
public:
    struct Offer
    {
        qint64 id = 0;
        QString name;
        QString detail;              ///< said behind the name
        bool isOneOfSeveral = false; ///< that were meant alike: it is taken only where it is chosen
    };
    using Answer = std::function<void(const QList<Offer> &offers)>;
    /// Is asked for every text that is typed; answers now or later, on the window's thread.
    using Ask = std::function<void(const QString &typed, const Answer &answer)>;

    explicit RecordEdit(Ask ask, QWidget *parent = nullptr);

    /// The record that was chosen; 0 where none was, or where the text was changed since.
    qint64 record() const;
    void setRecord(qint64 id, const QString &name);

Q_SIGNALS:
    /// A record was chosen by hand.
    void picked(qint64 id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void offer(const QString &typed, const QList<Offer> &offers);
    void pick(const QModelIndex &index);

    Ask m_ask;
    QStandardItemModel *m_model;
    qint64 m_record = 0;
    QString m_name; ///< the record counts while this stands in the line
};

} // namespace tefter
