-- SPDX-FileCopyrightText: The Tefter developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The shop of version-8.sql as the program of schema version 10 left it, with a supplier and stock.
PRAGMA application_id=1413826132;
PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE schema_version (version INTEGER NOT NULL PRIMARY KEY, at_utc TEXT NOT NULL) STRICT;
INSERT INTO schema_version VALUES(1,'2026-11-21T23:57:57.672Z');
INSERT INTO schema_version VALUES(2,'2026-11-22T09:03:22.573Z');
INSERT INTO schema_version VALUES(3,'2026-11-22T12:02:23.465Z');
INSERT INTO schema_version VALUES(4,'2026-11-22T12:02:23.470Z');
INSERT INTO schema_version VALUES(5,'2026-11-22T12:02:23.472Z');
INSERT INTO schema_version VALUES(6,'2026-11-22T12:02:23.475Z');
INSERT INTO schema_version VALUES(7,'2026-11-22T12:02:23.477Z');
INSERT INTO schema_version VALUES(8,'2026-11-22T19:03:04.738Z');
INSERT INTO schema_version VALUES(9,'2026-11-22T22:47:47.637Z');
INSERT INTO schema_version VALUES(10,'2026-11-22T22:47:47.641Z');
CREATE TABLE setting (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL UNIQUE,
    value TEXT NOT NULL
) STRICT
;
INSERT INTO setting VALUES(1,'shop.name','v1');
INSERT INTO setting VALUES(2,'shop.contact','');
INSERT INTO setting VALUES(3,'shop.country','GR');
INSERT INTO setting VALUES(4,'shop.currency','EUR');
INSERT INTO setting VALUES(5,'shop.currency.decimals','2');
INSERT INTO setting VALUES(6,'shop.language','en');
INSERT INTO setting VALUES(7,'stock.since','2026-03-05');
CREATE TABLE staff (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    role TEXT NOT NULL CHECK (role IN ('owner', 'staff')),
    left_at TEXT
) STRICT
;
INSERT INTO staff VALUES(1,'','owner',NULL);
CREATE TABLE counter (
    name TEXT NOT NULL PRIMARY KEY,
    value INTEGER NOT NULL
) STRICT
;
INSERT INTO counter VALUES('kept.consent_now',1);
INSERT INTO counter VALUES('kept.customer_search',1004);
INSERT INTO counter VALUES('kept.product_search',1002);
INSERT INTO counter VALUES('kept.customer_figures',2);
INSERT INTO counter VALUES('kept.sale_day',1);
INSERT INTO counter VALUES('kept.stock_running',1);
INSERT INTO counter VALUES('kept.supplier_search',1001);
CREATE TABLE vat_rate (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    basis_points INTEGER NOT NULL,
    position INTEGER NOT NULL
) STRICT
;
INSERT INTO vat_rate VALUES(1,'24 %',2400,0);
INSERT INTO vat_rate VALUES(2,'13 %',1300,1);
INSERT INTO vat_rate VALUES(3,'6 %',600,2);
CREATE TABLE import_batch (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL,
    file_name TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    source TEXT NOT NULL,
    at_utc TEXT NOT NULL,
    staff_id INTEGER REFERENCES staff (id),
    lines_read INTEGER NOT NULL,
    counts TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('done', 'undone', 'partly'))
