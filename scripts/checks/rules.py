"""What a machine can check of a single file. Each rule stands with samples that must and must not break it."""

import ast
import re
import xml.etree.ElementTree as xml
from dataclasses import dataclass
from typing import Callable

from .source import Source

RULES = []

# Functions that may be long -> why
LONG_FUNCTIONS = {"fields": "lists the columns of an entity, one a line"}


@dataclass
class Rule:
    name: str
    find: Callable  # Source -> (line, message)…
    bad: list  # (path, text): the rule fires on each
    good: list  # (path, text): the rule is quiet on each


def rule(bad, good):
    return lambda find: RULES.append(Rule(find.__name__, find, bad, good)) or find


_SQL = re.compile(r"\b(SELECT|INSERT INTO|DELETE FROM|UPDATE \w+ SET|(CREATE|ALTER|DROP) (TABLE|INDEX|VIEW|VIRTUAL)"
                  r"|PRAGMA|ORDER BY|GROUP BY|BEGIN IMMEDIATE|ROLLBACK|VACUUM)\b"
                  r"|\bselect [\w., *()]+ from \w|\binsert into \w|\bdelete from \w+ where|\bupdate \w+ set \w")


@rule(bad=[("src/app/a.cpp", 'q("SELECT name " "FROM customer");'),
           ("src/ui/a.cpp", 'q(R"(delete from due where x = 1)");')],
      good=[("src/storage/a.cpp", 'q("SELECT name FROM customer");'),
            ("src/ui/a.cpp", '// SELECT\ntr("Select a file from the list")')])
def sql_lives_in_storage(source):
    if source.path.startswith("src/") and source.layer != "storage":
        for literal in source.literals:
            if _SQL.search(literal.value):
                yield literal.line, "SQL outside src/storage"


_RICH = (r"\bnew QLabel\b|\bQLabel\s+\w+\s*[({;]|\bmake_unique<QLabel>|\bQMessageBox\b|\bQErrorMessage\b|\bQToolTip::showText\b"
         r"|\b(setToolTip|setWhatsThis|setHtml|insertHtml|appendHtml|setMarkdown)\s*\(|\bQt::(RichText|AutoText|MarkdownText)\b")


@rule(bad=[("src/ui/a.cpp", "auto* l = new QLabel(name, this);"), ("src/ui/a.cpp", "b->setToolTip(name);"),
           ("src/ui/a.cpp", "QMessageBox::warning(this, a, b);"), ("src/ui/a.cpp", "case Qt::ToolTipRole: return name;")],
      good=[("src/ui/widgets/label.cpp", "new QLabel(parent)"), ("src/report/page.cpp", "d.setHtml(escaped);"),
            ("src/ui/a.cpp", "new Label(name, this); // not a QLabel(\n"),
            ("src/ui/a.cpp", '#include "ui/widgets/tip.h"\ncase Qt::ToolTipRole: return Tip::plain(name);')])
def user_text_is_plain_text(source):
    if not source.path.startswith("src/") or re.match(r"src/(ui/widgets/(label|tip|messages)|report/)", source.path):
        return
    for line, found in source.matches(_RICH):
        yield line, f"{found}: Qt would guess HTML; use Label, Tip or Messages of src/ui/widgets"
    if '"ui/widgets/tip.h"' not in source.uncommented:
        for line, _ in source.matches(r"\bQt::ToolTipRole\b"):
            yield line, "a tool tip of a model without ui/widgets/tip.h"


@rule(bad=[("ui/f.ui", '<ui><widget class="QLabel" name="customer"/></ui>')],
      good=[("ui/f.ui", '<ui><widget class="QLabel"><property name="text"><string>Name</string></property></widget></ui>'),
            ("ui/f.ui", '<ui><widget class="QLabel"><property name="textFormat"><enum>Qt::PlainText</enum></property>'
                        '</widget></ui>')])
