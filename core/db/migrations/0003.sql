-- SPDX-FileCopyrightText: The Tefter developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What somebody bought in a period is asked by day, of all kinds or of one: the day goes before the kind.
DROP INDEX sale_by_customer
--;;
CREATE INDEX sale_by_customer ON sale (customer_id, business_day, kind, total, deleted_at)
