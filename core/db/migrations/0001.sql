-- SPDX-FileCopyrightText: The Tefter developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- {id}: the dialect's never-reused primary key; {int}: its 64-bit integer; {blob}: its bytes; {table}: what
-- ends a CREATE TABLE. Statements are parted by the marker line below, never by the semicolon.
-- Times of the shop are wall-clock ISO text; only the journal, batches and registers keep UTC (at_utc).

-- The shop itself ------------------------------------------------------------------------------------------
CREATE TABLE setting (
    id {id},
    name TEXT NOT NULL UNIQUE,
    value TEXT NOT NULL
){table}
--;;
CREATE TABLE staff (
    id {id},
    name TEXT NOT NULL,
    role TEXT NOT NULL CHECK (role IN ('owner', 'staff')),
    left_at TEXT
){table}
--;;
-- Counters only go forward, also when what they numbered is undone.
CREATE TABLE counter (
    name TEXT NOT NULL PRIMARY KEY,
    value {int} NOT NULL
){table}
--;;
CREATE TABLE vat_rate (
    id {id},
    name TEXT NOT NULL,
    basis_points {int} NOT NULL,
    position {int} NOT NULL
){table}
--;;

-- The journal ----------------------------------------------------------------------------------------------
CREATE TABLE import_batch (
    id {id},
    kind TEXT NOT NULL,
    file_name TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    source TEXT NOT NULL,
    at_utc TEXT NOT NULL,
    staff_id {int} REFERENCES staff (id),
    lines_read {int} NOT NULL,
    counts TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('done', 'undone', 'partly'))
){table}
--;;
CREATE INDEX import_batch_by_file ON import_batch (sha256, kind)
--;;
-- A step is one act of a person: what Ctrl+Z takes back. kind: edit, import, undo-import.
CREATE TABLE journal_step (
    id {id},
    at_utc TEXT NOT NULL,
    staff_id {int} REFERENCES staff (id),
    kind TEXT NOT NULL,
    label TEXT NOT NULL,
    label_args TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('done', 'undone', 'settled')),
    batch_id {int} REFERENCES import_batch (id)
){table}
--;;
CREATE INDEX journal_step_by_state ON journal_step (state, id)
--;;
CREATE TABLE journal_entry (
    id {id},
    step_id {int} NOT NULL REFERENCES journal_step (id),
    table_name TEXT NOT NULL,
    row_id {int} NOT NULL,
    before TEXT,
    after TEXT
){table}
--;;
CREATE INDEX journal_entry_by_row ON journal_entry (table_name, row_id, id)
--;;
CREATE INDEX journal_entry_by_step ON journal_entry (step_id, id)
--;;
-- The rows that the undo of an import took out, packed per table, so that it can be redone.
CREATE TABLE journal_image (
    id {id},
    step_id {int} NOT NULL REFERENCES journal_step (id),
    table_name TEXT NOT NULL,
    row_count {int} NOT NULL,
    rows {blob} NOT NULL
){table}
--;;

