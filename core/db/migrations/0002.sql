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
--;;
-- Kept: the days of the first and the last document of any kind, between which all of net_total lies.
ALTER TABLE customer_figures ADD COLUMN first_document TEXT
--;;
ALTER TABLE customer_figures ADD COLUMN last_document TEXT
--;;
-- Who is not in the bin, without reading whole people.
CREATE INDEX customer_present ON customer (id) WHERE deleted_at IS NULL
