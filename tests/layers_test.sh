#!/bin/sh
# SPDX-FileCopyrightText: The Tefter developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# layers_test.sh ROOT: proves that tests/layers.sh can fail. Builds a small house that keeps every rule, then plants
# one wrong thing at a time and expects that it is named.
set -eu
layers=${1:?usage: layers_test.sh ROOT}/tests/layers.sh
house=$(mktemp -d)
trap 'rm -rf "$house"' EXIT
failed=0
tried=0

# file PATH [LINE…]: writes a file with the two lines of the licence on top.
file() {
    path=$house/$1
    shift
    mkdir -p "$(dirname "$path")"
    {
        echo '// SPDX-FileCopyrightText: The Tefter developers'
        echo '// SPDX-License-Identifier: GPL-3.0-or-later'
        for line in "$@"; do
            printf '%s\n' "$line"
        done
    } >"$path"
}

build_house() {
    rm -rf "$house"
    file core/base/Money.h '#include <QString>'
    file core/db/Connection.h '#include "core/base/Money.h"' '#include <QSqlDatabase>'
    file core/shop/Shop.h '#include "core/db/Connection.h"' '// A sentence never passes tr() here.'
    file core/sales/Sale.h '#include "core/base/Money.h"' 'int substr(int);'
    file core/sales/SaleRepository.h '#include "core/sales/Sale.h"' '/* not a QMessageBox */'
    file core/sales/SaleRepository.cpp '#include "core/sales/SaleRepository.h"' '#include "core/shop/Shop.h"'
    file ui/common/Page.h '#include <QWidget>'
    file ui/sales/SalesPage.h '#include "ui/common/Page.h"' '#include "core/sales/Sale.h"'
    file ui/shell/Window.cpp '#include "ui/sales/SalesPage.h"' '#include "Window.moc"'
    file app/main.cpp '#include "ui/shell/Page.h"' '#include "core/sales/SaleRepository.h"'
    file tests/core/sales/SaleTest.cpp '#include "core/sales/Sale.h"' '#include "tests/support/Catch.h"'
}

# refused WORDS: the house as it stands must be refused, and the message must contain WORDS.
refused() {
    tried=$((tried + 1))
    if said=$(sh "$layers" "$house"); then
        echo "not noticed: $1"
        failed=$((failed + 1))
    else
        case $said in
        *"$1"*) ;;
        *)
            echo "expected: $1; but it said: $said"
            failed=$((failed + 1))
            ;;
        esac
    fi
    build_house
}

build_house
if ! said=$(sh "$layers" "$house"); then
    echo "a house in order was refused: $said"
    failed=1
fi

file core/base/Money.h '#include "core/shop/Shop.h"'
refused 'core/base/Money.h:3: includes core/shop/Shop.h: core/base is on floor 0 and core/shop on floor 2'
file core/db/Connection.h '#include "core/calendar/Easter.h"'
refused 'core/db is on floor 1 and core/calendar on floor 1'
file ui/sales/SalesPage.h '#include "ui/customers/CustomersPage.h"'
refused 'ui/sales is on floor 2 and ui/customers on floor 2'
file ui/common/Page.h '#include "ui/shell/Window.h"'
refused 'ui/common is on floor 0 and ui/shell on floor 3'
file core/cellar/Wine.h '#include "core/base/Money.h"'
refused 'core/cellar is no room with a floor'
file core/sales/Sale.h '#include "core/cellar/Wine.h"'
refused 'includes core/cellar/Wine.h: core/cellar is no room with a floor'
file core/Loose.h 'int x;'
refused 'core/Loose.h: core is no room'
file core/sales/Sale.h '#include "ui/common/Page.h"'
refused 'core does not know ui'
file core/sales/Sale.h '#include "app/Main.h"'
refused 'core does not know app'
file ui/sales/SalesPage.h '#include "app/Main.h"'
refused 'ui does not know app'
file ui/sales/SalesPage.h '#include "tests/support/Catch.h"'
refused 'the program does not know its tests'
file tests/core/sales/SaleTest.cpp '#include "ui/sales/SalesPage.h"'
refused 'a test of core sees core alone'
file ui/sales/SalesPage.h '#include "core/db/Connection.h"'
refused 'ui never sees the database'
file ui/sales/SalesPage.h '#include "core/sales/SaleRepository.h"'
refused 'ui never sees a repository'
file core/sales/Sale.h '#include "Money.h"'
refused 'an include begins at the root'
file core/sales/Sale.h '#include <QSqlQuery>'
refused 'Qt Sql stays in core/db'
file app/main.cpp '#  include <QtSql/QSqlQuery>'
refused 'Qt Sql stays in core/db'
file core/sales/Sale.h '#include <sqlite3.h>'
refused 'the engine stays in core/db'
file core/sales/Sale.h 'void f() { QMessageBox::about(); }'
refused 'core/sales/Sale.h:3: core opens no dialogs'
file core/sales/Sale.h '/* a comment' 'of two lines */ auto x = QObject::tr("x");'
refused 'core/sales/Sale.h:4: core has no sentences'
file core/sales/A.h '#include "core/sales/B.h"'
file core/sales/B.h '#include "core/sales/C.h"'
file core/sales/C.h '#include "core/sales/A.h"'
refused 'includes itself in a circle'
file core/sales/SaleManager.h 'int x;'
refused 'does not say what its one job is'
printf '%s\n' '#pragma once' >"$house/core/sales/Sale.h"
refused 'core/sales/Sale.h:1: the first line must be SPDX-FileCopyrightText'
printf '%s\n' '#!/bin/sh' '# SPDX-FileCopyrightText: The Tefter developers' 'set -eu' >"$house/dev"
refused 'dev:3: the second line must be SPDX-License-Identifier'
rm -rf "$house/core" "$house/ui" "$house/app"
refused 'no source file was found'

echo "layers_test: $tried faults planted, $failed not found as they should"
[ "$failed" -eq 0 ]
