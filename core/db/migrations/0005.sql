-- SPDX-FileCopyrightText: The Tefter developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The days that matter to a person besides the birthday; parts that are not known are NULL. A name-day row
-- corrects what the calendar says: its month and day, or, without them, that none is celebrated.
CREATE TABLE customer_date (
    id {id},
    customer_id {int} NOT NULL REFERENCES customer (id) ON DELETE CASCADE,
    position {int} NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('name-day', 'wedding', 'founding', 'child-birth', 'journey', 'own')),
    label TEXT NOT NULL DEFAULT '',
    year {int},
    month {int},
    day {int},
    repetition TEXT NOT NULL CHECK (repetition IN ('yearly', 'monthly', 'days', 'once')),
    every_days {int},
    missing_day TEXT NOT NULL CHECK (missing_day IN ('before', 'after', 'lost'))
){table}
--;;
CREATE INDEX customer_date_by_customer ON customer_date (customer_id, position)
