// SPDX-FileCopyrightText: The Tefter developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tefter {

struct Services;
class Navigator;
class Formats;

/// What the shell hands to every page: the services of the open shop, the way to other pages, and how the
/// language writes numbers and days. All three outlive the page.
struct Workplace
{
    Services &services;
    Navigator &navigator;
    const Formats &formats;
};

} // namespace tefter
