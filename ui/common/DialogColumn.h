// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVBoxLayout>

class QDialog;

namespace tefter {

/// The inside of a small dialog: a title, and below it what the dialog is for.
class DialogColumn : public QVBoxLayout
{
    Q_OBJECT
public:
    static constexpr int usualWidth = 420;

    /// `width` is the least that the dialog has; it is as wide as its widest line.
    DialogColumn(QDialog *dialog, const QString &title, int width = usualWidth);

    /// As high as what stands in it: a sentence that comes later makes the dialog higher, not its fields
    /// lower.
    QSize minimumSize() const override;
};

} // namespace tefter
