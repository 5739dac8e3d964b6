// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/FormDialog.h"

#include "ui/common/MessageDialog.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSlider>
#include <QComboBox>
#include <QMetaProperty>
#include <QScreen>

namespace tefter {

namespace {

/// Whether the widget is a field that something is entered in.
bool isField(const QWidget *widget)
{
    // Which row is current and how far one has scrolled is not entered; a combo box speaks for its line.
    return widget->metaObject()->userProperty().isValid() &&
           !qobject_cast<const QAbstractItemView *>(widget) &&
           !qobject_cast<const QAbstractSlider *>(widget) &&
           !qobject_cast<const QComboBox *>(widget->parentWidget());
}

bool isChoice(const QWidget *widget)
{
    return qobject_cast<const QComboBox *>(widget) || qobject_cast<const QAbstractButton *>(widget);
}

/// What a field says; invalid where it is empty, blanks being nothing.
QVariant saidIn(const QWidget *field)
{
    const QVariant value = field->metaObject()->userProperty().read(field);
    const bool isEmpty = value.typeId() == QMetaType::QString       ? value.toString().trimmed().isEmpty()
                         : value.typeId() == QMetaType::QStringList ? value.toStringList().isEmpty()
                                                                    : !value.toBool();
    return isEmpty ? QVariant() : value;
}

} // namespace

FormDialog::Entered FormDialog::entered() const
{
    Entered values;
    const auto widgets = findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (isField(widget))
            values.insert(widget, saidIn(widget));
    }
    return values;
}

bool FormDialog::isTouched() const
{
    if (!m_untouched)
        return false;
    const Entered now = entered();
    for (auto field = now.cbegin(); field != now.cend(); ++field) {
        const auto before = m_untouched->constFind(field.key());
        if (before != m_untouched->cend() ? *before != *field : field->isValid() && !isChoice(field.key()))
            return true; // in a row that was added, what is chosen at first is nothing that was entered
    }
    for (auto before = m_untouched->cbegin(); before != m_untouched->cend(); ++before) {
        if (before->isValid() && !now.contains(before.key()))
            return true; // a row was taken away
    }
    return false;
}

void FormDialog::showEvent(QShowEvent *event)
{
    if (!m_untouched) {
        fitScreen();
        m_untouched = entered();
    }
    QDialog::showEvent(event);
}

/// The buttons at the foot must be in sight on a small screen too; the form above them scrolls.
void FormDialog::fitScreen()
{
    constexpr int titleBar = 40;
    const QSize room = screen()->availableSize() - QSize(0, titleBar);
    resize(size().boundedTo(room));
}

void FormDialog::reject()
{
    if (!isTouched())
        return QDialog::reject();
    MessageDialog question(QStringLiteral("warning"), Tone::Warning, tr("Close without saving?"),
                           tr("What you entered here is not saved yet."), this);
    question.addAnswer(tr("Go on editing"), Rejected);
    question.addAnswer(tr("Do not save"), Accepted);
    if (question.exec() == Accepted)
        QDialog::reject();
}

} // namespace tefter
