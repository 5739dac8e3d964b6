-- SPDX-FileCopyrightText: The Tefter developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Suppliers: as deep as customers, plus their terms.
CREATE TABLE supplier (
    id {id},
    code_source TEXT NOT NULL DEFAULT '',
    code TEXT,
    name TEXT NOT NULL,
    tax_number TEXT NOT NULL DEFAULT '',
    language TEXT NOT NULL DEFAULT '',
    payment_terms TEXT NOT NULL DEFAULT '',
    payment_days {int},
    lead_days {int},
    minimum_order {int},
    note TEXT NOT NULL DEFAULT '',
    staff_id {int} REFERENCES staff (id),
    created_on TEXT NOT NULL,
    batch_id {int} REFERENCES import_batch (id),
    deleted_at TEXT
){table}
--;;
CREATE UNIQUE INDEX supplier_by_code ON supplier (code_source, code)
--;;
CREATE INDEX supplier_by_batch ON supplier (batch_id)
--;;
CREATE INDEX supplier_by_staff ON supplier (staff_id) WHERE staff_id IS NOT NULL
--;;
CREATE TABLE supplier_phone (
    id {id},
    supplier_id {int} NOT NULL REFERENCES supplier (id) ON DELETE CASCADE,
    position {int} NOT NULL,
    number TEXT NOT NULL,
    digits_key TEXT NOT NULL,
    label TEXT NOT NULL DEFAULT ''
){table}
--;;
CREATE INDEX supplier_phone_by_supplier ON supplier_phone (supplier_id, position)
--;;
CREATE TABLE supplier_email (
    id {id},
    supplier_id {int} NOT NULL REFERENCES supplier (id) ON DELETE CASCADE,
    position {int} NOT NULL,
    address TEXT NOT NULL,
    address_key TEXT NOT NULL,
    label TEXT NOT NULL DEFAULT ''
){table}
--;;
CREATE INDEX supplier_email_by_supplier ON supplier_email (supplier_id, position)
--;;
CREATE TABLE supplier_address (
    id {id},
    supplier_id {int} NOT NULL REFERENCES supplier (id) ON DELETE CASCADE,
    position {int} NOT NULL,
    street TEXT NOT NULL DEFAULT '',
    city TEXT NOT NULL DEFAULT '',
    region TEXT NOT NULL DEFAULT '',
    postcode TEXT NOT NULL DEFAULT '',
    country TEXT NOT NULL DEFAULT '',
    label TEXT NOT NULL DEFAULT ''
){table}
--;;
CREATE INDEX supplier_address_by_supplier ON supplier_address (supplier_id, position)
--;;
CREATE TABLE supplier_handle (
    id {id},
    supplier_id {int} NOT NULL REFERENCES supplier (id) ON DELETE CASCADE,
    position {int} NOT NULL,
    network TEXT NOT NULL,
    handle TEXT NOT NULL
){table}
--;;
CREATE INDEX supplier_handle_by_supplier ON supplier_handle (supplier_id, position)
--;;
-- The people with whom one speaks there.
CREATE TABLE supplier_contact (
    id {id},
    supplier_id {int} NOT NULL REFERENCES supplier (id) ON DELETE CASCADE,
    position {int} NOT NULL,
    name TEXT NOT NULL,
    role TEXT NOT NULL DEFAULT '',
    phone TEXT NOT NULL DEFAULT '',
    email TEXT NOT NULL DEFAULT ''
){table}
--;;
CREATE INDEX supplier_contact_by_supplier ON supplier_contact (supplier_id, position)
--;;
CREATE TABLE supplier_note (
    id {id},
    supplier_id {int} NOT NULL REFERENCES supplier (id) ON DELETE CASCADE,
    at TEXT NOT NULL,
    text TEXT NOT NULL,
    staff_id {int} REFERENCES staff (id)
){table}
--;;
CREATE INDEX supplier_note_by_supplier ON supplier_note (supplier_id, at)
--;;
CREATE TABLE supplier_file (
    id {id},
    supplier_id {int} NOT NULL REFERENCES supplier (id) ON DELETE CASCADE,
    stored_file_id {int} NOT NULL REFERENCES stored_file (id),
    name TEXT NOT NULL,
    added_on TEXT NOT NULL
){table}
--;;
CREATE INDEX supplier_file_by_supplier ON supplier_file (supplier_id)
--;;
CREATE INDEX supplier_file_by_content ON supplier_file (stored_file_id)
--;;
CREATE TABLE supplier_own_value (
    id {id},
    supplier_id {int} NOT NULL REFERENCES supplier (id) ON DELETE CASCADE,
    own_field_id {int} NOT NULL REFERENCES own_field (id) ON DELETE CASCADE,
    value TEXT NOT NULL,
    number {int},
    UNIQUE (supplier_id, own_field_id)
){table}
--;;
CREATE INDEX supplier_own_value_by_field ON supplier_own_value (own_field_id, value, supplier_id)
--;;
CREATE TABLE supplier_search (
    supplier_id {int} NOT NULL PRIMARY KEY REFERENCES supplier (id) ON DELETE CASCADE,
    folded TEXT NOT NULL,
    latin TEXT NOT NULL
){table}
--;;
-- What a supplier calls a product and asks for it: unit_cost without VAT, in millionths, NULL where it is not
-- known; case_size and minimum_quantity in thousandths of the product's unit. The first position is where the
-- product is usually bought.
CREATE TABLE supplier_product (
    id {id},
    product_id {int} NOT NULL REFERENCES product (id) ON DELETE CASCADE,
    supplier_id {int} NOT NULL REFERENCES supplier (id) ON DELETE CASCADE,
    position {int} NOT NULL,
    code TEXT NOT NULL DEFAULT '',
    unit_cost {int},
    case_size {int},
    minimum_quantity {int},
    lead_days {int},
    batch_id {int} REFERENCES import_batch (id),
    UNIQUE (supplier_id, product_id)
){table}
--;;
CREATE INDEX supplier_product_by_product ON supplier_product (product_id, position)
--;;
CREATE INDEX supplier_product_by_batch ON supplier_product (batch_id)
--;;

