-- SPDX-FileCopyrightText: The Tefter developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Kept: what the goods of each supplier brought and cost on each day, in minor units without VAT, of the lines of
-- sales and returns that count; supplier_id 0: whose goods they were is not known. known_*: of the lines of which
-- the cost is known. turnover: what came and went without regard to its sign; vatless: of lines without a rate.
CREATE TABLE supplier_day (
    business_day TEXT NOT NULL,
    supplier_id {int} NOT NULL,
    sales {int} NOT NULL,
    known_sales {int} NOT NULL,
    known_cost {int} NOT NULL,
    turnover {int} NOT NULL,
    known_turnover {int} NOT NULL,
    vatless_turnover {int} NOT NULL,
    PRIMARY KEY (business_day, supplier_id)
){table}
--;;
-- A question or complaint to a supplier, and when it was answered; NULL: it is open.
CREATE TABLE supplier_case (
    id {id},
    supplier_id {int} NOT NULL REFERENCES supplier (id) ON DELETE CASCADE,
    subject TEXT NOT NULL,
    opened_on TEXT NOT NULL,
    answered_on TEXT,
    note TEXT NOT NULL DEFAULT ''
){table}
--;;
CREATE INDEX supplier_case_by_supplier ON supplier_case (supplier_id, opened_on)
