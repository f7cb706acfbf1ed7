"""A source file as the rules see it: lines, comments, string literals, calls and functions of C++."""

import re
from dataclasses import dataclass
from functools import cached_property

_TOKEN = re.compile(
    r'(?P<comment>//[^\n]*|/\*.*?\*/)'
    r'|(?P<raw>\b(?:u8|u|U|L)?R"(?P<mark>[^()\s\\]{0,16})\(.*?\)(?P=mark)")'
    r'|(?P<string>"(?:\\.|[^"\\\n])*")'
    r"|(?P<char>(?<![0-9a-fA-F])'(?:\\.|[^'\\\n])+')",
    re.DOTALL)


@dataclass
class Literal:
    line: int
    value: str  # neighbouring literals are one


@dataclass
class Function:
    name: str
    line: int
    lines: int  # from the opening to the closing brace
    text: str


@dataclass
class Source:
    path: str
    text: str

    @property
    def layer(self):
        """The folder below src/ or tests/, empty elsewhere."""
        parts = self.path.split("/")
        return parts[1] if len(parts) > 2 and parts[0] in ("src", "tests") else ""

    @property
    def is_cpp(self):
        return self.path.endswith((".cpp", ".h"))

    def line_of(self, offset):
        return self.text.count("\n", 0, offset) + 1

    @cached_property
    def uncommented(self):
        """The text with comments blanked; every offset stays where it was."""
        return _TOKEN.sub(lambda m: _blank(m[0]) if m["comment"] else m[0], self.text)

    @cached_property
    def code(self):
        """The text with comments and the insides of literals blanked; every offset stays where it was."""
        return _TOKEN.sub(lambda m: _blank(m[0]) if m["comment"] else m[0][0] + _blank(m[0][1:-1]) + m[0][-1], self.text)

    @cached_property
    def literals(self):
        found, end = [], None
        for match in _TOKEN.finditer(self.uncommented):
            if match["comment"] or match["char"]:
                continue
            if end is not None and not self.uncommented[end:match.start()].strip():
                found[-1].value += match[0][1:-1]
            else:
                found.append(Literal(self.line_of(match.start()), match[0][match[0].index('"') + 1:-1]))
            end = match.end()
        return found

    def matches(self, pattern):
        """(line, matched text) for each place in the code that the pattern names, outside comments and literals."""
        return [(self.line_of(m.start()), m[0]) for m in re.finditer(pattern, self.code)]

    def calls(self, names):
        """(line, name, arguments) of each call of one of the names; the arguments as written, without comments."""
        for match in re.finditer(rf"\b({'|'.join(names)})\s*\(", self.code):
            yield self.line_of(match.start()), match[1], self._arguments(match.end())

    def _arguments(self, start):
        depth, begin, out = 0, start, []
        for at in range(start, len(self.code)):
            char = self.code[at]
            if char in "([{":
                depth += 1
            elif char in ")]}" and depth:
                depth -= 1
            elif depth == 0 and char in ",)":
                out.append(self.uncommented[begin:at].strip())
                begin = at + 1
                if char == ")":
                    break
        return out

    @cached_property
    def functions(self):
        """Every function with a body at namespace or class level; lambdas belong to the function they stand in."""
        code = re.sub(r"^[ \t]*#(?:[^\n\\]|\\.)*", lambda m: _blank(m[0]), self.code, flags=re.MULTILINE | re.DOTALL)
        found, scopes, head = [], [], 0
        for match in re.finditer(r"[{};]", code):
            at, inside_function = match.start(), any(kind != "scope" for kind, _ in scopes)
            if match[0] == "{":
                scopes.append(("inner" if inside_function else _kind(code[head:at]), at))
            elif match[0] == "}" and scopes:
                kind, opened = scopes.pop()
                if kind == "function":
                    found.append(self._function(code, opened, at))
            head = at + 1
        return found

    def _function(self, code, opened, closed):
        begin = max(code.rfind(end, 0, opened) for end in ";{}") + 1
        name = re.search(r"(TEST(?:_[FP])?\(.*?\)|[\w~]+(?=\s*\())", code[begin:opened])
        line = self.line_of(opened)
        return Function(name[1] if name else "", line, self.line_of(closed) - line + 1, self.text[begin:closed + 1])


def _kind(head):
    head = head.strip()
    if re.search(r"\b(namespace|class|struct|union|enum|extern)\b[^()]*$", head):
        return "scope"
    if not head or re.search(r"\)\s*(const|noexcept|override|final|mutable|&|->[^=]*|:.*|\s)*$", head, re.DOTALL):
        return "function"  # an empty head is the body after a constructor's braced member
    return "value"


def _blank(text):
    return re.sub(r"[^\n]", " ", text)
