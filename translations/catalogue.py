# SPDX-FileCopyrightText: The Tefter developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads and edits a .ts file message by message; whatever is not touched stays as lupdate wrote it."""

import html
import re
import sys
from pathlib import Path

FORMS = {"en": 2, "el": 2, "hu": 1, "pl": 3, "ru": 3, "fa": 1}
MESSAGE = re.compile(r"[ ]*<message.*?</message>\n", re.DOTALL)
CONTEXT = re.compile(r"<context>\n.*?</context>\n", re.DOTALL)
TRANSLATION = re.compile(r"<translation(?P<type>[^>]*?)(?:/>|>(?P<text>.*?)</translation>)", re.DOTALL)
FORM = re.compile(r"<numerusform(?:/>|[^>]*>(.*?)</numerusform>)", re.DOTALL)


def path_of(language):
    path = Path(__file__).with_name(f"tefter_{language}.ts")
    if language not in FORMS or not path.exists():
        sys.exit(f"no such language: {language} (there are {' '.join(FORMS)})")
    return path


def element(text, name):
    found = re.search(rf"<{name}>(.*?)</{name}>", text, re.DOTALL)
    return html.unescape(found.group(1)) if found else ""


def escaped(text):
    for plain, entity in (("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ('"', "&quot;"), ("'", "&apos;")):
        text = text.replace(plain, entity)
    return text


class Message:
    """One entry of a catalogue; `xml` is its text in the file."""

    def __init__(self, context, xml):
        self.context = context
        self.xml = xml
        self.source = element(xml, "source")
        self.comment = element(xml, "comment")
        self.note = element(xml, "extracomment")
        self.plural = 'numerus="yes"' in xml.split("\n", 1)[0]
        found = TRANSLATION.search(xml)
        text = found.group("text") or ""
        self.unfinished = "unfinished" in found.group("type")
        self.forms = [html.unescape(t) for t in FORM.findall(text)] if self.plural else [html.unescape(text)]

    @property
    def key(self):
        return f"{self.source}|{self.comment}" if self.comment else self.source

    def translated(self, forms):
        """The entry's text in the file with these finished forms."""
        if self.plural:
            lines = "".join(f"            <numerusform>{escaped(t)}</numerusform>\n" for t in forms)
            body = f"<translation>\n{lines}        </translation>"
        else:
            body = f"<translation>{escaped(forms[0])}</translation>"
        return TRANSLATION.sub(lambda _: body, self.xml, count=1)


def edit(text, change):
    """The text of the catalogue after change(message) gave a new text for a message, or None to keep it."""

    def in_context(block):
        name = element(block.group(0), "name")
        return MESSAGE.sub(lambda m: change(Message(name, m.group(0))) or m.group(0), block.group(0))

    return CONTEXT.sub(in_context, text)