, headers TEXT NOT NULL DEFAULT '', mapping TEXT NOT NULL DEFAULT '{}') STRICT
;
INSERT INTO import_batch VALUES(1,'sales','mini.csv','a299f5f8da2869545437bfbcdeca55e2c0bea7ac4c4a31a09485110f794c097c','','2026-03-01T12:00:00.000Z',1,5,'{"created":5,"customers":{"created":2,"updated":0},"documents":{"created":4,"updated":0},"lines":{"created":5,"updated":0},"products":{"created":2,"updated":0},"rejected":0,"skipped":0,"updated":0}','done','InvoiceNo	StockCode	Description	Quantity	InvoiceDate	UnitPrice	CustomerID	Country','{"country":7,"customer_code":6,"date":4,"number":0,"product_code":1,"product_name":2,"quantity":3,"unit_price":5}');
CREATE TABLE journal_step (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    at_utc TEXT NOT NULL,
    staff_id INTEGER REFERENCES staff (id),
    kind TEXT NOT NULL,
    label TEXT NOT NULL,
    label_args TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('done', 'undone', 'settled')),
    batch_id INTEGER REFERENCES import_batch (id)
) STRICT
;
INSERT INTO journal_step VALUES(1,'2026-03-01T12:00:00.000Z',1,'import','Import of %1','["mini.csv"]','done',1);
CREATE TABLE journal_entry (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    step_id INTEGER NOT NULL REFERENCES journal_step (id),
    table_name TEXT NOT NULL,
    row_id INTEGER NOT NULL,
    before TEXT,
    after TEXT
) STRICT
;
CREATE TABLE journal_image (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    step_id INTEGER NOT NULL REFERENCES journal_step (id),
    table_name TEXT NOT NULL,
    row_count INTEGER NOT NULL,
    rows BLOB NOT NULL
) STRICT
;
CREATE TABLE customer (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL CHECK (kind IN ('person', 'firm')),
    code_source TEXT NOT NULL DEFAULT '',
    code TEXT,
    name TEXT NOT NULL DEFAULT '',
    given_name TEXT NOT NULL DEFAULT '',
    family_name TEXT NOT NULL DEFAULT '',
    tax_number TEXT NOT NULL DEFAULT '',
    language TEXT NOT NULL DEFAULT '',
    birth_year INTEGER,
    birth_month INTEGER,
    birth_day INTEGER,
    source TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    created_on TEXT NOT NULL,
    batch_id INTEGER REFERENCES import_batch (id),
    deleted_at TEXT
, interests TEXT NOT NULL DEFAULT '', personality TEXT NOT NULL DEFAULT '', staff_id INTEGER REFERENCES staff (id)) STRICT
;
INSERT INTO customer VALUES(1,'person','','17','','','','','',NULL,NULL,NULL,'','','2026-03-01',1,NULL,'','',NULL);
INSERT INTO customer VALUES(2,'person','','18','','','','','',NULL,NULL,NULL,'','','2026-03-01',1,NULL,'','',NULL);
CREATE TABLE customer_phone (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    customer_id INTEGER NOT NULL REFERENCES customer (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    number TEXT NOT NULL,
    digits_key TEXT NOT NULL,
    label TEXT NOT NULL DEFAULT ''
) STRICT
;
CREATE TABLE customer_email (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    customer_id INTEGER NOT NULL REFERENCES customer (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    address TEXT NOT NULL,
    address_key TEXT NOT NULL,
    label TEXT NOT NULL DEFAULT ''
) STRICT
;
CREATE TABLE customer_address (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    customer_id INTEGER NOT NULL REFERENCES customer (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    street TEXT NOT NULL DEFAULT '',
    city TEXT NOT NULL DEFAULT '',
    region TEXT NOT NULL DEFAULT '',
    postcode TEXT NOT NULL DEFAULT '',
    country TEXT NOT NULL DEFAULT '',
    label TEXT NOT NULL DEFAULT ''
) STRICT
;
INSERT INTO customer_address VALUES(1,1,0,'','','','','Greece','');
INSERT INTO customer_address VALUES(2,2,0,'','','','','Poland','');
CREATE TABLE tag (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL UNIQUE
) STRICT
;
CREATE TABLE customer_tag (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    customer_id INTEGER NOT NULL REFERENCES customer (id) ON DELETE CASCADE,
    tag_id INTEGER NOT NULL REFERENCES tag (id) ON DELETE CASCADE,
    UNIQUE (customer_id, tag_id)
) STRICT
;
CREATE TABLE consent (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    customer_id INTEGER NOT NULL REFERENCES customer (id) ON DELETE CASCADE,
    channel TEXT NOT NULL CHECK (channel IN ('email', 'sms', 'post', 'phone', 'social')),
    state TEXT NOT NULL CHECK (state IN ('given', 'withdrawn')),
    on_day TEXT NOT NULL,
    wording TEXT NOT NULL DEFAULT '',
    source TEXT NOT NULL DEFAULT '',
    batch_id INTEGER REFERENCES import_batch (id)
, proof_id INTEGER REFERENCES stored_file (id), proof_name TEXT NOT NULL DEFAULT '') STRICT
;
CREATE TABLE consent_now (
    customer_id INTEGER NOT NULL REFERENCES customer (id) ON DELETE CASCADE,
    channel TEXT NOT NULL,
    state TEXT NOT NULL,
    on_day TEXT NOT NULL,
    PRIMARY KEY (customer_id, channel)
) STRICT
;
CREATE TABLE customer_search (
    customer_id INTEGER NOT NULL PRIMARY KEY REFERENCES customer (id) ON DELETE CASCADE,
    folded TEXT NOT NULL,
    latin TEXT NOT NULL
) STRICT
;
INSERT INTO customer_search VALUES(1,'# 17','');
INSERT INTO customer_search VALUES(2,'# 18','');
CREATE TABLE customer_figures (
    customer_id INTEGER NOT NULL PRIMARY KEY REFERENCES customer (id) ON DELETE CASCADE,
    first_day TEXT,
    last_day TEXT,
    sales INTEGER NOT NULL,
    visits INTEGER NOT NULL,
    net_total INTEGER NOT NULL,
    rhythm_days INTEGER,
    due_day TEXT,
    overdue_day TEXT
, first_document TEXT, last_document TEXT) STRICT
;
INSERT INTO customer_figures VALUES(1,'2026-01-10','2026-01-10',1,1,590,NULL,NULL,NULL,'2026-01-10','2026-02-20');
INSERT INTO customer_figures VALUES(2,'2026-02-02','2026-02-02',1,1,350,NULL,NULL,NULL,'2026-02-02','2026-02-02');
CREATE TABLE category (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    parent_id INTEGER REFERENCES category (id),
    name TEXT NOT NULL,
    batch_id INTEGER REFERENCES import_batch (id),
    deleted_at TEXT
) STRICT
;
CREATE TABLE product (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    code_source TEXT NOT NULL DEFAULT '',
    code TEXT,
    name TEXT NOT NULL,
    category_id INTEGER REFERENCES category (id),
    unit TEXT NOT NULL DEFAULT '',
    price INTEGER,
    vat_basis_points INTEGER,
    note TEXT NOT NULL DEFAULT '',
    created_on TEXT NOT NULL,
    batch_id INTEGER REFERENCES import_batch (id),
    deleted_at TEXT
, brand TEXT NOT NULL DEFAULT '', warranty_months INTEGER, uses_up_days INTEGER, shelf_place TEXT NOT NULL DEFAULT '', sold_whole INTEGER NOT NULL DEFAULT 0, variant_of INTEGER REFERENCES product (id), variant_axes TEXT NOT NULL DEFAULT '[]', variant_values TEXT NOT NULL DEFAULT '[]', is_stocked INTEGER NOT NULL DEFAULT 1, negative_stock TEXT NOT NULL DEFAULT ''
    CHECK (negative_stock IN ('', 'allow', 'warn', 'block')), reorder_point INTEGER, target_level INTEGER, vat_rate_id INTEGER REFERENCES vat_rate (id)) STRICT
;
INSERT INTO product VALUES(1,'','T1','Mountain tea',NULL,'',NULL,NULL,'','2026-03-01',1,NULL,'',NULL,NULL,'',0,NULL,'[]','[]',1,'',NULL,NULL,NULL);
INSERT INTO product VALUES(2,'','S2','Olive soap',NULL,'',NULL,NULL,'','2026-03-01',1,NULL,'',NULL,NULL,'',0,NULL,'[]','[]',1,'',NULL,NULL,NULL);
INSERT INTO product VALUES(3,'','F1','Felt slippers',NULL,'pair',2400,2400,'','2026-03-05',NULL,NULL,'Evros',NULL,NULL,'',0,NULL,'[]','[]',1,'',NULL,NULL,NULL);
CREATE TABLE product_barcode (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    product_id INTEGER NOT NULL REFERENCES product (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    barcode TEXT NOT NULL
) STRICT
;
CREATE TABLE product_search (
    product_id INTEGER NOT NULL PRIMARY KEY REFERENCES product (id) ON DELETE CASCADE,
    folded TEXT NOT NULL,
    latin TEXT NOT NULL
) STRICT
;
INSERT INTO product_search VALUES(1,'mountain tea t1','montain tea');
INSERT INTO product_search VALUES(2,'olive soap s2','olive soap');
INSERT INTO product_search VALUES(3,'felt slippers f1 evros','velt slippers slipers evros');
CREATE TABLE sale (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL CHECK (kind IN ('sale', 'return', 'adjustment')),
    source TEXT NOT NULL DEFAULT '',
    number TEXT NOT NULL,
    customer_id INTEGER REFERENCES customer (id),
    at TEXT NOT NULL,
    business_day TEXT NOT NULL,
    country TEXT NOT NULL DEFAULT '',
    total INTEGER NOT NULL,
    note TEXT NOT NULL DEFAULT '',
    batch_id INTEGER REFERENCES import_batch (id),
    deleted_at TEXT, place_id INTEGER REFERENCES stock_place (id),
    UNIQUE (source, number)
) STRICT
;
INSERT INTO sale VALUES(1,'sale','','1001',1,'2026-01-10T09:30:00','2026-01-10','Greece',940,'',1,NULL,NULL);
INSERT INTO sale VALUES(2,'sale','','1002',2,'2026-02-02T12:00:00','2026-02-02','Poland',350,'',1,NULL,NULL);
INSERT INTO sale VALUES(3,'sale','','1003',NULL,'2026-02-03T16:45:00','2026-02-03','Greece',1200,'',1,NULL,NULL);
INSERT INTO sale VALUES(4,'return','','C1004',1,'2026-02-20T10:00:00','2026-02-20','Greece',-350,'',1,NULL,NULL);
CREATE TABLE sale_line (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    sale_id INTEGER NOT NULL REFERENCES sale (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    product_id INTEGER REFERENCES product (id),
    description TEXT NOT NULL DEFAULT '',
    quantity INTEGER NOT NULL,
    unit_price INTEGER NOT NULL,
    total INTEGER NOT NULL,
    vat_basis_points INTEGER,
    at TEXT,
    returns_line_id INTEGER REFERENCES sale_line (id),
    buyer_id INTEGER,
    bought_on TEXT, unit_cost INTEGER, supplier_id INTEGER REFERENCES supplier (id),
    UNIQUE (sale_id, position)
) STRICT
;
INSERT INTO sale_line VALUES(1,1,1,1,'',2000,3500000,700,NULL,NULL,NULL,1,'2026-01-10',2000000,1);
INSERT INTO sale_line VALUES(2,1,2,2,'',1000,2400000,240,NULL,NULL,NULL,1,'2026-01-10',NULL,NULL);
INSERT INTO sale_line VALUES(3,2,1,1,'',1000,3500000,350,NULL,NULL,NULL,2,'2026-02-02',2000000,1);
INSERT INTO sale_line VALUES(4,3,1,2,'',5000,2400000,1200,NULL,NULL,NULL,NULL,'2026-02-03',NULL,NULL);
INSERT INTO sale_line VALUES(5,4,1,1,'',-1000,3500000,-350,NULL,NULL,NULL,1,'2026-02-20',2000000,1);
CREATE TABLE segment (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    text TEXT NOT NULL,
    created_on TEXT NOT NULL,
    deleted_at TEXT
) STRICT
;
CREATE TABLE export_register (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    at_utc TEXT NOT NULL,
    staff_id INTEGER REFERENCES staff (id),
    what TEXT NOT NULL,
    condition TEXT NOT NULL,
    target TEXT NOT NULL,
    channel TEXT NOT NULL,
    internal INTEGER NOT NULL,
    fields TEXT NOT NULL,
    people INTEGER NOT NULL,
    left_out TEXT NOT NULL,
    file_name TEXT NOT NULL
) STRICT
;
CREATE TABLE export_person (
    export_id INTEGER NOT NULL REFERENCES export_register (id) ON DELETE CASCADE,
    customer_id INTEGER NOT NULL,
    PRIMARY KEY (export_id, customer_id)
) STRICT
;
CREATE TABLE sale_day (
    business_day TEXT NOT NULL,
    country TEXT NOT NULL,
    sales INTEGER NOT NULL,
    returns INTEGER NOT NULL,
    net_total INTEGER NOT NULL,
    PRIMARY KEY (business_day, country)
) STRICT
;
INSERT INTO sale_day VALUES('2026-01-10','Greece',1,0,940);
INSERT INTO sale_day VALUES('2026-02-02','Poland',1,0,350);
INSERT INTO sale_day VALUES('2026-02-03','Greece',1,0,1200);
INSERT INTO sale_day VALUES('2026-02-20','Greece',0,1,-350);
CREATE TABLE customer_date (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    customer_id INTEGER NOT NULL REFERENCES customer (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('name-day', 'wedding', 'founding', 'child-birth', 'journey', 'own')),
    label TEXT NOT NULL DEFAULT '',
    year INTEGER,
    month INTEGER,
    day INTEGER,
    repetition TEXT NOT NULL CHECK (repetition IN ('yearly', 'monthly', 'days', 'once')),
    every_days INTEGER,
    missing_day TEXT NOT NULL CHECK (missing_day IN ('before', 'after', 'lost'))
) STRICT
;
CREATE TABLE customer_distinct (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    first_id INTEGER NOT NULL REFERENCES customer (id) ON DELETE CASCADE,
    second_id INTEGER NOT NULL REFERENCES customer (id) ON DELETE CASCADE,
    UNIQUE (first_id, second_id)
) STRICT
;
CREATE TABLE customer_merge (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kept_id INTEGER NOT NULL REFERENCES customer (id) ON DELETE CASCADE,
    other_id INTEGER NOT NULL UNIQUE REFERENCES customer (id) ON DELETE CASCADE,
    merged_at TEXT NOT NULL
) STRICT
;
CREATE TABLE import_preset (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    content TEXT NOT NULL
) STRICT
;
CREATE TABLE customer_handle (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    customer_id INTEGER NOT NULL REFERENCES customer (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    network TEXT NOT NULL,
    handle TEXT NOT NULL
) STRICT
;
CREATE TABLE own_field (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL CHECK (kind IN ('text', 'number', 'date', 'choice', 'yes-no')),
    name TEXT NOT NULL,
    choices TEXT NOT NULL DEFAULT '[]',
    position INTEGER NOT NULL,
    deleted_at TEXT
, subject TEXT NOT NULL DEFAULT 'customer'
    CHECK (subject IN ('customer', 'product', 'supplier'))) STRICT
;
CREATE TABLE customer_own_value (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    customer_id INTEGER NOT NULL REFERENCES customer (id) ON DELETE CASCADE,
    own_field_id INTEGER NOT NULL REFERENCES own_field (id) ON DELETE CASCADE,
    value TEXT NOT NULL,
    number INTEGER,
    UNIQUE (customer_id, own_field_id)
) STRICT
;
CREATE TABLE customer_relation (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    customer_id INTEGER NOT NULL REFERENCES customer (id) ON DELETE CASCADE,
    other_id INTEGER NOT NULL REFERENCES customer (id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('family', 'household', 'works-at', 'referred-by', 'other')),
    label TEXT NOT NULL DEFAULT '',
    UNIQUE (customer_id, other_id, kind)
) STRICT
;
CREATE TABLE customer_note (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    customer_id INTEGER NOT NULL REFERENCES customer (id) ON DELETE CASCADE,
    at TEXT NOT NULL,
    text TEXT NOT NULL,
    staff_id INTEGER REFERENCES staff (id)
) STRICT
;
CREATE TABLE stored_file (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    sha256 TEXT NOT NULL UNIQUE,
    size INTEGER NOT NULL,
    content BLOB NOT NULL,
    batch_id INTEGER REFERENCES import_batch (id)
) STRICT
;
CREATE TABLE customer_file (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    customer_id INTEGER NOT NULL REFERENCES customer (id) ON DELETE CASCADE,
    stored_file_id INTEGER NOT NULL REFERENCES stored_file (id),
    role TEXT NOT NULL CHECK (role IN ('photo', 'file')),
    name TEXT NOT NULL,
    added_on TEXT NOT NULL
) STRICT
;
CREATE TABLE vat_rate_change (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    vat_rate_id INTEGER NOT NULL REFERENCES vat_rate (id) ON DELETE CASCADE,
    from_day TEXT NOT NULL,
    basis_points INTEGER NOT NULL,
    UNIQUE (vat_rate_id, from_day)
) STRICT
;
CREATE TABLE product_price (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    product_id INTEGER NOT NULL REFERENCES product (id) ON DELETE CASCADE,
    from_at TEXT NOT NULL,
    price INTEGER,
    batch_id INTEGER REFERENCES import_batch (id)
) STRICT
;
INSERT INTO product_price VALUES(1,3,'2026-03-05T00:00:00',2400,NULL);
CREATE TABLE product_reduction (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    product_id INTEGER NOT NULL REFERENCES product (id) ON DELETE CASCADE,
    price INTEGER NOT NULL,
    from_day TEXT NOT NULL,
    to_day TEXT,
    reason TEXT NOT NULL DEFAULT ''
) STRICT
;
CREATE TABLE product_link (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    product_id INTEGER NOT NULL REFERENCES product (id) ON DELETE CASCADE,
    other_id INTEGER NOT NULL REFERENCES product (id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('similar', 'goes-with')),
    UNIQUE (product_id, other_id, kind)
) STRICT
;
CREATE TABLE product_file (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    product_id INTEGER NOT NULL REFERENCES product (id) ON DELETE CASCADE,
    stored_file_id INTEGER NOT NULL REFERENCES stored_file (id),
    role TEXT NOT NULL CHECK (role IN ('picture', 'file')),
    name TEXT NOT NULL,
    added_on TEXT NOT NULL
) STRICT
;
CREATE TABLE product_own_value (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    product_id INTEGER NOT NULL REFERENCES product (id) ON DELETE CASCADE,
    own_field_id INTEGER NOT NULL REFERENCES own_field (id) ON DELETE CASCADE,
    value TEXT NOT NULL,
    number INTEGER,
    UNIQUE (product_id, own_field_id)
) STRICT
;
CREATE TABLE supplier (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    code_source TEXT NOT NULL DEFAULT '',
    code TEXT,
    name TEXT NOT NULL,
    tax_number TEXT NOT NULL DEFAULT '',
    language TEXT NOT NULL DEFAULT '',
    payment_terms TEXT NOT NULL DEFAULT '',
    payment_days INTEGER,
    lead_days INTEGER,
    minimum_order INTEGER,
    note TEXT NOT NULL DEFAULT '',
    staff_id INTEGER REFERENCES staff (id),
    created_on TEXT NOT NULL,
    batch_id INTEGER REFERENCES import_batch (id),
    deleted_at TEXT
) STRICT
;
INSERT INTO supplier VALUES(1,'','S1','Evros Wool','','el','',30,7,10000,'',NULL,'2026-03-05',NULL,NULL);
CREATE TABLE supplier_phone (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    supplier_id INTEGER NOT NULL REFERENCES supplier (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    number TEXT NOT NULL,
    digits_key TEXT NOT NULL,
    label TEXT NOT NULL DEFAULT ''
) STRICT
;
CREATE TABLE supplier_email (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    supplier_id INTEGER NOT NULL REFERENCES supplier (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    address TEXT NOT NULL,
    address_key TEXT NOT NULL,
    label TEXT NOT NULL DEFAULT ''
) STRICT
;
CREATE TABLE supplier_address (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    supplier_id INTEGER NOT NULL REFERENCES supplier (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    street TEXT NOT NULL DEFAULT '',
    city TEXT NOT NULL DEFAULT '',
    region TEXT NOT NULL DEFAULT '',
    postcode TEXT NOT NULL DEFAULT '',
    country TEXT NOT NULL DEFAULT '',
    label TEXT NOT NULL DEFAULT ''
) STRICT
;
CREATE TABLE supplier_handle (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    supplier_id INTEGER NOT NULL REFERENCES supplier (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    network TEXT NOT NULL,
    handle TEXT NOT NULL
) STRICT
;
CREATE TABLE supplier_contact (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    supplier_id INTEGER NOT NULL REFERENCES supplier (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    role TEXT NOT NULL DEFAULT '',
    phone TEXT NOT NULL DEFAULT '',
    email TEXT NOT NULL DEFAULT ''
) STRICT
;
CREATE TABLE supplier_note (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    supplier_id INTEGER NOT NULL REFERENCES supplier (id) ON DELETE CASCADE,
    at TEXT NOT NULL,
    text TEXT NOT NULL,
    staff_id INTEGER REFERENCES staff (id)
) STRICT
;
CREATE TABLE supplier_file (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    supplier_id INTEGER NOT NULL REFERENCES supplier (id) ON DELETE CASCADE,
    stored_file_id INTEGER NOT NULL REFERENCES stored_file (id),
    name TEXT NOT NULL,
    added_on TEXT NOT NULL
) STRICT
;
CREATE TABLE supplier_own_value (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    supplier_id INTEGER NOT NULL REFERENCES supplier (id) ON DELETE CASCADE,
    own_field_id INTEGER NOT NULL REFERENCES own_field (id) ON DELETE CASCADE,
    value TEXT NOT NULL,
    number INTEGER,
    UNIQUE (supplier_id, own_field_id)
) STRICT
;
CREATE TABLE supplier_search (
    supplier_id INTEGER NOT NULL PRIMARY KEY REFERENCES supplier (id) ON DELETE CASCADE,
    folded TEXT NOT NULL,
    latin TEXT NOT NULL
) STRICT
;
INSERT INTO supplier_search VALUES(1,'evros wool s1','evros vol');
CREATE TABLE supplier_product (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    product_id INTEGER NOT NULL REFERENCES product (id) ON DELETE CASCADE,
    supplier_id INTEGER NOT NULL REFERENCES supplier (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    code TEXT NOT NULL DEFAULT '',
    unit_cost INTEGER,
    case_size INTEGER,
    minimum_quantity INTEGER,
    lead_days INTEGER,
    batch_id INTEGER REFERENCES import_batch (id),
    UNIQUE (supplier_id, product_id)
) STRICT
;
INSERT INTO supplier_product VALUES(1,3,1,1,'EW-9',11000000,6000,NULL,NULL,NULL);
CREATE TABLE stock_place (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    position INTEGER NOT NULL,
    deleted_at TEXT
) STRICT
;
INSERT INTO stock_place VALUES(1,'Shop',1,NULL);
CREATE TABLE purchase_order (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    number TEXT UNIQUE,
    supplier_id INTEGER NOT NULL REFERENCES supplier (id),
    place_id INTEGER REFERENCES stock_place (id),
    state TEXT NOT NULL CHECK (state IN ('draft', 'sent', 'closed', 'cancelled')),
    created_on TEXT NOT NULL,
    sent_on TEXT,
    promised_on TEXT,
    closed_on TEXT,
    note TEXT NOT NULL DEFAULT '',
    batch_id INTEGER REFERENCES import_batch (id),
    deleted_at TEXT
) STRICT
;
INSERT INTO purchase_order VALUES(1,'P1',1,1,'closed','2026-03-05','2026-03-05','2026-03-12','2026-03-11','',NULL,NULL);
CREATE TABLE purchase_order_line (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    purchase_order_id INTEGER NOT NULL REFERENCES purchase_order (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    product_id INTEGER NOT NULL REFERENCES product (id),
    supplier_code TEXT NOT NULL DEFAULT '',
    description TEXT NOT NULL DEFAULT '',
    quantity INTEGER NOT NULL,
    unit_cost INTEGER,
    UNIQUE (purchase_order_id, position)
) STRICT
;
INSERT INTO purchase_order_line VALUES(1,1,1,3,'EW-9','',12000,11000000);
CREATE TABLE purchase_receipt (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    purchase_order_id INTEGER REFERENCES purchase_order (id),
    supplier_id INTEGER NOT NULL REFERENCES supplier (id),
    place_id INTEGER REFERENCES stock_place (id),
    at TEXT NOT NULL,
    business_day TEXT NOT NULL,
    document TEXT NOT NULL DEFAULT '',
    extra_cost INTEGER NOT NULL DEFAULT 0,
    note TEXT NOT NULL DEFAULT '',
    batch_id INTEGER REFERENCES import_batch (id),
    deleted_at TEXT
) STRICT
;
INSERT INTO purchase_receipt VALUES(1,1,1,1,'2026-03-11T09:00:00','2026-03-11','77',600,'',NULL,NULL);
CREATE TABLE purchase_receipt_line (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    purchase_receipt_id INTEGER NOT NULL REFERENCES purchase_receipt (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    purchase_order_line_id INTEGER REFERENCES purchase_order_line (id),
    product_id INTEGER NOT NULL REFERENCES product (id),
    quantity INTEGER NOT NULL,
    defective INTEGER NOT NULL DEFAULT 0,
    unit_cost INTEGER,
    landed_cost INTEGER,
    UNIQUE (purchase_receipt_id, position)
) STRICT
;
INSERT INTO purchase_receipt_line VALUES(1,1,1,1,3,12000,1000,11000000,11500000);
CREATE TABLE supplier_return (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    supplier_id INTEGER NOT NULL REFERENCES supplier (id),
    place_id INTEGER REFERENCES stock_place (id),
    at TEXT NOT NULL,
    business_day TEXT NOT NULL,
    document TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    deleted_at TEXT
) STRICT
;
CREATE TABLE supplier_return_line (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    supplier_return_id INTEGER NOT NULL REFERENCES supplier_return (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    product_id INTEGER NOT NULL REFERENCES product (id),
    receipt_line_id INTEGER REFERENCES purchase_receipt_line (id),
    quantity INTEGER NOT NULL,
    unit_cost INTEGER,
    reason TEXT NOT NULL CHECK (reason IN ('defective', 'wrong', 'surplus', 'other')),
    UNIQUE (supplier_return_id, position)
) STRICT
;
CREATE TABLE stock_count (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    place_id INTEGER NOT NULL REFERENCES stock_place (id),
    name TEXT NOT NULL,
    at TEXT NOT NULL,
    business_day TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('open', 'booked', 'cancelled')),
    category_id INTEGER REFERENCES category (id),
    note TEXT NOT NULL DEFAULT ''
) STRICT
;
CREATE TABLE stock_count_line (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    stock_count_id INTEGER NOT NULL REFERENCES stock_count (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    product_id INTEGER NOT NULL REFERENCES product (id),
    counted INTEGER,
    UNIQUE (stock_count_id, product_id)
) STRICT
;
CREATE TABLE stock_transfer (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    from_place_id INTEGER NOT NULL REFERENCES stock_place (id),
    to_place_id INTEGER NOT NULL REFERENCES stock_place (id),
    at TEXT NOT NULL,
    note TEXT NOT NULL DEFAULT ''
) STRICT
;
CREATE TABLE stock_move (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    product_id INTEGER NOT NULL REFERENCES product (id),
    place_id INTEGER NOT NULL REFERENCES stock_place (id),
    kind TEXT NOT NULL CHECK (kind IN ('opening', 'receipt', 'sale', 'return', 'supplier-return', 'transfer',
        'loss', 'count')),
    at TEXT NOT NULL,
    business_day TEXT NOT NULL,
    quantity INTEGER,
    counted INTEGER,
    unit_cost INTEGER,
    reason TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    sale_line_id INTEGER REFERENCES sale_line (id) ON DELETE CASCADE,
    receipt_line_id INTEGER REFERENCES purchase_receipt_line (id) ON DELETE CASCADE,
    return_line_id INTEGER REFERENCES supplier_return_line (id) ON DELETE CASCADE,
    count_line_id INTEGER REFERENCES stock_count_line (id) ON DELETE CASCADE,
    transfer_id INTEGER REFERENCES stock_transfer (id) ON DELETE CASCADE,
    staff_id INTEGER REFERENCES staff (id),
    batch_id INTEGER REFERENCES import_batch (id)
) STRICT
;
INSERT INTO stock_move VALUES(1,3,1,'receipt','2026-03-11T09:00:00','2026-03-11',12000,NULL,11500000,'','',NULL,1,NULL,NULL,NULL,NULL,NULL);
INSERT INTO stock_move VALUES(2,3,1,'loss','2026-03-12T10:00:00','2026-03-12',-1000,NULL,NULL,'damaged','',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE stock_running (
    move_id INTEGER NOT NULL PRIMARY KEY REFERENCES stock_move (id) ON DELETE CASCADE,
    product_id INTEGER NOT NULL,
    place_id INTEGER NOT NULL,
    at TEXT NOT NULL,
    business_day TEXT NOT NULL,
    effect INTEGER NOT NULL,
    place_after INTEGER NOT NULL,
    product_after INTEGER NOT NULL,
    average_after INTEGER
) STRICT
;
INSERT INTO stock_running VALUES(1,3,1,'2026-03-11T09:00:00','2026-03-11',12000,12000,12000,11500000);
INSERT INTO stock_running VALUES(2,3,1,'2026-03-12T10:00:00','2026-03-12',-1000,11000,11000,11500000);
CREATE TABLE stock_level (
    product_id INTEGER NOT NULL REFERENCES product (id) ON DELETE CASCADE,
    place_id INTEGER NOT NULL,
    quantity INTEGER NOT NULL,
    PRIMARY KEY (product_id, place_id)
) STRICT
;
INSERT INTO stock_level VALUES(3,1,11000);
CREATE TABLE product_stock (
    product_id INTEGER NOT NULL PRIMARY KEY REFERENCES product (id) ON DELETE CASCADE,
    quantity INTEGER NOT NULL,
    average_cost INTEGER
) STRICT
;
INSERT INTO product_stock VALUES(3,11000,11500000);
CREATE TABLE stock_request (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    product_id INTEGER REFERENCES product (id),
    wanted TEXT NOT NULL DEFAULT '',
    customer_id INTEGER REFERENCES customer (id),
    quantity INTEGER NOT NULL,
    asked_on TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('open', 'set-aside', 'done', 'dropped')),
    note TEXT NOT NULL DEFAULT '',
    staff_id INTEGER REFERENCES staff (id)
) STRICT
;
DELETE FROM sqlite_sequence;
INSERT INTO sqlite_sequence VALUES('setting',7);
INSERT INTO sqlite_sequence VALUES('staff',1);
INSERT INTO sqlite_sequence VALUES('vat_rate',3);
INSERT INTO sqlite_sequence VALUES('import_batch',1);
INSERT INTO sqlite_sequence VALUES('journal_step',1);
INSERT INTO sqlite_sequence VALUES('customer',2);
INSERT INTO sqlite_sequence VALUES('customer_address',2);
INSERT INTO sqlite_sequence VALUES('product',3);
INSERT INTO sqlite_sequence VALUES('sale',4);
INSERT INTO sqlite_sequence VALUES('sale_line',5);
INSERT INTO sqlite_sequence VALUES('product_price',1);
INSERT INTO sqlite_sequence VALUES('supplier',1);
INSERT INTO sqlite_sequence VALUES('supplier_phone',1);
INSERT INTO sqlite_sequence VALUES('supplier_product',1);
INSERT INTO sqlite_sequence VALUES('stock_place',1);
INSERT INTO sqlite_sequence VALUES('purchase_order',1);
INSERT INTO sqlite_sequence VALUES('purchase_order_line',1);
INSERT INTO sqlite_sequence VALUES('purchase_receipt',1);
INSERT INTO sqlite_sequence VALUES('purchase_receipt_line',1);
INSERT INTO sqlite_sequence VALUES('stock_move',2);
CREATE INDEX import_batch_by_file ON import_batch (sha256, kind)
;
CREATE INDEX journal_step_by_state ON journal_step (state, id)
;
CREATE INDEX journal_entry_by_row ON journal_entry (table_name, row_id, id)
;
CREATE INDEX journal_entry_by_step ON journal_entry (step_id, id)
;
CREATE UNIQUE INDEX customer_by_code ON customer (code_source, code)
;
CREATE INDEX customer_by_batch ON customer (batch_id)
;
CREATE INDEX customer_phone_by_customer ON customer_phone (customer_id, position)
;
CREATE INDEX customer_phone_by_key ON customer_phone (digits_key)
;
CREATE INDEX customer_email_by_customer ON customer_email (customer_id, position)
;
CREATE INDEX customer_email_by_key ON customer_email (address_key)
;
CREATE INDEX customer_address_by_customer ON customer_address (customer_id, position)
;
CREATE INDEX customer_tag_by_tag ON customer_tag (tag_id, customer_id)
;
CREATE INDEX consent_by_customer ON consent (customer_id, channel, on_day)
;
CREATE INDEX consent_by_batch ON consent (batch_id)
;
CREATE INDEX consent_now_by_channel ON consent_now (channel, state, customer_id)
;
CREATE INDEX customer_figures_by_last ON customer_figures (last_day, customer_id)
;
CREATE INDEX customer_figures_by_sales ON customer_figures (sales, customer_id)
;
CREATE INDEX customer_figures_by_net ON customer_figures (net_total, sales, customer_id)
;
CREATE INDEX category_by_parent ON category (parent_id)
;
CREATE UNIQUE INDEX product_by_code ON product (code_source, code)
;
CREATE INDEX product_by_category ON product (category_id)
;
CREATE INDEX product_by_batch ON product (batch_id)
;
CREATE INDEX product_barcode_by_product ON product_barcode (product_id, position)
;
CREATE INDEX product_barcode_by_barcode ON product_barcode (barcode)
;
CREATE INDEX sale_by_day ON sale (business_day, kind, total, customer_id, country) WHERE deleted_at IS NULL
;
CREATE INDEX sale_by_batch ON sale (batch_id)
;
CREATE INDEX sale_line_by_product ON sale_line (product_id, bought_on, buyer_id, quantity, total)
;
CREATE INDEX sale_line_by_returned ON sale_line (returns_line_id) WHERE returns_line_id IS NOT NULL
;
CREATE INDEX customer_present ON customer (id) WHERE deleted_at IS NULL
;
CREATE INDEX sale_by_customer ON sale (customer_id, business_day, kind, total, deleted_at)
;
CREATE INDEX import_batch_by_headers ON import_batch (kind, headers)
;
CREATE INDEX customer_date_by_customer ON customer_date (customer_id, position)
;
CREATE INDEX customer_distinct_by_second ON customer_distinct (second_id)
;
CREATE INDEX customer_merge_by_kept ON customer_merge (kept_id)
;
CREATE UNIQUE INDEX import_preset_by_name ON import_preset (kind, name)
;
CREATE INDEX customer_by_staff ON customer (staff_id) WHERE staff_id IS NOT NULL
;
CREATE INDEX customer_handle_by_customer ON customer_handle (customer_id, position)
;
CREATE INDEX customer_own_value_by_field ON customer_own_value (own_field_id, value, customer_id)
;
CREATE INDEX customer_relation_by_other ON customer_relation (other_id)
;
CREATE INDEX customer_note_by_customer ON customer_note (customer_id, at)
;
CREATE INDEX stored_file_by_batch ON stored_file (batch_id)
;
CREATE INDEX customer_file_by_customer ON customer_file (customer_id)
;
CREATE UNIQUE INDEX customer_file_photo ON customer_file (customer_id) WHERE role = 'photo'
;
CREATE INDEX customer_file_by_content ON customer_file (stored_file_id)
;
CREATE INDEX consent_by_proof ON consent (proof_id) WHERE proof_id IS NOT NULL
;
CREATE INDEX product_by_variant ON product (variant_of) WHERE variant_of IS NOT NULL
;
CREATE INDEX product_by_brand ON product (brand) WHERE brand <> ''
;
CREATE INDEX product_by_vat_rate ON product (vat_rate_id) WHERE vat_rate_id IS NOT NULL
;
CREATE INDEX product_price_by_product ON product_price (product_id, from_at)
;
CREATE INDEX product_price_by_batch ON product_price (batch_id)
;
CREATE INDEX product_reduction_by_product ON product_reduction (product_id, from_day)
;
CREATE INDEX product_link_by_other ON product_link (other_id)
;
CREATE INDEX product_file_by_product ON product_file (product_id)
;
CREATE UNIQUE INDEX product_file_picture ON product_file (product_id) WHERE role = 'picture'
;
CREATE INDEX product_file_by_content ON product_file (stored_file_id)
;
CREATE INDEX product_own_value_by_field ON product_own_value (own_field_id, value, product_id)
;
CREATE UNIQUE INDEX supplier_by_code ON supplier (code_source, code)
;
CREATE INDEX supplier_by_batch ON supplier (batch_id)
;
CREATE INDEX supplier_by_staff ON supplier (staff_id) WHERE staff_id IS NOT NULL
;
CREATE INDEX supplier_phone_by_supplier ON supplier_phone (supplier_id, position)
;
CREATE INDEX supplier_email_by_supplier ON supplier_email (supplier_id, position)
;
CREATE INDEX supplier_address_by_supplier ON supplier_address (supplier_id, position)
;
CREATE INDEX supplier_handle_by_supplier ON supplier_handle (supplier_id, position)
;
CREATE INDEX supplier_contact_by_supplier ON supplier_contact (supplier_id, position)
;
CREATE INDEX supplier_note_by_supplier ON supplier_note (supplier_id, at)
;
CREATE INDEX supplier_file_by_supplier ON supplier_file (supplier_id)
;
CREATE INDEX supplier_file_by_content ON supplier_file (stored_file_id)
;
CREATE INDEX supplier_own_value_by_field ON supplier_own_value (own_field_id, value, supplier_id)
;
CREATE INDEX supplier_product_by_product ON supplier_product (product_id, position)
;
CREATE INDEX supplier_product_by_batch ON supplier_product (batch_id)
;
CREATE INDEX purchase_order_by_supplier ON purchase_order (supplier_id, sent_on)
;
CREATE INDEX purchase_order_by_state ON purchase_order (state, promised_on)
;
CREATE INDEX purchase_order_by_place ON purchase_order (place_id) WHERE place_id IS NOT NULL
;
CREATE INDEX purchase_order_by_batch ON purchase_order (batch_id)
;
CREATE INDEX purchase_order_line_by_product ON purchase_order_line (product_id)
;
CREATE INDEX purchase_receipt_by_order ON purchase_receipt (purchase_order_id)
;
CREATE INDEX purchase_receipt_by_supplier ON purchase_receipt (supplier_id, business_day)
;
CREATE INDEX purchase_receipt_by_place ON purchase_receipt (place_id) WHERE place_id IS NOT NULL
;
CREATE INDEX purchase_receipt_by_batch ON purchase_receipt (batch_id)
;
CREATE INDEX purchase_receipt_line_by_product ON purchase_receipt_line (product_id)
;
CREATE INDEX purchase_receipt_line_by_order_line ON purchase_receipt_line (purchase_order_line_id)
    WHERE purchase_order_line_id IS NOT NULL
;
CREATE INDEX supplier_return_by_supplier ON supplier_return (supplier_id, business_day)
;
CREATE INDEX supplier_return_by_place ON supplier_return (place_id) WHERE place_id IS NOT NULL
;
CREATE INDEX supplier_return_line_by_product ON supplier_return_line (product_id)
;
CREATE INDEX supplier_return_line_by_receipt_line ON supplier_return_line (receipt_line_id)
    WHERE receipt_line_id IS NOT NULL
;
CREATE INDEX stock_count_by_place ON stock_count (place_id, at)
;
CREATE INDEX stock_count_by_category ON stock_count (category_id) WHERE category_id IS NOT NULL
;
CREATE INDEX stock_count_line_by_product ON stock_count_line (product_id)
;
CREATE INDEX stock_transfer_by_from ON stock_transfer (from_place_id)
;
CREATE INDEX stock_transfer_by_to ON stock_transfer (to_place_id)
;
CREATE INDEX stock_move_by_product ON stock_move (product_id, at, id)
;
CREATE INDEX stock_move_by_day ON stock_move (business_day, kind)
;
CREATE INDEX stock_move_by_place ON stock_move (place_id)
;
CREATE INDEX stock_move_by_sale_line ON stock_move (sale_line_id) WHERE sale_line_id IS NOT NULL
;
CREATE INDEX stock_move_by_receipt_line ON stock_move (receipt_line_id) WHERE receipt_line_id IS NOT NULL
;
CREATE INDEX stock_move_by_return_line ON stock_move (return_line_id) WHERE return_line_id IS NOT NULL
;
CREATE INDEX stock_move_by_count_line ON stock_move (count_line_id) WHERE count_line_id IS NOT NULL
;
CREATE INDEX stock_move_by_transfer ON stock_move (transfer_id) WHERE transfer_id IS NOT NULL
;
CREATE INDEX stock_move_by_batch ON stock_move (batch_id)
;
CREATE INDEX stock_request_by_product ON stock_request (product_id, state)
;
CREATE INDEX stock_request_by_customer ON stock_request (customer_id) WHERE customer_id IS NOT NULL
;
CREATE INDEX sale_by_place ON sale (place_id) WHERE place_id IS NOT NULL
;
CREATE INDEX sale_line_by_supplier ON sale_line (supplier_id) WHERE supplier_id IS NOT NULL
;
CREATE INDEX stock_running_by_product ON stock_running (product_id, at, move_id, product_after, average_after)
;
COMMIT;
