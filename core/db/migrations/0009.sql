-- SPDX-FileCopyrightText: The Tefter developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a product is besides its name and price. A variant (size, colour) is a product of its own that names the
-- one it varies; variant_axes: a JSON array of names on that one, variant_values: the values in the same order.
-- sold_whole: only whole quantities make sense. negative_stock: allow, warn or block; empty: as the shop says.
ALTER TABLE product ADD COLUMN brand TEXT NOT NULL DEFAULT ''
--;;
ALTER TABLE product ADD COLUMN warranty_months {int}
--;;
ALTER TABLE product ADD COLUMN uses_up_days {int}
--;;
ALTER TABLE product ADD COLUMN shelf_place TEXT NOT NULL DEFAULT ''
--;;
ALTER TABLE product ADD COLUMN sold_whole {int} NOT NULL DEFAULT 0
--;;
ALTER TABLE product ADD COLUMN variant_of {int} REFERENCES product (id)
--;;
ALTER TABLE product ADD COLUMN variant_axes TEXT NOT NULL DEFAULT '[]'
--;;
ALTER TABLE product ADD COLUMN variant_values TEXT NOT NULL DEFAULT '[]'
--;;
ALTER TABLE product ADD COLUMN is_stocked {int} NOT NULL DEFAULT 1
--;;
ALTER TABLE product ADD COLUMN negative_stock TEXT NOT NULL DEFAULT ''
    CHECK (negative_stock IN ('', 'allow', 'warn', 'block'))
--;;
ALTER TABLE product ADD COLUMN reorder_point {int}
--;;
ALTER TABLE product ADD COLUMN target_level {int}
--;;
CREATE INDEX product_by_variant ON product (variant_of) WHERE variant_of IS NOT NULL
--;;
CREATE INDEX product_by_brand ON product (brand) WHERE brand <> ''
--;;
-- A rate of the shop's list; a product that names one pays what that rate is on the day of the sale.
-- vat_basis_points stays what a product without one pays.
ALTER TABLE product ADD COLUMN vat_rate_id {int} REFERENCES vat_rate (id)
--;;
CREATE INDEX product_by_vat_rate ON product (vat_rate_id) WHERE vat_rate_id IS NOT NULL
--;;
CREATE TABLE vat_rate_change (
    id {id},
    vat_rate_id {int} NOT NULL REFERENCES vat_rate (id) ON DELETE CASCADE,
    from_day TEXT NOT NULL,
    basis_points {int} NOT NULL,
    UNIQUE (vat_rate_id, from_day)
){table}
--;;
-- Every gross price that a product ever had, from when on; NULL where it had none.
CREATE TABLE product_price (
    id {id},
    product_id {int} NOT NULL REFERENCES product (id) ON DELETE CASCADE,
    from_at TEXT NOT NULL,
    price {int},
    batch_id {int} REFERENCES import_batch (id)
){table}
--;;
CREATE INDEX product_price_by_product ON product_price (product_id, from_at)
--;;
CREATE INDEX product_price_by_batch ON product_price (batch_id)
--;;
-- What stands today was so at least since the product is known.
INSERT INTO product_price (product_id, from_at, price, batch_id)
    SELECT id, created_on || 'T00:00:00', price, batch_id FROM product WHERE price IS NOT NULL
--;;
-- A reduced price; the last day is still in it, NULL: until further notice.
CREATE TABLE product_reduction (
    id {id},
    product_id {int} NOT NULL REFERENCES product (id) ON DELETE CASCADE,
    price {int} NOT NULL,
    from_day TEXT NOT NULL,
    to_day TEXT,
    reason TEXT NOT NULL DEFAULT ''
){table}
--;;
CREATE INDEX product_reduction_by_product ON product_reduction (product_id, from_day)
--;;
-- Said by hand: similar is the same from either side, goes-with is offered with the first.
CREATE TABLE product_link (
    id {id},
    product_id {int} NOT NULL REFERENCES product (id) ON DELETE CASCADE,
    other_id {int} NOT NULL REFERENCES product (id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('similar', 'goes-with')),
    UNIQUE (product_id, other_id, kind)
){table}
--;;
CREATE INDEX product_link_by_other ON product_link (other_id)
--;;
CREATE TABLE product_file (
    id {id},
    product_id {int} NOT NULL REFERENCES product (id) ON DELETE CASCADE,
    stored_file_id {int} NOT NULL REFERENCES stored_file (id),
    role TEXT NOT NULL CHECK (role IN ('picture', 'file')),
    name TEXT NOT NULL,
    added_on TEXT NOT NULL
){table}
--;;
CREATE INDEX product_file_by_product ON product_file (product_id)
--;;
CREATE UNIQUE INDEX product_file_picture ON product_file (product_id) WHERE role = 'picture'
--;;
CREATE INDEX product_file_by_content ON product_file (stored_file_id)
--;;
-- Own fields are of people, of products or of suppliers.
ALTER TABLE own_field ADD COLUMN subject TEXT NOT NULL DEFAULT 'customer'
    CHECK (subject IN ('customer', 'product', 'supplier'))
--;;
CREATE TABLE product_own_value (
    id {id},
    product_id {int} NOT NULL REFERENCES product (id) ON DELETE CASCADE,
    own_field_id {int} NOT NULL REFERENCES own_field (id) ON DELETE CASCADE,
    value TEXT NOT NULL,
    number {int},
    UNIQUE (product_id, own_field_id)
){table}
--;;
CREATE INDEX product_own_value_by_field ON product_own_value (own_field_id, value, product_id)