-- Places of stock ------------------------------------------------------------------------------------------
CREATE TABLE stock_place (
    id {id},
    name TEXT NOT NULL,
    position {int} NOT NULL,
    deleted_at TEXT
){table}
--;;

-- Purchases ------------------------------------------------------------------------------------------------
-- A draft has no number. promised_on: when the goods were to come; costs without VAT. place_id: where they go;
-- NULL where no stock is kept.
CREATE TABLE purchase_order (
    id {id},
    number TEXT UNIQUE,
    supplier_id {int} NOT NULL REFERENCES supplier (id),
    place_id {int} REFERENCES stock_place (id),
    state TEXT NOT NULL CHECK (state IN ('draft', 'sent', 'closed', 'cancelled')),
    created_on TEXT NOT NULL,
    sent_on TEXT,
    promised_on TEXT,
    closed_on TEXT,
    note TEXT NOT NULL DEFAULT '',
    batch_id {int} REFERENCES import_batch (id),
    deleted_at TEXT
){table}
--;;
CREATE INDEX purchase_order_by_supplier ON purchase_order (supplier_id, sent_on)
--;;
CREATE INDEX purchase_order_by_state ON purchase_order (state, promised_on)
--;;
CREATE INDEX purchase_order_by_place ON purchase_order (place_id) WHERE place_id IS NOT NULL
--;;
CREATE INDEX purchase_order_by_batch ON purchase_order (batch_id)
--;;
CREATE TABLE purchase_order_line (
    id {id},
    purchase_order_id {int} NOT NULL REFERENCES purchase_order (id) ON DELETE CASCADE,
    position {int} NOT NULL,
    product_id {int} NOT NULL REFERENCES product (id),
    supplier_code TEXT NOT NULL DEFAULT '',
    description TEXT NOT NULL DEFAULT '',
    quantity {int} NOT NULL,
    unit_cost {int},
    UNIQUE (purchase_order_id, position)
){table}
--;;
CREATE INDEX purchase_order_line_by_product ON purchase_order_line (product_id)
--;;
-- What came in, of an order or without one. extra_cost (freight, customs; minor units) is spread over the lines
-- by value. document: the number on the supplier's paper. Without a place it moves no stock.
CREATE TABLE purchase_receipt (
    id {id},
    purchase_order_id {int} REFERENCES purchase_order (id),
    supplier_id {int} NOT NULL REFERENCES supplier (id),
    place_id {int} REFERENCES stock_place (id),
    at TEXT NOT NULL,
    business_day TEXT NOT NULL,
    document TEXT NOT NULL DEFAULT '',
    extra_cost {int} NOT NULL DEFAULT 0,
    note TEXT NOT NULL DEFAULT '',
    batch_id {int} REFERENCES import_batch (id),
    deleted_at TEXT
){table}
--;;
CREATE INDEX purchase_receipt_by_order ON purchase_receipt (purchase_order_id)
--;;
CREATE INDEX purchase_receipt_by_supplier ON purchase_receipt (supplier_id, business_day)
--;;
CREATE INDEX purchase_receipt_by_place ON purchase_receipt (place_id) WHERE place_id IS NOT NULL
--;;
CREATE INDEX purchase_receipt_by_batch ON purchase_receipt (batch_id)
--;;
-- unit_cost: as invoiced, without VAT; landed_cost: with the line's share of extra_cost. defective: of quantity.
CREATE TABLE purchase_receipt_line (
    id {id},
    purchase_receipt_id {int} NOT NULL REFERENCES purchase_receipt (id) ON DELETE CASCADE,
    position {int} NOT NULL,
    purchase_order_line_id {int} REFERENCES purchase_order_line (id),
    product_id {int} NOT NULL REFERENCES product (id),
    quantity {int} NOT NULL,
    defective {int} NOT NULL DEFAULT 0,
    unit_cost {int},
    landed_cost {int},
    UNIQUE (purchase_receipt_id, position)
){table}
--;;
CREATE INDEX purchase_receipt_line_by_product ON purchase_receipt_line (product_id)
--;;
CREATE INDEX purchase_receipt_line_by_order_line ON purchase_receipt_line (purchase_order_line_id)
    WHERE purchase_order_line_id IS NOT NULL
