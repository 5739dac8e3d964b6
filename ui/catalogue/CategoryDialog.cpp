// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/CategoryDialog.h"

#include "core/base/Formats.h"
#include "core/registry/Services.h"
#include "ui/catalogue/CategoryCombo.h"
#include "ui/catalogue/CategoryTreeView.h"
#include "ui/common/DialogColumn.h"
#include "ui/common/MessageDialog.h"
#include "ui/common/TefterStyle.h"
#include "ui/common/TextLabel.h"
#include "ui/common/WriteOrSay.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace tefter {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize firstSize(520, 620);

} // namespace

CategoryDialog::CategoryDialog(const Workplace &workplace, const QList<CategoryBranch> &tree, QWidget *parent)
    : FormDialog(parent)
    , m_workplace(workplace)
    , m_list(new CategoryTreeView(workplace.formats))
    , m_name(new QLineEdit)
    , m_parent(new CategoryCombo)
    , m_rename(new QPushButton(tr("Save")))
    , m_remove(new QPushButton(tr("Remove")))
    , m_newName(new QLineEdit)
    , m_add(new QPushButton(tr("Add")))
    , m_fault(new InlineMessage)
{
    auto *column = new DialogColumn(this, tr("Categories"));
    m_list->setAccessibleName(tr("Categories"));
    auto *words = new TextLabel(tr("Drag a category onto another one to put it under that."), TextSize::Small,
                                TextLabel::Ink::Secondary);
    words->setWordWrap(true);
    column->addWidget(m_list, 1);
    column->addWidget(words);
    column->addWidget(buildEditor());
    column->addWidget(m_fault);
    auto *buttons = new QHBoxLayout;
    auto *done = new QPushButton(tr("Close"));
    done->setAutoDefault(false);
    buttons->addStretch(1);
    buttons->addWidget(done);
    column->addLayout(buttons);
    connect(done, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &CategoryDialog::showCurrent);
    connect(m_list, &CategoryTreeView::moved, this, [this](CategoryId category, CategoryId parent) {
        write([categories = &m_workplace.services.categories, category, parent] {
            return categories->move(category, parent);
        });
    });
    resize(firstSize);
    show(tree);
    m_newName->setFocus();
}

QWidget *CategoryDialog::buildEditor()
{
    auto *editor = new QWidget;
    auto *form = new QFormLayout(editor);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(space::l);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    //: of a category
    form->addRow(tr("Name"), m_name);
    //: the category that this one belongs to
    form->addRow(tr("Under"), m_parent);
    auto *change = new QHBoxLayout;
    change->setSpacing(space::s);
    change->addWidget(m_rename);
    change->addWidget(m_remove);
    change->addStretch(1);
    form->addRow(QString(), change);
    auto *fresh = new QHBoxLayout;
    fresh->setSpacing(space::s);
    fresh->addWidget(m_newName, 1);
    fresh->addWidget(m_add);
    m_newName->setPlaceholderText(tr("A new category under the chosen one"));
    m_newName->setAccessibleName(tr("New category"));
    form->addRow(tr("New"), fresh);
    for (QPushButton *button : {m_rename, m_remove})
        button->setAutoDefault(false);
    setButtonTone(m_add, ButtonTone::Primary);
    m_add->setDefault(true);
    CategoryService *categories = &m_workplace.services.categories;
    connect(m_rename, &QPushButton::clicked, this, [this, categories] {
        write([categories, now = current().category, name = m_name->text(),
               parent = m_parent->category()]() -> Result<void> {
            if (name.simplified() != now.name) {
                if (const auto renamed = categories->rename(now.id, name); !renamed)
                    return renamed;
            }
            return parent == now.parent ? Result<void>() : categories->move(now.id, parent);
        });
    });
    connect(m_remove, &QPushButton::clicked, this, [this, categories] {
        write([categories, id = current().category.id] { return categories->bin(id); });
    });
    connect(m_add, &QPushButton::clicked, this, [this, categories] {
        if (!asksAboutNamesake())
            return;
        write([categories, name = m_newName->text(), parent = current().category.id]() -> Result<void> {
            const auto made = categories->create(name, parent);
            return made ? Result<void>() : Result<void>(failure(made.error()));
        });
    });
    return editor;
}

/// A second category of one name is easily made by mistake; whether it is one, the person says.
bool CategoryDialog::asksAboutNamesake()
{
    const QString name = m_newName->text().simplified();
    const CategoryId under = current().category.id;
    const auto other = std::find_if(m_tree.cbegin(), m_tree.cend(), [&](const CategoryBranch &branch) {
        return branch.category.parent != under &&
               m_workplace.formats.compare(branch.category.name, name) == 0;
    });
    if (name.isEmpty() || other == m_tree.cend())
        return true;
    //: %1 is a category, with those above it
    const QString sentence =
        tr("There is a category of this name already: %1.").arg(other->path.join(u" › "));
    return MessageDialog::ask(tr("Add another one of this name?"), sentence, tr("Add it"), this);
}

CategoryBranch CategoryDialog::current() const
{
    const CategoryId chosen = m_list->current();
    for (const CategoryBranch &branch : m_tree) {
        if (branch.category.id == chosen)
            return branch;
    }
    return {};
}

/// Another row in the list fills the fields anew, so they are held against the row.
bool CategoryDialog::isTouched() const
{
    const Category now = current().category;
    return !m_newName->text().trimmed().isEmpty() || m_name->text() != now.name ||
           m_parent->category() != now.parent;
}

void CategoryDialog::show(const QList<CategoryBranch> &tree)
{
    m_tree = tree;
    m_list->setTree(tree);
    m_parent->setTree(tree, tr("All products"));
    showCurrent();
}

void CategoryDialog::showCurrent()
{
    const Category category = current().category;
    m_fault->clear();
    m_name->setText(category.name);
    m_parent->setCategory(category.parent);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_name, m_parent, m_rename, m_remove})
        widget->setEnabled(category.id.isValid());
}

void CategoryDialog::read()
{
    CategoryService *categories = &m_workplace.services.categories;
    m_workplace.services.shop.jobs().read(
        this, m_latest,
        [categories, language = m_workplace.formats.language()] { return categories->tree(language); },
        [this](const Result<QList<CategoryBranch>> &tree) {
            if (tree)
                show(*tree);
        });
}

void CategoryDialog::write(const std::function<Result<void>()> &work)
{
    writeOrSay(m_workplace.services.shop.jobs(), m_fault, work, [this] {
        m_newName->clear();
        read();
    });
}

} // namespace tefter
