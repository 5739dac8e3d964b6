-- SPDX-FileCopyrightText: The Tefter developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Two people who look alike and were said to be two.
CREATE TABLE customer_distinct (
    id {id},
    first_id {int} NOT NULL REFERENCES customer (id) ON DELETE CASCADE,
    second_id {int} NOT NULL REFERENCES customer (id) ON DELETE CASCADE,
    UNIQUE (first_id, second_id)
){table}
--;;
CREATE INDEX customer_distinct_by_second ON customer_distinct (second_id)
--;;
-- Whoever was merged into somebody stays in the bin, out of sight, and can be taken apart again: what the merge
-- moved is what its step in the journal says.
CREATE TABLE customer_merge (
    id {id},
    kept_id {int} NOT NULL REFERENCES customer (id) ON DELETE CASCADE,
    other_id {int} NOT NULL UNIQUE REFERENCES customer (id) ON DELETE CASCADE,
    merged_at TEXT NOT NULL
){table}
--;;
CREATE INDEX customer_merge_by_kept ON customer_merge (kept_id)
