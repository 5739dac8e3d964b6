-- SPDX-FileCopyrightText: The Tefter developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What somebody likes, which of the 16 types they are, and who of the staff looks after them.
ALTER TABLE customer ADD COLUMN interests TEXT NOT NULL DEFAULT ''
--;;
ALTER TABLE customer ADD COLUMN personality TEXT NOT NULL DEFAULT ''
--;;
ALTER TABLE customer ADD COLUMN staff_id {int} REFERENCES staff (id)
--;;
CREATE INDEX customer_by_staff ON customer (staff_id) WHERE staff_id IS NOT NULL
--;;
-- What somebody is called in a network: "instagram", "@maria".
CREATE TABLE customer_handle (
    id {id},
    customer_id {int} NOT NULL REFERENCES customer (id) ON DELETE CASCADE,
    position {int} NOT NULL,
    network TEXT NOT NULL,
    handle TEXT NOT NULL
){table}
--;;
CREATE INDEX customer_handle_by_customer ON customer_handle (customer_id, position)
--;;
-- What a shop wants to know of its people besides. choices: a JSON array of texts, for the kind choice.
CREATE TABLE own_field (
    id {id},
    kind TEXT NOT NULL CHECK (kind IN ('text', 'number', 'date', 'choice', 'yes-no')),
    name TEXT NOT NULL,
    choices TEXT NOT NULL DEFAULT '[]',
    position {int} NOT NULL,
    deleted_at TEXT
){table}
--;;
-- value: a text or choice as it is, a number with a dot, a day as ISO text, yes or no; number: the same number
-- in thousandths, to be compared by.
CREATE TABLE customer_own_value (
    id {id},
    customer_id {int} NOT NULL REFERENCES customer (id) ON DELETE CASCADE,
    own_field_id {int} NOT NULL REFERENCES own_field (id) ON DELETE CASCADE,
    value TEXT NOT NULL,
    number {int},
    UNIQUE (customer_id, own_field_id)
){table}
--;;
CREATE INDEX customer_own_value_by_field ON customer_own_value (own_field_id, value, customer_id)
--;;
-- Of two people: the other is the customer's relative, of one household, the firm where they work, or who sent
-- them here. The first two are the same from either side.
CREATE TABLE customer_relation (
    id {id},
    customer_id {int} NOT NULL REFERENCES customer (id) ON DELETE CASCADE,
    other_id {int} NOT NULL REFERENCES customer (id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('family', 'household', 'works-at', 'referred-by', 'other')),
    label TEXT NOT NULL DEFAULT '',
    UNIQUE (customer_id, other_id, kind)
){table}
--;;
CREATE INDEX customer_relation_by_other ON customer_relation (other_id)
--;;
-- What was jotted down about somebody; at: the shop's wall-clock time.
CREATE TABLE customer_note (
    id {id},
    customer_id {int} NOT NULL REFERENCES customer (id) ON DELETE CASCADE,
    at TEXT NOT NULL,
    text TEXT NOT NULL,
    staff_id {int} REFERENCES staff (id)
){table}
--;;
CREATE INDEX customer_note_by_customer ON customer_note (customer_id, at)
--;;
-- The bytes of files, each once; they stay for the journal as long as nobody they belong to is erased.
CREATE TABLE stored_file (
    id {id},
    sha256 TEXT NOT NULL UNIQUE,
    size {int} NOT NULL,
    content {blob} NOT NULL,
    batch_id {int} REFERENCES import_batch (id)
){table}
--;;
CREATE INDEX stored_file_by_batch ON stored_file (batch_id)
--;;
-- A person has one photo, and any number of files.
CREATE TABLE customer_file (
    id {id},
    customer_id {int} NOT NULL REFERENCES customer (id) ON DELETE CASCADE,
    stored_file_id {int} NOT NULL REFERENCES stored_file (id),
    role TEXT NOT NULL CHECK (role IN ('photo', 'file')),
    name TEXT NOT NULL,
    added_on TEXT NOT NULL
){table}
--;;
CREATE INDEX customer_file_by_customer ON customer_file (customer_id)
--;;
CREATE UNIQUE INDEX customer_file_photo ON customer_file (customer_id) WHERE role = 'photo'
--;;
CREATE INDEX customer_file_by_content ON customer_file (stored_file_id)
--;;
-- The scanned paper, or the message, in which somebody agreed.
ALTER TABLE consent ADD COLUMN proof_id {int} REFERENCES stored_file (id)
--;;
ALTER TABLE consent ADD COLUMN proof_name TEXT NOT NULL DEFAULT ''
--;;
CREATE INDEX consent_by_proof ON consent (proof_id) WHERE proof_id IS NOT NULL
