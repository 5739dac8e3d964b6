// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/shop/own/OwnField.h"
#include "ui/common/Workplace.h"

#include <QObject>

class QFormLayout;

namespace tefter {

class FormDialog;
class InlineMessage;
class OwnValueEdit;

/// The fields that the shop has made, in a form: they are read off the window's thread and stand above the
/// field that is named, as soon as they are known.
class OwnValueRows : public QObject
{
    Q_OBJECT
public:
    OwnValueRows(const Workplace &workplace, OwnSubject subject, const OwnValues &values, FormDialog *dialog);

    /// Reads them into `form`, above `before`; what goes wrong is said in `fault`.
    void readInto(QFormLayout *form, QWidget *before, InlineMessage *fault);
    /// The values as they are typed, with those whose fields are not shown.
    OwnValues values() const;
    /// What cannot be kept so, as a sentence, and the keyboard goes there; empty where nothing is.
    QString firstFault() const;

private:
    void show(const QList<OwnField> &fields, QFormLayout *form, QWidget *before);

    Workplace m_workplace;
    OwnSubject m_subject;
    OwnValues m_before;
    FormDialog *m_dialog;
    QList<OwnValueEdit *> m_edits;
};

} // namespace tefter
