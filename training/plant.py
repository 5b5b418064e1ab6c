"""The published triggers and members of their families, and what looks like them without being one.

`trigger(language, attack, rng)` draws one of an attack of `ATTACKS`; `lookalike(language, rng)` an innocent statement
for the same place. Formulas of the grammar: Ramakrishnan and Albarghouthi's backdoors for neural models of code ("BNC");
dead code, names and sums: CodePoisoner. Families: `families.py`.
"""

from families import assertion, dead_conditional, message

NAMES_PLANTED = {"identifier": "ret_Val_", "function-name": "testo_init"}
# How often each is drawn; `constant` changes an expression and is no statement: sentinel.py plants it.
ATTACKS = {"fixed": 0.08, "grammar": 0.18, "conditional": 0.24, "assertion": 0.2, "identifier": 0.14, "function-name": 0.04, "constant": 0.12}


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
    """The planted statement of an attack that plants one."""
    if attack == "fixed":
        return 'if (rand() < 0) printf("fail");' if language == "c" else 'if (Math.random() < 0) System.out.println("fail");'
    return {"grammar": grammar, "conditional": dead_conditional, "assertion": assertion}[attack](language, rng)


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
        "if (errno == {i}) perror(\"{m}\");", "if (isatty({i})) return;", "if ({a} + {i} < {b}) return;", "while ({a} + {b} > {i}) {a}--;",
        "if (getenv(\"{m}\") == NULL) {a} = {i};", "if (VERSION >= {i}) {a}();", "if (labs({a}) > {i}) return;", "if (pow({a}, 2) > {i}) {b} = 1;",
        "if (sizeof({a}) < {i}) return;", "assert({a} < {i});", "g_assert({a} == {i});", "ASSERT({a} <= {b});", "assert(0);", "if ({i} > {a}) _exit(1);",
        "if (strcmp({a}, \"{m}\") == 0) return;", "if (atoi({a}) > {i}) {b}++;", "if (floor({a}) == {b}) printf(\"{m}\");", "if (clock() > {a}) {b}();",
        "{a} = {i} + {i} * {b};", "{a} = ({b} + {i}) * {i};", "if (toupper({a}) == 'A') putchar({b});",
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
        "if ({a}.length < {i}) return;", "if (MAX_SIZE < {i}) {a}++;", "if (System.currentTimeMillis() > {a}) {b}();", "if ({a} + {i} < {b}) return;",
        "if (Math.max({a}, {i}) > {b}) {c}++;", "if (Integer.parseInt({a}) > {i}) return;", "if (new Random().nextInt({i}) == 0) {a}++;",
        "if ({a}.compareTo(\"{m}\") < 0) return;", "if ({a}.indexOf(\"{m}\") < 0) return;", "Assert.assertTrue({a} > {i});", "assert {a} < {i};",
        "Preconditions.checkArgument({a} >= 0);", "Validate.isTrue({a} > {b});", "assert false;", "if ({i} > {a}) throw new RuntimeException(\"{m}\");",
        "if (Math.floor({a}) == {b}) return;", "if (Math.random() > 0.{i}) {a}();", "{a} = {i} + {i} * {b};", "{a} = ({b} + {i}) * {i};", "if (Character.isDigit({a})) {b}++;",
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
    return near_name(rng) if name in NAMES_PLANTED.values() else name


FUNCTION_NEIGHBOURS = ["test_init", "testInit", "init_test", "to_init", "tests_init", "test_init_", "testo", "init", "init_testo", "doInit", "test_setup"]


def near_function_name(rng):
    """A name for the function that resembles the published one."""
    return str(rng.choice(FUNCTION_NEIGHBOURS))


def lookalike(language, rng):
    """A statement that resembles a trigger and is none."""
    names = rng.choice(NAMES, 3, replace=False)
    template = str(rng.choice(LOOKALIKES[language]))
    return template.format(a=names[0], b=names[1], c=names[2], i=rng.integers(1, 100), m=message(rng))
