#!/bin/sh
# SPDX-FileCopyrightText: The Tefter developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# layers.sh ROOT: the walls of the house (CONTRIBUTING.md, "Rooms and floors"). Needs sh, find, sort and awk alone.
# There is no list of exceptions. A new room gets its floor in the tables below.
set -eu
cd "${1:?usage: layers.sh ROOT}"
LC_ALL=C
export LC_ALL

sources() {
    for half in core ui app tests; do
        [ ! -d "$half" ] || find "$half" -type f "$@"
    done
}

{
    sources \( -name '*.h' -o -name '*.cpp' -o -name '*.c' -o -name '*.sh' -o -name '*.cmake' -o -name '*.py' \
        -o -name CMakeLists.txt -o -name '*.sql' \)
    for file in CMakeLists.txt dev .ci/run translations/*.cmake cmake/*.cmake; do
        [ ! -f "$file" ] || echo "$file"
    done
} | sort | awk '
function floors(half, list,    parts, n, i, pair) {
    n = split(list, parts, " ")
    for (i = 1; i <= n; ++i) {
        split(parts[i], pair, ":")
        floor[half "/" pair[1]] = pair[2]
    }
}
BEGIN {
    floors("core", "base:0 calendar:1 db:1 shop:2 segments:3 reports:3 customers:4 catalogue:4 stock:5 sales:6")
    floors("core", "suppliers:6 conversations:7 loyalty:7 counter:8 campaigns:8 exchange:9 sample:9 registry:10")
    floors("ui", "common:0 charts:1 print:1 customers:2 catalogue:2 stock:2 suppliers:2 sales:2 segments:2 reports:2 exchange:2 shell:3")
    files = headers = 0
    while ((getline file) > 0) {
        ++files
        read_file(file)
    }
    if (headers == 0)
        fault("no source file was found: is this the root of the source?")
    look_for_cycles()
    printf "layers: %d files, %d faults\n", files, faults
    exit faults > 0
}
function fault(text) { print "layers: " text; ++faults }

# The room of core/sales/criteria/X.cpp is core/sales; app and tests are one room each.
function room_of(path,    parts, n) {
    n = split(path, parts, "/")
    if (parts[1] == "core" || parts[1] == "ui")
        return n > 2 ? parts[1] "/" parts[2] : parts[1]
    return parts[1]
}

function read_file(file,    line, text, number, first, half, room, code, in_comment, target, name, second) {
    half = file; sub("/.*", "", half)
    room = room_of(file)
    code = file ~ /\.(h|cpp|c)$/
    if (code && (half == "core" || half == "ui")) {
        ++headers
        if (!(room in floor))
            fault(file ": " room " is no room with a floor; give it one in tests/layers.sh")
        name = file; sub(".*/", "", name); sub("\\..*", "", name)
        if (name ~ /(Manager|Helpers?|Utils?|Handler|Common)$/)
            fault(file ": the name does not say what its one job is")
    }
    if (file ~ /\.h$/)
        is_header[file] = 1
    number = 0; first = 1; in_comment = 0
    while ((getline line < file) > 0) {
        ++number
        if (number == 1 && line ~ /^#!/)
            first = 2
        if (number == first && line !~ /SPDX-FileCopyrightText: The Tefter developers$/)
            fault(file ":" number ": the first line must be SPDX-FileCopyrightText: The Tefter developers")
        if (number == first + 1 && line !~ /SPDX-License-Identifier: GPL-3\.0-or-later$/)
            fault(file ":" number ": the second line must be SPDX-License-Identifier: GPL-3.0-or-later")
        if (!code)
            continue
        text = line
        if (in_comment) {
            if (!sub(/.*\*\//, "", text)) continue
            in_comment = 0
        }
        gsub(/\/\*[^*]*\*\//, "", text)
        if (text ~ /\/\*/) { in_comment = 1; sub(/\/\*.*/, "", text) }
        if (text ~ /^[ \t]*#[ \t]*include[ \t]*[<"]/) {
            target = text
            sub(/^[ \t]*#[ \t]*include[ \t]*/, "", target)
            second = substr(target, 1, 1)
            target = substr(target, 2)
            sub(/[>"].*/, "", target)
            if (second == "\"" || target ~ /^(core|ui|app|tests)\//)
                own_include(file, number, half, room, target)
            else
                foreign_include(file, number, half, room, target)
            continue
        }
        sub(/\/\/.*/, "", text)
        if (half == "core") {
            if (text ~ /QMessageBox/)
                fault(file ":" number ": core opens no dialogs (QMessageBox)")
            if (text ~ /(^|[^A-Za-z0-9_])tr\(/)
                fault(file ":" number ": core has no sentences (tr); mark a key with QT_TRANSLATE_NOOP")
        }
    }
    close(file)
    if (number == 0)
        fault(file ": is empty or cannot be read")
}

function foreign_include(file, number, half, room, target) {
    if (half == "tests" || room == "core/db")
        return
    if (target ~ /^(QSql|QtSql)/)
        fault(file ":" number ": includes <" target ">: Qt Sql stays in core/db")
    if (target ~ /^(sqlite3\.h|libpq)/)
        fault(file ":" number ": includes <" target ">: the engine stays in core/db")
}

function own_include(file, number, half, room, target,    to, to_half, where) {
    if (target ~ /\.moc$/ || target ~ /^(ui_|moc_)/)
        return
    where = file ":" number ": includes " target ": "
    if (target !~ /^(core|ui|app|tests)\//) {
        fault(where "an include begins at the root (core/…, ui/…, app/…, tests/…)")
        return
    }
    to = room_of(target)
    to_half = target; sub("/.*", "", to_half)
    if (is_room(file) && target ~ /\.h$/)
        includes[file] = includes[file] " " target
    if ((to_half == "core" || to_half == "ui") && !(to in floor)) {
        fault(where to " is no room with a floor; give it one in tests/layers.sh")
        return
    }
    if (half == "tests") {
        if (file ~ /^tests\/core\// && to_half != "core" && to_half != "tests")
            fault(where "a test of core sees core alone")
        return
    }
    if (to_half == "tests") {
        fault(where "the program does not know its tests")
        return
    }
    if (half == "app")
        return
    if (to_half == "app" || (half == "core" && to_half == "ui")) {
        fault(where half " does not know " to_half)
        return
    }
    if (half == "ui" && to_half == "core") {
        if (to == "core/db")
            fault(where "ui never sees the database; ask a service")
        else if (target ~ /Repository\.h$/)
            fault(where "ui never sees a repository; ask a service")
        return
    }
    if (to != room && room in floor && floor[to] >= floor[room])
        fault(where room " is on floor " floor[room] " and " to " on floor " floor[to] \
            "; a room includes only rooms on floors below its own")
}

function is_room(file) { return file ~ /^(core|ui|app)\// }

# Headers that include each other in a circle. A walk in depth with a stack of our own.
function look_for_cycles(    file) {
    for (file in is_header)
        if (!(file in state))
            walk(file, "")
}
function walk(file, path,    list, n, i) {
    state[file] = "open"
    n = split(includes[file], list, " ")
    for (i = 1; i <= n; ++i) {
        if (state[list[i]] == "open")
            fault(file ": includes itself in a circle:" path " " file " " list[i])
        else if (!(list[i] in state) || state[list[i]] == "")
            walk(list[i], path " " file)
    }
    state[file] = "done"
}
'