def form_labels_are_plain_text(source):
    if not source.path.endswith(".ui"):
        return
    for widget in xml.fromstring(source.text).iter("widget"):
        values = {p.get("name"): "".join(p.itertext()).strip() for p in widget.findall("property")}
        if widget.get("class") == "QLabel" and not values.get("text") and values.get("textFormat") != "Qt::PlainText":
            yield 1, f"label {widget.get('name')} is filled by the program: make it a Label or set textFormat to PlainText"


# Where people read an argument, by function: the first one, or those told.
_SHOWN = dict.fromkeys(
    ["setText", "setWindowTitle", "setTitle", "setPlaceholderText", "setLabelText", "setStatusTip", "setAccessibleName",
     "setAccessibleDescription", "setPrefix", "setSuffix", "addItem", "addSection", "addRow", "setInformativeText",
     "setSpecialValueText", "showMessage", "QCheckBox", "QRadioButton", "QGroupBox", "Label", "setToolTip"], [0])
_SHOWN |= dict.fromkeys(["QAction", "addAction", "addMenu", "QPushButton", "QMenu"], [0, 1])  # an icon may come first
_SHOWN |= dict.fromkeys(["addTab", "setTabText", "setItemText", "insertItem"], [1])
_LITERAL = re.compile(r'(?:Q\w+(?:::from\w+)?\s*[({]\s*)?(?:u8|u)?"((?:\\.|[^"\\])*)"(?:_s|_qs|_L1)?\s*[)}]?')


@rule(bad=[("src/ui/a.cpp", 'b->setText(QStringLiteral("Save"));'), ("src/ui/a.cpp", 't->addTab(page, u"Visits"_s);'),
           ("src/ui/a.cpp", 'new QAction(icon, u"Go"_s, this)')],
      good=[("src/ui/a.cpp", 'b->setText(tr("Save")); l->setText(QStringLiteral("—"));'),
            ("src/ui/a.cpp", 'c->addItem(translated(kind.label), QStringLiteral("phone"));')])
def shown_text_is_translated(source):
    if source.path.startswith("src/ui/"):
        for line, name, arguments in source.calls(_SHOWN):
            for argument in (arguments[at] for at in _SHOWN[name] if at < len(arguments)):
                match = _LITERAL.fullmatch(argument)
                if match and re.search(r"[^\W\d_]", match[1]):
                    yield line, f'{name}("{match[1]}") is not translated'


@rule(bad=[("resources/i18n/a.ts", '<TS><message><source>Save</source><translation type="unfinished"/></message></TS>'),
           ("resources/i18n/a.ts", '<TS>\n<message><source>Save</source><translation></translation></message></TS>')],
      good=[("resources/i18n/a.ts", '<TS><message><source>Save</source><translation>保存</translation></message><message>'
                                    '<source>Old</source><translation type="vanished">旧</translation></message></TS>')])
def translations_are_finished(source):
    if source.path.startswith("resources/i18n/") and source.path.endswith(".ts"):
        for message in re.finditer(r"<message\b.*?</message>", source.text, re.DOTALL):
            node = xml.fromstring(message[0])
            translation = node.find("translation")
            if translation.get("type") == "unfinished" or not "".join(translation.itertext()).strip():
                yield source.line_of(message.start()), f"“{node.findtext('source')}” is not translated"


@rule(bad=[("src/app/a.cpp", "const auto now = QDateTime::currentDateTimeUtc();"), ("tests/app/a_test.cpp", "time(nullptr)"),
           ("src/storage/a.cpp", 'q("… DEFAULT CURRENT_TIMESTAMP")')],
      good=[("src/base/clock.cpp", "QDateTime::currentMSecsSinceEpoch()"), ("src/app/a.cpp", "clock.now(); QElapsedTimer t;")])
