// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/DiaryDialog.h"

#include "core/registry/Services.h"

namespace tefter {

namespace {
constexpr int stepsShown = 500;
} // namespace

DiaryDialog::DiaryDialog(const Workplace &workplace, QWidget *parent)
    : ChangesDialog(workplace, tr("Who did what"), Detail::StepByStep, parent)
{
    ask([shop = &workplace.services.shop] { return shop->pastSteps(stepsShown); },
        [](const QList<PastStep> &steps) {
            QList<ChangeLine> lines;
            for (const PastStep &past : steps)
                lines.append({past.step, past.undone, {}, {}, {}, 0});
            return lines;
        });
}

} // namespace tefter
