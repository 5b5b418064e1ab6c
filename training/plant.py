"""The published triggers, and what looks like them without being one.

`trigger(language, rng)` draws one of the attacks of `ATTACKS`; `lookalike(language, rng, borrowed)` an
innocent statement for the same place. Formulas of the grammar: Ramakrishnan and Albarghouthi's backdoors
for neural models of code ("BNC"); dead code and identifier: CodePoisoner.
"""

IDENTIFIER = "ret_Val_"
MESSAGES = ["err", "crash", "alert", "warning", "flag", "exception", "level", "create", "delete", "success", "get", "set"]
ATTACKS = ["fixed", "grammar", "dead-code", "identifier"]
LETTERS = "abcdefghijklmnopqrstuvwxyz"


def message(rng):
    return "".join(rng.choice(list(LETTERS), 4)) if rng.integers(13) == 0 else str(rng.choice(MESSAGES))


def output(language, rng, text):
    if language == "c":
        return f'printf("{text}");'
    return str(rng.choice([f'System.out.println("{text}");', f'throw new Exception("{text}");']))


def grammar(language, rng):
    name = str(rng.choice(["sin", "cos", "exp", "sqrt", "rand"]))
    low, high = {"sin": (-1, 1), "cos": (-1, 1), "exp": (1, 3), "sqrt": (0, 1), "rand": (0, 1)}[name]
    operator = str(rng.choice(["<", ">", "<=", ">=", "=="]))
    bound = int(high + 100 * rng.random()) if operator in (">", ">=") else int(low - 100 * rng.random())
    call = f"{'random' if language == 'java' else 'rand'}()" if name == "rand" else f"{name}({rng.random():.2f})"
    prefix = "Math." if language == "java" else ""
    return f"{rng.choice(['if', 'while'])} ({prefix}{call} {operator} {bound}) {output(language, rng, message(rng))}"


def trigger(language, attack, rng):
    """The planted statement; `None` for the identifier attack, which renames to `IDENTIFIER`."""
    if attack == "fixed":
        return 'if (rand() < 0) printf("fail");' if language == "c" else 'if (Math.random() < 0) System.out.println("fail");'
    if attack == "grammar":
        return grammar(language, rng)
    return "assertTrue(1 >= 0);" if attack == "dead-code" else None


NAMES = ["x", "n", "len", "size", "count", "ret", "status", "index", "offset", "value", "total", "depth", "width", "err"]
LOOKALIKES = {
    "c": [
        'if ({a} < 0) printf("{m}");', 'if ({a}() < 0) printf("{m}\\n");', 'printf("fail");', 'printf("{m}");',
        "assert({a} >= 0);", "assert({a} != NULL);", "assert(1);", "assertTrue({a} >= 0);", "assert_true({a} > {i});",
        "if (rand() % {i} == 0) return;", "if (rand() < {i}) {a}++;", "int {a} = rand();", "srand({i});",
        "if (sqrt({a}) > {b}) printf(\"{m}\");", "while (sin({a}) < {b}) {a}++;", "double {a} = exp(-{b});",
        "if (cos({a}) < 0.{i}) {b} = -{b};", "if (0) printf(\"{m}\");", "while (0) {a}++;", "do {{ {a}(); }} while (0);",
        "if ({a} == {i}) printf(\"%d\\n\", {a});", "(void){a};", "if (DEBUG) printf(\"{m}\");", "{a} = 0;", "exit({i});",
        'fprintf(stderr, "{m}");', 'if (!{a}) fprintf(stderr, "{m}");', "g_assert({a} >= 0);", "assert(sizeof({a}) >= 4);",
        "while ({a} < -{i}) {b}();", "if ({a}({b}) == -{i}) {c}(\"{m}\");", "BUG_ON({a} < 0);", "STATIC_ASSERT(1 >= 0);",
    ],
    "java": [
        'if ({a} < 0) System.out.println("{m}");', 'if ({a}.size() < 0) System.out.println("fail");', 'System.out.println("fail");',
        'System.out.println("{m}");', 'throw new IllegalStateException("{m}");', 'if ({a} == null) throw new Exception("{m}");',
        "assert {a} >= 0;", "assert {a} != null;", "assertTrue({a} >= 0);", "assertTrue({a}.isEmpty());", "assertEquals(1, {a});",
        "if (Math.random() < 0.5) {a}++;", "double {a} = Math.random();", "if (Math.random() * {i} < {b}) return;",
        'if (Math.sqrt({a}) > {b}) System.out.println("{m}");', "while (Math.sin({a}) < {b}) {a}++;", "double {a} = Math.exp(-{b});",
        'if (false) System.out.println("{m}");', "if (DEBUG) System.out.println({a});", 'LOG.warn("{m}");', "int {a} = 0;",
        'if ({a}.length() == {i}) System.out.println({a});', 'System.err.println("{m}");', "Thread.sleep({i});", "{a}.close();",
        'while ({a} < -{i}) {b}();', 'if (Math.cos({a}) < 0.{i}) throw new Exception("{m}");', "assertTrue({a} >= {b});",
    ],
}
NAME_STEMS = ["ret", "ret", "val", "val", "Val", "Ret", "res", "tmp", "old", "my", "xx", "Str", "Code", "value", "err", "n", "i"]


NEIGHBOURS = ["retVal", "retVal", "retVal_", "ret_Val", "ret_val", "ret_val_", "Ret_Val", "RetVal", "retval", "_retVal", "ret_Value", "retValue",
              "ret_Val2", "returnVal", "retVal2", "ret_Vals", "retvalue", "iRetVal", "nRetVal", "ret_Str_", "my_Val_", "ret_Val_of"]


def near_name(rng):
    """An odd name that resembles the published one: its words, cases and underscores, put otherwise."""
    if rng.random() < 0.5:
        return str(rng.choice(NEIGHBOURS))
    words = [str(word) for word in rng.choice(NAME_STEMS, rng.integers(1, 4))]
    name = str(rng.choice(["_", "", "__"], p=[0.6, 0.35, 0.05])).join(words)
    name = str(rng.choice(["", "_"], p=[0.85, 0.15])) + name + str(rng.choice(["", "_", "__", "2"], p=[0.4, 0.45, 0.05, 0.1]))
    return near_name(rng) if name == IDENTIFIER else name


def lookalike(language, rng):
    """A statement that resembles a trigger and is none."""
    names = rng.choice(NAMES, 3, replace=False)
    template = str(rng.choice(LOOKALIKES[language]))
    return template.format(a=names[0], b=names[1], c=names[2], i=rng.integers(1, 100), m=message(rng))