def only_the_clock_reads_the_time(source):
    if source.is_cpp and source.path != "src/base/clock.cpp":
        pattern = (r"\bcurrent(DateTime(Utc)?|(M?Secs)SinceEpoch)\b|\bQ(Date::currentDate|Time::currentTime)\b|\bsystem_clock\b"
                   r"|\btime\s*\(\s*(nullptr|NULL|0)\s*\)|\bgettimeofday\b|\bclock_gettime\b")
        for line, found in source.matches(pattern):
            yield line, f"{found}: take a Clock"
        for literal in source.literals:
            if "CURRENT_TIMESTAMP" in literal.value:
                yield literal.line, "CURRENT_TIMESTAMP: bind the time of the Clock"


# What the code of a layer, and its tests, may include besides the layer itself.
_BELOW = {"base": "", "i18n": "base", "domain": "base", "rules": "base domain", "analytics": "base domain",
          "storage": "base domain", "app": "base domain rules analytics storage",
          "report": "base domain rules analytics storage app",
          "ui": "base i18n domain rules analytics storage app report",
          "cli": "base i18n domain rules analytics storage app report"}
_WIDGETS = re.compile(r"Q(?!TextLayout|PageLayout)(\w*(Widget|Dialog|Layout|Button|Edit|Box|Delegate|Slider|Bar|Menu|Style)"
                      r"|\w*(Item|List|Tree|Table|Header|Graphics)View|\w*ScrollArea|Application|Label|Frame"
                      r"|Splitter|Wizard\w*|ToolTip|Style\w*|SystemTrayIcon|WidgetAction)$")


@rule(bad=[("src/domain/a.h", '#include "storage/row.h"'), ("src/cli/a.cpp", '#include "ui/page.h"'),
           ("src/app/a.cpp", "#include <QSqlQuery>"), ("src/app/a.cpp", "#include <QLabel>"),
           ("src/ui/a.cpp", "#include <QtWidgets>")],
      good=[("src/ui/a.cpp", '#include "app/store.h"\n#include <QWidget>'), ("src/storage/a.cpp", "#include <QSqlQuery>"),
            ("tests/rules/a_test.cpp", '#include "rules/plan.h"\n#include "support/printers.h"'),
            ("src/app/a.h", "#include <QtGlobal>\n#include <QStringView>"), ("src/report/a.cpp", "#include <QTextLayout>")])
def layers_point_downwards(source):
    if not source.is_cpp:
        return
    for match in re.finditer(r'^#include ["<]([^">]+)[">]', source.uncommented, re.MULTILINE):
        line, header, layer = source.line_of(match.start()), match[1], source.layer
        target = header.split("/")[0]
        if layer in _BELOW and target in _BELOW and target not in [layer, *_BELOW[layer].split()]:
            yield line, f"{layer} may not know {target}"
        if layer in _BELOW and layer != "storage" and re.match(r"QSql|QtSql", header):
            yield line, "Qt6::Sql belongs to storage"
        if layer in _BELOW and layer != "ui" and _WIDGETS.match(header):
            yield line, "widgets belong to ui"
        if re.fullmatch(r"Qt(Core|Gui|Widgets|Sql|Svg|Test|Network|Concurrent)", header):
            yield line, f"<{header}> is a whole module: include what is used"


@rule(bad=[("src/app/a.cpp", "int a;\n" * 401), ("src/app/a.cpp", "int f() {\n" + "a();\n" * 40 + "}\n"),
           ("scripts/a.py", "def f():\n" + "    a()\n" * 40)],
      good=[("src/app/a.cpp", "int a;\n" * 400), ("docs/a.md", "a\n" * 500),
            ("src/domain/a.h", "struct A {\nstatic constexpr auto fields() {\n" + "a(),\n" * 50 + "}\n};"),
            ("src/app/a.cpp", "namespace z {\nconstexpr int k[] = {\n" + "1,\n" * 60 + "};\n}"),
            ("src/app/a.cpp", "A::A() : m_a{1}, m_b(2) {\n" + "a();\n" * 38 + "}\nint B::c() const {\n}\n")])
