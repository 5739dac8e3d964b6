#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Tefter developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""missing.py LANG: prints what has no finished translation as JSON, ready to be filled in for fill.py.

{context: {"source" or "source|comment": "" or ["", ""]}}; notes for the translator go to stderr.
"""

import json
import sys

sys.dont_write_bytecode = True
import catalogue  # noqa: E402


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    language = sys.argv[1]
    wanted = {}

    def collect(message):
        if message.unfinished:
            forms = (message.forms + [""] * 3)[: catalogue.FORMS[language]]
            value = forms if message.plural else message.forms[0]
            wanted.setdefault(message.context, {})[message.key] = value
            if message.note:
                print(f"{message.context}: {message.source!r}: {message.note}", file=sys.stderr)

    catalogue.edit(catalogue.path_of(language).read_text(encoding="utf-8"), collect)
    print(json.dumps(wanted, ensure_ascii=False, indent=1))


main()
