-- SPDX-FileCopyrightText: The Tefter developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the columns of a kind of file hold, kept under a name, with what else was said for such a file.
CREATE TABLE import_preset (
    id {id},
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    content TEXT NOT NULL
){table}
--;;
CREATE UNIQUE INDEX import_preset_by_name ON import_preset (kind, name)