--;;
-- What went back to the supplier; reason: defective, wrong, surplus, other.
CREATE TABLE supplier_return (
    id {id},
    supplier_id {int} NOT NULL REFERENCES supplier (id),
    place_id {int} REFERENCES stock_place (id),
    at TEXT NOT NULL,
    business_day TEXT NOT NULL,
    document TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    deleted_at TEXT
){table}
--;;
CREATE INDEX supplier_return_by_supplier ON supplier_return (supplier_id, business_day)
--;;
CREATE INDEX supplier_return_by_place ON supplier_return (place_id) WHERE place_id IS NOT NULL
--;;
CREATE TABLE supplier_return_line (
    id {id},
    supplier_return_id {int} NOT NULL REFERENCES supplier_return (id) ON DELETE CASCADE,
    position {int} NOT NULL,
    product_id {int} NOT NULL REFERENCES product (id),
    receipt_line_id {int} REFERENCES purchase_receipt_line (id),
    quantity {int} NOT NULL,
    unit_cost {int},
    reason TEXT NOT NULL CHECK (reason IN ('defective', 'wrong', 'surplus', 'other')),
    UNIQUE (supplier_return_id, position)
){table}
--;;
CREATE INDEX supplier_return_line_by_product ON supplier_return_line (product_id)
--;;
CREATE INDEX supplier_return_line_by_receipt_line ON supplier_return_line (receipt_line_id)
    WHERE receipt_line_id IS NOT NULL
--;;