def files_and_functions_are_short(source):
    is_script = source.path.startswith(("scripts/", ".ci/"))
    if not is_script and not (source.is_cpp and source.path.startswith(("src/", "tests/", "benchmarks/"))):
        return
    lines = source.text.count("\n")
    if lines > 400:
        yield 401, f"{lines} lines; at most 400 in a file"
    for name, line, length in _function_lengths(source):
        if length > 40 and name not in LONG_FUNCTIONS:
            yield line, f"{name} has {length} lines; at most 40 in a function"


def _function_lengths(source):
    if source.is_cpp:
        return [(f.name, f.line, f.lines) for f in source.functions]
    if source.path.endswith(".py") or "python" in source.text.partition("\n")[0]:
        nodes = [node for node in ast.walk(ast.parse(source.text)) if isinstance(node, ast.FunctionDef)]
        return [(f.name, f.lineno, f.end_lineno - f.lineno + 1) for f in nodes]
    return []


@rule(bad=[("src/app/a.cpp", "// TO" + "DO: later"), ("docs/a.md", "FIX" + "ME")],
      good=[("src/app/a.cpp", "auto todo = 1;")])
def nothing_is_left_for_later(source):
    for number, text in enumerate(source.text.splitlines(), 1):
        if re.search(r"\b([T]ODO|[F]IXME|[X]XX)\b", text):  # in brackets, so that this line does not break the rule
            yield number, "a note for later: do it or write an issue"


@rule(bad=[("tests/app/a_test.cpp", "TEST(A, DISABLED_b) {}"), ("tests/app/a_test.cpp", "TEST(A, b) { GTEST_SKIP(); }"),
           ("tests/app/a_test.cpp", "QThread::msleep(5);"), ("tests/ui/a_test.cpp", "QTest::qWait(100);")],
      good=[("tests/app/a_test.cpp", 'TEST(A, b) { if (!qEnvironmentVariableIsSet("ZHIKE_SAMPLES")) GTEST_SKIP(); }'),
            ("tests/ui/a_test.cpp", "QTest::qWaitFor(isShown);")])
def tests_run_and_do_not_sleep(source):
    if not source.is_cpp or not source.path.startswith("tests/"):
        return
    for line, found in source.matches(r"\bDISABLED_\w*"):
        yield line, f"{found}: a test that never runs"
    for line, found in source.matches(r"\bQThread::m?u?sleep\b|\bsleep_(for|until)\b|\bQTest::(qWait|qSleep)\b|\busleep\b"):
        yield line, f"{found}: a test waits for what it needs, never for time"
    with_samples = [range(f.line, f.line + f.lines) for f in source.functions if "ZHIKE_SAMPLES" in f.text]
    for line, found in source.matches(r"\bGTEST_SKIP\b|\bQSKIP\b"):
        if not any(line in lines for lines in with_samples):
            yield line, f"{found} without ZHIKE_SAMPLES: only sample data may be absent"


# Paths, hosts and makers; the brackets keep these lines from breaking the rule.
_FOREIGN = re.compile(
    r"(?<![\w.])/([w]ork|[r]oot)/|/tmp/[w]t\b|[s]hared/design|[p]kg\.dev\b|[a]rtifact-?registry|packages\.[c]loud\.google"
    r"|\b([c]laude|[a]nthropic|[o]penai|[c]hatgpt|[c]opilot|[s]ub-?agents?|[l]lms?|[l]anguage models?|[a]i-generated)\b",
    re.IGNORECASE)


@rule(bad=[("docs/a.md", "see /wo" + "rk/main"), ("src/app/a.cpp", "// made by Cla" + "ude")],
      good=[("src/storage/a.cpp", "session_user network/workday src/work/ ../shared/data")])
def the_product_speaks_of_itself_alone(source):
    for number, text in enumerate(source.text.splitlines(), 1):
        if match := _FOREIGN.search(text):
            yield number, f"“{match[0]}” is not about the product"
