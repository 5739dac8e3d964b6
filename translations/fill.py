#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Tefter developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""fill.py LANG FILE.json [--replace]: puts translations into tefter_LANG.ts.

FILE.json is as missing.py prints it: {context: {"source" or "source|comment": "text" or [forms]}}.
The context "*" serves every context. Empty texts are left out. Finished entries stay unless --replace.
"""

import json
import sys
from pathlib import Path

sys.dont_write_bytecode = True
import catalogue  # noqa: E402


def main():
    arguments = [a for a in sys.argv[1:] if a != "--replace"]
    if len(arguments) != 2:
        sys.exit(__doc__)
    language, file = arguments
    replace = "--replace" in sys.argv
    texts = json.loads(Path(file).read_text(encoding="utf-8"))
    used = set()
    wrong = []
    filled = 0

    def fill(message):
        nonlocal filled
        for context in (message.context, "*"):
            text = texts.get(context, {}).get(message.key)
            if text:
                used.add((context, message.key))
                break
        forms = text if isinstance(text, list) else [text]
        if not text or not all(forms) or not (message.unfinished or replace):
            return None
        if len(forms) != (catalogue.FORMS[language] if message.plural else 1):
            wrong.append(f"{message.context}: {message.source!r}: wrong number of forms")
            return None
        filled += 1
        return message.translated(forms)

    path = catalogue.path_of(language)
    path.write_text(catalogue.edit(path.read_text(encoding="utf-8"), fill), encoding="utf-8", newline="\n")
    for context, entries in texts.items():
        wrong += [f"{context}: {key!r}: no such source" for key in entries if (context, key) not in used and entries[key]]
    print(f"{path.name}: {filled} filled", *wrong, sep="\n")
    sys.exit(1 if wrong else 0)


main()