-- The ledger of stock --------------------------------------------------------------------------------------
-- A count is a document: what was found on the shelves of a place at one moment.
CREATE TABLE stock_count (
    id {id},
    place_id {int} NOT NULL REFERENCES stock_place (id),
    name TEXT NOT NULL,
    at TEXT NOT NULL,
    business_day TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('open', 'booked', 'cancelled')),
    category_id {int} REFERENCES category (id),
    note TEXT NOT NULL DEFAULT ''
){table}
--;;
CREATE INDEX stock_count_by_place ON stock_count (place_id, at)
--;;
CREATE INDEX stock_count_by_category ON stock_count (category_id) WHERE category_id IS NOT NULL
--;;
-- counted: NULL as long as nobody has counted it.
CREATE TABLE stock_count_line (
    id {id},
    stock_count_id {int} NOT NULL REFERENCES stock_count (id) ON DELETE CASCADE,
    position {int} NOT NULL,
    product_id {int} NOT NULL REFERENCES product (id),
    counted {int},
    UNIQUE (stock_count_id, product_id)
){table}
--;;
CREATE INDEX stock_count_line_by_product ON stock_count_line (product_id)
--;;
-- Goods carried from one place to another: two moves that name it.
CREATE TABLE stock_transfer (
    id {id},
    from_place_id {int} NOT NULL REFERENCES stock_place (id),
    to_place_id {int} NOT NULL REFERENCES stock_place (id),
    at TEXT NOT NULL,
    note TEXT NOT NULL DEFAULT ''
){table}
--;;
CREATE INDEX stock_transfer_by_from ON stock_transfer (from_place_id)
--;;
CREATE INDEX stock_transfer_by_to ON stock_transfer (to_place_id)
--;;
-- The ledger. quantity: what came in, below zero what went out; a count has none but what was found (counted),
-- and what it changes is reckoned from the moves before it. unit_cost: of what comes in at a cost of its own
-- (without VAT, in millionths); all else moves at the average. reason: of a loss.
CREATE TABLE stock_move (
    id {id},
    product_id {int} NOT NULL REFERENCES product (id),
    place_id {int} NOT NULL REFERENCES stock_place (id),
    kind TEXT NOT NULL CHECK (kind IN ('opening', 'receipt', 'sale', 'return', 'supplier-return', 'transfer',
        'loss', 'count')),
    at TEXT NOT NULL,
    business_day TEXT NOT NULL,
    quantity {int},
    counted {int},
    unit_cost {int},
    reason TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    sale_line_id {int} REFERENCES sale_line (id) ON DELETE CASCADE,
    receipt_line_id {int} REFERENCES purchase_receipt_line (id) ON DELETE CASCADE,
    return_line_id {int} REFERENCES supplier_return_line (id) ON DELETE CASCADE,
    count_line_id {int} REFERENCES stock_count_line (id) ON DELETE CASCADE,
    transfer_id {int} REFERENCES stock_transfer (id) ON DELETE CASCADE,
    staff_id {int} REFERENCES staff (id),
    batch_id {int} REFERENCES import_batch (id)
){table}
--;;
CREATE INDEX stock_move_by_product ON stock_move (product_id, at, id)
--;;
CREATE INDEX stock_move_by_day ON stock_move (business_day, kind)
--;;
CREATE INDEX stock_move_by_place ON stock_move (place_id)
--;;
CREATE INDEX stock_move_by_sale_line ON stock_move (sale_line_id) WHERE sale_line_id IS NOT NULL
--;;
CREATE INDEX stock_move_by_receipt_line ON stock_move (receipt_line_id) WHERE receipt_line_id IS NOT NULL
--;;
CREATE INDEX stock_move_by_return_line ON stock_move (return_line_id) WHERE return_line_id IS NOT NULL
--;;
CREATE INDEX stock_move_by_count_line ON stock_move (count_line_id) WHERE count_line_id IS NOT NULL
--;;
CREATE INDEX stock_move_by_transfer ON stock_move (transfer_id) WHERE transfer_id IS NOT NULL
--;;
CREATE INDEX stock_move_by_batch ON stock_move (batch_id)
--;;
-- Kept: for every move what it changed and how the product stood after it (in its place, in all places, its
-- moving average in millionths, NULL while no cost is known), in the order of the ledger: at, id.
CREATE TABLE stock_running (
    move_id {int} NOT NULL PRIMARY KEY REFERENCES stock_move (id) ON DELETE CASCADE,
    product_id {int} NOT NULL,
    place_id {int} NOT NULL,
    at TEXT NOT NULL,
    business_day TEXT NOT NULL,
    effect {int} NOT NULL,
    place_after {int} NOT NULL,
    product_after {int} NOT NULL,
    average_after {int}
){table}
--;;
CREATE INDEX stock_running_by_product ON stock_running (product_id, at, move_id, product_after, average_after)
--;;
-- Kept: on hand per place, and of all places together with the average cost.
CREATE TABLE stock_level (
    product_id {int} NOT NULL REFERENCES product (id) ON DELETE CASCADE,
    place_id {int} NOT NULL,
    quantity {int} NOT NULL,
    PRIMARY KEY (product_id, place_id)
){table}
--;;
CREATE TABLE product_stock (
    product_id {int} NOT NULL PRIMARY KEY REFERENCES product (id) ON DELETE CASCADE,
    quantity {int} NOT NULL,
    average_cost {int}
){table}
--;;
-- Asked for and not in stock, by whom; product_id NULL where the shop does not have it at all. A quantity set
-- aside is reserved.
CREATE TABLE stock_request (
    id {id},
    product_id {int} REFERENCES product (id),
    wanted TEXT NOT NULL DEFAULT '',
    customer_id {int} REFERENCES customer (id),
    quantity {int} NOT NULL,
    asked_on TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('open', 'set-aside', 'done', 'dropped')),
    note TEXT NOT NULL DEFAULT '',
    staff_id {int} REFERENCES staff (id)
){table}
--;;
CREATE INDEX stock_request_by_product ON stock_request (product_id, state)
--;;
CREATE INDEX stock_request_by_customer ON stock_request (customer_id) WHERE customer_id IS NOT NULL
--;;
-- Where a document takes its goods from; NULL: it moves no stock. The cost of a line (without VAT, per unit, in
-- millionths) and whose goods they were are frozen when it is written; NULL where nothing was known.
ALTER TABLE sale ADD COLUMN place_id {int} REFERENCES stock_place (id)
--;;
ALTER TABLE sale_line ADD COLUMN unit_cost {int}
--;;
ALTER TABLE sale_line ADD COLUMN supplier_id {int} REFERENCES supplier (id)
--;;
CREATE INDEX sale_by_place ON sale (place_id) WHERE place_id IS NOT NULL
--;;
CREATE INDEX sale_line_by_supplier ON sale_line (supplier_id) WHERE supplier_id IS NOT NULL
