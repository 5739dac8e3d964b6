-- SPDX-FileCopyrightText: The Tefter developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Kept: what was sold on each day in each country, of documents not in the bin; net sums count all kinds.
CREATE TABLE sale_day (
    business_day TEXT NOT NULL,
    country TEXT NOT NULL,
    sales {int} NOT NULL,
    returns {int} NOT NULL,
    net_total {int} NOT NULL,
    PRIMARY KEY (business_day, country)
){table}
