// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/catalogue/Category.h"
#include "core/shop/Jobs.h"
#include "ui/common/FormDialog.h"
#include "ui/common/Workplace.h"

#include <functional>

class QLineEdit;
class QPushButton;

namespace tefter {

class CategoryCombo;
class CategoryTreeView;
class InlineMessage;

/// The tree of categories: grow it, rename and move its branches, take empty ones away.
class CategoryDialog : public FormDialog
{
    Q_OBJECT
public:
    CategoryDialog(const Workplace &workplace, const QList<CategoryBranch> &tree, QWidget *parent);

    bool isTouched() const override;

private:
    QWidget *buildEditor();
    void show(const QList<CategoryBranch> &tree);
    void showCurrent();
    void read();
    bool asksAboutNamesake();
    CategoryBranch current() const;
    void write(const std::function<Result<void>()> &work);

    Workplace m_workplace;
    QList<CategoryBranch> m_tree;
    Latest m_latest;
    CategoryTreeView *m_list;
    QLineEdit *m_name;
    CategoryCombo *m_parent;
    QPushButton *m_rename;
    QPushButton *m_remove;
    QLineEdit *m_newName;
    QPushButton *m_add;
    InlineMessage *m_fault;
};

} // namespace tefter
