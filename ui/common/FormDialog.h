// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QHash>
#include <QVariant>

#include <optional>

namespace tefter {

/// A dialog with fields. Esc, Cancel and the cross of the window ask before they drop what was entered;
/// fields that are as they were close at once.
class FormDialog : public QDialog
{
    Q_OBJECT
public:
    using QDialog::QDialog;

    /// Whether a field says something else than when the dialog came up.
    virtual bool isTouched() const;
    void reject() override;

    /// Fills fields with what came late: that is nothing that somebody has entered.
    template <class Fill>
    void fillLate(Fill fill)
    {
        const bool wasTouched = isTouched();
        fill();
        if (m_untouched && !wasTouched)
            m_untouched = entered();
    }

protected:
    void showEvent(QShowEvent *event) override;

private:
    void fitScreen();

    /// What each field says; invalid where it is empty.
    using Entered = QHash<const QWidget *, QVariant>;
    Entered entered() const;

    std::optional<Entered> m_untouched; ///< what the fields said when the dialog came up
};

} // namespace tefter
