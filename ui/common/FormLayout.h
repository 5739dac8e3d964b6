// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFormLayout>

namespace tefter {

/// The fields of a form below each other, each beside its name.
class FormLayout : public QFormLayout
{
    Q_OBJECT
public:
    explicit FormLayout(QWidget *parent = nullptr);

    void setGeometry(const QRect &rect) override;
};

} // namespace tefter