-- Customers ------------------------------------------------------------------------------------------------
CREATE TABLE customer (
    id {id},
    kind TEXT NOT NULL CHECK (kind IN ('person', 'firm')),
    code_source TEXT NOT NULL DEFAULT '',
    code TEXT,
    name TEXT NOT NULL DEFAULT '',
    given_name TEXT NOT NULL DEFAULT '',
    family_name TEXT NOT NULL DEFAULT '',
    tax_number TEXT NOT NULL DEFAULT '',
    language TEXT NOT NULL DEFAULT '',
    birth_year {int},
    birth_month {int},
    birth_day {int},
    source TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    created_on TEXT NOT NULL,
    batch_id {int} REFERENCES import_batch (id),
    deleted_at TEXT
){table}
--;;
CREATE UNIQUE INDEX customer_by_code ON customer (code_source, code)
--;;
CREATE INDEX customer_by_batch ON customer (batch_id)
--;;
CREATE TABLE customer_phone (
    id {id},
    customer_id {int} NOT NULL REFERENCES customer (id) ON DELETE CASCADE,
    position {int} NOT NULL,
    number TEXT NOT NULL,
    digits_key TEXT NOT NULL,
    label TEXT NOT NULL DEFAULT ''
){table}
--;;
CREATE INDEX customer_phone_by_customer ON customer_phone (customer_id, position)
--;;
CREATE INDEX customer_phone_by_key ON customer_phone (digits_key)
--;;
CREATE TABLE customer_email (
    id {id},
    customer_id {int} NOT NULL REFERENCES customer (id) ON DELETE CASCADE,
    position {int} NOT NULL,
    address TEXT NOT NULL,
    address_key TEXT NOT NULL,
    label TEXT NOT NULL DEFAULT ''
){table}
--;;
CREATE INDEX customer_email_by_customer ON customer_email (customer_id, position)
--;;
CREATE INDEX customer_email_by_key ON customer_email (address_key)
--;;
CREATE TABLE customer_address (
    id {id},
    customer_id {int} NOT NULL REFERENCES customer (id) ON DELETE CASCADE,
    position {int} NOT NULL,
    street TEXT NOT NULL DEFAULT '',
    city TEXT NOT NULL DEFAULT '',
    region TEXT NOT NULL DEFAULT '',
    postcode TEXT NOT NULL DEFAULT '',
    country TEXT NOT NULL DEFAULT '',
    label TEXT NOT NULL DEFAULT ''
){table}
--;;
CREATE INDEX customer_address_by_customer ON customer_address (customer_id, position)
--;;
CREATE TABLE tag (
    id {id},
    name TEXT NOT NULL UNIQUE
){table}
--;;
CREATE TABLE customer_tag (
    id {id},
    customer_id {int} NOT NULL REFERENCES customer (id) ON DELETE CASCADE,
    tag_id {int} NOT NULL REFERENCES tag (id) ON DELETE CASCADE,
    UNIQUE (customer_id, tag_id)
){table}
--;;
CREATE INDEX customer_tag_by_tag ON customer_tag (tag_id, customer_id)
--;;
-- Append-only. channel: email, sms, post, phone, social.
CREATE TABLE consent (
    id {id},
    customer_id {int} NOT NULL REFERENCES customer (id) ON DELETE CASCADE,
    channel TEXT NOT NULL CHECK (channel IN ('email', 'sms', 'post', 'phone', 'social')),
    state TEXT NOT NULL CHECK (state IN ('given', 'withdrawn')),
    on_day TEXT NOT NULL,
    wording TEXT NOT NULL DEFAULT '',
    source TEXT NOT NULL DEFAULT '',
    batch_id {int} REFERENCES import_batch (id)
){table}
--;;
CREATE INDEX consent_by_customer ON consent (customer_id, channel, on_day)
--;;
CREATE INDEX consent_by_batch ON consent (batch_id)
--;;
-- Kept: the state that holds per channel; of one day, withdrawn wins.
CREATE TABLE consent_now (
    customer_id {int} NOT NULL REFERENCES customer (id) ON DELETE CASCADE,
    channel TEXT NOT NULL,
    state TEXT NOT NULL,
    on_day TEXT NOT NULL,
    PRIMARY KEY (customer_id, channel)
){table}
--;;
CREATE INDEX consent_now_by_channel ON consent_now (channel, state, customer_id)
--;;
-- Kept: the keys that the search scans (name, code, phones, e-mails, city), and the order of the first page.
CREATE TABLE customer_search (
    customer_id {int} NOT NULL PRIMARY KEY REFERENCES customer (id) ON DELETE CASCADE,
    folded TEXT NOT NULL,
    latin TEXT NOT NULL
){table}
--;;
-- Kept, for every customer not in the bin: a visit is a day with a sale; the rhythm is the median gap in days
-- between visits, from three visits on; due_day is the last visit plus the rhythm, and overdue_day the first day
-- on which the silence is longer than one and a half rhythms.
CREATE TABLE customer_figures (
    customer_id {int} NOT NULL PRIMARY KEY REFERENCES customer (id) ON DELETE CASCADE,
    first_day TEXT,
    last_day TEXT,
    sales {int} NOT NULL,
    visits {int} NOT NULL,
    net_total {int} NOT NULL,
    rhythm_days {int},
    due_day TEXT,
    overdue_day TEXT
){table}
--;;
CREATE INDEX customer_figures_by_last ON customer_figures (last_day, customer_id)
--;;
CREATE INDEX customer_figures_by_sales ON customer_figures (sales, customer_id)
--;;
CREATE INDEX customer_figures_by_net ON customer_figures (net_total, sales, customer_id)
--;;

