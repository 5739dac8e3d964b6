// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/segments/Condition.h"
#include "core/shop/Jobs.h"

#include <QLineEdit>
#include <functional>

class QStandardItemModel;

namespace tefter {

/// A line that offers what is in the shop for what is typed: cities, tags, products, segments.
class SuggestingEdit : public QLineEdit
{
    Q_OBJECT
public:
    explicit SuggestingEdit(QWidget *parent = nullptr);

    /// Is called for each text; answers with suggest().
    void setAsk(std::function<void(const QString &typed)> ask) { m_ask = std::move(ask); }
    void suggest(const QList<Literal> &found);
    /// How a value is shown, where not as it is written.
    void setNaming(std::function<QString(const Literal &)> naming) { m_naming = std::move(naming); }
    Latest &latest() { return m_latest; }

    /// The record chosen, or the text typed; nothing while it is empty.
    std::optional<Literal> literal() const;
    void setLiteral(const Literal &literal);

Q_SIGNALS:
    void edited();

protected:
    void focusInEvent(QFocusEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void choose(const QModelIndex &index);
    QString shown(const Literal &literal) const { return m_naming ? m_naming(literal) : literal.text; }

    std::function<void(const QString &)> m_ask;
    std::function<QString(const Literal &)> m_naming;
    QStandardItemModel *m_model;
    Latest m_latest;
    Literal m_chosen; ///< counts while it is what stands in the line
};

} // namespace tefter
