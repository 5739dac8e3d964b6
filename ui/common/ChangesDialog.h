// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/shop/Jobs.h"
#include "core/shop/Step.h"
#include "ui/common/Workplace.h"

#include <QDialog>

class QStackedWidget;

namespace tefter {

class ChangeModel;
class EmptyState;

/// One step that was done, or one field that changed with it.
struct ChangeLine
{
    Step step;
    bool undone = false;
    QString field;
    QString before;
    QString after;
    qint64 row = 0; ///< the dialog numbers its lines
};

/// What was changed by hand, newest first: when, by whom and what, in words.
class ChangesDialog : public QDialog
{
    Q_OBJECT
protected:
    /// Of each step one line, or one for each field that it changed.
    enum class Detail { StepByStep, FieldByField };

    ChangesDialog(const Workplace &workplace, const QString &title, Detail detail, QWidget *parent);

    /// `read` runs on a reader and gives a Result; `toLines` makes lines of its value here.
    template <class Read, class ToLines>
    void ask(Read read, ToLines toLines)
    {
        jobs().read(this, std::move(read), [this, toLines = std::move(toLines)](const auto &changes) {
            if (!changes)
                return showFault(changes.error());
            showLines(toLines(*changes));
        });
    }

private:
    Jobs &jobs() const;
    void showLines(QList<ChangeLine> lines);
    void showFault(const Error &error);

    Workplace m_workplace;
    ChangeModel *m_model;
    QStackedWidget *m_places;
    EmptyState *m_empty;
};

} // namespace tefter