-- Catalogue ------------------------------------------------------------------------------------------------
CREATE TABLE category (
    id {id},
    parent_id {int} REFERENCES category (id),
    name TEXT NOT NULL,
    batch_id {int} REFERENCES import_batch (id),
    deleted_at TEXT
){table}
--;;
CREATE INDEX category_by_parent ON category (parent_id)
--;;
-- price: gross, in minor units, NULL where it is not known; vat_basis_points NULL where the rate is not known.
CREATE TABLE product (
    id {id},
    code_source TEXT NOT NULL DEFAULT '',
    code TEXT,
    name TEXT NOT NULL,
    category_id {int} REFERENCES category (id),
    unit TEXT NOT NULL DEFAULT '',
    price {int},
    vat_basis_points {int},
    note TEXT NOT NULL DEFAULT '',
    created_on TEXT NOT NULL,
    batch_id {int} REFERENCES import_batch (id),
    deleted_at TEXT
){table}
--;;
CREATE UNIQUE INDEX product_by_code ON product (code_source, code)
--;;
CREATE INDEX product_by_category ON product (category_id)
--;;
CREATE INDEX product_by_batch ON product (batch_id)
--;;
CREATE TABLE product_barcode (
    id {id},
    product_id {int} NOT NULL REFERENCES product (id) ON DELETE CASCADE,
    position {int} NOT NULL,
    barcode TEXT NOT NULL
){table}
--;;
CREATE INDEX product_barcode_by_product ON product_barcode (product_id, position)
--;;
CREATE INDEX product_barcode_by_barcode ON product_barcode (barcode)
--;;
CREATE TABLE product_search (
    product_id {int} NOT NULL PRIMARY KEY REFERENCES product (id) ON DELETE CASCADE,
    folded TEXT NOT NULL,
    latin TEXT NOT NULL
){table}
--;;

-- Sales ----------------------------------------------------------------------------------------------------
-- at: the shop's wall-clock time of the earliest line, YYYY-MM-DDTHH:MM:SS. A walk-in sale has no customer.
CREATE TABLE sale (
    id {id},
    kind TEXT NOT NULL CHECK (kind IN ('sale', 'return', 'adjustment')),
    source TEXT NOT NULL DEFAULT '',
    number TEXT NOT NULL,
    customer_id {int} REFERENCES customer (id),
    at TEXT NOT NULL,
    business_day TEXT NOT NULL,
    country TEXT NOT NULL DEFAULT '',
    total {int} NOT NULL,
    note TEXT NOT NULL DEFAULT '',
    batch_id {int} REFERENCES import_batch (id),
    deleted_at TEXT,
    UNIQUE (source, number)
){table}
--;;
CREATE INDEX sale_by_day ON sale (business_day, kind, total, customer_id, country) WHERE deleted_at IS NULL
--;;
CREATE INDEX sale_by_customer ON sale (customer_id, kind, business_day, total, deleted_at)
--;;
CREATE INDEX sale_by_batch ON sale (batch_id)
--;;
-- total: gross, in minor units, rounded once from unit_price (millionths) x quantity (thousandths).
-- buyer_id, bought_on: the customer and business day of the document while it counts (not binned, no
-- adjustment), kept by the one place that writes documents, so that "who bought what" is answered by one index.
CREATE TABLE sale_line (
    id {id},
    sale_id {int} NOT NULL REFERENCES sale (id) ON DELETE CASCADE,
    position {int} NOT NULL,
    product_id {int} REFERENCES product (id),
    description TEXT NOT NULL DEFAULT '',
    quantity {int} NOT NULL,
    unit_price {int} NOT NULL,
    total {int} NOT NULL,
    vat_basis_points {int},
    at TEXT,
    returns_line_id {int} REFERENCES sale_line (id),
    buyer_id {int},
    bought_on TEXT,
    UNIQUE (sale_id, position)
){table}
--;;
CREATE INDEX sale_line_by_product ON sale_line (product_id, bought_on, buyer_id, quantity, total)
--;;
CREATE INDEX sale_line_by_returned ON sale_line (returns_line_id) WHERE returns_line_id IS NOT NULL
--;;

-- Segments and exchange ------------------------------------------------------------------------------------
CREATE TABLE segment (
    id {id},
    name TEXT NOT NULL,
    text TEXT NOT NULL,
    created_on TEXT NOT NULL,
    deleted_at TEXT
){table}
--;;
CREATE TABLE import_mapping (
    id {id},
    kind TEXT NOT NULL,
    headers TEXT NOT NULL,
    mapping TEXT NOT NULL,
    UNIQUE (kind, headers)
){table}
--;;
CREATE TABLE export_register (
    id {id},
    at_utc TEXT NOT NULL,
    staff_id {int} REFERENCES staff (id),
    what TEXT NOT NULL,
    condition TEXT NOT NULL,
    target TEXT NOT NULL,
    channel TEXT NOT NULL,
    internal {int} NOT NULL,
    fields TEXT NOT NULL,
    people {int} NOT NULL,
    left_out TEXT NOT NULL,
    file_name TEXT NOT NULL
){table}
--;;
CREATE TABLE export_person (
    export_id {int} NOT NULL REFERENCES export_register (id) ON DELETE CASCADE,
    customer_id {int} NOT NULL,
    PRIMARY KEY (export_id, customer_id)
){table}
