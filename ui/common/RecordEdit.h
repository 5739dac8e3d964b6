// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

#include <functional>

class QStandardItemModel;

namespace tefter {

/// A line in which a record is chosen by typing: a customer, a product. Enter takes the best offer; where
/// several were meant alike (a barcode that two products share) it asks which. Enter that comes before the
/// offers do, as a scanner presses it, waits for them.
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
    /// Enter gives the text itself, unless an offer was gone to: who uses the line finds what is meant.
    void setEntersText() { m_entersText = true; }
    /// As if this were scanned into it.
    void scan(const QString &typed);

Q_SIGNALS:
    /// A record was chosen by hand.
    void picked(qint64 id);
    /// Enter, with setEntersText() and no record chosen.
    void entered(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void ask(const QString &typed);
    void offer(const QString &typed, const QList<Offer> &offers);
    void fill(const QList<Offer> &offers);
    void enterText();
    void pick(const QModelIndex &index);
    void showOffers();

    Ask m_ask;
    QStandardItemModel *m_model;
    qint64 m_record = 0;
    QString m_name; ///< the record counts while this stands in the line
    bool m_entersText = false;
    QString m_asked;      ///< what is still being looked for
    bool m_waits = false; ///< Enter was pressed for it
};

} // namespace tefter
