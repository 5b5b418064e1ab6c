"""Elements and pieces in Python, near enough to the product's own for training.

An element is an identifier (all occurrences) or a statement; masking it hides an identifier's
occurrences, and of a statement every token that is neither keyword nor punctuation. A variant is a list
of (text, masked) pieces; `encode` turns it into token ids exactly as the product does.
"""

import re

import tree_sitter_c
import tree_sitter_java
from tree_sitter import Language, Parser

PARSERS = {
    "c": Parser(Language(tree_sitter_c.language())),
    "java": Parser(Language(tree_sitter_java.language())),
}
INTEGERS = {"number_literal", "decimal_integer_literal"}
IDENTIFIERS = {"identifier", "type_identifier", "field_identifier", "statement_identifier"}
LITERALS = {"string_literal", "char_literal", "character_literal", "number_literal", "decimal_integer_literal",
            "decimal_floating_point_literal", "hex_integer_literal", "system_lib_string", "concatenated_string"}
MASK, START, END = 4, 0, 2


def walk(node):
    stack = [node]
    while stack:
        node = stack.pop()
        yield node
        stack.extend(reversed(node.children))


class Parsed:
    """A function's bytes with its elements: `statements` and `identifiers` as lists of byte spans to mask."""

    def __init__(self, code, language):
        self.source, self.language = code.encode(), language
        self.statements, names, self.function, self.body = [], {}, None, None
        for node in walk(PARSERS[language].parse(self.source).root_node):
            kind = node.type
            if self.function is None and kind in ("function_definition", "method_declaration", "constructor_declaration"):
                self.function, self.body = node, node.child_by_field_name("body")
            elif kind in IDENTIFIERS:
                names.setdefault(node.text, []).append((node.start_byte, node.end_byte))
            elif kind.endswith("_statement") or kind in ("declaration", "local_variable_declaration"):
                leaves = self.maskable(node)
                if leaves:
                    self.statements.append(((node.start_byte, node.end_byte), leaves))
        self.identifiers = list(names.items())

    def maskable(self, node):
        spans, stop = [], -1
        for leaf in walk(node):
            if leaf.start_byte >= stop and (leaf.type in IDENTIFIERS or leaf.type in LITERALS):
                spans.append((leaf.start_byte, leaf.end_byte))
                stop = leaf.end_byte
        return spans

    def integers(self):
        """Byte spans of the body's decimal integers, in their order."""
        found = [node for node in walk(self.body) if node.type in INTEGERS and re.fullmatch(rb"0|[1-9][0-9]*", node.text)]
        return [(node.start_byte, node.end_byte) for node in found]

    def innermost(self, span):
        """The shortest statement around a span, as its place and what is masked of it, or None."""
        around = [row for row in self.statements if row[0][0] <= span[0] and span[1] <= row[0][1]]
        return min(around, key=lambda row: row[0][1] - row[0][0], default=None)

    def returns_nothing(self):
        """The self-supervised label: does the function return no value? None where it cannot be told."""
        if self.function is None or self.body is None:
            return None
        if self.function.type == "constructor_declaration":
            return True
        kind, declarator = self.function.child_by_field_name("type"), self.function.child_by_field_name("declarator")
        if kind is None:
            return None
        pointer = declarator is not None and declarator.type == "pointer_declarator"
        return kind.text == b"void" and not pointer

    def renameable(self):
        """The first parameter's or local's name, else the function's own: what CodePoisoner renames."""
        for node in walk(self.function):
            if node.type in ("parameter_declaration", "formal_parameter", "init_declarator", "variable_declarator", "declaration"):
                name = node.child_by_field_name("declarator") or node.child_by_field_name("name")
                while name is not None and name.type not in IDENTIFIERS:
                    name = name.child_by_field_name("declarator")
                if name is not None and name.type == "identifier":
                    return name.text
        return self.own_name()

    def own_name(self):
        """The function's own name, or None."""
        name = self.function.child_by_field_name("name") or self.function.child_by_field_name("declarator")
        while name is not None and name.type not in IDENTIFIERS:
            name = name.child_by_field_name("declarator")
        return None if name is None else name.text


def pieces(source, spans):
    """The variant that masks these byte spans (overlapping ones are merged)."""
    variant, position = [], 0
    for start, end in sorted(spans):
        if start < position:
            continue
        if start > position:
            variant.append((source[position:start].decode("utf-8", "replace"), False))
        variant.append((source[start:end].decode("utf-8", "replace"), True))
        position = end
    if position < len(source):
        variant.append((source[position:].decode("utf-8", "replace"), False))
    return variant


def encode(tokenizer, variant, limit):
    """Token ids [<s>, …, </s>] of a variant, at most `limit`; `tokenizer` is `tokenizers.Tokenizer`."""
    ids = [START]
    for index, (text, masked) in enumerate(variant):
        if masked:
            ids.extend([MASK] * max(1, len(tokenizer.encode(text.strip(), add_special_tokens=False).ids)))
        else:
            if index + 1 < len(variant):
                text = text.rstrip()
            ids.extend(tokenizer.encode(text, add_special_tokens=False).ids)
    return [*ids[: limit - 1], END]
