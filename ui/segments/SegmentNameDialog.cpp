// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/segments/SegmentNameDialog.h"

#include "ui/common/DialogColumn.h"
#include "ui/common/DialogFoot.h"
#include "ui/common/InlineMessage.h"

#include <QLineEdit>
#include <QPushButton>

namespace tefter {

SegmentNameDialog::SegmentNameDialog(const QString &title, const QString &name, QWidget *parent)
    : FormDialog(parent)
    , m_name(new QLineEdit(name))
    , m_message(new InlineMessage)
{
    auto *layout = new DialogColumn(this, title);
    m_name->setAccessibleName(tr("Name of the segment"));
    m_name->selectAll();
    layout->addWidget(m_name);
    layout->addWidget(m_message);
    auto *save = new QPushButton(tr("Save"));
    layout->addLayout(new DialogFoot(this, save));
    const auto enable = [this, save] { save->setEnabled(!this->name().isEmpty()); };
    connect(m_name, &QLineEdit::textChanged, this, enable);
    connect(save, &QPushButton::clicked, this, &QDialog::accept);
    enable();
}

QString SegmentNameDialog::name() const
{
    return m_name->text().trimmed();
}

void SegmentNameDialog::say(const QString &sentence)
{
    m_message->say(sentence);
}

} // namespace tefter
