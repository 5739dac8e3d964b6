// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/shop/Jobs.h"
#include "core/shop/own/OwnFieldService.h"
#include "ui/common/Card.h"
#include "ui/common/Workplace.h"

#include <functional>

class QComboBox;
class QPushButton;

namespace tefter {

class InlineMessage;
class ListTable;
class OwnFieldModel;

/// The fields that the shop has made for its people, products or suppliers, in the order in which they are
/// shown.
class OwnFieldCard : public Card
{
    Q_OBJECT
public:
    explicit OwnFieldCard(const Workplace &workplace, QWidget *parent = nullptr);

    void refresh();

private:
    void build();
    OwnSubject subject() const;
    const OwnFieldService *fields() const;
    static QString whatGoes(const OwnFieldUse &use);
    void showButtons();
    void ask(const OwnField &field);
    void askNow();
    void askToRemove();
    void write(const std::function<Result<void>()> &work);
    OwnFieldUse current() const;

    Workplace m_workplace;
    Latest m_latest;
    OwnFieldModel *m_model;
    QComboBox *m_subject;
    ListTable *m_list;
    QPushButton *m_change;
    QPushButton *m_up;
    QPushButton *m_down;
    QPushButton *m_remove;
    QPushButton *m_add;
    InlineMessage *m_fault;
};

} // namespace tefter
