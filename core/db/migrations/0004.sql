-- SPDX-FileCopyrightText: The Tefter developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Which column held what is remembered with the import it was used for, and so is taken back with it.
ALTER TABLE import_batch ADD COLUMN headers TEXT NOT NULL DEFAULT ''
--;;
ALTER TABLE import_batch ADD COLUMN mapping TEXT NOT NULL DEFAULT '{}'
--;;
-- The last import of a kind carries on what was remembered so far, where that is only one.
UPDATE import_batch SET
    headers = (SELECT m.headers FROM import_mapping m WHERE m.kind = import_batch.kind),
    mapping = (SELECT m.mapping FROM import_mapping m WHERE m.kind = import_batch.kind)
WHERE id IN (SELECT max(id) FROM import_batch WHERE state <> 'undone' GROUP BY kind)
    AND (SELECT count(*) FROM import_mapping m WHERE m.kind = import_batch.kind) = 1
--;;
DROP TABLE import_mapping
--;;
CREATE INDEX import_batch_by_headers ON import_batch (kind, headers)
